/// A file that goes with the formats of an exporter, such as a vocabulary that its exports are written in. The command
/// line prints it: `readout schema NAME`.
public struct Resource: Sendable {
    public let name: String
    /// What it is, as a phrase for the help.
    public let summary: String
    public let text: @Sendable () -> String

    public init(name: String, summary: String, text: @escaping @Sendable () -> String) {
        (self.name, self.summary, self.text) = (name, summary, text)
    }
}
