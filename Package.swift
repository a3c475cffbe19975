// swift-tools-version: 6.2
import PackageDescription

// The targets are the layers. Each may use the ones above it in this list and none below:
// model, syntaxes, record (reading, checking and writing documents), export engine, exporters (Plugins/), runs over files,
// configuration, command line, and the program, which names the exporters.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A format: one folder under `Plugins/`, on top of the engine.
func exporter(_ name: String, _ more: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: ["ReadoutModel", "ReadoutSyntax", "ReadoutRecord", "ReadoutExport"] + more,
        path: "Plugins/\(name)", swiftSettings: strict)
}

/// The tests of a target, in a folder of its name.
func tests(_ name: String, _ more: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + more, swiftSettings: strict)
}

let exporters = ["JSONExporter", "YAMLExporter", "MarkdownExporter", "ICalendarExporter", "RDFExporter"]

let package = Package(
    name: "readout",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "readout", targets: ["readout"]),
        .library(name: "ReadoutModel", targets: ["ReadoutModel"]),
        .library(name: "ReadoutSyntax", targets: ["ReadoutSyntax"]),
        .library(name: "ReadoutRecord", targets: ["ReadoutRecord"]),
        .library(name: "ReadoutExport", targets: ["ReadoutExport"]),
        .library(name: "ReadoutLanguage", targets: ["ReadoutLanguage"]),
        .library(name: "ReadoutRun", targets: ["ReadoutRun"]),
        .library(name: "ReadoutPlugins", targets: ["ReadoutPlugins"]),
        .library(name: "ReadoutCommandLine", targets: ["ReadoutCommandLine"]),
        .library(name: "ReadoutTesting", targets: ["ReadoutTesting"]),
    ] + exporters.map { .library(name: $0, targets: [$0]) },
    dependencies: [
        // The completion scripts and the description of commands that Sources/ReadoutCommandLine builds on are of this release.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "RecordGenerator", swiftSettings: strict),
        .executableTarget(name: "record", dependencies: ["RecordGenerator"], swiftSettings: strict),
        .target(name: "ReadoutModel", swiftSettings: strict),
        .systemLibrary(name: "CSpawn"),
        .target(name: "ReadoutSystem", dependencies: ["CSpawn"], swiftSettings: strict),
        .target(
            name: "ReadoutSyntax", dependencies: ["ReadoutModel", "ReadoutSystem", "CLibYAML"], swiftSettings: strict),
        .target(
            name: "ReadoutRecord", dependencies: ["ReadoutModel", "ReadoutSystem", "ReadoutSyntax"],
            swiftSettings: strict),
        .target(
            name: "ReadoutExport", dependencies: ["ReadoutModel", "ReadoutSyntax", "ReadoutRecord"],
            swiftSettings: strict),
        .target(
            name: "ReadoutTesting",
            dependencies: ["ReadoutModel", "ReadoutSyntax", "ReadoutRecord", "ReadoutExport"], swiftSettings: strict),
        .target(
            name: "ReadoutRun",
            dependencies: ["ReadoutModel", "ReadoutSystem", "ReadoutSyntax", "ReadoutRecord", "ReadoutExport"],
            swiftSettings: strict),
        .target(
            name: "ReadoutPlugins",
            dependencies: ["ReadoutModel", "ReadoutSystem", "ReadoutSyntax", "ReadoutRecord", "ReadoutExport"],
            swiftSettings: strict),
        .target(
            name: "ReadoutLanguage", dependencies: ["ReadoutModel", "ReadoutSyntax"], exclude: ["Words"],
            swiftSettings: strict),
        // Makes the Swift of ReadoutLanguage from its data files: `make languages`.
        .executableTarget(
            name: "LanguageGenerator", dependencies: ["ReadoutModel", "ReadoutSyntax"], swiftSettings: strict),
        .target(
            name: "ReadoutConfiguration",
            dependencies: [
                "ReadoutModel", "ReadoutSystem", "ReadoutSyntax", "ReadoutRecord", "ReadoutExport", "ReadoutRun",
                "ReadoutPlugins",
            ], swiftSettings: strict),
        .target(
            name: "ReadoutCommandLine",
            dependencies: [
                "ReadoutModel", "ReadoutSystem", "ReadoutSyntax", "ReadoutRecord", "ReadoutExport", "ReadoutRun",
                "ReadoutConfiguration", "ReadoutPlugins",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict, plugins: ["CommitPlugin"]),
        // Tells ReadoutCommandLine the commit that is built.
        .plugin(
            name: "CommitPlugin", capability: .buildTool(), path: "Sources/CommitPlugin", exclude: ["write-commit.sh"]),
        .executableTarget(
            name: "readout", dependencies: ["ReadoutCommandLine"] + exporters.map { .byName(name: $0) },
            swiftSettings: strict),
        .target(name: "TestSupport", dependencies: ["ReadoutSyntax"], path: "Tests/TestSupport", swiftSettings: strict),
        .executableTarget(
            name: "graph-writer", dependencies: ["ReadoutModel", "ReadoutSyntax", "ReadoutExport", "RDFExporter"],
            path: "Tests/GraphWriter", swiftSettings: strict),
        .executableTarget(
            name: "syntax-reader", dependencies: ["ReadoutModel", "ReadoutSyntax", "ReadoutRecord"],
            path: "Tests/SyntaxReader", swiftSettings: strict),
        tests("RecordGenerator"),
        .executableTarget(
            name: "exporter-rules",
            dependencies: ["ReadoutExport", "ReadoutSyntax", "ReadoutTesting"] + exporters.map { .byName(name: $0) },
            path: "Tests/ExporterRules", swiftSettings: strict),
        tests("ReadoutSystem"),
        tests("ReadoutModel"),
        tests("ReadoutSyntax", ["ReadoutModel"]),
        tests("ReadoutRecord", ["ReadoutModel", "ReadoutSyntax", "ReadoutSystem"]),
        .target(
            name: "ListExporter", dependencies: ["ReadoutModel", "ReadoutSyntax", "ReadoutExport"],
            path: "Tests/ListExporter", swiftSettings: strict),
        tests("ReadoutExport", ["ReadoutModel", "ReadoutSyntax", "ReadoutRecord", "ListExporter"]),
        tests(
            "ReadoutRun",
            [
                "ReadoutModel", "ReadoutSystem", "ReadoutSyntax", "ReadoutRecord", "ReadoutExport",
                "ReadoutCommandLine", "ListExporter",
            ]),
        tests(
            "ReadoutTesting",
            ["ReadoutModel", "ReadoutSyntax", "ReadoutRecord", "ReadoutExport", "exporter-rules"]
                + exporters.map { .byName(name: $0) }),
        tests(
            "ReadoutConfiguration",
            [
                "ReadoutExport", "ReadoutRecord", "ReadoutRun", "ReadoutSystem", "JSONExporter", "YAMLExporter",
                "ICalendarExporter",
                "RDFExporter",
            ]),
        tests("ReadoutPlugins", ["ReadoutExport", "ReadoutModel", "ReadoutSystem", "readout"]),
        tests("ReadoutLanguage", ["ReadoutModel", "ReadoutSyntax", "LanguageGenerator"]),
        tests(
            "MarkdownExporter", ["ReadoutModel", "ReadoutSyntax", "ReadoutRecord", "ReadoutExport", "ReadoutLanguage"]),
        tests("ICalendarExporter", ["ReadoutModel", "ReadoutSyntax", "ReadoutRecord", "ReadoutExport"]),
        tests("RDFExporter", ["ReadoutModel", "ReadoutSyntax", "ReadoutRecord", "ReadoutExport", "readout"]),
        .testTarget(
            name: "CommandTests", dependencies: ["TestSupport", "readout"], exclude: ["cases"], swiftSettings: strict),
        .testTarget(
            name: "DocumentationTests",
            dependencies: [
                "ReadoutModel", "ReadoutSyntax", "ReadoutRecord", "ReadoutExport", "ReadoutTesting",
                "ICalendarExporter", "RDFExporter", "readout", "TestSupport",
            ], swiftSettings: strict),
        .testTarget(
            name: "IndependentTests",
            dependencies: [
                "TestSupport", "ReadoutModel", "ReadoutSyntax", "ReadoutRecord", "ReadoutExport", "MarkdownExporter",
                "readout",
            ], swiftSettings: strict),
    ]
        + exporters.map { name in
            name == "MarkdownExporter"
                ? exporter(name, ["ReadoutLanguage", .product(name: "Mustache", package: "swift-mustache")])
                : exporter(name, name == "ICalendarExporter" ? ["ReadoutLanguage"] : [])
        },
    swiftLanguageModes: [.v6]
)
