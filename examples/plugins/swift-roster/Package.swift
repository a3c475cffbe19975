// swift-tools-version: 6.2
import PackageDescription

/// The products of Readout, which is the folder three levels up; a package elsewhere names its address.
func readout(_ products: String...) -> [Target.Dependency] { products.map { .product(name: $0, package: "readout") } }

let package = Package(
    name: "swift-roster",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "roster-readout", targets: ["RosterProgram"]),
        .library(name: "RosterExporter", targets: ["RosterExporter"]),
    ],
    dependencies: [.package(name: "readout", path: "../../..")],
    targets: [
        .target(
            name: "RosterExporter", dependencies: readout("ReadoutModel", "ReadoutSyntax", "ReadoutExport")),
        .executableTarget(
            name: "RosterProgram",
            dependencies: ["RosterExporter"]
                + readout(
                    "ReadoutCommandLine", "JSONExporter", "YAMLExporter", "MarkdownExporter", "ICalendarExporter",
                    "RDFExporter")),
        .testTarget(
            name: "RosterExporterTests",
            dependencies: ["RosterExporter"] + readout("ReadoutModel", "ReadoutRecord", "ReadoutExport")),
    ],
    swiftLanguageModes: [.v6]
)
