"""Writes a document for each time zone of the system, with local times around the changes of its clock, as NDJSON.

Usage: generate-zones [--years FIRST-LAST] [--changes N] [--one-in N]

Zones that are the same but for their name come once. Of a zone with more than N changes in those years, the first, the
last and some between them are taken; each gives a time before, one within and one after the hour of the change.
"""

import argparse
import sys
import zoneinfo
from datetime import datetime, timedelta, timezone

from readout_checks.document.format import Number, write_json

STEP = timedelta(days=20)  # no two changes that matter here are closer; what is missed between is only not tested


def zones():
    """The zones of the system, each set of data once, by the name that sorts first."""
    seen = {}
    for name in sorted(zoneinfo.available_timezones()):
        for folder in zoneinfo.TZPATH:
            try:
                with open(f"{folder}/{name}", "rb") as file:
                    seen.setdefault(file.read(), name)
                break
            except OSError:
                continue
    return sorted(name for name in seen.values() if "/" in name or name == "UTC")


def changes(zone, first, last):
    """The local times, by the clock before, at which the zone's offset changes."""
    at, end = datetime(first, 1, 1, tzinfo=timezone.utc), datetime(last, 12, 31, tzinfo=timezone.utc)
    while at < end:
        following = at + STEP
        if at.astimezone(zone).utcoffset() != following.astimezone(zone).utcoffset():
            low, high = at, following
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) // 2
                if middle.astimezone(zone).utcoffset() == low.astimezone(zone).utcoffset():
                    low = middle
                else:
                    high = middle
            before = low.astimezone(zone).utcoffset()
            yield (high.replace(microsecond=0) + before).replace(tzinfo=None)
        at = following


def document(number, name, first, last, most):
    zone = zoneinfo.ZoneInfo(name)
    found = list(changes(zone, first, last))
    if len(found) > most:
        found = [found[index * (len(found) - 1) // (most - 1)] for index in range(most)]
    times = [datetime(first, 1, 1, 12), datetime(last, 12, 31, 12)]
    times += [change + timedelta(minutes=minutes) for change in found for minutes in (-45, 15, 75)]
    meetings = [{"title": "Talks", "start": time.isoformat()} for time in times]
    return {
        "readout": Number("1"),
        "id": f"zone-{number}",
        "article": {"title": name},
        "summit": {"title": name, "start": f"{first:04}-01-01", "timeZone": name, "meetings": meetings},
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--years", default="1890-2100", metavar="FIRST-LAST")
    arguments.add_argument("--changes", type=int, default=4, metavar="N")
    arguments.add_argument("--one-in", type=int, default=1, metavar="N", help="take every Nth zone alone")
    options = arguments.parse_args()
    first, last = map(int, options.years.split("-"))
    for number, name in enumerate(zones()[:: options.one_in], 1):
        sys.stdout.buffer.write(write_json(document(number, name, first, last, options.changes)).encode() + b"\n")
