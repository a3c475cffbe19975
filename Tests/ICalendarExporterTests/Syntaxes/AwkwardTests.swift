import Foundation
import ICalendarExporter
import ReadoutModel
import ReadoutRecord
import TestSupport
import Testing

/// The awkward documents in every syntax, as Foundation reads them.
@Suite struct AwkwardTests {
    /// Each is on a line of its own, as it stands there.
    private static func documents() -> [Document] {
        let prefix = "   \"document\": "
        return Fixture.text("awkward.json").split(separator: "\n").filter { $0.hasPrefix(prefix) }.compactMap { line in
            let row = line.dropFirst(prefix.count)
            let text = row.hasSuffix("},") ? row.dropLast(2) : row.dropLast()
            return Document.read(text, name: "awkward.json").first?.document
        }
    }

    @Test func titlesComeBackInEverySyntax() throws {
        let documents = Self.documents()
        #expect(documents.count > 100)
        for document in documents {
            func export(_ syntax: CalendarOptions.Syntax) -> String {
                Export(document, imprecise: .span) {
                    ($0.syntax, $0.marks) = (syntax, false)
                    if syntax != .jscalendar { $0.extensions = [.all] }
                }.text
            }
            let text = export(.icalendar)
            if text.isEmpty { continue }
            let count = unfolded(text).filter { $0.hasPrefix("STATUS:") }.count

            let calendar = try #require(json(export(.jcal)) as? [Any])
            let events = try #require(calendar[2] as? [[Any]]).filter { $0[0] as? String == "vevent" }
            let summaries = try events.map { event in
                try #require(event[1] as? [[Any]]).first { $0[0] as? String == "summary" }?[3] as? String
            }
            let group = try #require(json(export(.jscalendar)) as? [String: Any])
            let entries = try #require(group["entries"] as? [[String: Any]])
            let xml = XMLNames(export(.xcal))
            #expect(xml.isWellFormed, "\(document.id)")
            #expect(summaries.count == count && entries.count == count, "\(document.id)")
            #expect(summaries == entries.map { $0["title"] as? String }, "\(document.id)")
            let titles = [document.summit.title] + document.summit.meetings.map(\.title) + document.related.map(\.title)
            // Foundation drops a byte order mark in front of a text.
            let read = titles.map {
                String(oneLine($0.string).unicodeScalars.trimmingPrefix { $0 == "\u{FEFF}" })
            }
            #expect(Set(summaries).isSubset(of: read), "\(document.id)")
            for entry in entries {
                for (id, _) in entry["participants"] as? [String: Any] ?? [:] {
                    #expect(id.utf8.count <= 255 && id.contains(/^[A-Za-z0-9_-]+$/), "\(id)")
                }
            }
        }
    }

    /// What XML cannot hold is in no document that has been checked; in others it is replaced.
    @Test func whatXMLCannotHoldIsReplaced() {
        var document = Document(
            id: "d", article: Article(title: "A"),
            summit: Summit(title: "a\u{FFFE}\u{FFFF}\u{1}\rb\u{FFFD}", start: day))
        document.summit.summary = "\u{B}"
        let xml = XMLNames(Export(document) { $0.syntax = .xcal }.text)
        #expect(xml.isWellFormed && xml.texts["summary"] == ["a\u{FFFD}\u{FFFD}\u{FFFD}\rb\u{FFFD}"])
    }

    private var day: Time { try! Time("2030-05-06") }  // a date that is one

    @Test func oneIdOfTwoKindsIsTwoParticipants() throws {
        let document = try document(
            "start: 2030-05-06",
            """
            participants: [{id: x, name: X, kind: organization}]
            related: [{title: F, relation: follow-up, date: 2031-01-01, participants: [x, {id: x, name: Y}]}]
            """)
        let group = try #require(json(Export(document) { $0.syntax = .jscalendar }.text) as? [String: Any])
        let events = try #require(group["entries"] as? [[String: Any]])
        #expect((events[1]["participants"] as? [String: Any])?.count == 2)
    }
}
