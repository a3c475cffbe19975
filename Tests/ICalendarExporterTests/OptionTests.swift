import ICalendarExporter
import ReadoutExport
import Testing

/// The options, and which of them go together.
@Suite struct OptionTests {
    @Test func options() throws {
        var options = ICalendarExporter.Options()
        let set = Dictionary(uniqueKeysWithValues: ICalendarExporter.Options.declarations.map { ($0.name, $0) })
        try set["imprecise"]?.set(&options, "span")
        try set["name"]?.set(&options, "Talks")
        #expect(options.imprecise == .span && options.name == "Talks")
        #expect(throws: OptionError.self) { try set["imprecise"]?.set(&options, "guess") }
        #expect(Export(try document("start: 2023-06-18")).text.contains("NAME") == false)
    }

    @Test func fileEndingsFollowTheSyntax() {
        let endings = CalendarOptions.Syntax.allCases.map {
            ICalendarExporter(options: .init(syntax: $0)).fileExtension
        }
        #expect(endings == ["ics", "json", "xcs", "json"])
    }

    @Test(arguments: [
        ("refresh", "P1D", true), ("refresh", "PT1H30M", true), ("refresh", "P1W", true), ("refresh", "PT15M10S", true),
        ("refresh", "P1DT1S", true), ("refresh", "PT0S", false), ("refresh", "-P1D", false), ("refresh", "P", false),
        ("refresh", "P1DT", false), ("refresh", "PT1H5S", false), ("refresh", "P1M", false),
        ("refresh", "P1W2D", false),
        ("refresh", "1D", false), ("refresh", "P1d", false), ("refresh", "P1234567D", false), ("refresh", "P١D", false),
        ("alarm", "PT0S", true), ("alarm", "-P1D", false), ("source", "https://example.org/a", true),
        ("source", "talks.ics", false), ("organizer", "mailto:a@example.org", true),
        ("organizer", "a@example.org", false),
        ("name", " Talks", true), ("name", "", false), ("description", " \u{A0}", false),
        ("image", "", false), ("extensions", "most", false), ("extensions", "links,places", true),
        ("events", "meetings", true),
        ("events", "meeting", false), ("events", "", false), ("titles", "full", true), ("busy", "sometimes", false),
        ("marks", "yes", false), ("details", "short", true), ("length", "PT1H", true), ("length", "PT0S", false),
        ("allDayAlarm", "+PT9H", true), ("allDayAlarm", "-PT15H", true), ("allDayAlarm", "PT0S", true),
        ("allDayAlarm", "9:00", false), ("allDayAlarm", "++PT9H", false), ("syntax", "ics", false),
        ("method", "reply", false),
    ])
    func valuesAreChecked(_ name: String, _ value: String, _ isRight: Bool) throws {
        let declaration = try #require(ICalendarExporter.Options.declarations.first { $0.name == name })
        var options = ICalendarExporter.Options()
        if isRight {
            try declaration.set(&options, value)
            #expect(declaration.defaultValue(options) == value)
        } else {
            let error = #expect(throws: OptionError.self) { try declaration.set(&options, value) }
            #expect(error?.description.hasPrefix("\"\(value)\" is not ") == true)
        }
    }

    @Test(arguments: [
        ("refresh", "PT0S", "\"PT0S\" is not longer than nothing"),
        ("name", "", "\"\" is not text: it is empty or blank"),
        ("refresh", "1D", "\"1D\" is not a duration such as P1D, PT12H or P1W"),
    ])
    func whatIsWrongWithAValueIsSaid(_ name: String, _ value: String, _ message: String) throws {
        let declaration = try #require(ICalendarExporter.Options.declarations.first { $0.name == name })
        var options = ICalendarExporter.Options()
        let error = #expect(throws: OptionError.self) { try declaration.set(&options, value) }
        #expect(error?.description == message)
    }

    /// What would have no effect is refused.
    @Test(arguments: [
        ([("syntax", "jscalendar"), ("extensions", "all")], "extensions"),
        ([("syntax", "jscalendar"), ("refresh", "P1D")], "refresh"), ([("extensions", "none"), ("name", "N")], "name"),
        ([("extensions", "none"), ("image", "a:b")], "image"), ([("organizer", "mailto:a@b.example")], "organizer"),
        ([("alarm", "P1D"), ("method", "cancel")], "alarm"),
        ([("allDayAlarm", "P1D"), ("method", "cancel")], "allDayAlarm"),
        ([("extensions", "none,links")], "extensions"),
        ([("syntax", "jscalendar"), ("extensions", "links")], "extensions"),
        ([("titles", "full"), ("events", "summit,follow-ups")], "titles"),
    ])
    func optionsThatDoNotGoTogether(_ settings: [(String, String)], _ option: String) throws {
        let registry = try ExporterRegistry(ICalendarExporter.self)
        let format = try #require(registry.format(named: "ics"))
        for setting in settings { try format.check(setting) }
        let failure = #expect(throws: RegisteredFormat.OptionFailure.self) { try format.bind(settings) }
        #expect(failure.map { settings[$0.index].0 } == option)
    }
}
