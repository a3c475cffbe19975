"""Checks that the calendar, the briefs and the graph of the same records say the same of each thing, and what the records say:
its status, its day, who attends, and whose words a quote is.

Usage: agreement SOURCE.ndjson CALENDAR.ics BRIEFS/ GRAPH.nt

The calendar is read by the library icalendar, the briefs by cmark-gfm, the graph by pyoxigraph. The briefs are the full ones in
English, a file for each record, named by its id.
"""

import argparse
import re
import uuid
from collections import defaultdict
from datetime import date, datetime, timezone
from html.parser import HTMLParser
from pathlib import Path

import icalendar
import pyoxigraph

from readout_checks.brief.check_brief import render, split
from readout_checks.document import edtf, yaml_reading
from readout_checks.document.format import BASE, attendance, default_status, local_ids, read_source
from readout_checks.report import Report, shown
from readout_checks.texts import squeezed

RO, SCHEMA = "https://w3id.org/readout/ns#", "https://schema.org/"
CALENDAR_STATUS = {
    "scheduled": "CONFIRMED", "held": "CONFIRMED", "tentative": "TENTATIVE", "cancelled": "CANCELLED",
    "postponed": "CANCELLED",
}
ATTENDANCES = ("present", "expected", "possible", "absent")


# What the record says


def statuses(document):
    """{local id: status} of the summit (""), its meetings and its related events."""
    summit = document["summit"]
    whole = summit.get("status", "scheduled")
    found = {"": whole}
    for kind, name, item in local_ids(document):
        if kind == "meeting":
            own = item.get("status") or whole
            found[name] = whole if whole in ("cancelled", "postponed") and own in ("scheduled", "tentative") else own
        elif kind == "related" and "record" not in item:
            found[name] = item.get("status") or default_status(kind, item, document)
    return found


def attributions(document):
    """{local id of a quote: what stands for the speaker, or None where nothing does}"""
    people = {person["id"]: person["name"] for person in document.get("participants", ())}
    return {
        name: people[item["speaker"]] if isinstance(item["speaker"], str) else item["speaker"].get("name")
        for kind, name, item in local_ids(document)
        if kind == "quote"
    }


# The graph


class Graph:
    """The objects of each subject and predicate."""

    def __init__(self, path):
        self.objects = defaultdict(list)
        for quad in pyoxigraph.parse(path.read_bytes(), pyoxigraph.RdfFormat.N_TRIPLES):
            self.objects[quad.subject.value, quad.predicate.value].append(quad.object.value)

    def one(self, subject, predicate):
        found = self.objects.get((subject, predicate), [])
        return found[0] if len(found) == 1 else None

    def word(self, subject, predicate):
        """A concept's name; None where there is none."""
        found = self.one(subject, RO + predicate)
        return found.removeprefix(RO) if found else None


# The briefs


class Brief(HTMLParser):
    """The tables, the lists and the quotes of a brief, by their headings."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.facts, self.rows, self.quotes, self.lists = {}, [], [], []
        self.heading, self.text, self.row, self.depth = "", [], None, 0
        front, markdown = split(text)
        self.front = yaml_reading.read_1_2(front)[0]
        self.feed(render(markdown))
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag in ("li", "td", "th", "p", "h1", "h2", "h3") and not (tag == "p" and self.depth):
            self.text = []
        if tag == "tr":
            self.row = []
        elif tag == "blockquote":
            self.depth += 1
            self.text = []
        elif tag == "br":
            self.text.append("\n")
        elif tag == "p" and self.depth:
            self.text.append("\n\n")

    def handle_endtag(self, tag):
        text = "".join(self.text)
        if tag in ("h1", "h2", "h3"):
            self.heading = squeezed(text)
        elif tag in ("td", "th"):
            self.row.append(squeezed(text))
        elif tag == "tr":
            self.rows.append((self.heading, self.row))
        elif tag == "li":
            self.lists.append((self.heading, squeezed(text)))
        elif tag == "blockquote":
            self.depth -= 1
            self.quotes.append(text)

    def handle_data(self, data):
        self.text.append(data)

    def people(self):
        """{name: attendances} of the table of participants."""
        found, header, common = defaultdict(set), [], "present"
        for heading, line in self.lists:
            label, _, words = line.partition(":")
            if heading == "Participants" and label == "Attendance":
                common = words.strip()
        for heading, row in self.rows:
            if heading != "Participants":
                continue
            if "Name" in row and not header:
                header = row
                continue
            cells = dict(zip(header, row))
            # What is no person says so behind its name.
            name = re.sub(r" \((organization|group)\)$", "", cells.get("Name", ""))
            found[name].add(cells.get("Attendance", common))
        return found

    def fact(self, label):
        """What stands behind a label above the first heading within the brief."""
        for _, line in self.lists:
            if line.startswith(f"{label}:"):
                return line[len(label) + 1 :].strip()
        return None


# The comparison


def day(value):
    """The day of a DTSTART, in UTC where it has a zone."""
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).date() if value.tzinfo else value.date()
    return value


def check_calendar(report, document, events, graph):
    """Of the summit, its meetings and follow-ups that have an event: status and days, in calendar, record and graph."""
    iri, count = f"{BASE}summit/{document['id']}", 0
    for name, status in statuses(document).items():
        subject = f"{iri}#{name}" if name else iri
        said = graph.word(subject, "status")
        if said != status:
            report.wrong(document["id"], name or "summit", f"the graph says {said}, the record {status}")
        event = events.get(str(uuid.uuid5(uuid.NAMESPACE_URL, subject)))
        if event is None:
            continue
        count += 1
        wanted = CALENDAR_STATUS[status]
        found = str(event.get("STATUS"))
        if found != wanted and not (wanted == "CONFIRMED" and status != "held" and found == "TENTATIVE"):
            report.wrong(document["id"], name or "summit", f"the calendar says {found}, the record {status}")
        first, last = graph.one(subject, RO + "earliest"), graph.one(subject, RO + "latest")
        if not name and status in ("cancelled", "postponed") and not edtf.parse(document["summit"]["start"]).precise:
            # It is taken back on the last day that it once had.
            plans = [edtf.parse_span(it["start"]) for it in document["summit"].get("history", ()) if "start" in it]
            if not any(plan[0] and plan[0].first == day(event["DTSTART"].dt) for plan in plans):
                report.wrong(document["id"], "summit", "is taken back on a day that was never planned")
        elif first and last:
            start = event["DTSTART"].dt
            # A time of day may be another day in UTC.
            spare = 1 if isinstance(start, datetime) else 0
            span = (date.fromisoformat(first).toordinal() - spare, date.fromisoformat(last).toordinal() + spare)
            if not span[0] <= day(start).toordinal() <= span[1]:
                report.wrong(
                    document["id"], name or "summit", f"{day(start)} in the calendar, {first} to {last} in the graph"
                )
        elif status not in ("cancelled", "postponed"):
            report.wrong(document["id"], name or "summit", "has an event and no days in the graph")
    return count


def check_days(report, document, brief, graph):
    summit, iri = document["summit"], f"{BASE}summit/{document['id']}"
    for key, field in (("start", "date"), ("end", "end")):
        if brief.front.get(field) != summit.get(key):
            report.wrong(document["id"], f"summit.{key}", f"the brief says {shown(brief.front.get(field))}")
    start, end = edtf.parse(summit["start"]), edtf.parse(summit["end"]) if "end" in summit else None
    for predicate, wanted in (("earliest", start.first), ("latest", (end or start).last)):
        found = graph.one(iri, RO + predicate)
        if wanted is not None and found != wanted.isoformat():
            report.wrong(document["id"], f"summit: {predicate}", f"{found} in the graph, {wanted} by the record")


def check_status(report, document, brief):
    wanted = statuses(document)[""]
    for where, found in (("front matter", brief.front.get("status")), ("facts", brief.fact("Status"))):
        if found != wanted:
            report.wrong(document["id"], "summit.status", f"{where} of the brief: {shown(found)} instead of {wanted}")


def check_people(report, document, brief, graph, description):
    named = brief.people()
    for person in document.get("participants", ()):
        wanted = attendance(person, document)
        role = f"{BASE}summit/{document['id']}#/participation/{person['id']}"
        if graph.word(role, "attendance") != wanted:
            report.wrong(document["id"], person["id"], f"{graph.word(role, 'attendance')} in the graph instead of {wanted}")
        kind = "person" if person.get("kind", "person") == "person" else "organization"
        thing = f"{BASE}{kind}/{person['id']}"
        attends = thing in graph.objects[f"{BASE}summit/{document['id']}", SCHEMA + "attendee"]
        if attends == (wanted == "absent"):
            report.wrong(document["id"], person["id"], f"is {'' if attends else 'no '}attendee, and {wanted}")
        if wanted not in named.get(squeezed(person["name"]), set()):
            report.wrong(
                document["id"], person["id"], f"{sorted(named.get(squeezed(person['name']), []))} in the brief instead of {wanted}"
            )
        # In calendars in English the word stands behind who is not simply present.
        if description and document.get("language", "en") == "en":
            same = [it for it in document["participants"] if squeezed(it["name"]) == squeezed(person["name"])]
            lines = [line for line in description.splitlines() if line.startswith("- ") and squeezed(person["name"]) in squeezed(line)]
            words = {word for word in ATTENDANCES for line in lines if re.search(rf"\b{word}\)$", line)}
            if len(same) == 1 and len(lines) == 1 and words != ({wanted} - {"present"}):
                report.wrong(document["id"], person["id"], f"{sorted(words)} in the calendar instead of {wanted}")
    return len(document.get("participants", ()))


def check_quotes(report, document, brief, graph, description):
    said = attributions(document)
    quotes = {name: item for kind, name, item in local_ids(document) if kind == "quote"}
    for name, speaker in said.items():
        subject = f"{BASE}summit/{document['id']}#{name}"
        creator = graph.one(subject, SCHEMA + "creator")
        person = quotes[name]["speaker"]
        is_unnamed = isinstance(person, dict) and person.get("anonymous", False)
        if is_unnamed != (graph.one(subject, RO + "anonymous") == "true"):
            report.wrong(document["id"], name, "the graph and the record differ on whether the speaker is named")
        names = graph.objects.get((creator, SCHEMA + ("description" if is_unnamed else "name")), [])
        if speaker is not None and squeezed(speaker) and speaker not in names:
            report.wrong(document["id"], name, f"{shown(names)} in the graph instead of {shown(speaker)}")
        if is_unnamed and graph.objects.get((creator, SCHEMA + "name")):
            report.wrong(document["id"], name, "the graph gives a name to who has none")
        words = squeezed(quotes[name]["text"])
        if not words or not speaker or not squeezed(speaker):
            continue
        found = [quote for quote in brief.quotes if squeezed(quote).startswith(words)]
        if not any(f"— {squeezed(speaker)}" in squeezed(quote) for quote in found):
            report.wrong(document["id"], name, f"is not the speaker's in the brief: {shown(found)}")
        text = squeezed(description or "")
        if text and words in text:
            # A translation may stand between the words and their speaker.
            room = len(quotes[name].get("translated", {}).get("text", "")) + len(speaker) * 2 + 20
            behind = [text[at.end() : at.end() + room] for at in re.finditer(re.escape(words), text)]
            if not any(squeezed(speaker) in part for part in behind):
                report.wrong(document["id"], name, f"is not the speaker's in the calendar: {shown(behind)}")
    return len(said)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("source", "calendar", "briefs", "graph"):
        arguments.add_argument(name, type=Path)
    options = arguments.parse_args()
    report, documents = Report("agreement"), read_source(options.source)
    calendar = icalendar.Calendar.from_ical(options.calendar.read_bytes())
    events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    graph, counts = Graph(options.graph), [0, 0, 0]
    for document in documents:
        brief = Brief((options.briefs / f"{document['id']}.md").read_bytes().decode())
        counts[0] += check_calendar(report, document, events, graph)
        summit = events.get(str(uuid.uuid5(uuid.NAMESPACE_URL, f"{BASE}summit/{document['id']}")))
        description = str(summit.get("DESCRIPTION", "")) if summit else None
        check_status(report, document, brief)
        check_days(report, document, brief, graph)
        counts[1] += check_people(report, document, brief, graph, description)
        counts[2] += check_quotes(report, document, brief, graph, description)
    report.end(f"{len(documents)} documents, {counts[0]} events, {counts[1]} attendances, {counts[2]} quotes")
