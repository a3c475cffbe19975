import ReadoutModel
import ReadoutRecord
import Testing

/// Keys of one's own: any JSON value, digit for digit and in order.
@Suite struct ExtensionTests {
    @Test(arguments: [
        "null", "true", "false", "0", "-0", "1.50", "1e400", "-1.0E-7", "123456789012345678901234567890.10", "\"\"",
        "\"text\"", "\"é\\n\\\"\"", "[]", "{}", "[1,[2,[3,{}]]]",
        #"{"b":1,"a":{"x-c":null,"":[true]}}"#, "[1.0,1.00,1]", #""2023-06-18""#, #""no""#, "\"1\"",
    ])
    func comesBack(_ value: String) throws {
        let text =
            #"{"readout":1,"id":"a","article":{"title":"A","x-v":V},"summit":{"title":"S","start":"2023","x-v":V},"x-v":V}"#
            .replacing("V", with: value)
        let document = try read(text)
        #expect(json(document) == text)
        #expect(json(try read(yaml(document))) == text, "\(yaml(document))")
    }

    /// Plain scalars of YAML by its core schema.
    @Test(arguments: [
        ("true", "true"), ("True", "true"), ("TRUE", "true"), ("false", "false"), ("yes", "\"yes\""), ("no", "\"no\""),
        ("on", "\"on\""), ("null", "null"), ("~", "null"), ("", "null"), ("1", "1"),
        ("-1", "-1"), ("+1", "1"), ("012", "12"), ("0o14", "12"), ("0x1F", "31"), ("0xff", "255"), ("1.5", "1.5"),
        (".5", "0.5"), ("-.5", "-0.5"), ("1.", "1"), ("1.50", "1.50"), ("1e3", "1e3"), ("+1.e3", "1e3"),
        ("1_000", "\"1_000\""), ("1:30", "\"1:30\""), ("0b1", "\"0b1\""), ("2023-06-18", "\"2023-06-18\""),
        ("'1'", "\"1\""), ("\"true\"", "\"true\""), ("tRUE", "\"tRUE\""), ("NuLL", "\"NuLL\""),
        ("-0", "-0"), ("00", "0"), (".", "\".\""), ("e3", "\"e3\""), ("1e", "\"1e\""), ("0x", "\"0x\""),
        ("0x+1", "\"0x+1\""), ("0o+1", "\"0o+1\""), ("0o8", "\"0o8\""),
        ("0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695"),
        ("|\n  1\n", "\"1\\n\""), ("[a, 1]", "[\"a\",1]"), ("{1: 2}", "{\"1\":2}"),
    ])
    func plainScalars(_ scalar: String, _ value: String) throws {
        let document = try read(minimal("x-v: \(scalar)\n"))
        #expect(json(document).hasSuffix(",\"x-v\":\(value)}"), "\(json(document))")
    }

    @Test(arguments: [".nan", ".NaN", ".inf", "-.inf", "+.Inf"])
    func notFinite(_ scalar: String) {
        #expect(
            problems(minimal("x-v: \(scalar)\n")) == [
                "test.yaml:5:6: error: x-v: JSON has no \(scalar); put it in quotes if it is text"
            ])
    }

    @Test(arguments: [
        "", "article", "parties", "summit", "place", "history", "meetings", "participants", "objectives", "quotes",
        "speaker", "translated", "related", "person",
    ])
    func standInAnyMapping(_ place: String) throws {
        func at(_ name: String) -> String { place == name ? ",\"x-own\":[1.10,\"v\"]" : "" }
        let text = """
            {"readout":1,"id":"a","article":{"title":"A"\(at("article"))},"parties":[{"id":"p","name":"P"\(at("parties"))}],"summit":{"title":"S","start":"2023","place":{"name":"N"\(at("place"))},\
            "history":[{"change":"moved"\(at("history"))}],"meetings":[{"title":"M"\(at("meetings"))}]\(at("summit"))},"participants":[{"id":"p","name":"P"\(at("participants"))}],\
            "objectives":[{"text":"T"\(at("objectives"))}],"quotes":[{"speaker":{"name":"N"\(at("speaker"))},"text":"T","translated":{"language":"de","text":"T"\(at("translated"))}\(at("quotes"))}],\
            "related":[{"title":"R","relation":"cause","participants":[{"name":"N"\(at("person"))}]\(at("related"))}]\(at(""))}
            """
        #expect(json(try read(text)) == text)
        #expect(json(try read(yaml(try read(text)))) == text)
    }

    @Test(arguments: [
        ("x: 1", "there is no key \"x\" here"), ("X-a: 1", "there is no key \"X-a\" here"),
        ("y-a: 1", "there is no key \"y-a\" here"), ("x_a: 1", "there is no key \"x_a\" here"),
        ("xa: 1", "there is no key \"xa\" here"),
        ("x-a: 1\nx-a: 2", "the key \"x-a\" stands here twice"),
        ("x-a: {b: 1, b: 2}", "the key \"b\" stands here twice"),
        ("x-a: {\"b\": 1, b: 2}", "the key \"b\" stands here twice"), ("x-a: !!int 1", "a tag"),
        ("x-a: {<<: {b: c}}", "merge keys"), ("x-a: \"\\u0000\"", "holds U+0000"), ("\"x-\\u0001\": 1", "holds U+0001"),
        ("x-a: {\"\\u007F\": 1}", "holds U+007F"), ("x-a: [\"\\uFFFE\"]", "holds U+FFFE"),
    ])
    func areRefused(_ more: String, _ words: String) {
        let lines = problems(minimal(more + "\n"))
        #expect(lines.count == 1 && lines[0].contains(words), "\(lines)")
    }

    /// The shortest key of one's own.
    @Test func nothingBehindTheHyphen() throws {
        #expect(try read(minimal("x-: 1\n")).extensions == [.init(key: "x-", value: .number(Number(1)))])
    }
}
