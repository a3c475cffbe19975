/// Why an exporter cannot write a document.
public struct ExportError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The field that is in the way, as `quotes[0].text`; empty where it is the document as a whole.
    public var field: String
    /// What is wrong, as a clause: `its text is longer than a cell holds`.
    public var message: String

    /// An error about this field.
    public init(_ field: String, _ message: String) { (self.field, self.message) = (field, message) }

    /// `quotes[0].text: its text is longer than a cell holds`
    public var description: String { field.isEmpty ? message : "\(field): \(message)" }
}

/// Something of a document that a format cannot carry.
public struct Omission: Sendable, Hashable {
    /// The field that is left out, as `related[0].date`.
    public var field: String
    /// Why, as a clause: `"2023" names no day`.
    public var reason: String

    /// An omission of this field.
    public init(field: String, reason: String) { (self.field, self.reason) = (field, reason) }
}
