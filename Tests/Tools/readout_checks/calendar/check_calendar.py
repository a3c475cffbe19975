"""Checks a calendar against its source: by the bytes, as two libraries read it, and by what should be in it.

Usage: calendar [--base IRI] [--span] [--alone] [--client NAME] [--libical PROGRAM] SOURCE.ndjson CALENDAR.ics

icalendar and vobject (Python) and libical (by ical_check) must agree with a strict reading by RFC 5545. Times are
compared as instants: what the calendar's own VTIMEZONEs make of them, against what zoneinfo makes of the source. --span
is for an export with `imprecise: span`, --client for one with that `client`: for google the description is HTML, and
for outlook a time may be in UTC though the source has it in a zone, and a VTIMEZONE has only rules, which need not hold
in years without events.
"""

import argparse
import html
import string
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path
from urllib.parse import quote

from readout_checks.calendar import content_lines, vtimezone, words
from readout_checks.calendar.events import after, events
from readout_checks.calendar.readers import SHIFTS, TEXTS, TRIMS, by_icalendar, by_libical, by_vobject, iso
from readout_checks.document import edtf
from readout_checks.document.format import BASE, read_source
from readout_checks.report import Report, shown
from readout_checks.texts import squeezed

LIBICAL = Path(__file__).resolve().parents[4] / ".tools" / "ical_check"


def moment(property, zones):
    """A DTSTART or DTEND as a date, or as the instant that the calendar itself gives it."""
    if property is None:
        return None
    if property.parameter("VALUE") == "DATE":
        return datetime.strptime(property.value, "%Y%m%d").date()
    if property.value.endswith("Z"):
        if "TZID" in property.parameters:
            raise ValueError(f"{property.name}: a time in UTC has no TZID (§3.2.19)")
        return utc(property.value)
    if property.parameter("TZID") not in zones:
        raise ValueError(f"{property.name}: a floating time, or one in a zone that is not defined")
    return zones[property.parameter("TZID")].read(vtimezone.local(property.value)).instant


def utc(text):
    return vtimezone.local(text.removesuffix("Z")).replace(tzinfo=timezone.utc)


def as_uri(iri):
    """An IRI as RFC 3987 §3.1 maps it to a URI, which is what RFC 5545 has."""
    return quote(iri, safe=string.punctuation)


class Check:
    def __init__(self, report, expected, zones, client):
        self.report, self.expected, self.zones, self.client = report, expected, zones, client

    def differ(self, event, name, what, found, wanted):
        if found != wanted:
            self.report.wrong(
                event.document, f"{event.field} {name}", f"{what}: {shown(found)} instead of {shown(wanted)}"
            )

    def event(self, component):
        """A VEVENT against what it should say; returns the event and the texts as RFC 5545 reads them."""
        event = self.expected[component.one("UID").value]
        for name in ("DTSTAMP", "DTSTART", "SUMMARY", "STATUS"):
            if component.one(name) is None:
                raise ValueError(f"{name} is missing")
        start, end = (moment(component.one(name), self.zones) for name in ("DTSTART", "DTEND"))
        if component.all("DURATION"):
            raise ValueError("a DURATION where a DTEND is expected")
        self.differ(event, "DTSTART", "time", start, event.start)
        implied = after(event.start) if type(event.start) is date and event.end else None  # §3.6.1
        self.differ(event, "DTEND", "time", end or implied, event.end)
        first = component.one("DTSTART")
        if self.client != "outlook" or not first.value.endswith("Z"):
            self.differ(event, "DTSTART", "TZID", first.parameter("TZID"), event.time_zone)
        if event.time_zone and "TZID" in first.parameters:
            self.differ(
                event, "DTSTART", "local time", first.value, event.local.isoformat().replace("-", "").replace(":", "")
            )
        self.differ(event, "DTSTAMP", "time", utc(component.one("DTSTAMP").value), event.stamp)
        self.differ(event, "STATUS", "value", component.one("STATUS").value, event.status)
        sequence = component.one("SEQUENCE")
        self.differ(event, "SEQUENCE", "value", sequence.value if sequence else "0", event.sequence)
        transparency = component.one("TRANSP")
        self.differ(event, "TRANSP", "value", transparency and transparency.value, event.transparency)
        texts = {name: component.one(name).text() for name in TEXTS if component.one(name)}
        self.differ(event, "SUMMARY", "text", texts["SUMMARY"], event.summary)
        for name in (*TEXTS, "CATEGORIES"):
            if component.one(name):
                self.differ(event, name, "LANGUAGE", component.one(name).parameter("LANGUAGE"), event.language)
        for name, text in texts.items():
            if text != text.rstrip("\n") or name != "DESCRIPTION" and "\n" in text:
                self.differ(event, name, "has a line break", text, words.one_line(text))
        for key in ("name", "address", "locality"):
            if words.one_line(event.place.get(key, "")) not in texts.get("LOCATION", ""):
                self.differ(event, "LOCATION", key, texts.get("LOCATION"), event.place[key])
        description = texts.get("DESCRIPTION", "")
        for text in event.said:
            if squeezed(text) not in squeezed(html.unescape(description) if self.client == "google" else description):
                self.differ(event, "DESCRIPTION", "misses", texts.get("DESCRIPTION"), text)
        if event.inexact and event.inexact not in description.split("\n")[0]:
            self.differ(event, "DESCRIPTION", "first line", description.split("\n")[0], event.inexact)
        categories = [text for property in component.all("CATEGORIES") for text in property.texts()]
        self.differ(event, "CATEGORIES", "texts", categories, event.categories)
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
        if (
            "E" in (property.value.upper() if property else "")
            or len(found) != 2
            or any(abs(left - right) > Decimal("0.000001") for left, right in zip(found, wanted))
        ):
            self.differ(event, "GEO", "value", property and property.value, ";".join(map(str, wanted)))

    def library(self, name, component, event, texts, read):
        """What a library read, as a dictionary like ical_check's, against the reading by RFC 5545."""
        for key in TEXTS:
            text = texts.get(key)
            self.differ(
                event,
                key,
                f"as {name} reads it",
                read.get(key.lower()),
                text and text.strip(" \t") or None if name in TRIMS else text,
            )
        self.differ(event, "STATUS", f"as {name} reads it", read.get("status"), event.status)
        self.differ(event, "SEQUENCE", f"as {name} reads it", read.get("sequence", "0"), event.sequence)
        if "categories" in read:
            self.differ(event, "CATEGORIES", f"as {name} reads it", read["categories"], event.categories)
            self.differ(event, "URL", f"as {name} reads it", read.get("url"), event.url and as_uri(event.url))
        for key, time in (("start", component.one("DTSTART")), ("end", component.one("DTEND"))):
            wanted = moment(time, self.zones)
            if time and "TZID" in time.parameters:
                reading = self.zones[time.parameter("TZID")].read(vtimezone.local(time.value))
                if reading.shift in SHIFTS[name]:
                    wanted = reading.after
            self.differ(event, f"DT{key.upper()}", f"as {name} reads it", read.get(key), iso(wanted))


def check(report, documents, path, options):
    data = path.read_bytes()
    for line, message in content_lines.byte_problems(data):
        report.wrong(path, f"line {line}", message)
    calendars = content_lines.read(data)
    if [it.name for it in calendars] != ["VCALENDAR"]:
        raise ValueError(f"{len(calendars)} components where one VCALENDAR is expected")
    calendar = calendars[0]
    if not calendar.one("PRODID") or not calendar.one("VERSION") or calendar.one("VERSION").value != "2.0":
        raise ValueError("VERSION:2.0 and a PRODID are required (§3.6)")

    expected = {
        event.uid: event
        for document in documents
        for event in events(document, options.base, options.span, options.alone)
    }
    years = {time.year for event in expected.values() for time in (event.start, event.end) if time}
    zones = [vtimezone.Zone(it, years) for it in calendar.components if it.name == "VTIMEZONE"]
    judge = Check(report, expected, {zone.name: zone for zone in zones}, options.client)
    libraries = {
        "icalendar": by_icalendar(data),
        "vobject": by_vobject(data),
        "libical": by_libical(options.libical, path),
    }
    for name, (_, problems) in libraries.items():
        for problem in problems:
            # libical takes a SUMMARY of nothing but blanks for an empty one.
            if name != "libical" or not (
                problem.startswith("No value for") and any(not event.summary.strip() for event in expected.values())
            ):
                report.wrong(path, name, problem)

    seen, used = set(), set()
    for component in (it for it in calendar.components if it.name == "VEVENT"):
        uid = component.one("UID").value if component.one("UID") else ""
        if uid in seen or uid not in expected:
            report.wrong(
                path,
                uid or "UID",
                "stands twice" if uid in seen else f"no event of the source: {shown(component.all('SUMMARY'))}",
            )
            continue
        seen.add(uid)
        used.update(it.parameter("TZID") for it in component.properties if "TZID" in it.parameters)
        try:
            event, texts = judge.event(component)
            for name, (read, _) in libraries.items():
                judge.library(name, component, event, texts, read.get(uid, {}))
        except (ValueError, KeyError, ArithmeticError) as error:
            report.wrong(expected[uid].document, expected[uid].field, error)
    for uid in expected.keys() - seen:
        report.wrong(expected[uid].document, expected[uid].field, "has no event")

    if sorted(zone.name for zone in zones) != sorted(used):
        report.wrong(path, "VTIMEZONE", f"for {sorted(zone.name for zone in zones)}, but in use are {sorted(used)}")
    for zone in zones if options.client != "outlook" else []:
        for problem in vtimezone.problems(zone, edtf.zone(zone.name)):
            report.wrong(path, "VTIMEZONE", problem)
    return len(seen), len(zones)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--base", default=BASE)
    arguments.add_argument("--span", action="store_true", help="vague times became all-day events")
    arguments.add_argument("--alone", action="store_true", help="the calendar is of one record alone")
    arguments.add_argument("--client", default="standard", choices=["standard", "google", "outlook", "apple"])
    arguments.add_argument("--libical", default=LIBICAL, metavar="PROGRAM", help="where ical_check is")
    arguments.add_argument("source")
    arguments.add_argument("calendar", type=Path)
    options = arguments.parse_args()
    report, documents, counts = Report("calendar"), read_source(options.source), (0, 0)
    try:
        counts = check(report, documents, options.calendar, options)
    except ValueError as error:
        report.wrong(options.calendar, "-", error)
    report.end(f"{len(documents)} documents, {counts[0]} events, {counts[1]} time zones")
