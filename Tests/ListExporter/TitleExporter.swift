import ReadoutExport
import ReadoutSyntax

/// The shortest exporter that there is.
public struct TitleExporter: Exporter {
    public static let formats = [
        Format(name: "title", mediaType: "text/plain", fileExtension: "txt", summary: "Titles, a line each")
    ]

    public init(options: NoOptions = NoOptions()) {}

    public func export(_ request: inout ExportRequest) {
        request.out.append(request.document.summit.title)
        request.out.append("\n")
    }
}
