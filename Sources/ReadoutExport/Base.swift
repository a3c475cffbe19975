import ReadoutModel
import ReadoutSyntax

/// What the IRIs of the documents' things begin with, and the rules for the rest of them. Every format that names
/// things takes their IRIs from here, so that the formats agree.
public struct Base: Sendable, Hashable {
    /// The base that is used if none is given: `https://example.org/readout/`.
    public static let standard = Base(unchecked: "https://example.org/readout/")

    /// The IRI; it ends in `/`, `#` or `:`.
    public let text: Text

    /// `nil` unless `text` is an absolute IRI; a slash is added where it ends in none of `/`, `#` and `:`.
    public init?(_ text: Text) {
        guard IRI.isAbsolute(text) else { return nil }
        self.init(unchecked: text)
    }

    /// A fragment cannot hold a second `#` (RFC 3987 §2.2); within a base that has one, it is written as an escape.
    private let hasFragment: Bool

    private init(unchecked text: Text) {
        let last = text[text.count - 1]
        let isComplete = last == UInt8(ascii: "/") || last == UInt8(ascii: "#") || last == UInt8(ascii: ":")
        self.text = isComplete ? text : Text(text.string + "/")
        hasFragment = text.contains(UInt8(ascii: "#"))
    }

    /// Appends the IRI of the document with an id: `document/{id}`.
    public func document(_ id: Text, into out: inout ByteBuffer) { append("document/", id, &out) }
    /// Appends the IRI of the summit of the document with an id: `summit/{id}`.
    public func summit(_ id: Text, into out: inout ByteBuffer) { append("summit/", id, &out) }
    /// Appends the IRI of a person: `person/{id}`.
    public func person(_ id: Text, into out: inout ByteBuffer) { append("person/", id, &out) }
    /// Appends the IRI of an organization that takes part: `organization/{id}`.
    public func organization(_ id: Text, into out: inout ByteBuffer) { append("organization/", id, &out) }
    /// Appends the IRI of a party: `party/{id}`.
    public func party(_ id: Text, into out: inout ByteBuffer) { append("party/", id, &out) }
    /// Appends the IRI of the article of the document with an id: `article/{id}`.
    public func article(_ id: Text, into out: inout ByteBuffer) { append("article/", id, &out) }

    /// Appends the IRI of the data set of all documents.
    public func dataset(into out: inout ByteBuffer) {
        out.append(text)
        out.append("dataset")
    }

    /// Appends the IRI of the graph of what documents share: parties, people, organizations and topics.
    public func shared(into out: inout ByteBuffer) {
        out.append(text)
        out.append("shared")
    }

    /// Appends the IRI of the data set of one document.
    public func dataset(_ id: Text, into out: inout ByteBuffer) { append("dataset/", id, &out) }

    /// Appends the IRI of a part of a summit: `summit/{id}#{local id}`.
    public func part(_ id: Text, _ local: Text, into out: inout ByteBuffer) {
        part(id, into: &out)
        out.append(local)
    }

    /// Appends the beginning of a part's IRI, up to the `#`.
    public func part(_ id: Text, into out: inout ByteBuffer) {
        summit(id, into: &out)
        if hasFragment { out.append("%23") } else { out.append("#") }
    }

    /// Appends the IRI of somebody with an id whom the document does not name: `summit/{id}#/speaker/{speaker id}`. Who it is
    /// in one document is not known to be the same in another.
    public func anonymous(_ id: Text, of document: Text, into out: inout ByteBuffer) {
        part(document, "/speaker/", into: &out)
        out.append(id)
    }

    /// Appends the IRI of a topic: `topic/{language}/{text}`. One word of two languages is two topics.
    /// - Parameters:
    ///   - topic: its text, of which every byte but letters, digits and `-._~` is percent-encoded (RFC 3986 §2.3). A text
    ///     that is `.` or `..` has its dots encoded, for programs resolve such a segment (§5.2.4).
    ///   - language: the language of the text.
    public func topic(_ topic: Text, language: Text, into out: inout ByteBuffer) {
        out.append(text)
        out.append("topic/")
        out.append(language.languageTag)
        out.append(UInt8(ascii: "/"))
        let isDots = topic.equals(".") || topic.equals("..")
        topic.withBytes { out.append(percentEncoding: $0, keeping: isDots ? ASCIISet("") : .unreserved) }
    }

    private func append(_ kind: StaticString, _ id: Text, _ out: inout ByteBuffer) {
        out.append(text)
        out.append(kind)
        out.append(id)
    }
}
