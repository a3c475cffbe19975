import Foundation
import TestSupport
import Testing

/// What the rules of the RFCs and other people's calendar programs say of the calendars.
@Suite struct CalendarTests {
    @Test func theLinterFindsEveryDamage() throws {
        try Program.check("linter", [])
    }

    @Test(arguments: Corpus.all, ["omit", "span"])
    func calendarsKeepTheRulesAndAreReadAlike(_ corpus: Corpus, _ imprecise: String) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        let calendar = try export(source, to: folder, ["imprecise=\(imprecise)"])
        try Program.check("lint", [calendar])
        try Program.check("calendar", (imprecise == "span" ? ["--span"] : []) + [source, calendar])
    }

    /// Around the changes of every zone's clock; for some of them over its whole history, which takes longer.
    @Test(arguments: [["--years", "2023-2024"], ["--one-in", "8"]])
    func everyTimeZoneIsRight(_ choice: [String]) throws {
        let folder = try TemporaryFolder()
        let source = try folder.write(try Program.check("generate-zones", choice), to: "source.ndjson")
        let calendar = try export(source, to: folder, [])
        try Program.check("lint", [calendar])
        try Program.check("calendar", [source, calendar])
    }

    /// Ruby's icalendar, which is more easily misled than others, reads the moments that the record means.
    @Test(arguments: [["--years", "2023-2024"], ["--one-in", "8"]])
    func fragileReadersReadTheRightMoments(_ choice: [String]) throws {
        let folder = try TemporaryFolder()
        let source = try folder.write(try Program.check("generate-zones", choice), to: "source.ndjson")
        try Program.check("moments", [Program.readout, source])
    }

    private static let everything = [
        "extensions=all", "imprecise=span", "alarm=P1DT2H", "name=Summits, all; of them", "description=a \\ b",
        "url=https://example.org/é", "source=https://example.org/feed.ics", "refresh=PT12H",
        "image=https://example.org/a.png",
    ]

    @Test(arguments: Corpus.all, [["extensions=none"], everything])
    func textJCalAndXCalSayTheSame(_ corpus: Corpus, _ options: [String]) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        let files = try ["icalendar", "jcal", "xcal"].map {
            try export(source, to: folder, options + ["syntax=\($0)"])
        }
        try Program.check("lint", [files[0]])
        try Program.check("syntaxes", files)
    }

    @Test(arguments: Corpus.all, ["omit", "span"])
    func jsCalendarSaysWhatTheSourceSays(_ corpus: Corpus, _ imprecise: String) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        let files = try ["icalendar", "jscalendar"].map {
            try export(source, to: folder, ["imprecise=\(imprecise)", "syntax=\($0)"])
        }
        try Program.check("jscalendar", (imprecise == "span" ? ["--span"] : []) + [source] + files)
    }

    @Test(arguments: Corpus.all, ["publish", "request", "cancel"])
    func messagesKeepTheRules(_ corpus: Corpus, _ method: String) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        let files = try ["icalendar", "jcal", "xcal", "jscalendar"].map {
            try export(source, to: folder, ["method=\(method)", "syntax=\($0)"])
        }
        try Program.check("lint", ["--messages", files[0]])
        try Program.check("syntaxes", ["--without-icalendar"] + files.prefix(3))
        try Program.check("jscalendar", ["--messages", source, files[0], files[3]])
    }

    /// What was held or is off: nobody is asked to take part.
    @Test(arguments: ["icalendar", "jcal", "xcal", "jscalendar"])
    func nobodyIsAskedToWhatIsOver(_ syntax: String) throws {
        let folder = try TemporaryFolder()
        let path = try export(
            "\(Fixture.root.path)/examples", to: folder, ["method=request", "syntax=\(syntax)"])
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test(arguments: Corpus.all, ["google", "outlook", "apple"])
    func calendarsForOneProgramSayTheSame(_ corpus: Corpus, _ client: String) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        let calendar = try export(source, to: folder, ["client=\(client)"])
        try Program.check("lint", [calendar])
        try Program.check("calendar", ["--client", client, source, calendar])
    }

    /// Radicale: each event is taken, comes back as it was, and gives way to its newer revision.
    @Test(arguments: Corpus.all)
    func aCalDAVServerKeepsEventsApartAndUpToDate(_ corpus: Corpus) throws {
        let folder = try TemporaryFolder()
        try Program.check("caldav", [Program.readout, try corpus.write(to: folder)])
    }

    /// khal: right hours and last days; nothing twice after another import.
    @Test(arguments: [Corpus.examples, .generated])
    func aCalendarProgramShowsEachEventOnceAndAtItsTime(_ corpus: Corpus) throws {
        let folder = try TemporaryFolder()
        try Program.check("khal", [Program.readout, try corpus.write(to: folder)])
    }

    /// Writes a calendar with these options and returns its path.
    private func export(_ source: String, to folder: TemporaryFolder, _ options: [String]) throws -> String {
        let path = "\(folder.path)/\(options.last ?? "export").calendar"
        try Program.readout(
            ["export", "--quiet", "--to", "icalendar", "--output", path, source] + options.flatMap { ["--option", $0] })
        return path
    }
}
