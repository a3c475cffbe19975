"""What three calendar libraries read in a file: icalendar and vobject (Python), and libical by ical_check.

Each gives its events by UID, as dictionaries with the keys of ical_check, and what it complained of. Times are instants
worked out by the file's own VTIMEZONEs: libical looks nowhere else here, and the other two get the file with TZIDs that
no system knows.

In the pinned versions all three read TEXT as RFC 5545 §3.3.11 has it, backslashes too; but libical splits CATEGORIES at
the wrong commas where there are backslashes, so that its lists are not asked for. What else they do wrong is said by
`TRIMS`, `SHIFTS` and `register`, and nothing more is forgiven.
"""

import json
import logging
import re
import subprocess
from datetime import datetime

import icalendar
import vobject

from readout_checks.document import edtf

logging.disable(logging.ERROR)  # vobject logs what it then goes on with; what it reads is compared

TEXTS = ("SUMMARY", "LOCATION", "DESCRIPTION")

# libical strips blanks and tabs from both ends of a text, and has none where nothing is left.
TRIMS = {"libical"}

# Who takes the offset after the change for a time that the zone skips ("gap") or has twice, the second time in STANDARD
# or in DAYLIGHT. RFC 5545 §3.3.5 has the offset before the gap, and the first of the two.
SHIFTS = {"icalendar": {"gap"}, "vobject": {"gap"}, "libical": {"gap", "STANDARD"}}


def iso(value):
    """A date or an instant as ical_check prints it; a time without an offset stays one."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        value = edtf.in_utc(value)
    return value.isoformat().replace("+00:00", "Z") if value else None


def with_own_zones(data):
    """The file with TZIDs that are in no database."""
    return re.sub(rb"((?:;|\n)TZID[=:])", rb"\1file-", data)


def register(text):
    """Makes the time zones of the file known to vobject, which by itself passes over those that it finds equal to UTC
    from 2000 to 2020.
    """
    zones = re.findall("BEGIN:VTIMEZONE\r\n.*?END:VTIMEZONE\r\n", text, re.DOTALL)
    calendar = vobject.readOne("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(zones) + "END:VCALENDAR\r\n")
    for zone in calendar.contents.get("vtimezone", ()):
        vobject.icalendar.registerTzid(zone.tzid.value, zone.tzinfo)


def by_icalendar(data):
    found, problems = {}, []
    icalendar.use_zoneinfo()  # forgets the zones of other files, of which it would keep the first of a name
    for component in icalendar.Calendar.from_ical(with_own_zones(data)).walk("VEVENT"):
        problems += [f"{name}: {message}" for name, message in component.errors]
        event = {key.lower(): str(component[key]) for key in (*TEXTS, "STATUS", "SEQUENCE", "URL") if key in component}
        event["categories"] = [str(text) for text in component.categories]
        for key, name in (("start", "DTSTART"), ("end", "DTEND")):
            if name in component:
                event[key] = iso(component[name].dt)
        found[str(component["UID"])] = event
    return found, problems


def by_vobject(data):
    found, text = {}, with_own_zones(data).decode()
    try:
        register(text)
        calendars = list(vobject.readComponents(text, validate=True))
    except (vobject.base.VObjectError, ValueError) as error:
        return found, [str(error)]
    for component in (event for calendar in calendars for event in calendar.contents.get("vevent", ())):
        event = {
            key.lower(): component.contents[key.lower()][0].value
            for key in (*TEXTS, "STATUS", "SEQUENCE", "URL")
            if key.lower() in component.contents
        }
        event["categories"] = [text for property in component.contents.get("categories", ()) for text in property.value]
        for key, name in (("start", "dtstart"), ("end", "dtend")):
            if name in component.contents:
                event[key] = iso(component.contents[name][0].value)
        found[component.uid.value] = event
    return found, []


def by_libical(program, path):
    result = subprocess.run([program, path], capture_output=True, text=True, encoding="utf-8")
    lines = [json.loads(line) for line in result.stdout.split("\n") if line]
    problems = [line["problem"] for line in lines if "problem" in line]
    if result.returncode:
        problems.append(result.stderr.strip() or f"exit {result.returncode}")
    return {line["event"]["uid"]: line["event"] for line in lines if "event" in line}, problems
