import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// The IRI of a thing: where its bytes lie in ``Names``.
struct Name {
    fileprivate let start: Int
    fileprivate let count: Int
}

/// The IRIs of a document. Each is made in one buffer when it is first needed, and forgotten when it is no longer.
///
/// None of them has a character that an IRIREF excludes (RDF 1.1 Turtle §6.5, N-Triples §7): whatever comes from a
/// document is percent-encoded where it must be, in `close`.
struct Names: ~Copyable {
    private let base: Base
    /// The IRI of the summit's parts up to their local ids.
    private var part = ByteBuffer(capacity: 256)
    private var bytes = ByteBuffer(capacity: 4096)

    /// The names of the document with this id, under a base.
    init(_ base: Base, document: Text) {
        self.base = base
        base.part(document, into: &part)
        part.encodeExcludedFromIRIs(from: base.text.count)
    }

    /// Calls `body` with the bytes of a name, which are valid only during the call.
    @inline(__always)
    func lend<Result>(_ name: Name, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withBytes { body(UnsafeRawBufferPointer(rebasing: $0[name.start..<name.start + name.count])) }
    }

    /// Gives back the room of the last name.
    mutating func forget(_ name: Name) { bytes.truncate(to: name.start) }

    // MARK: Documents and data sets

    mutating func document(_ id: Text) -> Name {
        let start = bytes.count
        base.document(id, into: &bytes)
        return close(start, unchecked: id.count)
    }

    /// The data set of the document with this id, or without one the data set of all documents.
    mutating func dataset(of id: Text?) -> Name {
        let start = bytes.count
        if let id { base.dataset(id, into: &bytes) } else { base.dataset(into: &bytes) }
        return close(start, unchecked: id?.count ?? 0)
    }

    /// The article of a document: its URL, or a name of its own where it has none.
    mutating func article(_ article: Article, of id: Text) -> Name {
        if let url = article.url { return iri(url) }
        let start = bytes.count
        base.article(id, into: &bytes)
        return close(start, unchecked: id.count)
    }

    /// A licence is an IRI or an id of the SPDX licence list, whose entries are at `https://spdx.org/licenses/{id}`.
    /// An id has no colon.
    mutating func license(_ license: Text) -> Name {
        license.contains(UInt8(ascii: ":")) ? iri(license) : iri(license, after: "https://spdx.org/licenses/")
    }

    /// An IRI that the document gives.
    mutating func iri(_ iri: Text, after prefix: StaticString = "") -> Name {
        let start = bytes.count
        bytes.append(prefix)
        bytes.append(iri)
        return close(start, unchecked: iri.count)
    }

    // MARK: Things that documents share

    mutating func party(_ id: Text) -> Name {
        let start = bytes.count
        base.party(id, into: &bytes)
        return close(start, unchecked: id.count)
    }

    mutating func person(_ id: Text) -> Name {
        let start = bytes.count
        base.person(id, into: &bytes)
        return close(start, unchecked: id.count)
    }

    mutating func organization(_ id: Text) -> Name {
        let start = bytes.count
        base.organization(id, into: &bytes)
        return close(start, unchecked: id.count)
    }

    mutating func topic(_ topic: Text, language: Text) -> Name {
        let start = bytes.count
        base.topic(topic, language: language, into: &bytes)
        return close(start, unchecked: 0)
    }

    /// The graph of what documents share.
    mutating func shared() -> Name {
        let start = bytes.count
        base.shared(into: &bytes)
        return close(start, unchecked: 0)
    }

    // MARK: The summit and its parts

    mutating func summit(_ id: Text) -> Name {
        let start = bytes.count
        base.summit(id, into: &bytes)
        return close(start, unchecked: id.count)
    }

    /// A part of the summit, or a part of that: `summit/{id}#{local id}/place`.
    mutating func part(_ id: Text, _ suffix: StaticString = "") -> Name {
        let start = bytes.count
        bytes.append(part)
        bytes.append(id)
        bytes.append(suffix)
        return close(start, unchecked: id.count + suffix.utf8CodeUnitCount)
    }

    /// An item of a list, by its position from 1: `summit/{id}#{local id}/participant/{position}`.
    mutating func part(_ id: Text, _ list: StaticString, _ position: Int) -> Name {
        let start = bytes.count
        append(id, list, position)
        return close(start, unchecked: bytes.count - start - part.count)
    }

    /// When or where something was, or a part of that: `summit/{id}#{local id}/time/beginning`.
    mutating func part(of owner: PartName, _ suffix: StaticString) -> Name {
        let start = bytes.count
        append(owner.id, owner.list, owner.position)
        bytes.append(suffix)
        return close(start, unchecked: bytes.count - start - part.count)
    }

    /// The role of the participant with this id: `summit/{id}#/participation/{participant id}`. No local id begins with a
    /// slash, so that what stands behind one meets none of them.
    mutating func participation(_ id: Text) -> Name { item("/participation/", id) }

    /// A speaker with this id whom the document does not name: `summit/{id}#/speaker/{speaker id}`. Who it is in one
    /// document is not known to be the same in another.
    mutating func anonymous(_ id: Text) -> Name { item("/speaker/", id) }

    private mutating func item(_ list: StaticString, _ id: Text) -> Name {
        let start = bytes.count
        bytes.append(part)
        bytes.append(list)
        bytes.append(id)
        return close(start, unchecked: id.count)
    }

    /// - Parameter position: 0 where there is no list.
    private mutating func append(_ id: Text, _ list: StaticString, _ position: Int) {
        bytes.append(part)
        bytes.append(id)
        guard position > 0 else { return }
        bytes.append(list)
        bytes.append(decimal: position)
    }

    /// Ends the name that begins at `start`, of which the last bytes come from the document and may hold anything where
    /// the document has not passed its check.
    private mutating func close(_ start: Int, unchecked: Int) -> Name {
        bytes.encodeExcludedFromIRIs(from: bytes.count - unchecked)
        return Name(start: start, count: bytes.count - start)
    }

    // MARK: Names that a document chooses itself

    /// Whether an IRI that a document gives can be the name of a thing of some document: it begins as those do.
    static func mayCollide(_ iri: Text, under base: Base) -> Bool {
        let kinds: [StaticString] = ["dataset", "document/", "summit/", "person/", "organization/", "party/", "topic/"]
        guard iri.count > base.text.count, iri.hasPrefix(base.text) else { return false }
        return iri.withBytes { bytes in
            kinds.contains { kind in
                bytes[base.text.count...].starts(
                    with: UnsafeBufferPointer(start: kind.utf8Start, count: kind.utf8CodeUnitCount))
            }
        }
    }
}
