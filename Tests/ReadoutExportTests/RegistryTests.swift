import ListExporter
import ReadoutExport
import ReadoutModel
import Testing

/// Formats have names of their own, and options are bound as text or as values.
@Suite struct RegistryTests {
    /// One whose alias is taken.
    struct EchoExporter: Exporter {
        static let formats = [
            Format(name: "echo", mediaType: "text/plain", fileExtension: "txt", summary: "Echoes"),
            Format(name: "names", aliases: ["titles"], mediaType: "text/plain", fileExtension: "txt", summary: "Names"),
        ]

        init(options: NoOptions) {}
        func export(_ request: inout ExportRequest) {}
    }

    /// One that has a name twice.
    struct TwinExporter: Exporter {
        static let formats = [
            Format(name: "twin", aliases: ["twin"], mediaType: "text/plain", fileExtension: "txt", summary: "Twins"),
            Format(name: "twin", mediaType: "text/plain", fileExtension: "txt", summary: "Twins"),
        ]

        init(options: NoOptions) {}
        func export(_ request: inout ExportRequest) {}
    }

    @Test func theShortestExporter() throws {
        let registry = try ExporterRegistry(TitleExporter.self, ListExporter.self)
        let document = Document(
            id: "a", article: Article(title: "A"), summit: Summit(title: "T", start: try Time("2023")))
        let format = try #require(registry.format(named: "title"))
        #expect(format.options.isEmpty)
        #expect(try format.bind().export([document, document], zones: .system).text == "T\nT\n")
        #expect(try TitleExporter().export(document, zones: .system).text == "T\n")
    }

    @Test func twoOfANameAreRefused() throws {
        var registry = try ExporterRegistry(ListExporter.self)
        let error = #expect(throws: RegistrationError.self) { try registry.register(EchoExporter.self) }
        #expect(
            error?.description
                == "the name \"titles\" is taken: list of ListExporter has it, and names of EchoExporter wants it")
        #expect(registry.formats.map(\.name) == ["list", "shout"], "nothing of it is added")
        #expect(throws: RegistrationError.self) { try ExporterRegistry(ListExporter.self, ListExporter.self) }
        #expect(throws: RegistrationError.self) { try ExporterRegistry(TwinExporter.self) }
    }

    @Test func typedOptions() throws {
        let format = try #require(registry.format(named: "list"))
        let document = Document(
            id: "a", article: Article(title: "A"), summit: Summit(title: "T", start: try Time("2023")))
        let exporter = try format.bind(ListExporter.Options(indent: 2, letters: .lower))
        #expect(try exporter.export(document, zones: .system).text == "  - t (alone)\n")
        #expect(throws: OptionError.self) { try format.bind(NoOptions()) }
        // What a format sets itself stays as it is.
        let shout = try #require(registry.format(named: "shout"))
        #expect(throws: OptionError.self) { try shout.bind(ListExporter.Options(indent: 2)) }
        let loud = try shout.bind(ListExporter.Options(indent: 1, letters: .upper))
        #expect(try loud.export(document, zones: .system).text == " - T (alone)\n")
        #expect(loud.format.name == "shout")
    }
}
