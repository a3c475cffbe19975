import ReadoutExport

/// One export of a run: an exporter, and where what it writes goes.
public struct ExportTask: Sendable {
    /// What writes the documents.
    public var exporter: AnyExporter
    /// Where they go.
    public var destination: Destination

    /// An export to this destination.
    public init(exporter: AnyExporter, destination: Destination) {
        (self.exporter, self.destination) = (exporter, destination)
    }
}
