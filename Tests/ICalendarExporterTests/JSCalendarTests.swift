import ICalendarExporter
import Testing

/// What JSCalendar says otherwise than the syntaxes of iCalendar (RFC 8984).
@Suite struct JSCalendarTests {
    /// RFC 8984 §1.4.6: hours are exact, also where the clock is set in between.
    @Test(arguments: [
        ("start: '2030-03-30T12:00', end: '2030-03-31T12:00'", "PT23H"),
        ("start: '2030-10-26T12:00', end: '2030-10-27T12:00:30'", "PT25H0M30S"),
        ("start: '2030-05-06T12:00', end: '2030-05-06T10:20Z'", "PT20M"),
        ("start: '2030-05-06T12:00', end: '2030-05-06T12:00:05'", "PT5S"),
        ("start: 2030-05-06, end: 2030-05-10", "P5D"), ("start: 9999-12-31", "P1D"),
    ])
    func durationsGiveTheEnd(_ summit: String, _ duration: String) throws {
        let text = Export(try document("\(summit), timeZone: Europe/Paris")) { $0.syntax = .jscalendar }.text
        #expect(text.contains("\"duration\": \"\(duration)\""))
    }

    /// A duration may end after the year 9999, which DTEND cannot say.
    @Test(arguments: [
        ("start: 9999-12-01, end: 9999-12-31", "P31D"),
        ("start: '9999-12-31T20:00Z', end: '9999-12-31T23:30-05:00'", "PT8H30M"),
    ])
    func durationsGoBeyondTheLastYear(_ summit: String, _ duration: String) throws {
        let document = try document(summit)
        let export = Export(document) { $0.syntax = .jscalendar }
        #expect(export.text.contains("\"duration\": \"\(duration)\"") && export.omissions == [])
        #expect(Export(document).values("DTEND") == [] && Export(document).omissions.count == 1)
    }

    /// The words that this module adds are English, whatever the record's language is.
    @Test func noLanguageIsClaimedForTheDescription() throws {
        let document = try document("start: 2030-05-06", "language: de")
        #expect(!Export(document) { $0.syntax = .jscalendar }.text.contains("locale"))
    }

    @Test func nothingIsMadeUpWithoutAnEnd() throws {
        let text = Export(try document("start: '2030-05-06T12:00Z'")) { $0.syntax = .jscalendar }.text
        #expect(!text.contains("duration") && text.contains("\"timeZone\": \"Etc/UTC\""))
    }
}
