import Foundation
import ICalendarExporter
import ReadoutModel
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

    @Test func textsAreInTheLanguageOfTheDocument() throws {
        let document = try document("start: 2030-05-06, kind: call, status: cancelled", "language: de")
        let text = Export(document) { $0.syntax = .jscalendar }.text
        #expect(text.contains("\"locale\": \"de\"") && text.contains("\"title\": \"Abgesagt: Summit\""))
        #expect(text.contains("Status: abgesagt") && text.contains("\"Telefonat\": true"))
    }

    @Test func nothingIsMadeUpWithoutAnEnd() throws {
        let text = Export(try document("start: '2030-05-06T12:00Z'")) { $0.syntax = .jscalendar }.text
        #expect(!text.contains("duration") && text.contains("\"timeZone\": \"Etc/UTC\""))
    }

    // MARK: Groups

    /// The Group of one document is that document's, whatever it is called.
    @Test func groupsOfOneDocumentAreToldApart() throws {
        func uid(_ document: Document, name: Text? = nil, source: Text? = nil) throws -> String {
            let text = Export(document) { ($0.syntax, $0.name, $0.source) = (.jscalendar, name, source) }.text
            return try #require((json(text) as? [String: Any])?["uid"] as? String)
        }
        let (a, b) = (try document("start: 2030-05-06"), try read(SyntaxTests.record))
        let feed: Text = "https://example.org/feed"
        #expect(try uid(a) != uid(b))
        #expect(try uid(a, name: "N") == uid(a) && uid(a, source: feed) == uid(a))
        #expect(try uid(a, name: "N", source: feed) != uid(b, name: "N", source: feed))
    }

    /// The Group of all documents keeps its identity when others join them, and is none of theirs.
    @Test func groupsOfAllDocumentsAreToldApart() throws {
        func uid(_ documents: [Document], name: Text? = nil, source: Text? = nil) throws -> String {
            let text = combined(documents) { ($0.syntax, $0.name, $0.source) = (.jscalendar, name, source) }
            return try #require((json(text) as? [String: Any])?["uid"] as? String)
        }
        let (a, b) = (try document("start: 2030-05-06"), try read(SyntaxTests.record))
        #expect(try uid([a]) == uid([b, a]) && uid([a], name: "N") == uid([b, a], name: "N"))
        let feed: Text = "https://example.org/feed"
        let uids = try [uid([a]), uid([a], name: "N"), uid([a], name: "M"), uid([a], name: "N", source: feed)]
        #expect(Set(uids).count == 4)
        #expect(try uid([a], name: "M", source: feed) == uids[3])
        let alone = Export(a) { $0.syntax = .jscalendar }.text
        #expect(uids.allSatisfy { !alone.contains($0) })
    }
}
