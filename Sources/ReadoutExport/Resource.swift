/// A file that goes with the formats of an exporter, such as a vocabulary that its exports are written in. The command
/// line prints it: `readout schema NAME`.
public struct Resource: Sendable {
    /// Its name, as the command line takes it: `ontology`.
    public let name: String
    /// What it is, as a phrase for the help.
    public let summary: String
    /// Makes the text of the file.
    public let text: @Sendable () -> String

    /// A file of this name.
    public init(name: String, summary: String, text: @escaping @Sendable () -> String) {
        (self.name, self.summary, self.text) = (name, summary, text)
    }
}
