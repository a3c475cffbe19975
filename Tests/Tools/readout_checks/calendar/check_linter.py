"""Checks the linter itself: calendars that it must accept, and damaged ones with the message that each must give.

Usage: linter

Each damage replaces a text of GOOD by another; the linter must give that message, and no other.
"""

import re

from readout_checks.calendar.linter import Lint
from readout_checks.report import Report, shown

GOOD = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Calendar//EN
CALSCALE:GREGORIAN
NAME:Summits\\, all of them
REFRESH-INTERVAL;VALUE=DURATION:P1D
SOURCE;VALUE=URI:https://example.org/feed.ics
BEGIN:VTIMEZONE
TZID:Europe/Vienna
BEGIN:DAYLIGHT
DTSTART:19960331T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RDATE:19971026T030000,19981025T030000
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:one
DTSTAMP:20230101T000000Z
SEQUENCE:2
DTSTART;TZID=Europe/Vienna:20230618T143000
DTEND;TZID=Europe/Vienna:20230618T160000
SUMMARY;LANGUAGE=en:Talks\\; with a \\\\ and\\n a second line
DESCRIPTION;ALTREP="https://example.org/a":A line that is long and has to be folded
COLOR:Tomato
GEO:48.208;-16.37
CATEGORIES:one,two\\, three
ATTENDEE;CN="Berg, ^'Anna^' ^^";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:a@example.org
STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:<b>a</b>
LINK;LINKREL=SOURCE;VALUE=URI:https://example.org/a
X-ANYTHING;X-A=b;LABEL="c:d":e;f,g
X-PLACE;VALUE=URI:geo:48.208,16.37
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT30M
DESCRIPTION:Soon
END:VALARM
BEGIN:PARTICIPANT
UID:two
PARTICIPANT-TYPE:SPEAKER
SUMMARY:Anna Berg
END:PARTICIPANT
END:VEVENT
BEGIN:VEVENT
UID:three
DTSTAMP:20230101T000000Z
DTSTART;VALUE=DATE:20230618
DTEND;VALUE=DATE:20230620
RELATED-TO;RELTYPE=SIBLING:one
END:VEVENT
END:VCALENDAR
"""

DAMAGE = [
    # bytes and lines, §3.1
    ("UID:one\n", "UID:one\0\n", "a control character"), ("UID:one\n", "UID one\n", "no content line: 'UID one'"),
    ("NAME:Sum", "NÄME:Sum", "no content line: "),
    ("CN=\"Berg, ^'Anna^' ^^\"", 'CN="Berg, "Anna""', "no content line: "),
    ("END:PARTICIPANT\n", "", "END:VEVENT ends nothing"), ("END:VCALENDAR\n", "", "VCALENDAR does not end"),
    (
        "BEGIN:VCALENDAR\n",
        "BEGIN:VCALENDAR\nPRODID:x\nVERSION:2.0\nBEGIN:X-A\nEND:X-A\nEND:VCALENDAR\nBEGIN:VCALENDAR\n",
        "2 calendars",
    ),
    # parameters, §3.2
    (";LANGUAGE=en:Talks", ";LANGUAGE=en;LANGUAGE=fr:Talks", "the parameter LANGUAGE stands twice"),
    (";LANGUAGE=en:Talks", ";LANGUAGE=en_GB:Talks", "SUMMARY: LANGUAGE is ['en_GB']"),
    (";LANGUAGE=en:Talks", ";ROLE=CHAIR:Talks", "SUMMARY: ROLE is no parameter of it"),
    (";LANGUAGE=en:Talks", ";COLOUR=red:Talks", "SUMMARY: an unknown parameter COLOUR"),
    ("DTSTART;VALUE=DATE:", "DTSTART;VALUE=DATE,DATE-TIME:", "DTSTART: VALUE has 2 values"),
    ("SEQUENCE:", "SEQUENCE;VALUE=TEXT:", "SEQUENCE: VALUE=TEXT is none of INTEGER"),
    ("REFRESH-INTERVAL;VALUE=DURATION:", "REFRESH-INTERVAL:", "REFRESH-INTERVAL: VALUE is required"),
    ('ALTREP="https://example.org/a"', "ALTREP=cid1", "DESCRIPTION: ALTREP is ['cid1']"),
    ("LINK;LINKREL=SOURCE;", "LINK;", "LINK: LINKREL is required"),
    # values, §3.3
    ("and\\n a second", "and\\r a second", "SUMMARY: '\\\\r' is not escaped as it must be"),
    ("Talks\\;", "Talks;", "SUMMARY: ';' is not escaped as it must be"),
    ("Summits\\,", "Summits,", "NAME: a comma is not escaped"),
    ("DTEND;VALUE=DATE:20230620", "DTEND;VALUE=DATE:20230631", "DTEND: '20230631' is no DATE"),
    ("DTSTART;VALUE=DATE:20230618", "DTSTART;VALUE=DATE:2023-06-18", "DTSTART: '2023-06-18' is no DATE"),
    ("Vienna:20230618T143000", "Vienna:20230618T1430", "DTSTART: '20230618T1430' is no DATE-TIME"),
    ("TZOFFSETTO:+0200", "TZOFFSETTO:+02:00", "TZOFFSETTO: '+02:00' is no UTC-OFFSET"),
    ("TZOFFSETTO:+0200", "TZOFFSETTO:-0000", "TZOFFSETTO: '-0000' is no UTC-OFFSET"),
    ("RDATE:19971026T030000,", "RDATE:19971026,", "RDATE: '19971026' is no DATE-TIME"),
    ("BYDAY=-1SU", "BYDAY=-1SUN", "RRULE: 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SUN' is no RECUR"),
    ("BYMONTH=3", "BYMONTH=13", "RRULE: 'FREQ=YEARLY;BYMONTH=13;BYDAY=-1SU' is no RECUR"),
    ("SEQUENCE:2\n", "SEQUENCE:2.5\n", "SEQUENCE: '2.5' is no INTEGER"),
    ("SEQUENCE:2\n", "SEQUENCE:-1\n", "SEQUENCE: -1 is not between 0 and 2147483647"),
    ("GEO:48.208;-16.37", "GEO:4.8208E1;-16.37", "GEO: '4.8208E1;-16.37' is no latitude and longitude"),
    ("GEO:48.208;-16.37", "GEO:98.2;-16.37", "GEO: '98.2;-16.37' is no latitude and longitude"),
    ("URI:https://example.org/feed.ics", "URI:https://example.org/ä", "SOURCE: 'https://example.org/\\xe4' is no URI"),
    ("geo:48.208,16.37", "48.208 16.37", "X-PLACE: '48.208 16.37' is no URI"),
    (":P1D", ":P1DT", "REFRESH-INTERVAL: 'P1DT' is no DURATION"),
    ("COLOR:Tomato", "COLOR:#ff6347", "COLOR: '#ff6347' names no color"),
    ("VERSION:2.0", "VERSION:1.0", "VERSION: '1.0' is none of 2.0"),
    ("DTSTAMP:20230101T000000Z\nSEQUENCE", "DTSTAMP:20230101T000000\nSEQUENCE", "DTSTAMP: it is always in UTC"),
    ("Vienna:20230618T160000", "Vienna:20230618T160000Z", "DTEND: a time in UTC has no TZID (§3.2.19)"),
    ("DTEND;VALUE=DATE:", "DTEND;VALUE=DATE;TZID=Europe/Vienna:", "DTEND: a DATE has no TZID (§3.2.19)"),
    # components, §3.4 and §3.6
    ("PRODID:-//Example//Calendar//EN\n", "", "VCALENDAR without PRODID"),
    ("UID:three\n", "", "VEVENT without UID"),
    ("UID:two\n", "", "PARTICIPANT without UID"),
    ("UID:three\n", "UID:three\nUID:four\n", "UID stands twice in one VEVENT"),
    ("UID:three\n", "UID:three\nSUMMARY:a\nSUMMARY:b\n", "SUMMARY stands twice in one VEVENT"),
    ("UID:three\n", "UID:three\nDUE:20230620T000000Z\n", "DUE is no property of VEVENT"),
    (
        "BEGIN:PARTICIPANT\n",
        "BEGIN:VEVENT\nUID:a\nDTSTAMP:20230101T000000Z\nDTSTART:20230101T000000Z\nEND:VEVENT\nBEGIN:PARTICIPANT\n",
        "VEVENT stands in VEVENT",
    ),
    ("PARTICIPANT-TYPE:SPEAKER\n", "PARTICIPANT-TYPE:VOICE\n", "PARTICIPANT-TYPE: 'VOICE' is none of "),
    (
        "END:VEVENT\nEND:VCALENDAR",
        "END:VEVENT\nCOLOR:red\nEND:VCALENDAR",
        "VTIMEZONE before the properties of VCALENDAR",
    ),
    ("UID:three\n", "UID:one\n", "the UID ('one',) stands twice"),
    ("BEGIN:PARTICIPANT\n", "BEGIN:ATTENDANT\nEND:ATTENDANT\nBEGIN:PARTICIPANT\n", "an unknown component ATTENDANT"),
    (
        "END:VEVENT\nEND:VCALENDAR",
        "END:VEVENT\nBEGIN:VTIMEZONE\nTZID:Europe/Vienna\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\n"
        "TZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\nEND:VCALENDAR",
        "VTIMEZONE Europe/Vienna stands twice",
    ),
    # times and time zones, §3.6.1, §3.6.5, §3.8.2.2
    ("DTEND;VALUE=DATE:20230620", "DTEND:20230620T000000Z", "DTEND is UTC, but DTSTART is DATE (§3.8.2.2)"),
    ("DTEND;TZID=Europe/Vienna:", "DTEND:", "DTEND is floating, but DTSTART is zoned (§3.8.2.2)"),
    ("DTEND;VALUE=DATE:20230620", "DTEND;VALUE=DATE:20230618", "DTEND is not later than DTSTART (§3.8.2.2)"),
    ("DTEND;VALUE=DATE:20230620", "DTEND;VALUE=DATE:20230620\nDURATION:P2D", "DTEND and DURATION"),
    ("DTEND;VALUE=DATE:20230620", "DURATION:PT48H", "DURATION: of a DATE it is in days or weeks (§3.6.1)"),
    (
        "DTSTART;VALUE=DATE:20230618\nDTEND;VALUE=DATE:20230620\n",
        "",
        "VEVENT without DTSTART, in a calendar without METHOD (§3.6.1)",
    ),
    ("DTEND;TZID=Europe/Vienna:", "DTEND;TZID=Europe/Wien:", "DTEND: no VTIMEZONE defines Europe/Wien"),
    ("TZOFFSETTO:+0200\n", "", "DAYLIGHT without TZOFFSETTO"),
    ("DTSTART:19960331T020000\n", "DTSTART:19960331T010000Z\n", "DTSTART: an onset is a local time (§3.6.5)"),
    ("BYDAY=-1SU", "BYDAY=-1SU;UNTIL=20300101T000000", "RRULE: UNTIL is in UTC in a VTIMEZONE (§3.3.10)"),
    # alarms, §3.6.6
    ("TRIGGER:-PT30M\n", "", "VALARM without TRIGGER"),
    ("DESCRIPTION:Soon\n", "", "a VALARM with ACTION:DISPLAY without DESCRIPTION (§3.6.6)"),
    ("DESCRIPTION:Soon\n", "DESCRIPTION:Soon\nREPEAT:2\n", "DURATION and REPEAT only come together (§3.6.6)"),
    ("TRIGGER:-PT30M", "TRIGGER;VALUE=DATE-TIME:20230618T120000", "TRIGGER: it is always in UTC"),
]

MESSAGE = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Calendar//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:one
DTSTAMP:20230101T000000Z
DTSTART;VALUE=DATE:20230618
SUMMARY:Talks
STATUS:CONFIRMED
ORGANIZER:mailto:desk@example.org
ATTENDEE:mailto:a@example.org
END:VEVENT
END:VCALENDAR
"""
PUBLISHED = MESSAGE.replace("REQUEST", "PUBLISH").replace("ATTENDEE:mailto:a@example.org\n", "")
TAKEN_BACK = (
    MESSAGE.replace("REQUEST", "CANCEL")
    .replace("CONFIRMED", "CANCELLED")
    .replace("DTSTART;VALUE=DATE:20230618\n", "SEQUENCE:1\n")
)
ANOTHER = (
    "BEGIN:VEVENT\nUID:two\nDTSTAMP:20230101T000000Z\nDTSTART;VALUE=DATE:20230618\n"
    "SUMMARY:Talks\nORGANIZER:mailto:b@example.org\n"
    "ATTENDEE:mailto:a@example.org\nEND:VEVENT\n"
)

# RFC 5546 §3.2.1, §3.2.2, §3.2.5.
MESSAGE_DAMAGE = [
    (MESSAGE, "ATTENDEE:mailto:a@example.org\n", "", "METHOD:REQUEST without ATTENDEE (RFC 5546 §3.2)"),
    (MESSAGE, "ORGANIZER:mailto:desk@example.org\n", "", "METHOD:REQUEST without ORGANIZER (RFC 5546 §3.2)"),
    (MESSAGE, "STATUS:CONFIRMED", "STATUS:CANCELLED", "METHOD:REQUEST with STATUS:CANCELLED (RFC 5546 §3.2)"),
    (MESSAGE, "END:VCALENDAR", ANOTHER + "END:VCALENDAR", "METHOD:REQUEST with more than one UID (RFC 5546 §3.2)"),
    (MESSAGE, "METHOD:REQUEST", "METHOD:INVITE", "METHOD: 'INVITE' is none of "),
    (PUBLISHED, "STATUS", "ATTENDEE:mailto:a@example.org\nSTATUS", "METHOD:PUBLISH with ATTENDEE (RFC 5546 §3.2)"),
    (PUBLISHED, "SUMMARY:Talks\n", "", "METHOD:PUBLISH without SUMMARY (RFC 5546 §3.2)"),
    (TAKEN_BACK, "SEQUENCE:1\n", "", "METHOD:CANCEL without SEQUENCE (RFC 5546 §3.2)"),
    (TAKEN_BACK, "STATUS:CANCELLED", "STATUS:TENTATIVE", "METHOD:CANCEL with STATUS:TENTATIVE (RFC 5546 §3.2)"),
]

# Damage to the bytes as they are written.
BYTES = [
    (b"https://example.org/feed.ics\r\n", b"https://example.org/feed.ics\n", "a control character"),
    (b"END:VCALENDAR\r\n", b"END:VCALENDAR", "the last line does not end in CRLF"),
    (b"Anna Berg", b"Anna Berg" + 60 * b"!", "77 octets"),
    (b"SEQUENCE:2\r\n", b"SEQUENCE:2\r\n\r\n", "an empty line"),
    (b"SEQUENCE:2\r\n", b"SEQUENCE:\r\n\t2\r\n \r\n", "an empty line"),
    (b"\\\\ and", b"\\\\ \xc3\r\n \xa4nd", "a character is cut by the fold, or the line is no UTF-8"),
    (b"Anna Berg", "Anna\u2028Berg".encode(), "a character that ends a line for some readers"),
    (b"Anna Berg", b"Anna \xff", "a character is cut by the fold, or the line is no UTF-8"),
]


def problems(data, messages=False):
    found = []
    Lint(lambda line, message: found.append(message)).file(data, messages)
    return found


def written(text):
    """The lines with CRLF, folded within ASCII where they are long."""
    return "".join(re.sub("(.{74})(?=.)", "\\1\r\n ", line, count=2) + "\r\n" for line in text.splitlines()).encode()


def fits(found, wanted):
    """The one message; where the bytes are at fault the lines cannot be read either, and more may be said."""
    return (
        bool(found)
        and found[0].startswith(wanted)
        and (len(set(found)) == 1 or wanted.startswith(("a character", "an empty", "a control")))
    )


def main():
    report = Report("linter")
    good = [(GOOD, False), (MESSAGE, False), (PUBLISHED, False), (TAKEN_BACK, False), (MESSAGE + TAKEN_BACK, True)]
    for text, messages in good:
        for message in problems(written(text), messages):
            report.wrong("a good calendar", "-", message)
    cases = (
        [(GOOD, *row, written) for row in DAMAGE]
        + [(*row, written) for row in MESSAGE_DAMAGE]
        + [(written(GOOD), *row, bytes) for row in BYTES]
    )
    for text, old, new, wanted, bytes_of in cases:
        if text.count(old) != 1:
            report.wrong(wanted, "-", f"{shown(old)} stands {text.count(old)} times in the good calendar")
        elif not fits(found := problems(bytes_of(text.replace(old, new))), wanted):
            report.wrong(wanted, "-", f"said {found}")
    report.end(f"{len(good)} good calendars, {len(cases)} damaged ones")
