"""Checks the dates, weekdays and countries of briefs against the Unicode CLDR, as Babel has it.

Usage: dates DATES.ndjson

A line is {"language", "start", "end", "words"}: two dates as precise as each other, or the same one twice, and what a
brief makes of them; {"language", "weekday", "name"}, the weekday of a date; or {"language", "code", "name"}, a country.
"""

import json
import re
import sys
from datetime import date

from babel import Locale
from babel.dates import format_date, format_skeleton, parse_pattern

from readout_checks.report import Report, shown

# What the style guides of a language have beyond the CLDR: the first day of a month in French.
FIRST_DAY = {"fr": "1er"}
WIDTHS = {3: ("yMMMMd", "yMMMd"), 2: ("yMMMM", "yMMM"), 1: ("y",)}


def day(text):
    return date(*([int(part) for part in text.split("-")] + [1, 1])[:3])


def interval(locale, start, end, parts):
    """The interval pattern of the skeleton, months written out as UTS #35 has it for wider fields."""
    for skeleton in WIDTHS[parts]:
        formats = locale.interval_formats.get(skeleton)
        if formats:
            break
    field = "y" if start.year != end.year else "M" if start.month != end.month else "d"
    halves = [
        half if "MMMM" in half or locale.language == "zh" else half.replace("MMM", "MMMM") for half in formats[field]
    ]
    return "".join(applied(half, when, locale) for half, when in zip(halves, (start, end)))


def applied(pattern, when, locale):
    text = str(parse_pattern(pattern).apply(when, locale))
    first = FIRST_DAY.get(locale.language)
    return re.sub(r"^1(?= |\u2009|$|–)", first, text) if first and when.day == 1 and pattern.startswith("d") else text


def wanted(row):
    locale, parts = Locale.parse(row["language"], sep="-"), row["start"].count("-") + 1
    start, end = day(row["start"]), day(row["end"])
    if start != end:
        return interval(locale, start, end, parts)
    if parts == 3:
        return format_date(start, "long", locale=locale)
    return format_skeleton("yMMMM" if parts == 2 else "y", start, locale=locale)


def main():
    report, count = Report("dates"), 0
    with open(sys.argv[1]) as lines:
        for row in map(json.loads, lines):
            count += 1
            if "code" in row:
                name = Locale.parse(row["language"], sep="-").territories[row["code"]]
                if row["name"] != name:
                    report.wrong(row["language"], row["code"], f"{shown(row['name'])} instead of {shown(name)}")
            elif "weekday" in row:
                name = format_date(day(row["weekday"]), "EEEE", locale=Locale.parse(row["language"], sep="-"))
                if row["name"] != name:
                    report.wrong(row["language"], row["weekday"], f"{shown(row['name'])} instead of {shown(name)}")
            elif row["words"] != wanted(row):
                report.wrong(
                    row["language"],
                    f"{row['start']}/{row['end']}",
                    f"{shown(row['words'])} instead of {shown(wanted(row))}",
                )
    report.end(f"{count} dates")
