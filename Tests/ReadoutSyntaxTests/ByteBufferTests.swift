import ReadoutModel
import ReadoutSyntax
import Testing

@Suite struct ByteBufferTests {
    @Test func appendsEverything() {
        var out = ByteBuffer(capacity: 0)
        let start = (out.isEmpty, out.count)
        #expect(start == (true, 0))
        out.append(UInt8(ascii: "a"))
        out.append("é" as StaticString)
        out.append(Text("日"))
        out.append(String("😀"))
        [0x62, 0x63].withUnsafeBufferPointer { (bytes: UnsafeBufferPointer<UInt8>) in
            out.append(UnsafeRawBufferPointer(bytes))
        }
        var other = ByteBuffer()
        other.append("!" as StaticString)
        out.append(other)
        out.append("é" as Unicode.Scalar)
        out.append("\u{10FFFF}" as Unicode.Scalar)
        let (string, count, bytes, untouched) = (out.string, out.count, out.withBytes { Array($0) }, other.string)
        #expect(string == "aé日😀bc!é\u{10FFFF}")
        #expect(count == string.utf8.count)
        #expect(bytes == Array(string.utf8))
        #expect(untouched == "!")
    }

    /// Short runs are copied in pieces of which each length has its own.
    @Test(arguments: 0...70)
    func runsOfEachLength(_ count: Int) {
        let run = (0..<count).map { UInt8($0 + 33) }
        for capacity in [0, 1, 33, 200] {
            var out = ByteBuffer(capacity: capacity)
            out.append(UInt8(ascii: "<"))
            run.withUnsafeBytes { out.append($0) }
            out.append(UInt8(ascii: ">"))
            let bytes = out.withBytes { Array($0) }
            #expect(bytes == [UInt8(ascii: "<")] + run + [UInt8(ascii: ">")])
        }
    }

    @Test func whatHasNoRoomCanBeHandedOn() {
        #expect(ByteBuffer(capacity: 0).finish().count == 0)
        var out = ByteBuffer(capacity: 0)
        let taken = out.take()
        out.append("a" as StaticString)
        let strings = (taken.string, out.string)
        #expect(strings == ("", "a"))
    }

    /// Commas get a backslash wherever they stand; everything else is copied, from any index on.
    @Test(arguments: 0...70)
    func backslashesByIndex(_ count: Int) {
        for (first, second) in (0..<max(count, 1)).flatMap({ [($0, $0), ($0, $0 + 1), ($0, $0 + 9), ($0, $0 + 20)] }) {
            var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: count)
            for place in [first, second] where place < count { bytes[place] = UInt8(ascii: ",") }
            for start in [0, min(3, count)] {
                let (string, isWhole) = ByteBufferTests.marked(bytes, from: start) { _ in .escaped }
                let wanted = String(decoding: bytes[start...], as: UTF8.self).replacing(",", with: "\\,")
                #expect(string == wanted && isWhole)
            }
        }
    }

    /// A special byte may stay as it is, and the next one of the same sixteen may not.
    @Test(arguments: 0...40)
    func marksByTheirPlace(_ count: Int) {
        let commas = [UInt8](repeating: UInt8(ascii: ","), count: count)
        let (string, _) = ByteBufferTests.marked(commas, from: 0) { $0 % 3 == 1 ? .escaped : .plain }
        #expect(string == (0..<count).map { $0 % 3 == 1 ? "\\," : "," }.joined())
    }

    @Test(arguments: 0...40)
    func nothingFollowsTheEnd(_ end: Int) {
        let bytes = (0...40).map { UInt8(ascii: $0 % 2 == 0 || $0 == end ? "," : "a") }
        let (string, isWhole) = ByteBufferTests.marked(bytes, from: 0) { $0 == end ? .end : .plain }
        #expect(string == String(decoding: bytes[..<end], as: UTF8.self) && !isWhole)
    }

    private static func marked(
        _ bytes: [UInt8], from start: Int, special: UInt8 = UInt8(ascii: ","), _ mark: (Int) -> ByteBuffer.Mark
    ) -> (String, Bool) {
        var out = ByteBuffer(capacity: 0)
        let isWhole = bytes.withUnsafeBytes { bytes in
            out.append(
                bytes, from: start,
                special: {
                    SIMD2(ByteBufferTests.marks($0[0], of: special), ByteBufferTests.marks($0[1], of: special))
                },
                mark: { at in
                    #expect(bytes[at] == special)
                    return mark(at)
                })
        }
        return (out.string, isWhole)
    }

    /// The high bit of each byte of a word that is `special`.
    private static func marks(_ word: UInt64, of special: UInt8) -> UInt64 {
        (0..<8).reduce(0) { $0 | (word >> (8 * UInt64($1)) & 0xFF == special ? 0x80 << (8 * UInt64($1)) : 0) }
    }

    @Test(arguments: [
        (0, 1, "0"), (0, 0, ""), (10, 0, "10"), (7, 0, "7"), (99, 1, "99"), (100, 1, "100"), (999, 2, "999"),
        (999, 4, "0999"), (1000, 1, "1000"), (9999, 2, "9999"), (1234, 3, "1234"), (1234, 6, "001234"), (7, 1, "7"),
        (7, 2, "07"), (7, 4, "0007"), (10, 1, "10"), (2023, 4, "2023"),
        (12345, 4, "12345"), (-5, 1, "-5"), (-5, 2, "-05"),
        (Int.max, 1, "9223372036854775807"), (Int.min, 1, "-9223372036854775808"), (1, 20, "00000000000000000001"),
    ])
    func decimals(_ number: Int, _ width: Int, _ text: String) {
        var out = ByteBuffer()
        out.append(decimal: number, width: width)
        let string = out.string
        #expect(string == text)
    }

    /// Grows byte by byte and by large pieces without losing anything.
    @Test func grows() {
        var out = ByteBuffer(capacity: 16)
        var expected: [UInt8] = []
        for number in 0..<10_000 {
            out.append(UInt8(truncatingIfNeeded: number))
            expected.append(UInt8(truncatingIfNeeded: number))
        }
        let piece = ByteStorage(Array(repeating: 9, count: 100_000))
        piece.withBytes { out.append($0) }
        expected += Array(repeating: 9, count: 100_000)
        let isSame = out.withBytes { $0.elementsEqual(expected) }
        #expect(isSame)
    }

    @Test func truncatesAndTakes() {
        var out = ByteBuffer()
        out.append("abcdef" as StaticString)
        out.truncate(to: 3)
        let short = out.string
        #expect(short == "abc")
        out.append("X" as StaticString)
        let taken = out.take()
        let isEmpty = out.isEmpty
        #expect(isEmpty)
        out.append("new" as StaticString)
        let (new, old) = (out.string, taken.string)
        #expect(new == "new" && old == "abcX")
        let copy = taken.uncheckedText()
        #expect(copy == "abcX")
        #expect(Text(uncheckedUTF8: taken.finish()) == copy)
    }

    @Test func writesIntoRoom() throws {
        struct Stop: Error {}
        var out = ByteBuffer(capacity: 16)
        out.append("a" as StaticString)
        let count = out.appendWritten(capacity: 1000) { room in
            room[0] = 0x62
            return room.count == 1000 ? 1 : 0
        }
        #expect(count == 1)
        let nothing = out.appendWritten(capacity: 10) { _ in 0 }
        #expect(nothing == 0)
        let error = #expect(throws: Stop.self) {
            var failing = ByteBuffer()
            _ = try failing.appendWritten(capacity: 10) { (_) throws(Stop) in throw Stop() }
        }
        #expect(error != nil)
        let string = out.string
        #expect(string == "ab")
    }

    @Test func emptyPieces() {
        var out = ByteBuffer()
        out.append(UnsafeRawBufferPointer(start: nil, count: 0))
        out.append(Text())
        out.append("" as StaticString)
        out.append(String())
        let isEmpty = out.isEmpty
        #expect(isEmpty)
        let storage = out.finish()
        #expect(storage.count == 0)
    }

    /// Special bytes are found at every index of a text of every length, and nothing is written behind its end.
    @Test func escapes() {
        for length in 0...50 {
            for places in [[], [0], [length / 2], [length - 1], [0, 1, length - 1], Array(0..<length)] {
                var text = (0..<length).map { UInt8(ascii: "b") + UInt8($0 % 20) }
                for place in places where text.indices.contains(place) { text[place] = UInt8(ascii: "7") }
                var out = ByteBuffer(capacity: 1)
                out.append("<")
                text.withUnsafeBytes { bytes in
                    out.append(bytes, special: { $0 .== SIMD16(repeating: UInt8(ascii: "7")) }) { out, byte in
                        out.append("[digit ")
                        out.append(byte)
                        out.append("]")
                    }
                }
                out.append(">")
                let expected = String(decoding: text, as: UTF8.self).replacing("7", with: "[digit 7]")
                #expect(out.string == "<\(expected)>")
            }
        }
    }

    /// A reference is the number of its character, whatever that is.
    @Test func references() {
        for byte in UInt8(1)...0x7F {
            let (string, isWhole) = ByteBufferTests.marked([0x61, byte, 0x62], from: 0, special: byte) {
                $0 == 1 ? .reference : .plain
            }
            #expect(string == "a&#\(byte);b" && isWhole)
        }
    }

    /// Where zeros are special, those that stand for what is behind the end are not asked for.
    @Test(arguments: 0...33)
    func nothingIsMarkedBehindTheEnd(_ count: Int) {
        let (string, isWhole) = ByteBufferTests.marked([UInt8](repeating: 0x61, count: count), from: 0, special: 0) {
            _ in
            Issue.record("there is no zero")
            return .escaped
        }
        #expect(string == String(repeating: "a", count: count) && isWhole)
    }

    @Test func dates() {
        for (date, text) in [
            (CivilDate(year: 2023, month: 6, day: 18), "2023-06-18"),
            (CivilDate(year: 1, month: 12, day: 1), "0001-12-01"),
        ] {
            var out = ByteBuffer()
            out.append(date: date)
            #expect(out.string == text && date.description == text)
        }
    }

    @Test func countsThatCannotBe() async {
        await #expect(processExitsWith: .failure) {
            var out = ByteBuffer()
            out.truncate(to: -1)
        }
        await #expect(processExitsWith: .failure) {
            var out = ByteBuffer()
            out.truncate(to: 1)
        }
    }

    @Test func numbersOfFixedWidth() {
        for (width, limit) in [(2, 120), (4, 10_100)] {
            for number in -3..<limit {
                var out = ByteBuffer(capacity: 1)
                out.append(decimal: number, width: width)
                let digits = String(number.magnitude)
                let zeros = String(repeating: "0", count: max(0, width - digits.count))
                #expect(out.string == (number < 0 ? "-" : "") + zeros + digits)
            }
        }
    }
}
