"""Has Ruby's icalendar read times of day, each in a calendar of its own, and compares them with the source.

Usage: moments READOUT SOURCE.ndjson

Ruby's icalendar is more easily misled than other readers: it fails where one of the observances of a zone begins after an
event. So every time of the source becomes a record with nothing but a summit at that time. Two things are forgiven, which
no VTIMEZONE can change: a time that the zone skips is read with the offset after the gap, and the very moment at which a
clock has been set back is taken for one before that.
"""

import argparse
import json
import subprocess
import tempfile
from datetime import timedelta
from pathlib import Path

from readout_checks.document import edtf
from readout_checks.document.format import read_source, write_ndjson
from readout_checks.report import Report, shown

READER = Path(__file__).with_name("moments.rb")


def times(documents):
    """The local times of the documents by the ids of their records: (time zone, text)."""
    found = {}
    for document in documents:
        summit = document["summit"]
        for item in (summit, *summit.get("meetings", ())):
            value = edtf.parse(item["start"]) if "start" in item else None
            if value and value.shape == "clock" and value.offset is None and summit["timeZone"] != "UTC":
                found[f"time-{len(found)}"] = (summit["timeZone"], item["start"])
    return found


def record(name, zone, start):
    return {
        "readout": 1,
        "id": name,
        "article": {"title": zone},
        "summit": {"title": zone, "start": start, "timeZone": zone},
    }


def read(readout, found):
    """What Ruby reads, by the ids of the records."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source.ndjson")
        source.write_bytes(write_ndjson(record(name, *time) for name, time in found.items()))
        out = Path(folder, "out")
        subprocess.run(
            [readout, "export", "--quiet", "--to", "icalendar", "--output", f"{out}/", source], check=True
        )
        paths = "".join(f"{path}\n" for path in sorted(out.glob("*.ics")))
        result = subprocess.run(["ruby", READER], input=paths, check=True, capture_output=True, text=True)
    return {Path(name).stem: time for name, time in map(json.loads, result.stdout.splitlines())}


def wanted(zone, start):
    """The instants that may be read: the record's, and what is forgiven."""
    value = edtf.parse(start)
    local, clock = value.local, edtf.zone(zone)
    instants = [value.instant(zone)]
    before, after = (local.replace(tzinfo=clock, fold=fold).utcoffset() for fold in (0, 1))
    if before < after:  # it is skipped
        instants.append(edtf.in_utc(local.replace(tzinfo=clock, fold=1)))
    second = (local - timedelta(seconds=1)).replace(tzinfo=clock, fold=1).utcoffset()
    earlier = (local - timedelta(seconds=1)).replace(tzinfo=clock, fold=0).utcoffset()
    if second != earlier:  # the clock is set back at this moment
        instants.append(instants[0] - (earlier - second))
    return {f"{instant:%Y-%m-%dT%H:%M:%SZ}" for instant in instants}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("readout", metavar="READOUT")
    arguments.add_argument("source")
    options = arguments.parse_args()
    report = Report("moments")
    found = times(read_source(options.source))
    seen = read(options.readout, found)
    for name, (zone, start) in found.items():
        if seen.get(name) not in wanted(zone, start):
            report.wrong(zone, start, f"read as {shown(seen.get(name))} instead of {sorted(wanted(zone, start))}")
    report.end(f"{len(found)} times of day")
