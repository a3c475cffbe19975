import Foundation
import Testing

@testable import LanguageGenerator

@Suite struct GeneratedTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/ReadoutLanguage")

    /// A change of a data file needs `make languages`, which writes these files anew.
    @Test func theSwiftIsThatOfTheDataFiles() throws {
        let wanted = try Generator(dataFiles(in: Self.folder.appending(path: "Words"))).swift()
        let generated = Self.folder.appending(path: "Generated")
        #expect(try Set(FileManager.default.contentsOfDirectory(atPath: generated.path)) == Set(wanted.keys))
        for (name, text) in wanted {
            let isSame = try text == String(contentsOf: generated.appending(path: name), encoding: .utf8)
            #expect(isSame, "\(name) is not what the data files say; run `make languages`")
        }
    }

    /// What is wrong in a data file is said with the file and the key.
    @Test(arguments: [
        ("  date: Date\n", "", "fr.yaml: labels has no date"),
        ("  date: Date\n", "  date: Date\n  dat: x\n", "fr.yaml: labels: no language has a dat"),
        (
            "day: \"d MMMM y\"", "day: \"d MMM y\"",
            "fr.yaml: dates.day: MMM means nothing in a pattern; text stands between '"
        ),
        ("day: \"d MMMM y\"", "day: \"d 'de MMMM y\"", "fr.yaml: dates.day: a ' is missing"),
        ("{0}, approximativement", ", approximativement", "fr.yaml: \", approximativement\" has no {0}, or several"),
        ("direction: ltr", "direction: left", "fr.yaml: direction is ltr or rtl"),
        ("[dimanche, ", "[", "fr.yaml: dates.weekdays has 6 items and not 7"),
        ("  AD: Andorre\n", "  AND: Andorre\n", "fr.yaml: countries.AND is no code of a country, or its name has a ;"),
        ("labels:\n", "labels: [\n", "fr.yaml:"),
    ])
    func mistakesAreNamed(_ text: String, _ other: String, _ message: String) throws {
        var files = try dataFiles(in: Self.folder.appending(path: "Words"))
        let french = try #require(files["fr.yaml"])
        let changed = french.replacingOccurrences(of: text, with: other)
        #expect(changed != french)
        files["fr.yaml"] = changed
        let error = #expect(throws: GeneratorError.self) { try Generator(files).swift() }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "no error")")
    }

    /// A file is all that a new language needs.
    @Test func aNewLanguageIsAFile() throws {
        var files = try dataFiles(in: Self.folder.appending(path: "Words"))
        files["it.yaml"] = try #require(files["fr.yaml"]).replacing(
            "language: french\ntag: fr", with: "language: italian\ntag: it"
        )
        .replacing("documents:\n  language: fr", with: "documents:\n  language: it")
        let swift = try Generator(files).swift()
        #expect(swift["Italian.swift"]?.contains("public static let italian = Language(\n        tag: \"it\"") == true)
        #expect(swift["Languages.swift"]?.contains("primary: \"it\", subtags: []") == true)
    }
}
