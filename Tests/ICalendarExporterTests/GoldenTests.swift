import ICalendarExporter
import ReadoutModel
import Testing

@Suite struct GoldenTests {
    static let record = """
        readout: 1
        id: vienna-1961-06
        revision: 2
        updated: 1961-06-05T08:00:00+01:00
        article: {title: "The \\"Vienna\\" summit; a report", publisher: The Times, url: "https://example.org/é"}
        parties:
          - {id: us, name: United States, country: US}
          - {id: su, name: Soviet Union}
        summit:
          title: Vienna summit
          kind: bilateral-meeting
          status: held
          start: 1961-06-03
          end: 1961-06-04
          timeZone: Europe/Vienna
          place: {name: US Embassy, address: "Boltzmanngasse 16", locality: Vienna, country: AT, latitude: 48.2, longitude: 16.36}
          summary: "Two days of talks, \\nwithout an agreement on Berlin."
          topics: [Berlin, "Laos, neutral"]
          history:
            - {change: moved, start: 1961-05~, announced: 1961-04-30, reason: No place yet}
            - {change: rescheduled, start: 1961/..}
            - {change: postponed}
          meetings:
            - {id: first, title: First talks, start: "1961-06-03T12:45", end: "1961-06-03T18:45", participants: [kennedy, gromyko], summary: Laos}
            - {title: Walk}
        participants:
          - {id: kennedy, name: John F. Kennedy, role: President, party: us}
          - {id: gromyko, name: Андрей Громыко, party: su, attendance: expected}
          - {id: staff, name: Interpreters, kind: group, attendance: absent}
        objectives:
          - {text: Learn about the other}
          - {text: A test ban, party: us, priority: primary}
        quotes:
          - {speaker: kennedy, text: "It will be\\na cold winter.", said: 1961-06-04, medium: conversation}
          - {speaker: {role: Aide, organization: White House, anonymous: true}, text: Rough, said: "1961-06-04T19:30-05:00"}
          - speaker: {name: Никита Хрущёв}
            text: Нет
            translated: {language: en, text: "No"}
            said: 1961-22?
          - {speaker: {anonymous: true}, text: "…", said: 196X}
        related:
          - {id: glassboro, title: Glassboro summit, relation: follow-up, date: 1967-06-23/1967-06-25, status: held, place: {locality: Glassboro}, participants: [{name: Lyndon B. Johnson, role: President}, gromyko], note: Six years later}
          - {title: Bay of Pigs, relation: precedent, date: 1961-04-17}
        """

    /// Checked with icalendar, libical and by eye.
    static let calendar = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Readout//Readout iCalendar Exporter//EN
        CALSCALE:GREGORIAN
        NAME:Summits\\, 1961
        X-WR-CALNAME:Summits\\, 1961
        BEGIN:VTIMEZONE
        TZID:Europe/Vienna
        BEGIN:STANDARD
        DTSTART:19481003T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        TZNAME:CET
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:730d41cf-208e-5664-95c3-dc284d712eb7
        DTSTAMP:19610605T070000Z
        LAST-MODIFIED:19610605T070000Z
        SEQUENCE:2
        DTSTART;VALUE=DATE:19610603
        DTEND;VALUE=DATE:19610605
        SUMMARY;LANGUAGE=en:Vienna summit
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        COLOR:seagreen
        LOCATION;LANGUAGE=en:US Embassy\\, Boltzmanngasse 16\\, Vienna\\, AT
        GEO:48.2;16.36
        CATEGORIES;LANGUAGE=en:Berlin,Laos\\, neutral,bilateral meeting
        URL:https://example.org/%C3%A9
        DESCRIPTION;LANGUAGE=en:Two days of talks\\, \\nwithout an agreement on Berli
         n.\\n\\nStatus: held\\n\\nEarlier plans\\n- May 1961\\, approximately: moved (an
         nounced April 30\\, 1961): No place yet\\n- from 1961: rescheduled\\n- postpo
         ned\\n\\nTopics: Berlin\\, Laos\\, neutral\\n\\nParticipants\\n- John F. Kennedy
         \\, President (United States)\\n- Андрей Громыко (Soviet Union
         \\, expected)\\n- Interpreters (absent)\\n\\nObjectives\\n- A test ban (United 
         States)\\n- Learn about the other\\n\\nQuotes\\n- “It will be\\na cold winter
         .”\\n— John F. Kennedy\\, President\\, June 4\\, 1961\\, conversation\\n- 
         “Rough”\\n— Aide\\, White House\\, June 4\\, 1961\\, 19:30 (UTC-05:00)\\n
         - “Нет” (“No”)\\n— Никита Хрущёв\\, summer 1961\\, u
         ncertain\\n- “…”\\n— anonymous\\, the 1960s\\n\\nSource: The "Vienna" s
         ummit\\; a report\\, The Times\\nhttps://example.org/é
        END:VEVENT
        BEGIN:VEVENT
        UID:44f6c372-9fa2-5191-aace-89e7dde1c316
        DTSTAMP:19610605T070000Z
        LAST-MODIFIED:19610605T070000Z
        SEQUENCE:2
        DTSTART;TZID=Europe/Vienna:19610603T124500
        DTEND;TZID=Europe/Vienna:19610603T184500
        SUMMARY;LANGUAGE=en:First talks
        STATUS:CONFIRMED
        TRANSP:OPAQUE
        COLOR:seagreen
        CATEGORIES;LANGUAGE=en:Berlin,Laos\\, neutral,bilateral meeting
        URL:https://example.org/%C3%A9
        RELATED-TO:730d41cf-208e-5664-95c3-dc284d712eb7
        DESCRIPTION;LANGUAGE=en:Laos\\n\\nPart of: Vienna summit\\nStatus: held\\n\\nPar
         ticipants\\n- John F. Kennedy\\, President (United States)\\n- Андрей 
         Громыко (Soviet Union\\, expected)
        END:VEVENT
        BEGIN:VEVENT
        UID:85ef7fc1-7a82-5232-b2e2-6d14bb172317
        DTSTAMP:19610605T070000Z
        LAST-MODIFIED:19610605T070000Z
        SEQUENCE:2
        DTSTART;VALUE=DATE:19670623
        DTEND;VALUE=DATE:19670626
        SUMMARY;LANGUAGE=en:Glassboro summit
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        COLOR:seagreen
        LOCATION;LANGUAGE=en:Glassboro
        RELATED-TO;RELTYPE=SIBLING:730d41cf-208e-5664-95c3-dc284d712eb7
        DESCRIPTION;LANGUAGE=en:Six years later\\n\\nFollows: Vienna summit\\nStatus: 
         held\\n\\nParticipants\\n- Lyndon B. Johnson\\, President\\n- Андрей Гр
         омыко
        END:VEVENT
        END:VCALENDAR
        """

    @Test func aSmallCalendar() throws {
        let export = Export(try read(Self.record), name: "Summits, 1961")
        #expect(export.text == Self.calendar.split(separator: "\n").map { $0 + "\r\n" }.joined())
        #expect(export.omissions == ["summit.meetings[1]: it has no start"])
    }

    @Test func noEvents() throws {
        let export = Export(try document("start: 2023-06"))
        #expect(export.text == "")
        #expect(
            export.omissions == [
                "summit.start: \"2023-06\" names no day", "summit: it gives no event, so there is no calendar",
            ])
        let part = Export(try document("start: 2023-06"), alone: false)
        #expect(part.text == "")
        #expect(part.omissions == ["summit.start: \"2023-06\" names no day"])
        #expect(ICalendarExporter().frame().isEmpty)
    }
}
