import Foundation
import ICalendarExporter
import ReadoutExport
import ReadoutModel
import Testing

/// What goes beyond RFC 5545.
@Suite struct ExtensionTests {
    private static let more = """
        participants:
          - {id: berg, name: Anne Berg, role: Prime Minister, sameAs: ["https://example.org/berg"]}
          - {id: lind, name: Lind, attendance: expected}
          - {id: dahl, name: Dahl, attendance: absent}
        """

    private func set(_ values: KeyValuePairs<String, String>) throws -> ICalendarExporter.Options {
        var options = ICalendarExporter.Options()
        for (name, value) in values {
            let declaration = try #require(ICalendarExporter.Options.declarations.first { $0.name == name })
            try declaration.set(&options, value)
        }
        return options
    }

    // MARK: The calendar

    @Test func theCalendarSaysWhatItIs() throws {
        let options = try set([
            "name": "Talks, 2030", "description": "All; of\nthem", "url": "https://example.org/é",
            "source": "https://example.org/talks.ics", "refresh": "PT12H", "image": "https://example.org/a,b.png",
        ])
        let export = Export(try document("start: 2030-05-06")) { $0 = options }
        #expect(
            Array(export.lines[4..<13]) == [
                "NAME:Talks\\, 2030", "X-WR-CALNAME:Talks\\, 2030", "DESCRIPTION:All\\; of\\nthem",
                "X-WR-CALDESC:All\\; of\\nthem", "URL:https://example.org/%C3%A9",
                "SOURCE;VALUE=URI:https://example.org/talks.ics", "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
                "X-PUBLISHED-TTL:PT12H", "IMAGE;VALUE=URI:https://example.org/a,b.png",
            ])
        // What a type of its own is in the other syntaxes.
        let jcal = Export(try document("start: 2030-05-06")) { ($0, $0.syntax) = (options, .jcal) }.text
        #expect(jcal.contains(#"["x-wr-calname", {}, "unknown", "Talks\\, 2030"]"#))
        #expect(jcal.contains(#"["refresh-interval", {}, "duration", "PT12H"]"#))
        #expect(jcal.contains(#"["source", {}, "uri", "https://example.org/talks.ics"]"#))
    }

    @Test func theGroupSaysWhatItIs() throws {
        var options = try set([
            "name": "Talks", "description": "All", "url": "https://example.org/", "source": "https://example.org/a",
            "image": "https://example.org/b", "syntax": "jscalendar",
        ])
        #expect(options.conflict == nil)
        let text = Export(try document("start: 2030-05-06")) { $0 = options }.text
        let group = try #require(json(text) as? [String: Any])
        #expect(group["title"] as? String == "Talks" && group["description"] as? String == "All")
        #expect(group["source"] as? String == "https://example.org/a")
        let links = try #require(group["links"] as? [String: [String: String]])
        #expect(links["page"]?["href"] == "https://example.org/" && links["image"]?["rel"] == "icon")
        options.refresh = "P1D"
        #expect(options.conflict?.option == "refresh")
    }

    // MARK: Events

    @Test(arguments: [
        ("scheduled", "steelblue"), ("tentative", "goldenrod"), ("held", "seagreen"), ("postponed", "slategray"),
        ("cancelled", "gray"),
    ])
    func colorsSayTheStatus(_ status: String, _ color: String) throws {
        #expect(Export(try document("status: \(status), start: 2030-05-06")).values("COLOR") == [color])
    }

    /// The page about a call is not where it is held.
    @Test func pagesAreNoConferences() throws {
        let call = try document("kind: call, start: '2030-05-06T10:00Z', url: 'https://example.org/call'")
        #expect(Export(call).values("CONFERENCE") == [])
        #expect(Export(call) { $0.extensions = [.all] }.values("CONFERENCE") == [])
        #expect(Export(call).values("URL").count == 1)
        #expect(!Export(call) { $0.syntax = .jscalendar }.text.contains("virtualLocations"))
    }

    /// RFC 5545 alone: no word that it does not have.
    @Test func withoutExtensions() throws {
        let text = Export(try read(SyntaxTests.record)) { ($0.extensions, $0.alarm) = ([.none], "P1D") }.text
        let known: Set = [
            "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "TZID", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME",
            "RRULE", "UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "DTEND", "SUMMARY", "STATUS", "TRANSP",
            "LOCATION", "GEO", "CATEGORIES", "URL", "DESCRIPTION", "RELATED-TO", "ACTION", "TRIGGER",
        ]
        let names = Set(unfolded(text).map { String($0.prefix { $0 != ":" && $0 != ";" }) })
        #expect(names.isSubset(of: known), "\(names.subtracting(known))")
        #expect(unfolded(text).filter { $0.hasPrefix("UID") }.count == 2)  // none of the alarms
    }

    @Test func peopleAndPlaces() throws {
        let summit = """
            start: 2030-05-06, topics: [Fish & chips, Fish & chips], place: {name: Hall, locality: Oslo, latitude: 59.9,
            longitude: 10.7, sameAs: ["https://example.org/hall"]}, meetings: [{title: M, start: 2030-05-06, participants: [berg, berg]}]
            """
        let export = Export(try document(summit, Self.more)) { $0.extensions = [.all] }
        let berg = export.component("PARTICIPANT")
        #expect(
            Array(berg.dropFirst()) == [
                "PARTICIPANT-TYPE:ACTIVE", "SUMMARY;LANGUAGE=en:Anne Berg",
                "DESCRIPTION;LANGUAGE=en:Prime Minister\\, expected",
                "LINK;VALUE=URI;LINKREL=describedby:https://example.org/readout/person/berg",
                "LINK;VALUE=URI;LINKREL=\"https://schema.org/sameAs\":https://example.org/berg",
            ])
        #expect(export.component("PARTICIPANT", at: 1).contains("DESCRIPTION;LANGUAGE=en:expected"))
        let place = export.component("VLOCATION")
        #expect(
            Array(place.dropFirst()) == [
                "NAME;LANGUAGE=en:Hall\\, Oslo", "GEO:59.9;10.7",
                "LINK;VALUE=URI;LINKREL=\"https://schema.org/sameAs\":https://example.org/hall",
            ])
        #expect(
            export.values("CONCEPT")
                == Array(
                    repeating: "https://example.org/readout/topic/en/Fish%20%26%20chips", count: 2))
        // Whoever is absent takes no part. The same person in two events is a part of each, with a UID of its own.
        let uids = export.lines.filter { $0.hasPrefix("UID:") }
        #expect(export.lines.filter { $0 == "BEGIN:PARTICIPANT" }.count == 3)
        #expect(uids.count == 6 && Set(uids).count == 6)
        #expect(Export(try document(summit, Self.more)).lines.allSatisfy { $0 != "BEGIN:PARTICIPANT" })
    }

    @Test(arguments: [
        ("{}", 0), ("{name: ' '}", 0), ("{latitude: 1}", 0), ("{country: NO}", 1),
        ("{latitude: 1, longitude: 2}", 1), ("{sameAs: ['https://example.org/']}", 1),
    ])
    func placesOfWhichNothingIsKnown(_ place: String, _ count: Int) throws {
        let export = Export(try document("start: 2030-05-06, place: \(place)")) { $0.extensions = [.all] }
        #expect(export.lines.filter { $0 == "BEGIN:VLOCATION" }.count == count)
    }

    /// Blank and repeated topics are the record's, and nobody's subject.
    @Test func topicsWithoutWords() throws {
        let document = try document("start: 2030-05-06, topics: [Fish, ' ', Law, Fish]")
        let export = Export(document) { $0.extensions = [.all] }
        #expect(export.values("CATEGORIES") == ["Fish, ,Law,Fish"])
        let topic = "https://example.org/readout/topic/en/"
        #expect(export.values("CONCEPT") == [topic + "Fish", topic + "Law"])
        #expect(unfolded(export.text).contains { $0.contains("Topics: Fish\\, Law\\n") })
        let group = try json(Export(document) { $0.syntax = .jscalendar }.text) as? [String: Any]
        let event = try #require((group?["entries"] as? [[String: Any]])?.first)
        #expect(event["keywords"] as? [String: Bool] == ["Fish": true, "Law": true])
        #expect(event["categories"] as? [String: Bool] == [topic + "Fish": true, topic + "Law": true])
    }

    /// RFC 9073 §6.5: the description in plain text is then derived from the one in HTML.
    @Test func descriptionsInHTML() throws {
        let summit = "start: 2030-05-06, summary: 'a <b> & \"c\"', url: 'javascript:alert(1)'"
        let export = Export(try document(summit, Self.more)) { $0.extensions = [.all] }
        #expect(export.lines.contains { $0.hasPrefix("DESCRIPTION;LANGUAGE=en;DERIVED=TRUE:a <b> & ") })
        let html = try #require(export.values("STYLED-DESCRIPTION").first)
        #expect(
            html.hasPrefix(
                "VALUE=TEXT;LANGUAGE=en;FMTTYPE=text/html:<html><body><p>a &lt\\;b&gt\\; &amp\\; &quot\\;c&quot\\;</p>")
        )
        #expect(html.contains("<h4>Participants</h4><ul><li>Anne Berg\\, Prime Minister (expected)</li><li>"))
        #expect(html.contains("<p>Web page: javascript:alert(1)</p>") && !html.contains("href"))
        #expect(html.hasSuffix("</p></body></html>"))
        let xcal = Export(try document(summit, Self.more)) { ($0.extensions, $0.syntax) = ([.all], .xcal) }.text
        #expect(xcal.contains("<derived><boolean>true</boolean></derived></parameters>"))
    }

    // MARK: Alarms

    @Test(arguments: [
        ("start: 2030-05-06", true), ("status: tentative, start: '2030-05-06T10:00Z'", true),
        ("status: held, start: 2030-05-06", false), ("status: cancelled, start: 2030-05-06", false),
        ("status: postponed, start: 2030-05-06", false), ("start: 2030-05", false),
    ])
    func alarmsAreForWhatIsAhead(_ summit: String, _ isReminded: Bool) throws {
        let export = Export(try document(summit), imprecise: .span) { $0.alarm = "P1DT2H" }
        let alarm = export.component("VALARM")
        #expect(alarm.isEmpty != isReminded)
        if isReminded {
            let title = summit.contains("tentative") ? "Tentative: Summit" : "Summit"
            #expect(
                Array(alarm.dropFirst()) == ["ACTION:DISPLAY", "DESCRIPTION;LANGUAGE=en:\(title)", "TRIGGER:-P1DT2H"])
            let again = Export(try document(summit)) { $0.alarm = "P1DT2H" }.component("VALARM")
            #expect(alarm[0].hasPrefix("UID:") && alarm == again)
        }
        let text = Export(try document(summit), imprecise: .span) { ($0.alarm, $0.syntax) = ("P1DT2H", .jscalendar) }
            .text
        #expect(text.contains(#""offset": "-P1DT2H""#) == isReminded)
    }
}
