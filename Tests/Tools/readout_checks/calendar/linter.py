"""Checks calendars by the rules of RFC 5545 and its extensions alone, with no calendar library.

Usage: lint [--messages] CALENDAR.ics...

Bytes, content lines, parameters, the types of values, what must and may stand in which component, and what one property
asks of another; for a METHOD the rules of RFC 5546. A file holds one calendar, or with --messages any number (§3.4).
"""

import argparse
import re
from pathlib import Path

from readout_checks.calendar import content_lines
from readout_checks.calendar.rules import (
    ALLOWED,
    ALWAYS_UTC,
    CHOICES,
    COLORS,
    COMPONENTS,
    LISTS,
    METHODS,
    PARAMETERS,
    PROPERTIES,
    QUOTED,
    RANGES,
    TYPES,
)
from readout_checks.report import Report, shown


def types_of(name):
    """The types that a property's value may have, the default first (None where there is none), and those of which
    there may be lists.

    An unknown property has TEXT by default (§3.8.8).
    """
    words = PROPERTIES.get(name, "TEXT").split()
    types = [None if word == "!" else word.rstrip("*") for word in words]
    return types, {word[:-1] for word in words if word.endswith("*")}


def value_type(property):
    """The type of a property's value."""
    return property.parameters.get("VALUE", [types_of(property.name)[0][0]])[0]


def parameter_problems(property):
    """Yields what is wrong with the parameters of a property (§3.2)."""
    allowed = ALLOWED.get(property.name, "").split()
    for name, values in property.parameters.items():
        if name.startswith("X-"):
            continue
        if name not in PARAMETERS:
            yield f"an unknown parameter {name}"
        elif name != "VALUE" and name not in allowed and property.name in PROPERTIES:
            yield f"{name} is no parameter of it"
        elif len(values) > 1 and name not in LISTS:
            yield f"{name} has {len(values)} values"
        elif not all(re.fullmatch(PARAMETERS[name], value, re.DOTALL) for value in values):
            yield f"{name} is {shown(values)}"
        elif name in QUOTED and name not in property.quoted:
            yield f"the value of {name} stands in quotes"
    if property.name not in PROPERTIES:
        return
    types = types_of(property.name)[0]
    if types[0] is None and "VALUE" not in property.parameters:
        yield "VALUE is required"
    elif property.parameters.get("VALUE", types[:1])[0] not in types:
        yield f"VALUE={property.parameters['VALUE'][0]} is none of {', '.join(filter(None, types))}"
    if value_type(property) == "BINARY" and property.parameter("ENCODING") != "BASE64":
        yield "ENCODING=BASE64 is required"
    if property.name == "LINK" and "LINKREL" not in property.parameters:
        yield "LINKREL is required"


def value_problems(property):
    """Yields what is wrong with the value of a property (§3.3)."""
    name, type, value = property.name, value_type(property), property.value
    if name not in PROPERTIES and "VALUE" not in property.parameters:
        return  # what is not known has no type that could be checked
    if type in ("TEXT", "UID") and name != "REQUEST-STATUS":
        texts = property.texts()
        if len(texts) > 1 and "TEXT" not in types_of(name)[1]:
            yield "a comma is not escaped"
        if name in CHOICES and not re.fullmatch(CHOICES[name], value):
            yield f"{shown(value)} is none of {CHOICES[name].replace('|', ', ')}"
        if name == "COLOR" and value.lower() not in COLORS:
            yield f"{shown(value)} names no color"
        if name in ("UID", "TZID", "PRODID") and not value:
            yield "it is empty"
        return
    if name == "GEO":
        match = re.fullmatch(r"([+-]?\d+(?:\.\d+)?);([+-]?\d+(?:\.\d+)?)", value)
        if not match or abs(float(match[1])) > 90 or abs(float(match[2])) > 180:
            yield f"{shown(value)} is no latitude and longitude"
        return
    for item in value.split(",") if type in types_of(name)[1] else [value]:
        if type in TYPES and not TYPES[type](item):
            yield f"{shown(item)} is no {type}"
    if name in RANGES and re.fullmatch(r"[+-]?\d+", value) and not RANGES[name][0] <= int(value) <= RANGES[name][1]:
        yield f"{value} is not between {RANGES[name][0]} and {RANGES[name][1]}"


def form(property):
    """DATE, or the form of a DATE-TIME (§3.3.5): UTC, zoned or floating; another type by its name."""
    type = value_type(property)
    if type != "DATE-TIME":
        return type
    return "UTC" if property.value.endswith("Z") else "zoned" if "TZID" in property.parameters else "floating"


def time_problems(property):
    """Yields what is wrong with the form of a time."""
    if value_type(property) not in ("DATE", "DATE-TIME", "PERIOD"):
        return
    if "TZID" in property.parameters and (value_type(property) == "DATE" or property.value.endswith("Z")):
        yield f"a {'DATE' if value_type(property) == 'DATE' else 'time in UTC'} has no TZID (§3.2.19)"
    if property.name in ALWAYS_UTC and form(property) != "UTC":
        yield "it is always in UTC"


class Lint:
    def __init__(self, wrong):
        """`wrong` is called with the line and the message for everything that is wrong."""
        self.wrong = wrong

    def file(self, data, messages=False):
        for line, message in content_lines.byte_problems(data):
            self.wrong(line, message)
        try:
            calendars = content_lines.read(data)
        except (ValueError, UnicodeDecodeError) as error:
            line = re.match(r"line (\d+): ", str(error))
            self.wrong(int(line[1]) if line else 0, str(error)[line.end() if line else 0 :])
            return
        if not calendars or len(calendars) > 1 and not messages:
            self.wrong(1, f"{len(calendars)} calendars")
        for calendar in calendars:
            if calendar.name != "VCALENDAR":
                self.wrong(calendar.line, f"{calendar.name} is no calendar")
            else:
                self.calendar(calendar)

    def calendar(self, calendar):
        method = calendar.all("METHOD")[0].value.upper() if calendar.all("METHOD") else None
        for component in calendar.walk():
            self.contents(component)
            for property in component.properties:
                self.property(property)
        zones = [zone for zone in calendar.components if zone.name == "VTIMEZONE"]
        self.zones(calendar, zones)
        events = [event for event in calendar.components if event.name == "VEVENT"]
        if len(calendar.components) == len(zones):
            self.wrong(calendar.line, "a calendar without an event")
        seen = set()
        for event in events:
            self.event(event, method)
            key = tuple(tuple(it.value for it in event.all(name)) for name in ("UID", "RECURRENCE-ID"))
            if key in seen:
                self.wrong(event.line, f"the UID {shown(key[0])} stands twice")
            seen.add(key)
        if method in ("REQUEST", "CANCEL") and len({uids for uids, _ in seen}) > 1:
            self.wrong(calendar.line, f"METHOD:{method} with more than one UID (RFC 5546 §3.2)")

    def contents(self, component):
        """What must and may stand in a component."""
        if component.name not in COMPONENTS:
            if not component.name.startswith("X-"):
                self.wrong(component.line, f"an unknown component {component.name}")
            return
        required, once, often, inner = (words.split() for words in COMPONENTS[component.name])
        for name in required:
            if not component.all(name):
                self.wrong(component.line, f"{component.name} without {name}")
        counts = set()
        for property in component.properties:
            if property.name in counts and property.name in required + once:
                self.wrong(property.line, f"{property.name} stands twice in one {component.name}")
            elif not property.name.startswith("X-") and property.name not in required + once + often:
                self.wrong(property.line, f"{property.name} is no property of {component.name}")
            counts.add(property.name)
        for part in component.components:
            if part.name in COMPONENTS and part.name not in inner:
                self.wrong(part.line, f"{part.name} stands in {component.name}")
        first = min((part.line for part in component.components), default=0)
        if component.name in ("VCALENDAR", "VEVENT") and any(
            property.line > first > 0 for property in component.properties
        ):
            self.wrong(first, f"{component.components[0].name} before the properties of {component.name}")

    def property(self, property):
        try:
            for problems in (parameter_problems, value_problems, time_problems):
                for message in problems(property):
                    self.wrong(property.line, f"{property.name}: {message}")
        except ValueError as error:
            self.wrong(property.line, str(error))

    def zones(self, calendar, zones):
        """Every time zone that is named is defined, once (§3.2.19, §3.6.5)."""
        names = [zone.all("TZID")[0].value for zone in zones if zone.all("TZID")]
        for name in {name for name in names if names.count(name) > 1}:
            self.wrong(calendar.line, f"VTIMEZONE {name} stands twice")
        for component in calendar.walk():
            for property in component.properties:
                for name in property.parameters.get("TZID", []):
                    if name not in names and not name.startswith("/"):
                        self.wrong(property.line, f"{property.name}: no VTIMEZONE defines {name}")
        for zone in zones:
            if not zone.components:
                self.wrong(zone.line, "VTIMEZONE without STANDARD and DAYLIGHT")
            for observance in zone.components:
                for property in observance.all("DTSTART") + observance.all("RDATE"):
                    if form(property) != "floating":
                        self.wrong(property.line, f"{property.name}: an onset is a local time (§3.6.5)")
                for property in observance.all("RRULE"):
                    if re.search(r"UNTIL=\w*\d(?:;|$)", property.value):
                        self.wrong(property.line, "RRULE: UNTIL is in UTC in a VTIMEZONE (§3.3.10)")

    def event(self, event, method):
        start, ends = event.all("DTSTART")[:1], event.all("DTEND") + event.all("DURATION")
        if not start and not method:
            self.wrong(event.line, "VEVENT without DTSTART, in a calendar without METHOD (§3.6.1)")
        if len(ends) > 1:
            self.wrong(event.line, "DTEND and DURATION")
        for end in ends if start else []:
            self.end(start[0], end)
        for alarm in (part for part in event.components if part.name == "VALARM"):
            self.alarm(alarm, bool(ends))
        if method in METHODS:
            self.method(event, method)

    def end(self, start, end):
        if end.name == "DURATION":
            if form(start) == "DATE" and "T" in end.value:
                self.wrong(end.line, "DURATION: of a DATE it is in days or weeks (§3.6.1)")
            return
        forms = form(start), form(end)
        if ("DATE" in forms or "floating" in forms) and forms[0] != forms[1]:
            self.wrong(end.line, f"DTEND is {forms[1]}, but DTSTART is {forms[0]} (§3.8.2.2)")
        elif (
            forms[0] == forms[1]
            and start.parameters.get("TZID") == end.parameters.get("TZID")
            and end.value <= start.value
        ):
            self.wrong(end.line, "DTEND is not later than DTSTART (§3.8.2.2)")

    def alarm(self, alarm, has_end):
        action = alarm.all("ACTION")[0].value.upper() if alarm.all("ACTION") else ""
        for name in {"DISPLAY": ["DESCRIPTION"], "EMAIL": ["DESCRIPTION", "SUMMARY", "ATTENDEE"]}.get(action, []):
            if not alarm.all(name):
                self.wrong(alarm.line, f"a VALARM with ACTION:{action} without {name} (§3.6.6)")
        if bool(alarm.all("DURATION")) != bool(alarm.all("REPEAT")):
            self.wrong(alarm.line, "DURATION and REPEAT only come together (§3.6.6)")
        for trigger in alarm.all("TRIGGER"):
            if "RELATED" in trigger.parameters and value_type(trigger) != "DURATION":
                self.wrong(trigger.line, "TRIGGER: RELATED only with a DURATION (§3.8.6.3)")
            if trigger.parameters.get("RELATED") == ["END"] and not has_end:
                self.wrong(trigger.line, "TRIGGER: RELATED=END of an event without an end (§3.8.6.3)")

    def method(self, event, method):
        required, forbidden, statuses = (words.split() for words in METHODS[method])
        for name in required:
            if not event.all(name):
                self.wrong(event.line, f"METHOD:{method} without {name} (RFC 5546 §3.2)")
        for name in forbidden:
            for property in event.all(name):
                self.wrong(property.line, f"METHOD:{method} with {name} (RFC 5546 §3.2)")
        for status in event.all("STATUS"):
            if status.value not in statuses:
                self.wrong(status.line, f"METHOD:{method} with STATUS:{status.value} (RFC 5546 §3.2)")
        if method == "CANCEL" and any(part.name == "VALARM" for part in event.components):
            self.wrong(event.line, "METHOD:CANCEL with VALARM (RFC 5546 §3.2.5)")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--messages", action="store_true", help="a file may hold several calendars, or none")
    arguments.add_argument("calendars", nargs="+", type=Path)
    options = arguments.parse_args()
    report, lines = Report("lint"), 0
    for path in options.calendars:
        data = path.read_bytes()
        lines += data.count(b"\n")
        if data or not options.messages:
            Lint(lambda line, message: report.wrong(path, f"line {line}", message)).file(data, options.messages)
    report.end(f"{len(options.calendars)} files, {lines} lines")
