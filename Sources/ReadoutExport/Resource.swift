import ReadoutModel

/// A file that goes with the formats of an exporter, such as a vocabulary that its exports are written in. The command
/// line prints it: `readout schema NAME`.
public struct Resource: Sendable {
    /// Its name, as the command line takes it: `ontology`.
    public let name: String
    /// What it is, as a phrase for the help.
    public let summary: String
    /// Makes the text of the file.
    public let text: @Sendable () -> String
    /// What the file describes, of one document: of a schema the data that the document gives. `nil` where the file is not
    /// about documents. The command line prints it: `readout schema NAME --data FILE`.
    public let data: (@Sendable (borrowing ExportRequest) -> JSONValue)?

    /// A file of this name.
    public init(
        name: String, summary: String, data: (@Sendable (borrowing ExportRequest) -> JSONValue)? = nil,
        text: @escaping @Sendable () -> String
    ) {
        (self.name, self.summary, self.data, self.text) = (name, summary, data, text)
    }
}
