import ICalendarExporter
import ReadoutModel
import Testing

/// What the options choose.
@Suite struct ChoiceTests {
    private static let summit =
        "start: 2030-05-06, meetings: [{id: m, title: Talks, start: '2030-05-06T10:00Z', status: postponed}, {title: Lunch, start: 2030-05-06}]"
    private static let related = "related: [{title: Next, relation: follow-up, date: 2031-01-02}]"

    private func export(_ set: (inout CalendarOptions) -> Void) throws -> Export {
        Export(try document(Self.summit, Self.related), set)
    }

    // MARK: Events

    @Test(arguments: [
        ([CalendarOptions.EventKind.summit], ["Summit"]), ([.meetings], ["Postponed: Talks", "Lunch"]),
        ([.followUps], ["Tentative: Next"]), ([.summit, .followUps], ["Summit", "Tentative: Next"]),
    ])
    func events(_ events: [CalendarOptions.EventKind], _ titles: [String]) throws {
        let export = try export { $0.events = events }
        #expect(export.values("SUMMARY") == titles)
        #expect(export.omissions == [])
    }

    /// What nobody wants is not missed either.
    @Test func whatIsNotChosenIsNoOmission() throws {
        let document = try document("start: 2030, meetings: [{title: M}, {title: N, start: 2030-05-06}]")
        #expect(
            Export(document) { $0.events = [.summit] }.omissions.map { $0.prefix(14) } == [
                "summit.start: ", "summit: it giv",
            ])
        #expect(Export(document) { $0.events = [.meetings] }.omissions == ["summit.meetings[0]: it has no start"])
    }

    // MARK: Titles

    @Test func aWordSaysWhatStatusSays() throws {
        let titles = try export { $0.marks = false }.values("SUMMARY")
        #expect(titles == ["Summit", "Talks", "Lunch", "Next"])
        for syntax in CalendarOptions.Syntax.allCases {
            #expect(try export { $0.syntax = syntax }.text.contains("Postponed: Talks"))
            #expect(try !export { ($0.syntax, $0.marks) = (syntax, false) }.text.contains("Postponed: "))
        }
    }

    /// A meeting is called by its summit where there are many.
    @Test func titlesInACalendarOfMany() throws {
        let documents = try [document(Self.summit, Self.related)]
        func titles(_ text: String) -> [String] {
            unfolded(text).filter { $0.hasPrefix("SUMMARY;LANGUAGE=en:") }.map { String($0.dropFirst(20)) }
        }
        let full = ["Summit", "Postponed: Summit: Talks", "Summit: Lunch", "Tentative: Next"]
        #expect(titles(combined(documents)) == full)
        #expect(
            titles(combined(documents) { $0.titles = .own }) == [
                "Summit", "Postponed: Talks", "Lunch", "Tentative: Next",
            ])
        #expect(try titles(export { $0.titles = .full }.text) == full)
        #expect(combined(documents) { $0.syntax = .jscalendar }.contains("\"Summit: Lunch\""))
    }

    // MARK: Length

    @Test(
        arguments: [
            ("start: '2030-05-06T10:00Z'", "PT1H", "20300506T110000Z"),
            ("start: '2030-05-06T23:30', timeZone: Asia/Tokyo", "PT45M", "TZID=Asia/Tokyo:20300507T001500"),
            // The clock is set in between; an hour is an hour.
            ("start: '2030-03-31T01:30', timeZone: Europe/Paris", "PT1H", "TZID=Europe/Paris:20300331T033000"),
            // The second of two times that the clock shows alike.
            ("start: '2030-10-27T02:30', timeZone: Europe/Paris", "PT1H", "20301027T013000Z"),
            ("start: '2030-05-06T10:00Z', end: '2030-05-06T10:20Z'", "PT1H", "20300506T102000Z"),
            ("start: 2030-05-06", "PT1H", "VALUE=DATE:20300507"),
            ("start: '2030-05-06T10:00Z'", "P1W", "20300513T100000Z"),
            ("start: '9999-12-31T23:30Z'", "PT1H", nil),
        ] as [(String, Text, String?)])
    func length(_ summit: String, _ length: Text, _ end: String?) throws {
        let export = Export(try document(summit)) { $0.length = length }
        #expect(export.values("DTEND") == (end.map { [$0] } ?? []))
        #expect(export.omissions.isEmpty == (end != nil))
    }

    @Test func noLengthIsMadeUp() throws {
        let document = try document("start: '2030-05-06T10:00Z'")
        #expect(Export(document).values("DTEND") == [])
        let text = Export(document) { ($0.syntax, $0.length) = (.jscalendar, "PT1H30M") }.text
        #expect(text.contains("\"duration\": \"PT1H30M\""))
    }

    // MARK: Reminders

    @Test(
        arguments: [
            ("PT15M", nil, "-PT15M", "-PT15M"), ("PT15M", "PT15H", "-PT15M", "-PT15H"),
            ("PT15M", "+PT9H", "-PT15M", "PT9H"),
            (nil, "-P1D", nil, "-P1D"), ("PT0S", "+PT0S", "-PT0S", "PT0S"),
        ] as [(Text?, Text?, String?, String?)])
    func reminders(_ alarm: Text?, _ allDay: Text?, _ timed: String?, _ day: String?) throws {
        for (start, trigger) in [("'2030-05-06T10:00Z'", timed), ("2030-05-06", day)] {
            let document = try document("start: \(start)")
            let export = Export(document) { ($0.alarm, $0.allDayAlarm) = (alarm, allDay) }
            #expect(export.values("TRIGGER", of: "VALARM") == (trigger.map { [$0] } ?? []))
            let text = Export(document) { ($0.alarm, $0.allDayAlarm, $0.syntax) = (alarm, allDay, .jscalendar) }.text
            #expect(text.contains("\"alerts\"") == (trigger != nil))
            if let trigger { #expect(text.contains("\"offset\": \"\(trigger)\"")) }
        }
    }

    // MARK: Extensions

    /// Each is switched on alone.
    @Test(
        arguments: [
            ([.common], []), ([.links], ["CONCEPT", "LINK"]), ([.people], ["BEGIN:PARTICIPANT"]),
            ([.places], ["BEGIN:VLOCATION"]), ([.html], ["STYLED-DESCRIPTION"]),
            ([.people, .places], ["BEGIN:PARTICIPANT", "BEGIN:VLOCATION"]),
            ([.all], ["CONCEPT", "LINK", "BEGIN:PARTICIPANT", "BEGIN:VLOCATION", "STYLED-DESCRIPTION"]), ([.none], []),
        ] as [([CalendarOptions.Extension], Set<String>)])
    func extensions(_ extensions: [CalendarOptions.Extension], _ found: Set<String>) throws {
        let document = try document(
            "start: 2030-05-06, topics: [Fish], place: {name: Hall}", "participants: [{id: berg, name: Anne Berg}]")
        let lines = Export(document) { $0.extensions = extensions }.lines
        let begun = Set(
            lines.map { line in
                line.hasPrefix("BEGIN:") ? line : String(line.prefix { $0 != ":" && $0 != ";" })
            })
        let all: Set = ["CONCEPT", "LINK", "BEGIN:PARTICIPANT", "BEGIN:VLOCATION", "STYLED-DESCRIPTION"]
        // A person has a link of its own.
        let others: Set<String> = extensions.contains(.people) ? ["LINK"] : []
        #expect(begun.intersection(all).subtracting(found).isSubset(of: others))
        #expect(found.isSubset(of: begun))
        #expect(begun.contains("COLOR") == (extensions != [.none]))
    }
}
