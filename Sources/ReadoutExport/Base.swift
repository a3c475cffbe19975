import ReadoutModel
import ReadoutSyntax

/// The IRI under which the things of the documents get theirs, and the rules by which they get them. Every format that
/// names things asks here, so that they agree.
public struct Base: Sendable, Hashable {
    /// `https://example.org/readout/`, which is nobody's.
    public static let standard = Base(unchecked: "https://example.org/readout/")

    /// Ends in `/`, `#` or `:`.
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

    /// The record itself: `document/{id}`.
    public func document(_ id: Text, into out: inout ByteBuffer) { append("document/", id, &out) }
    /// The summit of a document: `summit/{id}`.
    public func summit(_ id: Text, into out: inout ByteBuffer) { append("summit/", id, &out) }
    /// A participant or a speaker: `person/{id}`.
    public func person(_ id: Text, into out: inout ByteBuffer) { append("person/", id, &out) }
    /// An organisation that speaks: `organization/{id}`.
    public func organization(_ id: Text, into out: inout ByteBuffer) { append("organization/", id, &out) }
    /// A party of a document: `party/{id}`.
    public func party(_ id: Text, into out: inout ByteBuffer) { append("party/", id, &out) }
    /// The article that a document is from: `article/{id}`.
    public func article(_ id: Text, into out: inout ByteBuffer) { append("article/", id, &out) }

    /// The data set of all documents: `dataset`.
    public func dataset(into out: inout ByteBuffer) {
        out.append(text)
        out.append("dataset")
    }

    /// The data set of one document: `dataset/{id}`.
    public func dataset(_ id: Text, into out: inout ByteBuffer) { append("dataset/", id, &out) }

    /// Something within a summit: `summit/{id}#{local id}`.
    public func part(_ id: Text, _ local: Text, into out: inout ByteBuffer) {
        part(id, into: &out)
        out.append(local)
    }

    /// The beginning of a part's IRI, up to the `#`.
    public func part(_ id: Text, into out: inout ByteBuffer) {
        summit(id, into: &out)
        if hasFragment { out.append("%23") } else { out.append("#") }
    }

    /// A topic, by its text: every byte but letters, digits and `-._~` percent-encoded (RFC 3986 §2.3).
    public func topic(_ topic: Text, into out: inout ByteBuffer) {
        out.append(text)
        out.append("topic/")
        topic.withBytes { bytes in
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                    UInt8(ascii: "~"):
                    out.append(byte)
                default:
                    out.append("%")
                    out.append(hexadecimalDigit(byte >> 4))
                    out.append(hexadecimalDigit(byte & 0x0F))
                }
            }
        }
    }

    @inline(__always)
    private func append(_ kind: StaticString, _ id: Text, _ out: inout ByteBuffer) {
        out.append(text)
        out.append(kind)
        out.append(id)
    }
}
