"""Checks a calendar against its source: by the bytes, as two libraries read it, and by what should be in it.

Usage: check_calendar.py [--base IRI] [--span] [--libical PROGRAM] SOURCE.ndjson CALENDAR.ics

icalendar (Python) and libical (by ical_check) must agree with a strict reading by RFC 5545; times are compared as UTC
instants, so that libical's answer also judges each VTIMEZONE. --span is for an export with `imprecise: span`.
"""
import argparse
import json
import string
import subprocess
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from urllib.parse import quote

import icalendar
from dateutil.rrule import rrulestr

import calendar_text
import edtf
from calendar_facts import after, events
from format import BASE, read_source
from report import Report, shown

LIBICAL = Path(__file__).parents[2] / ".tools" / "ical_check"
TEXTS = ("SUMMARY", "LOCATION", "DESCRIPTION")


def utc(text):
    return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)


def moment(property):
    """A DTSTART or DTEND as a date, or as an instant worked out with the system's time zones."""
    if property is None:
        return None
    if property.parameters.get("VALUE") == "DATE":
        return datetime.strptime(property.value, "%Y%m%d").date()
    if property.value.endswith("Z"):
        if "TZID" in property.parameters:
            raise ValueError(f"{property.name}: a time in UTC has no TZID (§3.2.19)")
        return utc(property.value)
    if "TZID" not in property.parameters:
        raise ValueError(f"{property.name}: a floating time")
    local = datetime.strptime(property.value, "%Y%m%dT%H%M%S")
    return in_utc(local.replace(tzinfo=edtf.zone(property.parameters["TZID"])))


def shifts(property):
    """Whether a time is one that its zone skips, or has twice."""
    if property is None or "TZID" not in property.parameters:
        return False
    time = datetime.strptime(property.value, "%Y%m%dT%H%M%S").replace(tzinfo=edtf.zone(property.parameters["TZID"]))
    return time.utcoffset() != time.replace(fold=1).utcoffset()


def in_utc(time):
    """An instant, also where the day before or after it cannot be written."""
    return (time.replace(tzinfo=None) - time.utcoffset()).replace(tzinfo=timezone.utc)


def iso(value):
    """As ical_check prints it."""
    return value.isoformat().replace("+00:00", "Z") if value else None


def as_uri(iri):
    """An IRI as RFC 3987 §3.1 maps it to a URI, which is what RFC 5545 has."""
    return quote(iri, safe=string.punctuation)


def squeezed(text):
    return " ".join(text.split())


class Check:
    def __init__(self, report, expected):
        self.report, self.expected = report, expected

    def differ(self, event, name, what, found, wanted):
        if found != wanted:
            self.report.wrong(event.document, f"{event.field} {name}", f"{what}: {shown(found)} instead of {shown(wanted)}")

    def event(self, component):
        """A VEVENT against what it should say; returns the event and the texts as RFC 5545 reads them."""
        event = self.expected[component.one("UID").value]
        for name in ("DTSTAMP", "DTSTART", "SUMMARY", "STATUS"):
            if component.one(name) is None:
                raise ValueError(f"{name} is missing")
        start, end = moment(component.one("DTSTART")), moment(component.one("DTEND"))
        if component.all("DURATION"):
            raise ValueError("a DURATION where a DTEND is expected")
        self.differ(event, "DTSTART", "time", start, event.start)
        implied = after(event.start) if type(event.start) is date and event.end else None  # §3.6.1
        self.differ(event, "DTEND", "time", end or implied, event.end)
        first = component.one("DTSTART")
        self.differ(event, "DTSTART", "TZID", first.parameters.get("TZID"), event.time_zone)
        if event.time_zone:
            self.differ(event, "DTSTART", "local time", first.value, event.local.isoformat().replace("-", "").replace(":", ""))
        self.differ(event, "DTSTAMP", "time", utc(component.one("DTSTAMP").value), event.stamp)
        self.differ(event, "STATUS", "value", component.one("STATUS").value, event.status)
        sequence = component.one("SEQUENCE")
        self.differ(event, "SEQUENCE", "value", sequence.value if sequence else "0", event.sequence)
        if event.vague:
            transparency = component.one("TRANSP")
            self.differ(event, "TRANSP", "value", transparency and transparency.value, "TRANSPARENT")
        texts = {name: component.one(name).text() for name in TEXTS if component.one(name)}
        self.differ(event, "SUMMARY", "text", texts["SUMMARY"], event.title)
        for key in ("name", "address", "locality"):
            if event.place.get(key, "") not in texts.get("LOCATION", ""):
                self.differ(event, "LOCATION", key, texts.get("LOCATION"), event.place[key])
        for text in event.said:
            if squeezed(text) not in squeezed(texts.get("DESCRIPTION", "")):
                self.differ(event, "DESCRIPTION", "misses", texts.get("DESCRIPTION"), text)
        categories = [text for property in component.all("CATEGORIES") for text in property.texts()]
        self.differ(event, "CATEGORIES", "texts", categories, event.topics)
        url = component.one("URL")
        self.differ(event, "URL", "value", url and as_uri(url.value), event.url and as_uri(event.url))
        self.geo(event, component.one("GEO"))
        return event, texts

    def geo(self, event, property):
        if "latitude" not in event.place or "longitude" not in event.place:
            self.differ(event, "GEO", "value", property and property.value, None)
            return
        wanted = [Decimal(event.place[key]) for key in ("latitude", "longitude")]
        found = [Decimal(part) for part in property.value.split(";")] if property else []
        if "E" in (property.value.upper() if property else "") or len(found) != 2 \
                or any(abs(left - right) > Decimal("0.000001") for left, right in zip(found, wanted)):
            self.differ(event, "GEO", "value", property and property.value, ";".join(map(str, wanted)))

    def library(self, name, component, event, texts, read):
        """What a library read, as a dictionary like ical_check's, against the reading by RFC 5545."""
        trim = (lambda text: text and text.strip(" \t") or None) if name == "libical" else lambda text: text
        for key in TEXTS:
            self.differ(event, key, f"as {name} reads it", read.get(key.lower()), trim(texts.get(key)))
        self.differ(event, "STATUS", f"as {name} reads it", read.get("status"), event.status)
        self.differ(event, "SEQUENCE", f"as {name} reads it", read.get("sequence", "0"), event.sequence)
        for key, time in (("start", component.one("DTSTART")), ("end", component.one("DTEND"))):
            # A time that the zone skips or has twice has the offset from before (RFC 5545 §3.3.5); libical takes the one after.
            if name != "libical" or not shifts(time):
                self.differ(event, f"DT{key.upper()}", f"as {name} reads it", read.get(key), iso(moment(time)))


def by_icalendar(data):
    """Each event of the file as icalendar reads it, by UID, and what it could not read."""
    found, problems = {}, []
    for component in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        problems += [f"{name}: {message}" for name, message in component.errors]
        event = {key.lower(): str(component[key]) for key in (*TEXTS, "STATUS", "SEQUENCE") if key in component}
        for key, name in (("start", "DTSTART"), ("end", "DTEND")):
            if name in component:
                value = component[name].dt
                event[key] = iso(in_utc(value) if isinstance(value, datetime) else value)
        found[str(component["UID"])] = event
    return found, problems


def by_libical(program, path):
    result = subprocess.run([program, path], capture_output=True, text=True, encoding="utf-8")
    lines = [json.loads(line) for line in result.stdout.split("\n") if line]
    problems = [line["problem"] for line in lines if "problem" in line]
    if result.returncode:
        problems.append(result.stderr.strip() or f"exit {result.returncode}")
    return {line["event"]["uid"]: line["event"] for line in lines if "event" in line}, problems


def zone_problems(component, years):
    """Yields what is wrong with a VTIMEZONE: each of its onsets must be a transition of the zone, or change nothing."""
    name = component.one("TZID").value
    zone = edtf.zone(name)
    for observance in component.components:
        first = datetime.strptime(observance.one("DTSTART").value, "%Y%m%dT%H%M%S")
        before, offset = offset_of(observance.one("TZOFFSETFROM").value), offset_of(observance.one("TZOFFSETTO").value)
        onsets = [first] + [datetime.strptime(text, "%Y%m%dT%H%M%S") for it in observance.all("RDATE") for text in it.value.split(",")]
        if rule := observance.one("RRULE"):
            last = datetime(min(9999, max(years) + 1), 12, 31)
            start = first.replace(tzinfo=timezone.utc) if "UNTIL" in rule.value else first
            times = rrulestr(rule.value, dtstart=start).xafter(start - timedelta(days=1) if first.year > 1 else start, inc=True)
            for time in times:
                if (time := time.replace(tzinfo=None)) > last:
                    break
                onsets.append(time)
        for onset in onsets:
            try:
                instant = (onset - before).replace(tzinfo=timezone.utc)
                now, previous = instant.astimezone(zone).utcoffset(), (instant - timedelta(seconds=1)).astimezone(zone).utcoffset()
            except OverflowError:
                continue  # the first onset may be the first day of the calendar
            if now != offset or previous != before and before != offset:
                yield f"{name}: {onset}: from {before} to {offset}, but the zone goes from {previous} to {now}"


def offset_of(text):
    hours, minutes, seconds = int(text[1:3]), int(text[3:5]), int(text[5:7] or 0)
    offset = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -offset if text[0] == "-" else offset


def check(report, documents, path, base, span, program):
    data = path.read_bytes()
    for line, message in calendar_text.byte_problems(data):
        report.wrong(path, f"line {line}", message)
    calendars = calendar_text.read(data)
    if [it.name for it in calendars] != ["VCALENDAR"]:
        raise ValueError(f"{len(calendars)} components where one VCALENDAR is expected")
    calendar = calendars[0]
    if not calendar.one("PRODID") or not calendar.one("VERSION") or calendar.one("VERSION").value != "2.0":
        raise ValueError("VERSION:2.0 and a PRODID are required (§3.6)")

    expected = {event.uid: event for document in documents for event in events(document, base, span)}
    judge = Check(report, expected)
    python, problems = by_icalendar(data)
    for problem in problems:
        report.wrong(path, "icalendar", problem)
    c, problems = by_libical(program, path)
    for problem in problems:
        if not (problem.startswith("No value for") and any(not event.title.strip() for event in expected.values())):
            report.wrong(path, "libical", problem)

    seen, zones, years = set(), set(), {2000}
    for component in (it for it in calendar.components if it.name == "VEVENT"):
        uid = component.one("UID").value if component.one("UID") else ""
        if uid in seen or uid not in expected:
            report.wrong(path, uid or "UID", "stands twice" if uid in seen else f"no event of the source: {shown(component.all('SUMMARY'))}")
            continue
        seen.add(uid)
        zones.update(it.parameters["TZID"] for it in component.properties if "TZID" in it.parameters)
        try:
            event, texts = judge.event(component)
        except (ValueError, KeyError, ArithmeticError) as error:
            report.wrong(expected[uid].document, expected[uid].field, error)
            continue
        years.add(event.start.year)
        judge.library("icalendar", component, event, texts, python.get(uid, {}))
        judge.library("libical", component, event, texts, c.get(uid, {}))
    for uid in expected.keys() - seen:
        report.wrong(expected[uid].document, expected[uid].field, "has no event")

    defined = [it for it in calendar.components if it.name == "VTIMEZONE"]
    names = [it.one("TZID").value for it in defined]
    if sorted(names) != sorted(zones):
        report.wrong(path, "VTIMEZONE", f"for {sorted(names)}, but in use are {sorted(zones)}")
    for component in defined:
        for problem in zone_problems(component, years):
            report.wrong(path, "VTIMEZONE", problem)
    return len(seen), len(names)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--base", default=BASE)
    arguments.add_argument("--span", action="store_true", help="vague times became all-day events")
    arguments.add_argument("--libical", default=LIBICAL, metavar="PROGRAM", help="where ical_check is")
    arguments.add_argument("source")
    arguments.add_argument("calendar", type=Path)
    options = arguments.parse_args()
    report, documents, counts = Report("check_calendar"), read_source(options.source), (0, 0)
    try:
        counts = check(report, documents, options.calendar, options.base, options.span, options.libical)
    except ValueError as error:
        report.wrong(options.calendar, "-", error)
    report.end(f"{len(documents)} documents, {counts[0]} events, {counts[1]} time zones")


if __name__ == "__main__":
    main()
