"""What the graph of a document must say, worked out from the document alone."""

import re
from collections import namedtuple
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from urllib.parse import quote

from readout_checks.document import edtf
from readout_checks.document.format import BASE, attendance, default_status, local_ids

Literal = namedtuple("Literal", "value datatype language")

SCHEMA, RO = "https://schema.org/", "https://w3id.org/readout/ns#"
PROV, SEM, SKOS = (
    "http://www.w3.org/ns/prov#",
    "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "http://www.w3.org/2004/02/skos/core#",
)
TIME = "http://www.w3.org/2006/time#"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
XSD, EDTF = "http://www.w3.org/2001/XMLSchema#", "http://id.loc.gov/datatypes/edtf/EDTF"
DATATYPES = {"day": XSD + "date", "month": XSD + "gYearMonth", "year": XSD + "gYear"}
DATE_TIME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)", re.ASCII)
OFF = {"cancelled": "EventCancelled", "postponed": "EventPostponed"}


@dataclass(frozen=True)
class Text:
    """A literal with a language tag, one of these."""

    value: str
    languages: tuple

    def accepts(self, term):
        return isinstance(term, Literal) and term.value == self.value and term.language in self.languages


@dataclass(frozen=True)
class When:
    """A time typed by what it is; a time of day is compared as an instant."""

    text: str
    time_zone: str | None

    def accepts(self, term):
        if not isinstance(term, Literal):
            return False
        time = None if "/" in self.text else edtf.parse(self.text)
        if time is None or time.qualified or time.shape not in (*DATATYPES, "clock"):
            return term[:2] == (self.text, EDTF)
        if time.shape != "clock":
            return term[:2] == (self.text, DATATYPES[time.shape])
        match = DATE_TIME.fullmatch(term.value)
        if not match or term.datatype != XSD + "dateTime" or (match[2] or "").rstrip("0") != time.fraction.rstrip("0"):
            return False
        try:
            return edtf.in_utc(datetime.fromisoformat(match[1] + match[3].replace("Z", "+00:00"))) == edtf.in_utc(
                time.instant(self.time_zone)
            )
        except OverflowError:
            return match[1] == self.text[:16] + (self.text[16:19] if self.text[16:17] == ":" else ":00")


@dataclass(frozen=True)
class Exactly:
    """A literal as it is."""

    value: str
    datatype: str

    def accepts(self, term):
        return isinstance(term, Literal) and term[:2] == (self.value, self.datatype)


@dataclass(frozen=True)
class Value:
    """A literal of this number."""

    number: str

    def accepts(self, term):
        try:
            return isinstance(term, Literal) and Decimal(term.value) == Decimal(self.number)
        except InvalidOperation:
            return False


@dataclass(frozen=True)
class OneOf:
    """Any of these: IRIs, or other objects of facts."""

    objects: tuple

    def accepts(self, term):
        return any(term == it if isinstance(it, str) else it.accepts(term) for it in self.objects)


@dataclass(frozen=True)
class Fact:
    """A triple that must be there; a subject or predicate of None may be any. An object that is text is an IRI."""

    field: str
    subject: str | None
    predicate: str | None
    object: object

    def accepts(self, term):
        return term == self.object if isinstance(self.object, str) else self.object.accepts(term)


class Facts:
    """The facts of one document; `closed` holds (subject, predicate) pairs that no triples but those of the
    facts have.
    """

    def __init__(self, document, base=BASE):
        self.document, self.base = document, base
        self.facts, self.closed = [], {}
        self.summit = f"{base}summit/{document['id']}"
        self.entity = f"{base}document/{document['id']}"
        self.article = document["article"].get("url") or f"{base}article/{document['id']}"
        self.language = document.get("language", "en")
        self.time_zone = document["summit"].get("timeZone")
        self.people = {
            it["id"]: f"{base}{'person' if it.get('kind', 'person') == 'person' else 'organization'}/{it['id']}"
            for it in document.get("participants", ())
        }
        self.make()

    # Vocabulary

    def add(self, field, subject, predicate, object):
        self.facts.append(Fact(field, subject, predicate, object))

    def only(self, field, subject, predicate, objects):
        """These objects and no others, also where there are none."""
        self.closed[subject, predicate] = field
        for object in objects:
            self.add(field, subject, predicate, object)

    def local(self, name):
        return f"{self.summit}#{name}"

    def party(self, name):
        return f"{self.base}party/{name}"

    def text(self, value, language=None):
        return Text(value, ((language or self.language).lower(),))

    def texts(self, item, *keys):
        return [self.text(item[key]) for key in keys if key in item]

    def when(self, text):
        return When(text, self.time_zone)

    def period(self, field, owner, node, start, end=None, is_event=True):
        """The bounds of a time that leaves a day open, at this node; no bounds for another, or for none."""
        times = [] if start is None else [*edtf.parse_span(start), *([edtf.parse(end)] if end else [])]
        vague = start is not None and ("/" in start or any(it.qualified or not it.precise for it in times))
        self.only(field, owner, TIME + "hasTime", [node] if vague else [])
        first, last = (times[0] and times[0].first, times[-1] and times[-1].last) if vague else (None, None)
        if last and last.year == 9999 and times[-1].shape == "season" and times[-1].text[5:7] == "24":
            last = None  # the winter ends in the year 10000
        for name, stamp, day in (
            ("beginning", "hasEarliestBeginTimeStamp", first),
            ("end", "hasLatestEndTimeStamp", last),
        ):
            literal = [Exactly(day.isoformat(), XSD + "date")] if day else []
            self.only(field, f"{node}/{name}", TIME + "inXSDDate", literal)
            self.only(
                field,
                node,
                TIME + ("hasBeginning" if name == "beginning" else "hasEnd"),
                [f"{node}/{name}"] if day else [],
            )
            if is_event:
                self.only(field, owner, SEM + stamp, literal)
        marks = "".join(it.text[-1] for it in times if it and it.qualified) if vague else ""
        qualifiers = [RO + "uncertain"] * bool(set(marks) & set("?%")) + [RO + "approximate"] * bool(
            set(marks) & set("~%")
        )
        self.only(field, node, RO + "qualifier", qualifiers)
        if is_event:
            self.only(
                field, owner, SEM + "hasBeginTimeStamp", [self.when(start)] if start is not None and not vague else []
            )
            self.only(field, owner, SEM + "hasEndTimeStamp", [self.when(end)] if end is not None and not vague else [])

    # Things

    def make(self):
        document = self.document
        self.add("-", self.entity, TYPE, PROV + "Entity")
        self.only("summit", self.entity, SCHEMA + "about", [self.summit])
        for predicate in (SCHEMA + "isBasedOn", PROV + "hadPrimarySource"):
            self.only("article", self.entity, predicate, [self.article])
        self.add("article", self.article, TYPE, SCHEMA + "NewsArticle")
        languages = {self.language.lower(), document["article"].get("language", self.language).lower()}
        self.add("article.title", self.article, None, Text(document["article"]["title"], tuple(languages)))
        for index, party in enumerate(document.get("parties", ())):
            iri, field = self.party(party["id"]), f"parties[{index}]"
            state = party.get("kind", "state" if "country" in party else "organization") == "state"
            self.add(field, iri, TYPE, SCHEMA + ("Country" if state else "Organization"))
            self.add(f"{field}.name", iri, SCHEMA + "name", self.text(party["name"]))
            self.same(field, iri, party)
        self.make_summit(document["summit"])
        for index, person in enumerate(document.get("participants", ())):
            self.make_participant(f"participants[{index}]", person)
        events = {"meeting": [], "objective": [], "quote": [], "related": []}
        for kind, name, item in local_ids(document):
            if "record" in item:  # described there; here the relation alone
                events[kind].append(f"{self.base}summit/{item['record']}")
                continue
            events[kind].append(self.local(name))
            getattr(self, f"make_{kind}")(f"{kind} {name}", self.local(name), name, item)
        for predicate in (SCHEMA + "subEvent", SEM + "hasSubEvent"):
            self.only("summit.meetings", self.summit, predicate, events["meeting"])
        for kind, key in (("objective", "objectives"), ("quote", "quotes"), ("related", "related")):
            self.only(key, self.summit, RO + kind, events[kind])

    def same(self, field, subject, item):
        for iri in item.get("sameAs", ()):
            self.add(f"{field}.sameAs", subject, SCHEMA + "sameAs", iri)

    def event(self, field, iri, item, place, status, event_status):
        self.add(field, iri, TYPE, SCHEMA + "Event")
        self.add(field, iri, TYPE, SEM + "Event")
        self.only(f"{field}.title", iri, SCHEMA + "name", self.texts(item, "title"))
        self.only(f"{field}.summary", iri, SCHEMA + "description", self.texts(item, "summary", "note"))
        if "start" in item:
            self.only(f"{field}.start", iri, SCHEMA + "startDate", [self.when(item["start"])])
        if "date" not in item:
            self.only(f"{field}.end", iri, SCHEMA + "endDate", [self.when(item["end"])] if "end" in item else [])
        self.only(f"{field}.url", iri, SCHEMA + "url", [item["url"]] if "url" in item else [])
        self.only(f"{field}.sameAs", iri, SCHEMA + "sameAs", dict.fromkeys(item.get("sameAs", ())))
        self.only(f"{field}.status", iri, RO + "status", [RO + status] if status else [])
        self.only(f"{field}.status", iri, SCHEMA + "eventStatus", [OneOf(tuple(SCHEMA + it for it in event_status))])
        self.period(
            f"{field}.start",
            iri,
            f"{self.local('/time') if iri == self.summit else f'{iri}/time'}",
            item.get("start", item.get("date")),
            item.get("end"),
        )
        self.only(f"{field}.place", iri, SCHEMA + "location", [place] if "place" in item else [])
        self.only(f"{field}.place", iri, SEM + "hasPlace", [place] if "place" in item else [])
        if "place" in item:
            self.make_place(f"{field}.place", place, item["place"])

    def make_place(self, field, iri, place):
        self.add(field, iri, TYPE, SCHEMA + "Place")
        for key in ("name", "address", "locality"):
            if key in place:
                self.add(f"{field}.{key}", iri, SCHEMA + "name" if key == "name" else None, self.text(place[key]))
        self.same(field, iri, place)
        if "latitude" in place and "longitude" in place:
            geo = f"{iri}/geo"
            self.only(field, iri, SCHEMA + "geo", [geo])
            self.add(field, geo, TYPE, SCHEMA + "GeoCoordinates")
            for key in ("latitude", "longitude"):
                self.only(f"{field}.{key}", geo, SCHEMA + key, [Value(place[key])])

    def make_summit(self, summit):
        status, history = summit.get("status", "scheduled"), summit.get("history", [])
        self.event("summit", self.summit, summit, self.local("/place"), status, event_status(status, moved(summit)))
        self.only(
            "summit.host", self.summit, SCHEMA + "organizer", [self.party(summit["host"])] if "host" in summit else []
        )
        words = [topic for topic in summit.get("topics", ()) if topic]  # a concept has a name
        topics = [f"{self.base}topic/{quote(topic, safe='')}" for topic in words]
        self.only("summit.topics", self.summit, SCHEMA + "about", topics)
        for iri, topic in zip(topics, words):
            self.add("summit.topics", iri, TYPE, SKOS + "Concept")
            self.add("summit.topics", iri, None, self.text(topic))
        starts = list(dict.fromkeys(plan["start"] for plan in history if "start" in plan))
        self.only("summit.history", self.summit, SCHEMA + "previousStartDate", map(self.when, starts))
        for number, plan in enumerate(history, 1):
            iri, field = self.local(f"/history/{number}"), f"summit.history[{number - 1}]"
            self.add(field, self.summit, None, iri)
            self.add(field, iri, TYPE, RO + "Change")
            for key in ("start", "announced"):
                if key in plan:
                    self.add(f"{field}.{key}", iri, None, self.when(plan[key]))
            if "reason" in plan:
                self.add(f"{field}.reason", iri, None, self.text(plan["reason"]))
            self.period(f"{field}.start", iri, f"{iri}/time", plan.get("start"), is_event=False)
        people = self.document.get("participants", ())
        roles = {it["id"]: self.local(f"participation/{it['id']}") for it in people}
        self.only("participants", self.summit, RO + "participation", roles.values())
        self.only(
            "participants",
            self.summit,
            SCHEMA + "attendee",
            [roles[it["id"]] for it in people if it.get("attendance") != "absent"],
        )
        self.only(
            "participants",
            self.summit,
            SEM + "hasActor",
            [self.people[it["id"]] for it in people if it.get("attendance") != "absent"],
        )

    def make_participant(self, field, person):
        iri, role = self.people[person["id"]], self.local(f"participation/{person['id']}")
        self.add(field, iri, TYPE, SCHEMA + ("Person" if iri.startswith(f"{self.base}person/") else "Organization"))
        self.add(f"{field}.name", iri, SCHEMA + "name", self.text(person["name"]))
        self.same(field, iri, person)
        self.add(field, role, TYPE, SCHEMA + "Role")
        self.only(field, role, SCHEMA + "attendee", [iri])
        self.only(f"{field}.role", role, SCHEMA + "roleName", self.texts(person, "role"))
        self.only(f"{field}.attendance", role, RO + "attendance", [RO + attendance(person, self.document)])
        if "party" in person:
            self.add(f"{field}.party", role, None, self.party(person["party"]))

    def other(self, field, who, iri):
        """A speaker or participant: a reference, or someone who takes no part, whose IRI is this unless there
        is an id.
        """
        if isinstance(who, str):
            return self.people[who]
        person = who.get("kind", "person") == "person"
        if "id" in who:
            iri = f"{self.base}{'person' if person else 'organization'}/{who['id']}"
        self.add(field, iri, TYPE, SCHEMA + ("Person" if person else "Organization"))
        if "name" in who:
            self.add(f"{field}.name", iri, SCHEMA + "name", self.text(who["name"]))
        if "role" in who and person:
            self.add(f"{field}.role", iri, None, self.text(who["role"]))
        if "organization" in who and person:
            self.add(f"{field}.organization", None, None, self.text(who["organization"]))
        self.same(field, iri, who)
        return iri

    def make_meeting(self, field, iri, name, meeting):
        summit = self.document["summit"]
        status = meeting.get("status") or default_status("meeting", meeting, self.document)
        above = summit.get("status", "scheduled")
        if above in OFF and status in ("scheduled", "tentative"):  # what was still to come goes with its summit
            status = above
        allowed = event_status(status, ())
        if status not in OFF and above not in OFF:
            allowed |= event_status(above, moved(summit))
        self.event(field, iri, meeting, f"{iri}/place", status, allowed)
        for predicate in (SCHEMA + "attendee", SEM + "hasActor"):
            self.only(
                f"{field}.participants", iri, predicate, [self.people[it] for it in meeting.get("participants", ())]
            )

    def make_objective(self, field, iri, name, objective):
        self.add(field, iri, TYPE, RO + "Objective")
        self.only(f"{field}.text", iri, SCHEMA + "text", self.texts(objective, "text"))
        if "party" in objective:
            self.add(f"{field}.party", iri, None, self.party(objective["party"]))

    def make_quote(self, field, iri, name, quotation):
        self.add(field, iri, TYPE, SCHEMA + "Quotation")
        self.add(f"{field}.text", iri, SCHEMA + "text", self.text(quotation["text"], quotation.get("language")))
        if "translated" in quotation:
            translation = f"{iri}/translation"
            self.only(f"{field}.translated", iri, SCHEMA + "workTranslation", [translation])
            self.only(
                f"{field}.translated",
                translation,
                SCHEMA + "text",
                [self.text(quotation["translated"]["text"], quotation["translated"]["language"])],
            )
        speaker = self.other(f"{field}.speaker", quotation["speaker"], f"{iri}/speaker")
        for predicate in (SCHEMA + "creator", PROV + "wasAttributedTo"):
            self.only(f"{field}.speaker", iri, predicate, [speaker])
        self.only(f"{field}.source", iri, PROV + "wasQuotedFrom", [quotation.get("source", self.article)])
        self.period(f"{field}.said", iri, f"{iri}/time", quotation.get("said"), is_event=False)
        if "said" in quotation:
            self.add(f"{field}.said", iri, None, self.when(quotation["said"]))
        if "meeting" in quotation:
            self.add(f"{field}.meeting", iri, None, self.local(quotation["meeting"]))

    def make_related(self, field, iri, name, related):
        status = related.get("status") or default_status("related", related, self.document)
        self.event(field, iri, related, f"{iri}/place", status, event_status(status, ()))
        if "date" in related:  # an interval is written whole, or by its ends
            start = related["date"].partition("/")[0]
            dates = [related["date"]] + ([start] if start not in ("", "..") else [])
            self.only(f"{field}.date", iri, SCHEMA + "startDate", [OneOf(tuple(map(self.when, dates)))])
        for number, who in enumerate(related.get("participants", ()), 1):
            self.add(
                f"{field}.participants",
                iri,
                None,
                self.other(f"{field}.participants[{number - 1}]", who, f"{iri}/participant/{number}"),
            )


def moved(summit):
    """The plans with a time: those surely earlier than the summit, then those that are not."""
    start = edtf.parse(summit["start"])
    for plan in summit.get("history", ()):
        if "start" in plan:
            last = edtf.parse_span(plan["start"])[1]
            yield last is not None and last.last < start.first


def event_status(status, moved):
    """The values of schema:eventStatus that a status allows; a plan for a later time may be no rescheduling."""
    if status in OFF:
        return {OFF[status]}
    moved = list(moved)
    if any(moved):
        return {"EventRescheduled"}
    return {"EventRescheduled", "EventScheduled"} if moved else {"EventScheduled"}
