import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// The IRI of a thing: where its bytes lie in ``Names``.
struct Name {
    fileprivate let start: Int
    fileprivate let count: Int
}

/// The IRIs of a document, each made in one buffer when it is first needed and there for as long as it is.
///
/// None of them has a character that an IRIREF excludes (RDF 1.1 Turtle §6.5, N-Triples §7): whatever comes from a
/// document passes `close`.
struct Names: ~Copyable {
    private let base: Base
    /// The IRI of the summit's parts up to their local ids.
    private var part = ByteBuffer(capacity: 256)
    private var bytes = ByteBuffer(capacity: 4096)

    init(_ base: Base, document: Text) {
        self.base = base
        base.part(document, into: &part)
        Names.encodeExcluded(in: &part, from: base.text.count)
    }

    /// The bytes of a name, valid until the next one is made.
    subscript(_ name: Name) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes.bytes[name.start..<name.start + name.count])
    }

    /// Gives back the room of the last name.
    mutating func forget(_ name: Name) { bytes.truncate(to: name.start) }

    mutating func document(_ id: Text) -> Name {
        let start = bytes.count
        base.document(id, into: &bytes)
        return close(start, unchecked: id.count)
    }

    /// The data set of this document alone, or of all.
    mutating func dataset(of id: Text?) -> Name {
        let start = bytes.count
        if let id { base.dataset(id, into: &bytes) } else { base.dataset(into: &bytes) }
        return close(start, unchecked: id?.count ?? 0)
    }

    mutating func summit(_ id: Text) -> Name {
        let start = bytes.count
        base.summit(id, into: &bytes)
        return close(start, unchecked: id.count)
    }

    mutating func article(_ id: Text) -> Name {
        let start = bytes.count
        base.article(id, into: &bytes)
        return close(start, unchecked: id.count)
    }

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

    mutating func topic(_ topic: Text) -> Name {
        let start = bytes.count
        base.topic(topic, into: &bytes)
        return close(start, unchecked: 0)
    }

    /// A part of the summit, or a part of that: `summit/{id}#{local id}/place`.
    mutating func part(_ id: Text, _ suffix: StaticString = "") -> Name {
        let start = bytes.count
        bytes.append(part)
        bytes.append(id)
        bytes.append(suffix)
        return close(start, unchecked: id.count + suffix.utf8CodeUnitCount)
    }

    /// One of a list, by its position from 1: `summit/{id}#{local id}/participant/{n}`.
    mutating func part(_ id: Text, _ list: StaticString, _ position: Int) -> Name {
        let start = bytes.count
        append(id, list, position)
        return close(start, unchecked: bytes.count - start - part.count)
    }

    /// When something was, or one of the bounds of that: `summit/{id}#{local id}/time/beginning`.
    mutating func time(of owner: TimeName, _ bound: StaticString = "") -> Name {
        let start = bytes.count
        append(owner.id, owner.list, owner.position)
        bytes.append("/time")
        bytes.append(bound)
        return close(start, unchecked: bytes.count - start - part.count)
    }

    /// - Parameter position: 0 where there is no list.
    private mutating func append(_ id: Text, _ list: StaticString, _ position: Int) {
        bytes.append(part)
        bytes.append(id)
        guard position > 0 else { return }
        bytes.append(list)
        bytes.append(decimal: position)
    }

    mutating func participation(_ id: Text) -> Name {
        let start = bytes.count
        bytes.append(part)
        bytes.append("participation/")
        bytes.append(id)
        return close(start, unchecked: id.count)
    }

    /// An IRI that the document gives.
    mutating func iri(_ iri: Text, after prefix: StaticString = "") -> Name {
        let start = bytes.count
        bytes.append(prefix)
        bytes.append(iri)
        return close(start, unchecked: iri.count)
    }

    /// Ends the name that begins at `start`. Its last bytes have not been checked here; the document's check holds them
    /// to the grammar of IRIs, and where it was passed over they are percent-encoded.
    private mutating func close(_ start: Int, unchecked: Int) -> Name {
        Names.encodeExcluded(in: &bytes, from: bytes.count - unchecked)
        return Name(start: start, count: bytes.count - start)
    }

    @inline(__always)
    private static func encodeExcluded(in bytes: inout ByteBuffer, from start: Int) {
        let all = bytes.bytes
        for at in start..<all.count where isExcluded(all[at]) {
            encode(&bytes, from: start)
            return
        }
    }

    private static func encode(_ bytes: inout ByteBuffer, from: Int) {
        let tail = Array(bytes.bytes[from...])
        bytes.truncate(to: from)
        for byte in tail {
            if isExcluded(byte) {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(hexadecimalDigit(byte >> 4))
                bytes.append(hexadecimalDigit(byte & 0x0F))
            } else {
                bytes.append(byte)
            }
        }
    }

    /// Controls, space and `"<>\^{|}` and the grave accent, as a bit for each of the ASCII characters.
    @inline(__always)
    private static func isExcluded(_ byte: UInt8) -> Bool {
        let low: UInt64 = 0x5000_0005_FFFF_FFFF
        let high: UInt64 = 0xB800_0001_5000_0000
        guard byte < 0x80 else { return false }
        return (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 != 0
    }
}
