import ICalendarExporter
import JSONExporter
import MarkdownExporter
import RDFExporter
import ReadoutExport
import ReadoutSyntax
import ReadoutTesting
import YAMLExporter

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

// Prints what the exporters print while they export, which is nothing: exporter-rules ZONES [noisy]. It is a program of
// its own because tests beside each other print, too. With `noisy` an exporter that prints is added.

/// An exporter that says what it does.
struct NoisyExporter: Exporter {
    static let formats = [
        Format(name: "noisy", mediaType: "text/plain", fileExtension: "txt", summary: "Noise")
    ]

    init(options: NoOptions = NoOptions()) {}

    func export(_ request: inout ExportRequest) {
        print("writing", request.document.id.string)
        request.out.append(request.document.summit.title)
    }
}

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
    print("usage: exporter-rules ZONES [noisy]")
    exit(64)
}
let zones = ZoneDatabase(folder: arguments[1])
var exporters =
    ExporterUnderTest.formats(of: JSONExporter.self, zones: zones)
    + ExporterUnderTest.formats(of: NDJSONExporter.self, zones: zones)
    + ExporterUnderTest.formats(of: YAMLExporter.self, zones: zones)
    + ExporterUnderTest.formats(of: MarkdownExporter.self, zones: zones)
    + ExporterUnderTest.formats(of: ICalendarExporter.self, zones: zones)
    + ExporterUnderTest.formats(of: RDFExporter.self, zones: zones)
if arguments.contains("noisy") { exporters += ExporterUnderTest.formats(of: NoisyExporter.self, zones: zones) }
for exporter in exporters {
    for finding in ExporterCheck(exporter).printing() { print("\(exporter.name): \(finding)") }
}
print("\(exporters.count) formats")
