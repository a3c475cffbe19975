"""Puts every event of an export on a CalDAV server (Radicale), then a newer revision of them, and looks at what is
there.

Usage: caldav READOUT SOURCE.ndjson

Each event is a resource with the VTIMEZONE that it needs. All must be accepted and given back as they were; what has
not changed must not change the ETag; of a newer revision, with titles changed, summits moved, cancelled or with a
meeting less, each event takes the place of the older one, and what is gone can be deleted. A time-range finds events at
their hour, by the VTIMEZONE that came with them.
"""

import argparse
from datetime import timedelta

from readout_checks.calendar import content_lines
from readout_checks.calendar.caldav import Calendar, server
from readout_checks.calendar.events import events
from readout_checks.calendar.revisions import newer
from readout_checks.document import edtf
from readout_checks.document.format import read_source
from readout_checks.program import export
from readout_checks.report import Report, shown


def resources(data):
    """The bytes of each event by its UID, as a calendar with the time zones that it names; every line as it stands in
    the export.
    """
    lines = [line + b"\r\n" for line in data.split(b"\r\n")[:-1]]
    starts = [index for index, line in enumerate(lines) if line in (b"BEGIN:VTIMEZONE\r\n", b"BEGIN:VEVENT\r\n")]
    ends = [index for index, line in enumerate(lines) if line in (b"END:VTIMEZONE\r\n", b"END:VEVENT\r\n")]
    head, parts = b"".join(lines[: starts[0]]), [b"".join(lines[start : end + 1]) for start, end in zip(starts, ends)]
    zones, found = {}, {}
    for part in parts:
        component = content_lines.read(part)[0]
        if component.name == "VTIMEZONE":
            zones[component.one("TZID").value] = part
        else:
            named = sorted({name for property in component.properties for name in property.parameters.get("TZID", ())})
            found[component.one("UID").value] = head + b"".join(zones[name] for name in named) + part + lines[-1]
    return found


def contents(component):
    """A component without its order: what two calendars that say the same have in common."""
    properties = sorted((it.name, sorted(it.parameters.items()), it.value) for it in component.properties)
    return component.name, properties, sorted((contents(it) for it in component.components), key=repr)


def event_of(data):
    return next(it for it in content_lines.read(data)[0].components if it.name == "VEVENT")


def can_be_ended(data):
    """Whether there is a day after the event's first: Radicale refuses an event on 9999-12-31, after which Python has
    none.
    """
    return not event_of(data).one("DTSTART").value.startswith("99991231")


AT_ONCE = 60  # events in one calendar; for each new one Radicale looks through all that are there


class Check:
    def __init__(self, report, calendar):
        self.report, self.calendar = report, calendar

    def all(self, older, parts, expected):
        """Two revisions of some events, one after the other; returns how many events were looked for by time."""
        tags = self.first(older)
        self.second(older, parts, tags)
        self.gone(older, parts)
        for uid, event in expected.items():
            if uid in parts and event_of(parts[uid]).one("STATUS").value != event.status:
                self.report.wrong(event.document, event.field, f"STATUS is not {event.status}")
        return self.hours(expected, parts)

    def same(self, uid, data):
        """What the server gives back says what was put; returns its ETag."""
        found, tag = self.calendar.get(f"{uid}.ics")
        left, right = (contents(content_lines.read(it)[0]) for it in (data, found))
        for ours, theirs in zip(left[1] + left[2], right[1] + right[2]):
            if ours != theirs:
                self.report.wrong(uid, "GET", f"{shown(theirs)} instead of {shown(ours)}")
        if len(left[2]) != len(right[2]) or len(left[1]) != len(right[1]):
            self.report.wrong(uid, "GET", f"{len(right[1])} properties and {len(right[2])} components")
        return tag

    def count(self, wanted, when):
        """As many resources as there are events, by both ways of asking."""
        for way, names in (("PROPFIND", self.calendar.names()), ("REPORT", self.calendar.query())):
            if sorted(names) != sorted(f"{uid}.ics" for uid in wanted):
                self.report.wrong(way, when, f"{len(names)} resources instead of {len(wanted)}")

    def first(self, parts):
        """All events for the first time, and then once more; returns the ETags."""
        for uid, data in parts.items():
            if self.calendar.put(f"{uid}.ics", data, **{"If-None-Match": "*"})[0] != 201:
                self.report.wrong(uid, "PUT", "it was there before")
        self.count(parts, "after the first import")
        tags = {uid: self.same(uid, data) for uid, data in parts.items()}
        for uid, data in parts.items():
            if self.calendar.put(f"{uid}.ics", data, **{"If-Match": tags[uid]})[1] != tags[uid]:
                self.report.wrong(uid, "ETag", "changed though the event did not")
        self.count(parts, "after the same import again")
        return tags

    def second(self, older, parts, tags):
        """The newer revision over the older one."""
        for uid, data in parts.items():
            self.calendar.put(
                f"{uid}.ics", data, **({"If-Match": tags[uid]} if uid in tags else {"If-None-Match": "*"})
            )
            if self.same(uid, data) == tags.get(uid):
                self.report.wrong(uid, "ETag", "the newer revision left it as it was")
            if uid in older and int(event_of(data).one("SEQUENCE").value) < int(
                event_of(older[uid]).one("SEQUENCE").value
            ):
                self.report.wrong(uid, "SEQUENCE", "went down")
        self.count(parts.keys() | older.keys(), "after the newer revision")

    def gone(self, older, parts):
        """A client that synchronises deletes what the export no longer has."""
        for uid in older.keys() - parts.keys():
            self.calendar.delete(f"{uid}.ics")
        self.count(parts, "after the deletions")

    def hours(self, expected, parts):
        """Each event with a time zone is where the source has it, and not an hour off."""
        asked = 0
        # Radicale takes the offset after the change for a time that the zone skips (see SHIFTS of calendar_readers).
        zoned = [
            it
            for it in map(expected.get, parts)
            if it.time_zone and it.start.astimezone(edtf.zone(it.time_zone)).replace(tzinfo=None) == it.local
        ]
        for event in zoned[:: max(1, len(zoned) // 4)]:
            name, second = f"{event.uid}.ics", timedelta(seconds=1)
            inside = self.calendar.query((event.start, event.start + second))
            if name not in inside:
                self.report.wrong(event.document, event.field, f"is not found at {event.start}")
            if name in self.calendar.query((event.start - timedelta(hours=2), event.start - second)):
                self.report.wrong(event.document, event.field, f"is found before {event.start}")
            asked += 1
        return asked


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("readout", metavar="READOUT")
    arguments.add_argument("source")
    options = arguments.parse_args()
    report, documents = Report("caldav"), read_source(options.source)
    revised = [newer(document, number) for number, document in enumerate(documents)]
    older, parts = (
        {
            uid: data
            for uid, data in resources(export(options.readout, it, "--to", "icalendar")).items()
            if can_be_ended(data)
        }
        for it in (documents, revised)
    )
    expected = {event.uid: event for document in revised for event in events(document)}
    for uid in parts.keys() - expected.keys():
        report.wrong(uid, "UID", "no event of the source has it")
        del parts[uid]
    uids, asked = sorted(older.keys() | parts.keys()), 0
    try:
        with server() as port:
            for start in range(0, len(uids), AT_ONCE):
                chosen = uids[start : start + AT_ONCE]
                check = Check(report, Calendar(port, f"/reader-{start}/summits/"))
                asked += check.all(*({uid: it[uid] for uid in chosen if uid in it} for it in (older, parts, expected)))
    except (ValueError, OSError) as error:
        report.wrong("-", "-", error)
    cancelled = sum(expected[uid].status == "CANCELLED" for uid in parts)
    report.end(
        f"{len(older)} events, {len(parts)} in the newer revision, {cancelled} of them cancelled, "
        f"{asked} looked for by time"
    )
