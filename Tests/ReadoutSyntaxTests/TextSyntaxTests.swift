import ReadoutModel
import ReadoutSyntax
import Testing

/// What a file is, as its first characters say.
@Suite struct TextSyntaxTests {
    private func syntax(_ text: String, isWhole: Bool = true) -> TextSyntax? {
        Array(text.utf8).withUnsafeBytes { TextSyntax.of($0, isWhole: isWhole) }
    }

    @Test(arguments: [
        ("{\"a\": 1}", TextSyntax.json), ("{}", .json), ("[]", .json), ("[{", .json), ("[[", .json), ("[\"a\"", .json),
        ("{{", .json), ("{[", .json), (" \t\r\n{\n \"", .json), ("\u{FEFF}{\"", .json), ("{ }", .json), ("{]", .json),
        ("{a: 1}", .yaml), ("[1]", .yaml), ("[a]", .yaml), ("{'a'", .yaml), ("a: 1", .yaml), ("\"a\": 1", .yaml),
        ("---\n{\"", .yaml), ("# c\n{\"", .yaml), ("", .yaml), ("{", .yaml), (" [ ", .yaml), ("{,", .yaml),
        ("\u{A0}{\"", .yaml), ("[-1]", .yaml), ("[true]", .yaml),
    ])
    func content(_ text: String, _ wanted: TextSyntax) {
        #expect(syntax(text) == wanted)
    }

    /// While more is to come it may be too early to tell.
    @Test(arguments: ["", " \n", "{", "[ \n", "\u{FEFF}", "\u{FEFF} ["])
    func notYet(_ text: String) {
        #expect(syntax(text, isWhole: false) == nil)
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x61], "UTF-16"),
            ([0x61, 0x00, 0x3A, 0x00], "UTF-16"),
            ([0x00, 0x7B, 0x00, 0x22], "UTF-16"), ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "UTF-32"),
            ([0, 0, 0, 0x61], "UTF-32"),
            (Array("PK\u{3}\u{4}\u{14}".utf8), "word processor"), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "word processor"),
            (Array("{\\rtf1\\ansi".utf8), "rich text"), (Array("%PDF-1.7".utf8), "PDF"),
            ([0x1F, 0x8B, 8, 0], "gunzip"),
            (Array("BZh9".utf8), "bunzip2"), ([0x28, 0xB5, 0x2F, 0xFD], "unzstd"),
            (Array("\n<!DOCTYPE html>".utf8), "web page"),
            (Array("<HTML lang=en>".utf8), "web page"), (Array("\u{FEFF}<?xml version=".utf8), "XML"),
        ] as [([UInt8], String)])
    func foreignFiles(_ bytes: [UInt8], _ words: String) throws {
        let message = try #require(bytes.withUnsafeBytes(ForeignFile.message))
        #expect(message.contains(words))
    }

    @Test(arguments: ["", "a", "{\"", "%YAML 1.2\n", "<b>: c", "PK: a", "\u{FEFF}a: b", "日本: x", "<a@b.example>", "BZ"])
    func textsAreNotForeign(_ text: String) {
        #expect(Array(text.utf8).withUnsafeBytes(ForeignFile.message) == nil)
    }

    @Test(
        arguments: [
            (Array("a: Gespr".utf8) + [0xE4] + Array("ch".utf8), 9, "\"ä\""),
            (Array("a: ".utf8) + [0x93, 0x61], 4, "\"“\""),
            ([0x80], 1, "\"€\""), (Array("a: ".utf8) + [0xCF, 0xE5, 0xF0], 4, "(byte CF)"), ([0x81], 1, "(byte 81)"),
            (Array("é: ".utf8) + [0xE2, 0x82], 4, "(byte E2)"),
        ] as [([UInt8], Int, String)])
    func bytesThatAreNotUTF8(_ bytes: [UInt8], _ column: Int, _ words: String) throws {
        let storage = ByteStorage(bytes)
        let error = #expect(throws: SyntaxError.self) { try JSONTokens(validating: storage, 0..<storage.count) }
        #expect(error?.message.contains(words) == true && error?.message.contains("UTF-8") == true)
        #expect(error?.position == Position(line: 1, column: column))
    }

    /// What other syntaxes have and JSON has not is named.
    @Test(arguments: [
        ("{\"a\": NaN}", "JSON has no NaN"), ("[-Infinity]", "-Infinity"), ("{\"a\": 1 /* c */}", "no comments"),
        ("{\"a\": 1, # c\n}", "no comments"), ("{\"a\": 1, b: 2}", "quote all keys"), ("{\"a\": 'b'}", "single quotes"),
        ("{\"a\": None}", "JSON has no None"), ("{\"a\": “b”}", "curly quotes"), ("{\"a\": b}", "double quotes"),
        ("{\"a\": 1,}", "comma"), ("{\"a\": +1}", "double quotes"), ("{\"a\": 01}", "no JSON number"),
        ("{\"a\": \"\\x\"}", "no such escape"),
    ])
    func otherThanJSON(_ text: String, _ words: String) throws {
        let error = try #require(failure { () throws(SyntaxError) in try spell(json(text)) })
        #expect(error.message.contains(words), "\(error.message)")
    }
}
