"""Imports an export into khal, again, and then a newer revision of it, and looks at what khal lists.

Usage: khal [--years FIRST-LAST] READOUT SOURCE.ndjson

khal shows times on the clock of one zone, here Asia/Kathmandu; they are compared with what zoneinfo makes of the
source, and of whole days the last one. Only the years 2018 to 2024 are listed unless --years says otherwise, for khal
takes its time over each day. The same file again must change nothing. A newer revision must take the place of the older
one; what it cancels, khal goes on listing, as cancelled, and what is no longer in it stays, for an import deletes
nothing.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from readout_checks.calendar.events import events
from readout_checks.calendar.revisions import newer
from readout_checks.document import edtf
from readout_checks.document.format import read_source
from readout_checks.program import export
from readout_checks.report import Report, shown

ZONE = "Asia/Kathmandu"
FIELDS = ("uid", "title", "start-long-full", "end-long-full", "all-day", "cancelled")
SETTINGS = """[calendars]
[[summits]]
path = {folder}/calendar
[sqlite]
path = {folder}/khal.db
[default]
default_calendar = summits
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M:%S
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M:%S
longdatetimeformat = %Y-%m-%d %H:%M:%S
"""


class Khal:
    """khal with a calendar of its own in a folder."""

    def __init__(self, folder):
        self.folder, self.calendar = Path(folder), Path(folder, "calendar")
        self.calendar.mkdir()
        Path(folder, "settings").write_text(SETTINGS.format(folder=folder, zone=ZONE))

    def run(self, *arguments):
        environment = {**os.environ, "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "PYTHONWARNINGS": "ignore"}
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            environment.pop(name, None)
        command = [Path(sys.executable).with_name("khal"), "-c", self.folder / "settings", *arguments]
        return subprocess.run(
            command, check=True, capture_output=True, env=environment, stdin=subprocess.DEVNULL
        ).stdout.decode()

    def take(self, data):
        path = self.folder / "import.ics"
        path.write_bytes(data)
        self.run("import", "--batch", path)

    def files(self):
        """The events as files. When khal updates one it leaves a copy behind, whose name does not end in .ics and which
        nothing reads.
        """
        return {path.name: path.read_bytes() for path in self.calendar.glob("*.ics")}

    def listed(self, first, last):
        """What khal lists between two days, each event once: a line of JSON for each day."""
        lines = self.run(
            "list",
            "--once",
            *(word for name in FIELDS for word in ("--json", name)),
            first.isoformat(),
            last.isoformat(),
        )
        return [event for line in lines.split("\n") if line for event in json.loads(line)]


def shown_by_khal(event):
    """How khal must list an event; the end None where it has none and khal may make one up."""
    if type(event.start) is date:
        first, last = event.start, event.end - timedelta(days=1) if event.end else None
        times = [f"{day.isoformat()} 00:00:00" if day else None for day in (first, last)]
    else:
        zone = edtf.zone(ZONE)
        times = [time and time.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S") for time in (event.start, event.end)]
    cancelled = "CANCELLED" if event.status == "CANCELLED" else ""
    return {
        "title": event.summary,
        "start-long-full": times[0],
        "end-long-full": times[1],
        "all-day": str(type(event.start) is date),
        "cancelled": cancelled,
    }


def compare(report, khal, expected, years, when):
    """Compares what is listed; returns how many events that were."""
    found = {}
    for item in khal.listed(date(years[0], 1, 1), date(years[1], 12, 31)):
        if item["uid"] in found or item["uid"] not in expected:
            report.wrong(item["uid"], when, f"{shown(item['title'])} is listed twice, or though it is not there")
        found[item["uid"]] = item
    looked_at = {uid: event for uid, event in expected.items() if years[0] <= event.start.year <= years[1]}
    for uid, event in looked_at.items():
        if uid not in found:
            report.wrong(event.document, event.field, f"is not listed {when}")
            continue
        for key, wanted in shown_by_khal(event).items():
            if wanted is not None and found[uid][key] != wanted:
                report.wrong(
                    event.document,
                    f"{event.field} {key}",
                    f"{when}: {shown(found[uid][key])} instead of {shown(wanted)}",
                )
    if khal.files().keys() != {f"{uid}.ics" for uid in expected}:
        report.wrong(when, "files", f"{len(khal.files())} instead of {len(expected)}")
    return len(looked_at)


@contextmanager
def new_khal():
    with tempfile.TemporaryDirectory() as folder:
        yield Khal(folder)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--years", default="2018-2024", metavar="FIRST-LAST")
    arguments.add_argument("readout", metavar="READOUT")
    arguments.add_argument("source")
    options = arguments.parse_args()
    years = [int(year) for year in options.years.split("-")]
    report, documents = Report("khal"), read_source(options.source)
    revised = [newer(document, number) for number, document in enumerate(documents)]
    older, expected = (
        {event.uid: event for document in it for event in events(document)} for it in (documents, revised)
    )
    looked_at = 0
    try:
        with new_khal() as khal:
            khal.take(export(options.readout, documents, "--to", "icalendar"))
            compare(report, khal, older, years, "after the first import")
            before = khal.files()
            khal.take(export(options.readout, documents, "--to", "icalendar"))
            if khal.files() != before:
                report.wrong("the same file again", "files", "have changed")
            khal.take(export(options.readout, revised, "--to", "icalendar"))
            looked_at = compare(report, khal, older | expected, years, "after the newer revision")
    except subprocess.CalledProcessError as error:
        report.wrong("khal", "-", error.stderr.decode(errors="replace")[-1000:])
    cancelled = sum(event.status == "CANCELLED" for event in expected.values())
    report.end(
        f"{len(older)} events, {len(expected)} in the newer revision, {cancelled} of them cancelled; "
        f"{looked_at} looked at"
    )
