import ReadoutModel
import ReadoutSyntax
import Testing

@Suite struct JSONLexisTests {
    private static func end(_ text: String) -> (Int, Bool) {
        Text(text).withBytes { JSONLexis.endOfString($0, from: 1) }
    }

    /// The closing quote is found behind runs of every length, with an escape or without.
    @Test(arguments: 0...40)
    func endsOfStrings(_ count: Int) {
        let run = String(repeating: "a", count: count)
        for (text, end, isEscaped) in [
            ("\"\(run)\" \"", count + 1, false), ("\"\(run)\\\"\"", count + 3, true),
            ("\"\(run)\\\\\"", count + 3, true),
            ("\"\\n\(run)\"", count + 3, true), ("\"\(run)\u{1}\"", count + 1, false), ("\"\(run)", count + 1, false),
            ("\"\(run)\\", count + 2, false), ("\"\(run)\\\"", count + 3, true),
        ] {
            let found = Self.end(text)
            #expect(found == (end, isEscaped), "\(text)")
        }
    }

    @Test func classes() {
        #expect((UInt8.min...UInt8.max).filter(JSONLexis.isSpace) == Array("\t\n\r ".utf8))
        #expect((UInt8.min...UInt8.max).filter(JSONLexis.isOfNumber) == Array("+-.0123456789Ee".utf8))
    }

    /// The reader that checks refuses what is no UTF-8 and says where; the other says in its name that it does not.
    @Test func readsUTF8Alone() throws {
        let storage = ByteStorage(Array("[\n \"".utf8) + [0xC3] + Array("\"]".utf8))
        let error = #expect(throws: SyntaxError.self) {
            _ = try JSONTokens(validating: storage, 0..<storage.count, origin: Position(line: 3, column: 1))
        }
        #expect(
            error?.message.hasPrefix("this is not UTF-8") == true && error?.position == Position(line: 4, column: 3))
        let good = ByteStorage("x[\"é\"]x".utf8)
        #expect(try spell(try JSONTokens(validating: good, 1..<good.count - 1)) == "[ \"é\" ]")
    }

    @Test func namesOfKeys() async {
        #expect(FieldName("@type").withBytes { Array($0) } == Array("@type".utf8))
        await #expect(processExitsWith: .failure) { _ = FieldName("a\"b") }
        await #expect(processExitsWith: .failure) { _ = FieldName("a\nb") }
    }
}
