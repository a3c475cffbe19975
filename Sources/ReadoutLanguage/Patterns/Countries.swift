import ReadoutModel

/// Names of countries in one language, found by their codes (ISO 3166-1 alpha-2, and `XK`).
public final class Countries: Sendable {
    private let names: StaticString
    /// Where the name of each pair of letters begins, from AA to ZZ; 0 where there is none.
    private let starts: [UInt16]

    /// - Parameter names: `ADAndorra;AEUnited Arab Emirates;…`
    init(_ names: StaticString) {
        self.names = names
        var starts = [UInt16](repeating: 0, count: 26 * 26)
        var at = 0
        while at < names.utf8CodeUnitCount {
            starts[Countries.index(names.utf8Start[at], names.utf8Start[at + 1])] = UInt16(at + 2)
            while names.utf8Start[at] != UInt8(ascii: ";") { at += 1 }
            at += 1
        }
        self.starts = starts
    }

    private static func index(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first - UInt8(ascii: "A")) * 26 + Int(second - UInt8(ascii: "A"))
    }

    /// Calls `body` with the name of the country that has this code, in UTF-8.
    /// - Returns: what `body` does, `nil` where there is no such code.
    public func withName<Result>(_ code: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Result) -> Result?
    {
        guard code.count == 2, code.allSatisfy(ASCII.isUppercase) else { return nil }
        let start = Int(starts[Countries.index(code[0], code[1])])
        guard start > 0 else { return nil }
        var end = start
        while names.utf8Start[end] != UInt8(ascii: ";") { end += 1 }
        return body(UnsafeRawBufferPointer(start: names.utf8Start + start, count: end - start))
    }
}
