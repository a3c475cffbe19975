import Foundation
import ICalendarExporter
import ReadoutModel
import Testing

/// One document in the four syntaxes. What is recorded here was read by eye against the RFCs.
@Suite struct SyntaxTests {
    static let record = #"""
        readout: 1
        id: oslo-2030-05
        revision: 3
        updated: 2030-04-02T09:00:00+02:00
        article: {title: 'A "plan"; more', url: "https://example.org/é?a&b", published: 2030-04-01}
        parties: [{id: no, name: Norway, country: NO}]
        summit:
          title: 'Oslo talks, \ <I> & more'
          status: tentative
          start: 2030-05-06T09:30
          end: 2030-05-07T11:00
          timeZone: Europe/Oslo
          place: {name: City Hall, locality: Oslo, country: NO, latitude: 59.9127, longitude: 10.7336}
          topics: ["Fish, salt", Law & order]
        participants:
          - {id: a.berg, name: Anne Berg, role: Prime Minister, party: no}
          - {id: staff, name: Staff, kind: group, attendance: possible}
        related:
          - {id: next, title: Second round, relation: follow-up, date: 2031-01-02, participants: [a.berg]}
        """#

    static let icalendar = #"""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Readout//Readout iCalendar Exporter//EN
        CALSCALE:GREGORIAN
        BEGIN:VTIMEZONE
        TZID:Europe/Oslo
        BEGIN:STANDARD
        DTSTART:20281029T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        TZNAME:CET
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:20290325T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        TZNAME:CEST
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        END:DAYLIGHT
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:47a493c9-d3f1-5bf2-95ca-80df0c588de6
        DTSTAMP:20300402T070000Z
        LAST-MODIFIED:20300402T070000Z
        SEQUENCE:3
        DTSTART;TZID=Europe/Oslo:20300506T093000
        DTEND;TZID=Europe/Oslo:20300507T110000
        SUMMARY;LANGUAGE=en:Tentative: Oslo talks\, \\ <I> & more
        STATUS:TENTATIVE
        TRANSP:OPAQUE
        COLOR:goldenrod
        LOCATION;LANGUAGE=en:City Hall\, Oslo\, NO
        GEO:59.9127;10.7336
        CATEGORIES;LANGUAGE=en:Fish\, salt,Law & order
        URL:https://example.org/%C3%A9?a&b
        DESCRIPTION;LANGUAGE=en:Status: tentative\n\nTopics: Fish\, salt\, Law & or
         der\n\nParticipants\n- Anne Berg\, Prime Minister (Norway\, expected)\n- S
         taff (possible)\n\nSource: A "plan"\; more\, April 1\, 2030\nhttps://examp
         le.org/é?a&b
        END:VEVENT
        BEGIN:VEVENT
        UID:dd973f5f-9a30-5556-b712-469396bb99af
        DTSTAMP:20300402T070000Z
        LAST-MODIFIED:20300402T070000Z
        SEQUENCE:3
        DTSTART;VALUE=DATE:20310102
        DTEND;VALUE=DATE:20310103
        SUMMARY;LANGUAGE=en:Tentative: Second round
        STATUS:TENTATIVE
        TRANSP:TRANSPARENT
        COLOR:goldenrod
        RELATED-TO;RELTYPE=SIBLING:47a493c9-d3f1-5bf2-95ca-80df0c588de6
        DESCRIPTION;LANGUAGE=en:Follows: Oslo talks\, \\ <I> & more\nStatus: tentat
         ive\n\nParticipants\n- Anne Berg\, Prime Minister
        END:VEVENT
        END:VCALENDAR
        """#

    static let jcal = #"""
        ["vcalendar", [
          ["version", {}, "text", "2.0"],
          ["prodid", {}, "text", "-//Readout//Readout iCalendar Exporter//EN"],
          ["calscale", {}, "text", "GREGORIAN"]
        ], [
          ["vtimezone", [
            ["tzid", {}, "text", "Europe/Oslo"]
          ], [
            ["standard", [
              ["dtstart", {}, "date-time", "2028-10-29T03:00:00"],
              ["tzoffsetfrom", {}, "utc-offset", "+02:00"],
              ["tzoffsetto", {}, "utc-offset", "+01:00"],
              ["tzname", {}, "text", "CET"],
              ["rrule", {}, "recur", {"freq": "YEARLY", "bymonth": 10, "byday": "-1SU"}]
            ], []],
            ["daylight", [
              ["dtstart", {}, "date-time", "2029-03-25T02:00:00"],
              ["tzoffsetfrom", {}, "utc-offset", "+01:00"],
              ["tzoffsetto", {}, "utc-offset", "+02:00"],
              ["tzname", {}, "text", "CEST"],
              ["rrule", {}, "recur", {"freq": "YEARLY", "bymonth": 3, "byday": "-1SU"}]
            ], []]
          ]],
          ["vevent", [
            ["uid", {}, "text", "47a493c9-d3f1-5bf2-95ca-80df0c588de6"],
            ["dtstamp", {}, "date-time", "2030-04-02T07:00:00Z"],
            ["last-modified", {}, "date-time", "2030-04-02T07:00:00Z"],
            ["sequence", {}, "integer", 3],
            ["dtstart", {"tzid": "Europe/Oslo"}, "date-time", "2030-05-06T09:30:00"],
            ["dtend", {"tzid": "Europe/Oslo"}, "date-time", "2030-05-07T11:00:00"],
            ["summary", {"language": "en"}, "text", "Tentative: Oslo talks, \\ <I> & more"],
            ["status", {}, "text", "TENTATIVE"],
            ["transp", {}, "text", "OPAQUE"],
            ["color", {}, "text", "goldenrod"],
            ["location", {"language": "en"}, "text", "City Hall, Oslo, NO"],
            ["geo", {}, "float", [59.9127, 10.7336]],
            ["categories", {"language": "en"}, "text", "Fish, salt", "Law & order"],
            ["url", {}, "uri", "https://example.org/%C3%A9?a&b"],
            ["description", {"language": "en"}, "text", "Status: tentative\n\nTopics: Fish, salt, Law & order\n\nParticipants\n- Anne Berg, Prime Minister (Norway, expected)\n- Staff (possible)\n\nSource: A \"plan\"; more, April 1, 2030\nhttps://example.org/é?a&b"]
          ], []],
          ["vevent", [
            ["uid", {}, "text", "dd973f5f-9a30-5556-b712-469396bb99af"],
            ["dtstamp", {}, "date-time", "2030-04-02T07:00:00Z"],
            ["last-modified", {}, "date-time", "2030-04-02T07:00:00Z"],
            ["sequence", {}, "integer", 3],
            ["dtstart", {}, "date", "2031-01-02"],
            ["dtend", {}, "date", "2031-01-03"],
            ["summary", {"language": "en"}, "text", "Tentative: Second round"],
            ["status", {}, "text", "TENTATIVE"],
            ["transp", {}, "text", "TRANSPARENT"],
            ["color", {}, "text", "goldenrod"],
            ["related-to", {"reltype": "SIBLING"}, "text", "47a493c9-d3f1-5bf2-95ca-80df0c588de6"],
            ["description", {"language": "en"}, "text", "Follows: Oslo talks, \\ <I> & more\nStatus: tentative\n\nParticipants\n- Anne Berg, Prime Minister"]
          ], []]
        ]]
        """#

    static let xcal = #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0">
          <vcalendar>
            <properties>
              <version><text>2.0</text></version>
              <prodid><text>-//Readout//Readout iCalendar Exporter//EN</text></prodid>
              <calscale><text>GREGORIAN</text></calscale>
            </properties>
            <components>
              <vtimezone>
                <properties>
                  <tzid><text>Europe/Oslo</text></tzid>
                </properties>
                <components>
                  <standard>
                    <properties>
                      <dtstart><date-time>2028-10-29T03:00:00</date-time></dtstart>
                      <tzoffsetfrom><utc-offset>+02:00</utc-offset></tzoffsetfrom>
                      <tzoffsetto><utc-offset>+01:00</utc-offset></tzoffsetto>
                      <tzname><text>CET</text></tzname>
                      <rrule><recur><freq>YEARLY</freq><byday>-1SU</byday><bymonth>10</bymonth></recur></rrule>
                    </properties>
                  </standard>
                  <daylight>
                    <properties>
                      <dtstart><date-time>2029-03-25T02:00:00</date-time></dtstart>
                      <tzoffsetfrom><utc-offset>+01:00</utc-offset></tzoffsetfrom>
                      <tzoffsetto><utc-offset>+02:00</utc-offset></tzoffsetto>
                      <tzname><text>CEST</text></tzname>
                      <rrule><recur><freq>YEARLY</freq><byday>-1SU</byday><bymonth>3</bymonth></recur></rrule>
                    </properties>
                  </daylight>
                </components>
              </vtimezone>
              <vevent>
                <properties>
                  <uid><text>47a493c9-d3f1-5bf2-95ca-80df0c588de6</text></uid>
                  <dtstamp><date-time>2030-04-02T07:00:00Z</date-time></dtstamp>
                  <last-modified><date-time>2030-04-02T07:00:00Z</date-time></last-modified>
                  <sequence><integer>3</integer></sequence>
                  <dtstart><parameters><tzid><text>Europe/Oslo</text></tzid></parameters><date-time>2030-05-06T09:30:00</date-time></dtstart>
                  <dtend><parameters><tzid><text>Europe/Oslo</text></tzid></parameters><date-time>2030-05-07T11:00:00</date-time></dtend>
                  <summary><parameters><language><text>en</text></language></parameters><text>Tentative: Oslo talks, \ &lt;I&gt; &amp; more</text></summary>
                  <status><text>TENTATIVE</text></status>
                  <transp><text>OPAQUE</text></transp>
                  <color><text>goldenrod</text></color>
                  <location><parameters><language><text>en</text></language></parameters><text>City Hall, Oslo, NO</text></location>
                  <geo><latitude>59.9127</latitude><longitude>10.7336</longitude></geo>
                  <categories><parameters><language><text>en</text></language></parameters><text>Fish, salt</text><text>Law &amp; order</text></categories>
                  <url><uri>https://example.org/%C3%A9?a&amp;b</uri></url>
                  <description><parameters><language><text>en</text></language></parameters><text>Status: tentative

        Topics: Fish, salt, Law &amp; order

        Participants
        - Anne Berg, Prime Minister (Norway, expected)
        - Staff (possible)

        Source: A "plan"; more, April 1, 2030
        https://example.org/é?a&amp;b</text></description>
                </properties>
              </vevent>
              <vevent>
                <properties>
                  <uid><text>dd973f5f-9a30-5556-b712-469396bb99af</text></uid>
                  <dtstamp><date-time>2030-04-02T07:00:00Z</date-time></dtstamp>
                  <last-modified><date-time>2030-04-02T07:00:00Z</date-time></last-modified>
                  <sequence><integer>3</integer></sequence>
                  <dtstart><date>2031-01-02</date></dtstart>
                  <dtend><date>2031-01-03</date></dtend>
                  <summary><parameters><language><text>en</text></language></parameters><text>Tentative: Second round</text></summary>
                  <status><text>TENTATIVE</text></status>
                  <transp><text>TRANSPARENT</text></transp>
                  <color><text>goldenrod</text></color>
                  <related-to><parameters><reltype><text>SIBLING</text></reltype></parameters><text>47a493c9-d3f1-5bf2-95ca-80df0c588de6</text></related-to>
                  <description><parameters><language><text>en</text></language></parameters><text>Follows: Oslo talks, \ &lt;I&gt; &amp; more
        Status: tentative

        Participants
        - Anne Berg, Prime Minister</text></description>
                </properties>
              </vevent>
            </components>
          </vcalendar>
        </icalendar>
        """#

    static let jscalendar = #"""
        {
          "@type": "Group",
          "uid": "9bba0c92-e836-54f3-93fd-021eadb9977f",
          "prodId": "-//Readout//Readout iCalendar Exporter//EN",
          "updated": "2030-04-02T07:00:00Z",
          "entries": [
            {
              "@type": "Event",
              "uid": "47a493c9-d3f1-5bf2-95ca-80df0c588de6",
              "updated": "2030-04-02T07:00:00Z",
              "sequence": 3,
              "title": "Tentative: Oslo talks, \\ <I> & more",
              "description": "Status: tentative\n\nTopics: Fish, salt, Law & order\n\nParticipants\n- Anne Berg, Prime Minister (Norway, expected)\n- Staff (possible)\n\nSource: A \"plan\"; more, April 1, 2030\nhttps://example.org/é?a&b",
              "descriptionContentType": "text/plain",
              "locale": "en",
              "start": "2030-05-06T09:30:00",
              "timeZone": "Europe/Oslo",
              "duration": "PT25H30M",
              "status": "tentative",
              "freeBusyStatus": "busy",
              "color": "goldenrod",
              "keywords": {
                "Fish, salt": true,
                "Law & order": true
              },
              "categories": {
                "https://example.org/readout/topic/en/Fish%2C%20salt": true,
                "https://example.org/readout/topic/en/Law%20%26%20order": true
              },
              "locations": {
                "place": {
                  "@type": "Location",
                  "name": "City Hall, Oslo, NO",
                  "coordinates": "geo:59.9127,10.7336"
                }
              },
              "links": {
                "article": {
                  "@type": "Link",
                  "href": "https://example.org/%C3%A9?a&b",
                  "rel": "via",
                  "title": "A \"plan\"; more"
                },
                "record": {
                  "@type": "Link",
                  "href": "https://example.org/readout/document/oslo-2030-05",
                  "rel": "describedby"
                }
              },
              "participants": {
                "43961d90-84ee-5b98-bb37-df7df57ec445": {
                  "@type": "Participant",
                  "name": "Anne Berg",
                  "description": "Prime Minister, Norway",
                  "kind": "individual",
                  "roles": {
                    "attendee": true
                  },
                  "participationStatus": "needs-action"
                },
                "staff": {
                  "@type": "Participant",
                  "name": "Staff",
                  "kind": "group",
                  "roles": {
                    "attendee": true,
                    "optional": true
                  },
                  "participationStatus": "tentative"
                }
              }
            },
            {
              "@type": "Event",
              "uid": "dd973f5f-9a30-5556-b712-469396bb99af",
              "updated": "2030-04-02T07:00:00Z",
              "sequence": 3,
              "title": "Tentative: Second round",
              "description": "Follows: Oslo talks, \\ <I> & more\nStatus: tentative\n\nParticipants\n- Anne Berg, Prime Minister",
              "descriptionContentType": "text/plain",
              "locale": "en",
              "start": "2031-01-02T00:00:00",
              "duration": "P1D",
              "showWithoutTime": true,
              "status": "tentative",
              "freeBusyStatus": "free",
              "color": "goldenrod",
              "links": {
                "article": {
                  "@type": "Link",
                  "href": "https://example.org/%C3%A9?a&b",
                  "rel": "via",
                  "title": "A \"plan\"; more"
                },
                "record": {
                  "@type": "Link",
                  "href": "https://example.org/readout/document/oslo-2030-05",
                  "rel": "describedby"
                }
              },
              "relatedTo": {
                "47a493c9-d3f1-5bf2-95ca-80df0c588de6": {
                  "@type": "Relation"
                }
              },
              "participants": {
                "43961d90-84ee-5b98-bb37-df7df57ec445": {
                  "@type": "Participant",
                  "name": "Anne Berg",
                  "description": "Prime Minister, Norway",
                  "kind": "individual",
                  "roles": {
                    "attendee": true
                  },
                  "participationStatus": "needs-action"
                }
              }
            }
          ]
        }
        """#

    @Test func contentLines() throws {
        #expect(
            Export(try read(Self.record)).text == Self.icalendar.split(separator: "\n").map { $0 + "\r\n" }.joined())
    }

    @Test(arguments: [
        (CalendarOptions.Syntax.jcal, SyntaxTests.jcal), (.xcal, SyntaxTests.xcal),
        (.jscalendar, SyntaxTests.jscalendar),
    ])
    func otherSyntaxes(_ syntax: CalendarOptions.Syntax, _ expected: String) throws {
        #expect(Export(try read(Self.record)) { $0.syntax = syntax }.text == expected + "\n")
    }

    // MARK: Several documents

    /// Two with a time zone, one with none and one without an event; also none with a time zone.
    @Test(arguments: [true, false])
    func documentsShareOneCalendar(_ hasZone: Bool) throws {
        let zone = hasZone ? "start: '2030-05-06T10:00', timeZone: Asia/Tokyo" : "start: 2030-05-06"
        let documents = try [
            document("start: 2030"), document(zone), document("start: 2030-05-07"), document("start: 2030"),
            read(Self.record),
        ]
        let group = try json(combined(documents) { $0.syntax = .jscalendar }) as? [String: Any]
        #expect((group?["entries"] as? [Any])?.count == 4)
        #expect(group?["updated"] as? String == "2030-05-07T00:00:00Z")

        let calendar = try #require(json(combined(documents) { $0.syntax = .jcal }) as? [Any])
        let components = try #require(calendar[2] as? [[Any]])
        let names = components.compactMap { $0.first as? String }
        let zones = hasZone ? ["vtimezone", "vtimezone"] : ["vtimezone"]
        #expect(names == zones + Array(repeating: "vevent", count: 4))

        let xml = XMLNames(combined(documents) { $0.syntax = .xcal })
        #expect(xml.isWellFormed)
        #expect(xml.names.filter { $0 == "vevent" }.count == 4 && xml.names.filter { $0 == "vcalendar" }.count == 1)
    }

    // MARK: Awkward values

    /// Whatever a text is, it comes back as it was, and nothing else does; on one line, where it is a title.
    @Test(arguments: [
        ("]]>", "]]>"), ("</text></summary>", "</text></summary>"), ("&amp;", "&amp;"), ("\"}],", "\"}],"),
        ("\\n", "\\n"), ("a\nEND:VEVENT", "a END:VEVENT"), ("\u{1F91D}\u{301}", "\u{1F91D}\u{301}"), ("'", "'"),
        ("a\u{2028}b", "a b"), ("--><!--", "--><!--"),
    ])
    func textStaysText(_ given: String, _ title: String) throws {
        var document = try read(Self.record.replacing("status: tentative", with: "status: scheduled"))
        document.summit.title = Text(given)
        document.summit.topics = [Text(given), Text(given)]
        let calendar = try #require(json(Export(document) { $0.syntax = .jcal }.text) as? [Any])
        let events = try #require(calendar[2] as? [[Any]]).filter { $0[0] as? String == "vevent" }
        let properties = try #require(events[0][1] as? [[Any]])
        #expect(properties.first { $0[0] as? String == "summary" }?[3] as? String == title)

        let group = try #require(json(Export(document) { $0.syntax = .jscalendar }.text) as? [String: Any])
        let event = try #require((group["entries"] as? [[String: Any]])?.first)
        #expect(event["title"] as? String == title)
        #expect((event["keywords"] as? [String: Bool]) == [title: true])

        let xml = XMLNames(Export(document) { $0.syntax = .xcal }.text)
        #expect(xml.isWellFormed && xml.names.filter { $0 == "vevent" }.count == 2)
        #expect(xml.texts["summary"]?.first == title)
    }
}
