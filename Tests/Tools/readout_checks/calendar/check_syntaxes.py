"""Checks that a calendar says the same as text, as jCal and as xCal, of which the text is checked elsewhere.

Usage: syntaxes [--without-icalendar] CALENDAR.ics CALENDAR.json CALENDAR.xml

Components, properties, parameters, value types and values must be equal, in their order. icalendar (Python) must read
the jCal as it reads the text, and expat the XML as lxml does. --without-icalendar is for calendars with texts in
parameters, such as the names of people, in which icalendar takes a backslash for an escape; RFC 5545 §3.2 has none
there.
"""

import argparse
import re
from pathlib import Path
from xml.etree import ElementTree

import icalendar

from readout_checks.calendar import content_lines
from readout_checks.calendar.structures import as_jcal, as_xcal, read_jcal, read_xcal
from readout_checks.report import Report, shown


def differences(wanted, found, where=()):
    """Yields (where, wanted, found) for the places in which two structures differ, the innermost."""
    if isinstance(wanted, (list, tuple)) and isinstance(found, (list, tuple)):
        if wanted and isinstance(wanted[0], str):
            where = (*where, wanted[0])
        if len(wanted) != len(found):
            yield where, wanted, found
            return
        for left, right in zip(wanted, found):
            yield from differences(left, right, where)
    elif type(wanted) is not type(found) or wanted != found:
        yield where, wanted, found


def compare(report, path, wanted, found):
    for where, left, right in differences(wanted, found):
        report.wrong(path, "/".join(where), f"{shown(right)} instead of {shown(left)}")


def elements(node):
    """An element as expat and Python's own tree have it."""
    return node.tag.rpartition("}")[2], [elements(it) for it in node] if len(node) else node.text or ""


def lines(calendar):
    """A calendar as icalendar writes it.

    Which VALUE it writes for properties beyond RFC 5545 depends on where it has read them; and from the text it reads a
    LABEL, a parameter, without its last blank and with backslashes for escapes.
    """
    return re.sub(rb';VALUE=[A-Z-]+|;LABEL=(?:"[^"]*"|[^";:]*)', b"", calendar.to_ical().replace(b"\r\n ", b"")).split(
        b"\r\n"
    )


def count(component):
    return len(component.properties) + sum(map(count, component.components))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--without-icalendar", action="store_true", help="do not ask icalendar")
    for name in ("text", "jcal", "xcal"):
        arguments.add_argument(name, type=Path)
    options = arguments.parse_args()
    report, text, calendars = Report("syntaxes"), options.text.read_bytes(), []
    try:
        calendars = content_lines.read(text)
        # What read_… returns is compared as lists, what as_… returns may hold tuples.
        compare(report, options.jcal, [as_jcal(it) for it in calendars], read_jcal(options.jcal.read_bytes()))
        compare(report, options.xcal, [as_xcal(it) for it in calendars], read_xcal(options.xcal.read_bytes()))
        by_expat = elements(ElementTree.fromstring(options.xcal.read_bytes()))
        compare(report, options.xcal, [it[0] for it in by_expat[1]], [it.name.lower() for it in calendars])
        if not options.without_icalendar:
            compare(
                report,
                "icalendar",
                lines(icalendar.Calendar.from_ical(text)),
                lines(icalendar.Calendar.from_jcal(options.jcal.read_text(encoding="utf-8"))),
            )
    except (ValueError, SyntaxError) as error:
        report.wrong("-", "-", error)
    report.end(f"{len(calendars)} calendars, {sum(map(count, calendars))} properties")
