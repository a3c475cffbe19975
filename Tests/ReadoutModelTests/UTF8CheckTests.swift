import ReadoutModel
import Testing

/// The check against Swift's own validator.
@Suite struct UTF8CheckTests {
    private func check(_ bytes: [UInt8]) -> UTF8Check { bytes.withUnsafeBytes { UTF8Check($0) } }

    /// What the check has to say, by the standard library.
    private func expected(_ bytes: [UInt8]) -> UTF8Check {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            // The longest beginning that is valid; the first byte behind it is wrong.
            var start = 0
            while start < bytes.count {
                let length = (1...4).first {
                    start + $0 <= bytes.count && String(validating: bytes[start..<start + $0], as: UTF8.self) != nil
                }
                guard let length else { return .invalid(at: start) }
                start += length
            }
            return .clean
        }
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        return scalars.contains { [0x7F, 0xFFFE, 0xFFFF].contains($0.value) } ? .suspicious : .clean
    }

    /// All beginnings of one, two and three bytes that matter, alone and behind ASCII of every length in a word.
    @Test func everyPairOfBytes() {
        var wrong: [[UInt8]] = []
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                for bytes in [[first, second], [0x61, first, second, 0x62]] where check(bytes) != expected(bytes) {
                    wrong.append(bytes)
                }
            }
        }
        #expect(wrong == [])
    }

    @Test func boundariesOfLongerSequences() {
        let edges: [UInt8] = [
            0x00, 0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBD, 0xBE, 0xBF, 0xC0, 0xC2, 0xE0, 0xEF, 0xF0, 0xFF,
        ]
        var wrong: [[UInt8]] = []
        for first: UInt8 in [0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF] {
            for second in edges {
                for third in edges {
                    for fourth in edges
                    where check([first, second, third, fourth]) != expected([first, second, third, fourth]) {
                        wrong.append([first, second, third, fourth])
                    }
                    if check([first, second, third]) != expected([first, second, third]) {
                        wrong.append([first, second, third])
                    }
                }
            }
        }
        #expect(wrong == [])
    }

    /// Every scalar by itself.
    @Test func everyScalar() {
        var wrong: [UInt32] = []
        for value in stride(from: UInt32(0), through: 0x10FFFF, by: 7) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let result = check(Array(String(scalar).utf8))
            if result != ([0x7F, 0xFFFE, 0xFFFF].contains(value) ? .suspicious : .clean) { wrong.append(value) }
        }
        #expect(wrong == [])
    }

    /// A byte at every place of a text, so that it meets every place of the words that are read at once.
    @Test(
        arguments: [
            [0x7F], [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xC3, 0xA9], [0x80],
        ] as [[UInt8]])
    func atEveryPlace(_ piece: [UInt8]) {
        for before in 0..<70 {
            for after in [0, 1, 2, 7, 11, 40] {
                let bytes =
                    Array(repeating: UInt8(ascii: "a"), count: before) + piece
                    + Array(repeating: UInt8(ascii: "b"), count: after)
                #expect(check(bytes) == expected(bytes))
            }
        }
    }

    @Test func invalidBeatsSuspicious() {
        #expect(check([0x7F, 0xFF]) == .invalid(at: 1))
        #expect(check([]) == .clean)
        // U+1FFFE is no character either, and still no such character.
        #expect(check([0xF0, 0x9F, 0xBF, 0xBE]) == .clean)
    }
}
