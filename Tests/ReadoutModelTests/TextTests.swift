import Foundation
import ReadoutModel
import Testing

@Suite struct TextTests {
    static let strings = [
        "", "a", "text", "tab\tnewline\n", "é", "e\u{301}", "日本語", "😀👩‍👩‍👧", "\u{0}", "a\u{FFFF}", "\u{FEFF}x",
    ]

    @Test(arguments: strings)
    func isItsString(_ string: String) {
        let text = Text(string)
        #expect(text.string.utf8.elementsEqual(string.utf8))
        #expect(text.description.utf8.elementsEqual(string.utf8))
        #expect(text.count == string.utf8.count)
        #expect(text.isEmpty == string.isEmpty)
        #expect(text.withBytes { Array($0) } == Array(string.utf8))
        #expect((0..<text.count).map { text[$0] } == Array(string.utf8))
        #expect(Text(string[...]) == text)
    }

    @Test(arguments: strings)
    func isCodable(_ string: String) throws {
        let data = try JSONEncoder().encode([Text(string)])
        #expect(try JSONDecoder().decode([Text].self, from: data) == [Text(string)])
        #expect(try JSONDecoder().decode([String].self, from: data)[0].utf8.elementsEqual(string.utf8))
    }

    /// Equality, order and hash are those of the bytes, wherever they lie: a letter and its composed twin differ.
    @Test(arguments: strings, strings)
    func comparesBytes(_ first: String, _ second: String) {
        let padded: Text = Text("<\(second)>")
        let slice = padded.slice(1..<padded.count - 1)
        let isSame = first.utf8.elementsEqual(second.utf8)
        #expect((Text(first) == slice) == isSame)
        #expect((Text(first) < slice) == first.utf8.lexicographicallyPrecedes(second.utf8))
        #expect((slice < Text(first)) == second.utf8.lexicographicallyPrecedes(first.utf8))
        if isSame { #expect(Text(first).hashValue == slice.hashValue) }
        #expect(Set([Text(first), slice]).count == (isSame ? 1 : 2))
    }

    @Test func slices() {
        let text: Text = "Besuch in Köln"
        #expect(text.slice(0..<6) == "Besuch")
        #expect(text.slice(10..<text.count).string == "Köln")
        #expect(text.slice(10..<text.count).slice(1..<3) == "ö")
        #expect(text.slice(3..<3).isEmpty)
        #expect(text.slice(0..<text.count) == text)
        #expect(text.slice(text.count..<text.count) == "")
        #expect(text.slice(7..<9)[1] == UInt8(ascii: "n"))
    }

    @Test func beginsWithBytes() {
        let text: Text = "Köln"
        #expect(text.hasPrefix("") && text.hasPrefix("Kö") && text.hasPrefix(text) && Text().hasPrefix(""))
        #expect(!text.hasPrefix("Köln ") && !text.hasPrefix("Ko\u{308}") && !Text().hasPrefix("K"))
        #expect(!Text("Kø").hasPrefix("Kö"), "the first byte of the letters is the same")
    }

    /// Bytes that are no UTF-8 become no text: cut short, too long, surrogates, beyond Unicode.
    @Test(arguments: [
        [0x61, 0xC3], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF], [0xFF],
        [0x61, 0xE2, 0x82],
    ])
    func refusesWhatIsNoUTF8(_ bytes: [UInt8]) {
        #expect(Text(validating: bytes) == nil)
        let storage = ByteStorage([0x22] + bytes + [0x22])
        #expect(Text(validating: storage, 0..<storage.count) == nil)
        #expect(Text(validating: storage, 0..<1) == "\"", "only the range counts")
    }

    @Test(arguments: strings)
    func takesUTF8(_ string: String) {
        #expect(Text(validating: string.utf8) == Text(string))
        let storage = ByteStorage(Array("<\(string)>".utf8))
        #expect(Text(validating: storage, 1..<storage.count - 1) == Text(string))
        #expect(storage.withBytes { Array($0) } == Array("<\(string)>".utf8))
    }

    /// A range that cuts a character of the storage is no text.
    @Test func refusesHalfOfACharacter() {
        let storage = ByteStorage("aé".utf8)
        #expect(Text(validating: storage, 0..<2) == nil)
        #expect(Text(validating: storage, 2..<3) == nil)
        #expect(Text(validating: storage, 1..<3) == "é")
    }

    @Test func slicesBetweenCharactersAlone() async {
        await #expect(processExitsWith: .failure) { _ = Text("é").slice(0..<1) }
        await #expect(processExitsWith: .failure) { _ = Text("é").slice(1..<2) }
    }

    @Test func holdsAByte() {
        let text: Text = "a:b;c"
        #expect(text.contains(UInt8(ascii: ";")))
        #expect(!text.slice(0..<3).contains(UInt8(ascii: ";")))
        #expect(!text.slice(3..<5).contains(UInt8(ascii: "b")))
        #expect(!Text().contains(UInt8(ascii: "a")))
    }

    @Test func equalsALiteral() {
        let text: Text = "readout: 1"
        #expect(text.slice(0..<7).equals("readout"))
        #expect(!text.slice(0..<7).equals("readouts"))
        #expect(!text.slice(0..<6).equals("readout"))
        #expect(Text().equals(""))
        #expect(Text("é").equals("é"))
    }

    /// A slice keeps the bytes alive without the text that it was cut from.
    @Test func slicesOutliveTheirSource() {
        let slices = (0..<100).map { number in
            let text = Text("number \(number)!")
            return text.slice(7..<text.count - 1)
        }
        #expect(slices.map(\.string) == (0..<100).map(String.init))
    }

    @Test func storageFilledByHand() throws {
        let storage = ByteStorage(capacity: 16) { room in
            room[0] = 0x61
            room[1] = 0x62
            return 2
        }
        #expect(storage.count == 2)
        #expect(Text(uncheckedUTF8: storage, 1..<2) == "b")
        struct Stop: Error {}
        #expect(throws: Stop.self) { try ByteStorage(capacity: 4) { _ in throw Stop() } }
        let copy = ByteStorage(copying: storage.bytes)
        #expect(Array(copy.bytes) == [0x61, 0x62])
    }

    @Test func sorts() {
        let texts: [Text] = ["b", "", "ab", "a", "é", "z", "B", "a\u{0}"]
        #expect(texts.sorted().map(\.string) == ["", "B", "a", "a\u{0}", "ab", "b", "z", "é"])
    }
}
