/// What every exporter must keep.
public enum ExporterRule: String, Sendable, CaseIterable {
    /// A valid document is never an error: it is written, and what is left out is noted.
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
    /// If nothing is written of a document, that is noted as an omission, and a combined file has no trace of it.
    case nothingOfItsOwn
    /// A document that is written alone is also written in a combined file, with the same omissions.
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
