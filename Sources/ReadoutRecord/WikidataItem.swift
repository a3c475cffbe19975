import ReadoutModel

/// An item of Wikidata, which has an IRI of its own (`http://www.wikidata.org/entity/Q30`) and pages about it.
package struct WikidataItem: Sendable, Hashable, CustomStringConvertible {
    /// The number behind the Q.
    package let number: UInt64

    private static let entity: StaticString = "http://www.wikidata.org/entity/Q"

    /// Whether the IRI is that of an item itself, which is well-formed.
    @inline(__always)
    package static func isEntity(_ iri: UnsafeRawBufferPointer) -> Bool { number(ofEntity: iri) != nil }

    /// The item that an IRI means, or that the page is about; `nil` for any other IRI.
    @inline(__always)
    package init?(_ iri: UnsafeRawBufferPointer) {
        if let number = WikidataItem.number(ofEntity: iri) {
            self.number = number
        } else {
            guard iri.count > 20, let number = WikidataItem.number(ofPage: iri) else { return nil }
            self.number = number
        }
    }

    @inline(__always)
    private static func number(ofEntity iri: UnsafeRawBufferPointer) -> UInt64? {
        let length = entity.utf8CodeUnitCount
        guard iri.count > length else { return nil }
        for at in stride(from: 0, to: length, by: 8)
        where iri.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            != UnsafeRawPointer(entity.utf8Start).loadUnaligned(fromByteOffset: at, as: UInt64.self)
        {
            return nil
        }
        return digits(iri, from: length)
    }

    /// The number whose digits end the bytes.
    @inline(__always)
    private static func digits(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64? {
        guard start < bytes.count, bytes.count - start <= 18, bytes[start] != UInt8(ascii: "0") else { return nil }
        var number: UInt64 = 0
        for at in start..<bytes.count {
            guard ASCII.isDigit(bytes[at]) else { return nil }
            number = number * 10 + UInt64(bytes[at] & 0x0F)
        }
        return number
    }

    /// Pages are shown, edited and downloaded under several addresses.
    private static func number(ofPage iri: UnsafeRawBufferPointer) -> UInt64? {
        var rest = Substring(String(decoding: iri.prefix(200), as: UTF8.self))
        func take(_ prefixes: String...) -> Bool {
            for prefix in prefixes where rest.lowercased().hasPrefix(prefix) {
                rest.removeFirst(prefix.count)
                return true
            }
            return false
        }
        guard take("https://", "http://") else { return nil }
        _ = take("www.", "m.")
        guard take("wikidata.org/"), take("wiki/special:entitydata/", "wiki/", "entity/"), take("q") else { return nil }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard digits.first != "0", rest.dropFirst(digits.count).first.map({ "#?.".contains($0) }) ?? true else {
            return nil
        }
        return UInt64(digits)
    }

    /// The IRI of the item.
    package var description: String { "\(WikidataItem.entity)\(number)" }
}
