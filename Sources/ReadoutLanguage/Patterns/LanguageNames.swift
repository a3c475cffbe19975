import ReadoutModel

/// Names of languages in one language, found by their tags (BCP 47).
public final class LanguageNames: Sendable {
    private let names: StaticString
    /// Where the name of each tag of two letters begins, from aa to zz; 0 where there is none.
    private let starts: [UInt16]
    /// Where each longer tag begins.
    private let longer: [UInt16]

    /// - Parameter names: `aa=Afar;zh-Hans=Simplified Chinese;…`
    init(_ names: StaticString) {
        self.names = names
        var starts = [UInt16](repeating: 0, count: 26 * 26)
        var longer: [UInt16] = []
        var at = 0
        while at < names.utf8CodeUnitCount {
            if names.utf8Start[at + 2] == UInt8(ascii: "=") {
                starts[LanguageNames.index(names.utf8Start[at], names.utf8Start[at + 1])] = UInt16(at + 3)
            } else {
                longer.append(UInt16(at))
            }
            while names.utf8Start[at] != UInt8(ascii: ";") { at += 1 }
            at += 1
        }
        (self.starts, self.longer) = (starts, longer)
    }

    /// Of letters in either case.
    private static func index(_ first: UInt8, _ second: UInt8) -> Int {
        Int((first | 0x20) - UInt8(ascii: "a")) * 26 + Int((second | 0x20) - UInt8(ascii: "a"))
    }

    /// Calls `body` with the name of the language that has this tag, in UTF-8. Case does not count (RFC 5646 §2.1.1).
    /// - Returns: what `body` does, `nil` where this very tag has no name.
    public func withName<Result>(_ tag: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
        guard tag.count != 2 else {
            guard ASCII.isLetter(tag[0]), ASCII.isLetter(tag[1]) else { return nil }
            let start = Int(starts[LanguageNames.index(tag[0], tag[1])])
            return start > 0 ? body(name(at: start)) : nil
        }
        for start in longer {
            let start = Int(start)
            let end = start + tag.count
            guard end < names.utf8CodeUnitCount, names.utf8Start[end] == UInt8(ascii: "=") else { continue }
            let isSame = tag.indices.allSatisfy { names.utf8Start[start + $0] | 0x20 == tag[$0] | 0x20 }
            if isSame { return body(name(at: end + 1)) }
        }
        return nil
    }

    private func name(at start: Int) -> UnsafeRawBufferPointer {
        var end = start
        while names.utf8Start[end] != UInt8(ascii: ";") { end += 1 }
        return UnsafeRawBufferPointer(start: names.utf8Start + start, count: end - start)
    }
}
