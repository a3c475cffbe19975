import ICalendarExporter
import ReadoutModel
import Testing

/// A message with all that there are words for.
@Suite struct MessageGoldenTests {
    static let record = #"""
        readout: 1
        id: oslo-2030-05
        revision: 3
        updated: 2030-04-02T09:00:00+02:00
        article: {title: Plan, url: "https://example.org/plan", published: 2030-04-01}
        summit:
          title: Oslo call
          kind: call
          start: 2030-05-06T09:30Z
          end: 2030-05-06T10:30Z
          url: https://example.org/call
          place: {name: City Hall, latitude: 59.9, longitude: 10.7}
          topics: [Fish]
        participants:
          - {id: berg, name: Anne Berg, role: Prime Minister, sameAs: ["https://example.org/berg"]}
          - {id: dahl, name: Dahl, attendance: absent}
        """#

    static let request = #"""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Readout//Readout iCalendar Exporter//EN
        CALSCALE:GREGORIAN
        METHOD:REQUEST
        NAME:Desk
        X-WR-CALNAME:Desk
        BEGIN:VEVENT
        UID:47a493c9-d3f1-5bf2-95ca-80df0c588de6
        DTSTAMP:20300402T070000Z
        LAST-MODIFIED:20300402T070000Z
        SEQUENCE:3
        DTSTART:20300506T093000Z
        DTEND:20300506T103000Z
        SUMMARY;LANGUAGE=en:Oslo call
        STATUS:CONFIRMED
        TRANSP:OPAQUE
        X-MICROSOFT-CDO-BUSYSTATUS:BUSY
        X-MICROSOFT-CDO-ALLDAYEVENT:FALSE
        COLOR:steelblue
        LOCATION;LANGUAGE=en:City Hall
        GEO:59.9;10.7
        CATEGORIES;LANGUAGE=en:Fish,call
        URL:https://example.org/call
        ORGANIZER;CN=Desk:mailto:desk@example.org
        ATTENDEE;CN=Anne Berg;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS
         -ACTION;RSVP=TRUE:https://example.org/readout/person/berg
        ATTENDEE;CN=Dahl;CUTYPE=INDIVIDUAL;ROLE=NON-PARTICIPANT;PARTSTAT=DECLINED:h
         ttps://example.org/readout/person/dahl
        CONCEPT:https://example.org/readout/topic/en/Fish
        LINK;VALUE=URI;LINKREL=via;LABEL=Plan:https://example.org/plan
        LINK;VALUE=URI;LINKREL=describedby:https://example.org/readout/document/osl
         o-2030-05
        DESCRIPTION;LANGUAGE=en;DERIVED=TRUE:Status: scheduled\n\nTopics: Fish\n\nP
         articipants\n- Anne Berg\, Prime Minister (expected)\n- Dahl (absent)\n\nW
         eb page: https://example.org/call\n\nSource: Plan\, April 1\, 2030\nhttps:
         //example.org/plan
        STYLED-DESCRIPTION;VALUE=TEXT;LANGUAGE=en;FMTTYPE=text/html:<html><body><p>
         Status: scheduled</p><p>Topics: Fish</p><h4>Participants</h4><ul><li>Anne 
         Berg\, Prime Minister (expected)</li><li>Dahl (absent)</li></ul><p>Web pag
         e: <a href="https://example.org/call">https://example.org/call</a></p><p>S
         ource: Plan\, April 1\, 2030<br><a href="https://example.org/plan">https:/
         /example.org/plan</a></p></body></html>
        X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Status: scheduled</p><p>Topics
         : Fish</p><h4>Participants</h4><ul><li>Anne Berg\, Prime Minister (expecte
         d)</li><li>Dahl (absent)</li></ul><p>Web page: <a href="https://example.or
         g/call">https://example.org/call</a></p><p>Source: Plan\, April 1\, 2030<b
         r><a href="https://example.org/plan">https://example.org/plan</a></p></bod
         y></html>
        BEGIN:PARTICIPANT
        UID:d01153f1-ad93-57a6-92ca-d931c128d6be
        PARTICIPANT-TYPE:ACTIVE
        SUMMARY;LANGUAGE=en:Anne Berg
        DESCRIPTION;LANGUAGE=en:Prime Minister\, expected
        LINK;VALUE=URI;LINKREL=describedby:https://example.org/readout/person/berg
        LINK;VALUE=URI;LINKREL="https://schema.org/sameAs":https://example.org/berg
        END:PARTICIPANT
        BEGIN:VLOCATION
        UID:83eb8feb-bb8d-5cd4-b9b2-50f4ac961f13
        NAME;LANGUAGE=en:City Hall
        GEO:59.9;10.7
        END:VLOCATION
        BEGIN:VALARM
        UID:b747f278-0b83-5c22-8a37-a008b4053a81
        ACTION:DISPLAY
        DESCRIPTION;LANGUAGE=en:Oslo call
        TRIGGER:-PT1H
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        """#

    /// Read by eye against the RFCs.
    @Test func aRequestInFull() throws {
        let export = Export(try read(Self.record)) {
            ($0.method, $0.organizer, $0.name) = (.request, "mailto:desk@example.org", "Desk")
            ($0.extensions, $0.alarm, $0.client) = ([.all], "PT1H", .outlook)
        }
        #expect(export.text == Self.request.split(separator: "\n").map { $0 + "\r\n" }.joined())
    }
}
