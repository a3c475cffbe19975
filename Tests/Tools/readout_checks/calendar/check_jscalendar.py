"""Checks a JSCalendar export (RFC 8984): its structure, and what its events say against the source and the iCalendar
text.

Usage: jscalendar [--base IRI] [--span] [--messages] SOURCE.ndjson CALENDAR.ics CALENDAR.json

Title, status, sequence, keywords, places and instants are those of the source; the description is that of the iCalendar
text. With --messages there are those events alone that the text has. A duration is added as §1.4.6 has it: days on the
clock of the time zone, hours in UTC.
"""

import argparse
import json
import re
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

from readout_checks.calendar import content_lines, jscalendar_rules, words
from readout_checks.calendar.events import after, events
from readout_checks.document import edtf
from readout_checks.document.format import BASE, read_source, unique_pairs
from readout_checks.report import Report, shown


def duration(text):
    """A duration as its days and the rest (§1.4.6)."""
    parts = {unit: int(number) for number, unit in re.findall(r"(\d+)([WDHMS])", text.replace("T", ""))}
    if "T" in text:  # minutes come after the T alone
        parts["M"] = int((re.search(r"T.*?(\d+)M", text) or [0, 0])[1])
    days = timedelta(days=7 * parts.get("W", 0) + parts.get("D", 0))
    return days, timedelta(hours=parts.get("H", 0), minutes=parts.get("M", 0), seconds=parts.get("S", 0))


def instant(local, zone):
    """fold=0 is the first of two, and in a gap the one by the offset before it; both as RFC 5545 §3.3.5."""
    aware = local.replace(tzinfo=zone)
    return (local - aware.utcoffset()).replace(tzinfo=timezone.utc)


def times(item):
    """(start, end) as `events` has them: dates with an exclusive end, or instants, of which the end is None where
    it is the start.
    """
    local = datetime.fromisoformat(item["start"])
    days, rest = duration(item.get("duration", "PT0S"))
    if item.get("showWithoutTime"):
        if local.time() != datetime.min.time() or rest or item.get("timeZone") is not None:
            raise ValueError(
                f"without a time of day, but {item['start']} {item.get('duration')} {item.get('timeZone')}"
            )
        last = local.date() + max(days - timedelta(days=1), timedelta())
        return local.date(), after(last)
    zone = edtf.zone(item["timeZone"])  # a floating event would have none, and there is none in the source
    try:
        end = instant(local + days, zone) + rest
    except OverflowError:
        return instant(local, zone), None  # after the year 9999, which the source's events leave out too
    return instant(local, zone), end if item.get("duration", "PT0S") != "PT0S" else None


class Check:
    def __init__(self, report):
        self.report = report

    def differ(self, event, what, found, wanted):
        if found != wanted:
            self.report.wrong(event.document, f"{event.field} {what}", f"{shown(found)} instead of {shown(wanted)}")

    def event(self, event, item, component):
        start, end = times(item)
        wanted_end = event.end
        if type(event.start) is date and wanted_end is None:
            wanted_end = end  # no end is known, or it cannot be written; then the iCalendar text has none either
            if component.one("DTEND"):
                self.differ(event, "duration", item.get("duration"), component.one("DTEND").value)
        self.differ(event, "start", start, event.start)
        self.differ(event, "end", end, wanted_end)
        self.differ(
            event, "timeZone", item.get("timeZone"), None if type(event.start) is date else event.time_zone or "Etc/UTC"
        )
        self.differ(event, "title", item.get("title"), event.summary)
        self.differ(event, "locale", item.get("locale"), event.language)
        self.differ(event, "status", item.get("status", "confirmed"), event.status.lower())
        self.differ(event, "sequence", str(item.get("sequence", 0)), event.sequence)
        self.differ(
            event,
            "freeBusyStatus",
            item.get("freeBusyStatus", "busy"),
            "busy" if component.one("TRANSP").value == "OPAQUE" else "free",
        )
        self.differ(
            event,
            "description",
            item.get("description"),
            component.one("DESCRIPTION") and component.one("DESCRIPTION").text(),
        )
        self.differ(
            event,
            "keywords",
            list(item.get("keywords", {})),
            list(dict.fromkeys(topic for topic in event.categories if topic.strip())),
        )
        self.place(event, list(item.get("locations", {}).values()))
        if item.get("method") in ("request", "cancel"):
            self.people(event, item, component)

    def people(self, event, item, component):
        """Whom a message is for, what they have said, and whether they are to answer (RFC 5545 §3.2.12, §3.2.17; RFC
        8984 §4.4.6).
        """
        attendees = {
            it.value: (it.parameter("PARTSTAT").lower(), it.parameter("RSVP") == "TRUE")
            for it in component.all("ATTENDEE")
        }
        people = {
            next(iter(it["sendTo"].values())): (
                it.get("participationStatus", "needs-action"),
                it.get("expectReply", False),
            )
            for it in item.get("participants", {}).values()
            if "attendee" in it["roles"]
        }
        self.differ(event, "participants", people, attendees)
        if item["method"] == "request" and not any(asked for _, asked in people.values()):
            self.report.wrong(event.document, f"{event.field} participants", "a request that asks nobody")

    def place(self, event, locations):
        named = " ".join(place.get("name", "") + place.get("description", "") for place in locations)
        for key in ("name", "address", "locality"):
            if words.one_line(event.place.get(key, "")).strip() not in named:
                self.differ(event, f"location {key}", named, event.place[key])
        wanted = (
            [Decimal(event.place[key]) for key in ("latitude", "longitude")]
            if {"latitude", "longitude"} <= event.place.keys()
            else None
        )
        found = [
            Decimal(it)
            for place in locations
            if "coordinates" in place
            for it in place["coordinates"].removeprefix("geo:").split(",")
        ]
        if (
            wanted
            and (len(found) != 2 or any(abs(left - right) > Decimal("0.000001") for left, right in zip(found, wanted)))
            or found
            and not wanted
        ):
            self.differ(event, "coordinates", found, wanted)


def check(report, documents, text, path, base, span, messages):
    group = json.loads(path.read_bytes().decode(), object_pairs_hook=unique_pairs)
    for where, message in jscalendar_rules.problems(group, "Group"):
        report.wrong(path, where.lstrip(".") or "-", message)
    if report.mismatches:
        return 0
    expected = {event.uid: event for document in documents for event in events(document, base, span)}
    components = {
        it.one("UID").value: it
        for calendar in content_lines.read(text)
        for it in calendar.components
        if it.name == "VEVENT"
    }
    if messages:
        expected = {uid: event for uid, event in expected.items() if uid in components}
    judge, seen = Check(report), []
    for item in group["entries"]:
        uid = item["uid"]
        seen.append(uid)
        if uid not in expected or uid not in components:
            report.wrong(path, uid, "is no event of the source, or not in the iCalendar text")
            continue
        try:
            judge.event(expected[uid], item, components[uid])
        except (ValueError, KeyError, ArithmeticError) as error:
            report.wrong(expected[uid].document, expected[uid].field, repr(error))
    if sorted(seen) != sorted(expected):
        report.wrong(
            path,
            "entries",
            f"{len(seen)} events, {len(expected)} are expected; "
            f"more than once: {[it for it in set(seen) if seen.count(it) > 1][:5]}",
        )
    return len(seen)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--base", default=BASE)
    arguments.add_argument("--span", action="store_true", help="vague times became all-day events")
    arguments.add_argument("--messages", action="store_true", help="the export is of messages, each with an event")
    arguments.add_argument("source")
    arguments.add_argument("text", type=Path)
    arguments.add_argument("calendar", type=Path)
    options = arguments.parse_args()
    report, documents, count = Report("jscalendar"), read_source(options.source), 0
    try:
        count = check(
            report, documents, options.text.read_bytes(), options.calendar, options.base, options.span, options.messages
        )
    except ValueError as error:
        report.wrong(options.calendar, "-", error)
    report.end(f"{len(documents)} documents, {count} events")
