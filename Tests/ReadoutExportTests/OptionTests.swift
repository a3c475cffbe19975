import ListExporter
import ReadoutExport
import ReadoutModel
import ReadoutRecord
import Testing

@Suite struct OptionTests {
    private func document() throws -> Document {
        Document(id: "a", article: Article(title: "A"), summit: Summit(title: "Visit to Köln", start: try Time("2023")))
    }

    private func export(_ options: [(name: String, value: String)], _ format: String = "list") throws -> String {
        let exporter = try registry.format(named: format)!.bind(options)
        return String(decoding: try exporter.export(try document(), zones: .system).bytes, as: UTF8.self)
    }

    @Test(
        arguments: [
            ([], "- Visit to Köln (alone)\n"), ([("indent", "2")], "  - Visit to Köln (alone)\n"),
            ([("letters", "upper")], "- VISIT TO KÖLN (alone)\n"),
            ([("letters", "as-is")], "- Visit to Köln (alone)\n"), ([("bullet", "*")], "* Visit to Köln (alone)\n"),
            ([("bullet", "")], " Visit to Köln (alone)\n"),
            ([("bullet", "•\t")], "•\t Visit to Köln (alone)\n"), ([("counts", "true")], "- Visit to Köln (alone)\n"),
            ([("indent", "4"), ("indent", "1")], " - Visit to Köln (alone)\n"),
            ([("skip", "a")], ""),
        ] as [([(String, String)], String)])
    func areSet(_ options: [(String, String)], _ text: String) throws {
        #expect(try export(options.map { (name: $0.0, value: $0.1) }) == text)
    }

    @Test(arguments: [
        ("indent", "5", "\"5\" is not a whole number from 0 to 4"), ("indent", "-1", "not a whole number"),
        ("indent", "two", "not a whole number"), ("indent", "", "not a whole number"),
        ("indent", "1.0", "not a whole number"),
        ("counts", "yes", "\"yes\" is not true or false"), ("counts", "True", "not true or false"),
        ("counts", "1", "not true or false"),
        ("letters", "uper", "is not one of as-is, upper, lower; did you mean \"upper\"?"),
        ("letters", "", "is not one of"), ("bullet", "\u{7}", "control character"),
        ("colour", "red", "list has no option \"colour\""),
        ("letter", "upper", "list has no option \"letter\"; did you mean \"letters\"?"),
        ("Indent", "1", "did you mean \"indent\"?"), ("", "1", "has no option \"\""),
    ])
    func areRefused(_ name: String, _ value: String, _ words: String) throws {
        let format = try #require(registry.format(named: "list"))
        let failure = #expect(throws: RegisteredFormat.OptionFailure.self) {
            try format.bind([("indent", "1"), (name, value)])
        }
        #expect(failure?.index == 1)
        #expect(failure?.error.description.contains(words) == true, "\(failure?.error.description ?? "")")
    }

    /// A format that sets an option itself does not offer it.
    @Test func fixedOptions() throws {
        #expect(try export([], "shout") == "- VISIT TO KÖLN (alone)\n")
        let shout = try #require(registry.format(named: "shout"))
        #expect(shout.options.map(\.name) == ["counts", "indent", "bullet", "skip"])
        #expect(throws: RegisteredFormat.OptionFailure.self) { try shout.bind([("letters", "lower")]) }
    }

    @Test func registry_() throws {
        #expect(registry.formats.map(\.name) == ["list", "shout"])
        #expect(registry.names == ["list", "ls", "titles", "shout"])
        #expect(registry.format(named: "titles")?.name == "list")
        #expect(registry.format(named: "List") == nil)
        #expect(registry.hasOption("letters") && !registry.hasOption("colour"))
        let list = try #require(registry.format(named: "ls"))
        #expect(list.mediaType == "text/plain" && list.fileExtension == "txt" && list.summary == "Titles")
        #expect(list.options.map(\.defaultValue) == ["false", "0", "as-is", nil, nil])
        #expect(
            list.options.map(\.kind.description) == [
                "true or false", "a whole number from 0 to 4", "one of as-is, upper, lower", "text", "text",
            ])
        #expect(list.options[1].help == "Spaces before each line")
    }

    @Test func endingsDependOnOptions() throws {
        #expect(try list("list").fileExtension == "txt")
        #expect(try list("list", ("counts", "true")).fileExtension == "count")
        #expect(try list("ls").format.name == "list")
    }

    @Test func omissions() throws {
        var document = try document()
        document.quotes = [Quote(speaker: .participant("p"), text: "q"), Quote(speaker: .participant("p"), text: "r")]
        let omissions = try list().export(document, zones: .system).omissions
        #expect(omissions.map(\.field) == ["quotes[0]", "quotes[1]"])
        #expect(omissions[0].reason == "a list is silent")
    }
}
