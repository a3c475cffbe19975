/// What every exporter must keep.
public enum ExporterRule: String, Sendable, CaseIterable {
    /// A valid document is written, or what of it is left out is noted; it is no error.
    case valid
    /// The same document gives the same bytes and the same omissions again.
    case sameAgain
    /// A document's bytes do not depend on the documents before it.
    case anyOrder
    /// A document's bytes do not depend on how many tasks export at once.
    case anyTask
    /// All bytes are UTF-8.
    case utf8
    /// Each text of a document is in its bytes in some form, or the field is among the omissions.
    case nothingLost
    /// Where nothing is written of a document, that is said, and it leaves no trace in a combined file.
    case nothingOfItsOwn
    /// Alone and in a combined file a document says the same: something, with the same omissions, or nothing.
    case framing
    /// Exporting prints nothing.
    case silence
}

/// A rule that an exporter has broken.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
    /// The rule.
    public let rule: ExporterRule
    /// The id of the document; empty where it is about several.
    public let document: String
    /// What was found, in one line.
    public let message: String

    /// `nothingLost: a-title: summit.title: "Talks" is not there`
    public var description: String {
        document.isEmpty ? "\(rule.rawValue): \(message)" : "\(rule.rawValue): \(document): \(message)"
    }
}
