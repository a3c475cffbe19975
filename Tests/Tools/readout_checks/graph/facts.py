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
RELATIONS = {"cause": "cause", "precedent": "precedent", "follow-up": "followUp"}


def tag(language):
    """A language tag in the case of RFC 5646 §2.1.1."""
    parts, behind = [], False
    for part in language.split("-"):
        plain = not parts or behind
        parts.append(
            part.upper() if len(part) == 2 and not plain else part.title() if len(part) == 4 and not plain else part.lower()
        )
        behind = behind or len(part) == 1
    return "-".join(parts)


def concept(word):
    """The concept of ro: that a word of a closed list has: `official-visit` is ro:officialVisit."""
    first, *rest = word.split("-")
    return RO + first + "".join(it.title() for it in rest)


def topic_segment(text):
    return "%2E" * len(text) if text in (".", "..") else quote(text, safe="")


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

    def ends(self, field, owner, start, end=None):
        """An interval is its two ends; an end that is open or unknown is none."""
        first, last = (start.split("/") if start and "/" in start else (start, None))
        for predicate, text in (("startDate", first), ("endDate", last or end)):
            known = text not in (None, "", "..")
            self.only(field, owner, SCHEMA + predicate, [self.when(text)] if known else [])

    def period(self, field, owner, node, start, end=None, is_event=True, is_off=False):
        """The first and the last day of a time; and where it leaves a day open, the bounds at this node."""
        single = start is not None and "/" not in start and end is None
        first, last = (None, None) if start is None else edtf.parse_span(start)
        last = edtf.parse(end) if end else last
        times = [first] if single else [first, last]
        vague = start is not None and any(it is None or it.qualified or not it.precise for it in times)
        days = [it and it.first for it in (first,)] + [it and it.last for it in (last,)]
        if first and last:
            days = [min(first.first, last.first), max(first.first, last.last)]
        if last and days[1].year == 9999 and last.shape == "season" and last.text[5:7] == "24":
            days[1] = None  # the winter ends in the year 10000
        vague = vague and any(days)
        self.only(field, owner, TIME + "hasTime", [node] if vague else [])
        if vague:
            type = "Interval" if days[0] == days[1] else "ProperInterval"
            self.only(field, node, TYPE, [TIME + type])
        for name, link, day in (("beginning", "hasBeginning", days[0]), ("end", "hasEnd", days[1])):
            here = [Exactly(day.isoformat(), XSD + "date")] if day else []
            self.only(field, f"{node}/{name}", TIME + "inXSDDate", here if vague else [])
            self.only(field, node, TIME + link, [f"{node}/{name}"] if day and vague else [])
        for part, time in ((node, times[0]),) if single else ((f"{node}/beginning", first), (f"{node}/end", last)):
            mark = time.text[-1] if vague and time and time.qualified else ""
            qualifiers = [RO + "uncertain"] * (mark in ("?", "%")) + [RO + "approximate"] * (mark in ("~", "%"))
            self.only(field, part, RO + "qualifier", qualifiers)
        if not is_event:
            return
        for name, stamp, day in (
            ("earliest", "hasEarliestBeginTimeStamp", days[0]),
            ("latest", "hasLatestEndTimeStamp", days[1]),
        ):
            literal = [Exactly(day.isoformat(), XSD + "date")] if day else []
            self.only(field, owner, RO + name, literal)
            self.only(field, owner, SEM + stamp, literal if vague and not is_off else [])
        begun = (first if not single else times[0]) if vague and not is_off else None
        lasting = (last if not single else times[0]) if vague and not is_off else None
        bounds = [begun and begun.last, lasting and lasting.first]
        if begun and begun.shape == "season" and begun.text[:4] == "9999" and begun.text[5:7] == "24":
            bounds[0] = None
        for stamp, day in zip(("hasLatestBeginTimeStamp", "hasEarliestEndTimeStamp"), bounds):
            self.only(field, owner, SEM + stamp, [Exactly(day.isoformat(), XSD + "date")] if day else [])
        exact = start is not None and not vague and not is_off
        ends = start.split("/") if start and "/" in start else [start, end]
        for stamp, text in zip(("hasBeginTimeStamp", "hasEndTimeStamp"), ends):
            self.only(field, owner, SEM + stamp, [self.when(text)] if exact and text else [])

    # Things

    def make(self):
        document = self.document
        self.add("-", self.entity, TYPE, PROV + "Entity")
        self.only("summit", self.entity, SCHEMA + "about", [self.summit])
        self.add("-", self.entity, TYPE, SCHEMA + "CreativeWork")
        for predicate in (SCHEMA + "isBasedOn", PROV + "wasDerivedFrom"):
            self.only("article", self.entity, predicate, [self.article])
        self.add("article", self.article, TYPE, SCHEMA + "NewsArticle")
        languages = {self.language.lower(), document["article"].get("language", self.language).lower()}
        self.add("article.title", self.article, None, Text(document["article"]["title"], tuple(languages)))
        for index, party in enumerate(document.get("parties", ())):
            iri, field = self.party(party["id"]), f"parties[{index}]"
            state = party.get("kind", "state" if "country" in party else "organization") == "state"
            self.add(field, iri, TYPE, SCHEMA + "Organization")
            if state:
                self.add(field, iri, TYPE, SCHEMA + "Country")
            self.add(f"{field}.name", iri, SCHEMA + "name", self.text(party["name"]))
            self.same(field, iri, party)
        self.make_summit(document["summit"])
        for index, person in enumerate(document.get("participants", ())):
            self.make_participant(f"participants[{index}]", person)
        events = {"meeting": [], "objective": [], "quote": [], "related": []}
        relations = {name: [] for name in RELATIONS.values()}
        for kind, name, item in local_ids(document):
            if kind in ("meeting", "quote"):
                self.position(f"{kind} {name}", self.local(name), len(events[kind]) + 1)
            if kind == "related":
                is_elsewhere = "record" in item
                event = f"{self.base}summit/{item['record']}" if is_elsewhere else self.local(name)
                relations[RELATIONS[item["relation"]]].append(event)
            if "record" in item:  # described there; here the relation alone
                events[kind].append(f"{self.base}summit/{item['record']}")
                continue
            events[kind].append(self.local(name))
            getattr(self, f"make_{kind}")(f"{kind} {name}", self.local(name), name, item)
        for predicate in (SCHEMA + "subEvent", SEM + "hasSubEvent"):
            self.only("summit.meetings", self.summit, predicate, events["meeting"])
        for kind, key in (("objective", "objectives"), ("quote", "quotes"), ("related", "related")):
            self.only(key, self.summit, RO + kind, dict.fromkeys(events[kind]))
        for name, related in relations.items():
            self.only("related", self.summit, RO + name, dict.fromkeys(related))

    def position(self, field, subject, number):
        self.only(field, subject, SCHEMA + "position", [Exactly(str(number), XSD + "integer")])

    def same(self, field, subject, item):
        for iri in item.get("sameAs", ()):
            self.add(f"{field}.sameAs", subject, SCHEMA + "sameAs", iri)

    def event(self, field, iri, item, place, status, event_status):
        self.add(field, iri, TYPE, SCHEMA + "Event")
        self.add(field, iri, TYPE, SEM + "Event")
        self.only(f"{field}.title", iri, SCHEMA + "name", self.texts(item, "title"))
        self.only(f"{field}.summary", iri, SCHEMA + "description", self.texts(item, "summary", "note"))
        self.ends(f"{field}.start", iri, item.get("start", item.get("date")), item.get("end"))
        self.only(f"{field}.kind", iri, SEM + "eventType", [concept(item["kind"])] if "kind" in item else [])
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
            is_off=status in OFF,
        )
        self.only(f"{field}.place", iri, SCHEMA + "location", [place] if "place" in item else [])
        self.only(f"{field}.place", iri, SEM + "hasPlace", [place] if "place" in item else [])
        if "place" in item:
            self.make_place(f"{field}.place", place, item["place"])

    def make_place(self, field, iri, place):
        self.add(field, iri, TYPE, SCHEMA + "Place")
        name = self.texts(place, "name") or self.texts(place, "locality")
        self.only(f"{field}.name", iri, SCHEMA + "name", name)
        keys = {"address": "streetAddress", "locality": "addressLocality", "country": "addressCountry"}
        address = f"{iri}/address"
        self.only(field, iri, SCHEMA + "address", [address] if any(key in place for key in keys) else [])
        for key, name in keys.items():
            if key in place:
                self.add(field, address, TYPE, SCHEMA + "PostalAddress")
                value = Exactly(place[key], XSD + "string") if key == "country" else self.text(place[key])
                self.only(f"{field}.{key}", address, SCHEMA + name, [value])
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
        topics = [f"{self.base}topic/{tag(self.language)}/{topic_segment(topic)}" for topic in words]
        self.only("summit.topics", self.summit, SCHEMA + "about", topics)
        for iri, topic in zip(topics, words):
            self.add("summit.topics", iri, TYPE, SKOS + "Concept")
            self.add("summit.topics", iri, None, self.text(topic))
        starts = [plan["start"].partition("/")[0] for plan in history if "start" in plan]
        starts = [it for it in dict.fromkeys(starts) if it not in ("", "..")]
        self.only("summit.history", self.summit, SCHEMA + "previousStartDate", map(self.when, starts))
        for number, plan in enumerate(history, 1):
            iri, field = self.local(f"/history/{number}"), f"summit.history[{number - 1}]"
            self.add(field, self.summit, None, iri)
            self.add(field, iri, TYPE, RO + "Change")
            self.position(field, iri, number)
            self.only(f"{field}.change", iri, RO + "kind", [concept(plan["change"])])
            self.ends(f"{field}.start", iri, plan.get("start"), plan.get("end"))
            self.only(f"{field}.place", iri, SCHEMA + "location", [f"{iri}/place"] if "place" in plan else [])
            if "place" in plan:
                self.make_place(f"{field}.place", f"{iri}/place", plan["place"])
            if "announced" in plan:
                self.add(f"{field}.announced", iri, None, self.when(plan["announced"]))
            if "reason" in plan:
                self.add(f"{field}.reason", iri, None, self.text(plan["reason"]))
            self.period(f"{field}.start", iri, f"{iri}/time", plan.get("start"), plan.get("end"), is_event=False)
        people = self.document.get("participants", ())
        roles = {it["id"]: self.local(f"/participation/{it['id']}") for it in people}
        self.only("participants", self.summit, RO + "participation", roles.values())
        self.attendees("participants", self.summit, [it["id"] for it in people], status)

    def attendees(self, field, event, ids, status):
        """Who was or is to be at an event, and who of them has been there."""
        known = {it["id"]: attendance(it, self.document) for it in self.document.get("participants", ())}
        there = [it for it in dict.fromkeys(ids) if known[it] != "absent"]
        self.only(field, event, SCHEMA + "attendee", [self.people[it] for it in there])
        actors = [self.people[it] for it in there if known[it] == "present" and status == "held"]
        self.only(field, event, SEM + "hasActor", actors)

    def make_participant(self, field, person):
        iri, role = self.people[person["id"]], self.local(f"/participation/{person['id']}")
        self.add(field, iri, TYPE, SCHEMA + ("Person" if iri.startswith(f"{self.base}person/") else "Organization"))
        self.add(f"{field}.name", iri, SCHEMA + "name", self.text(person["name"]))
        self.only(field, iri, SCHEMA + "jobTitle", [])
        self.same(field, iri, person)
        self.add(field, role, TYPE, SCHEMA + "Role")
        self.position(field, role, 1 + [*self.people].index(person["id"]))
        self.only(field, role, SCHEMA + "attendee", [iri])
        self.only(f"{field}.attendance", role, RO + "attendance", [RO + attendance(person, self.document)])
        summit = self.document["summit"]
        self.office(field, role, person, summit.get("start"), summit.get("end"))

    def office(self, field, role, person, start, end=None):
        """What holds of somebody for a time, on a role with the dates of that time."""
        self.only(f"{field}.role", role, SCHEMA + "roleName", self.texts(person, "role"))
        self.only(f"{field}.organization", role, SCHEMA + "affiliation", self.texts(person, "organization"))
        self.only(f"{field}.party", role, RO + "party", [self.party(person["party"])] if "party" in person else [])
        if "role" in person:
            self.ends(f"{field}.role", role, start, end)

    def other(self, field, who, iri, role, predicate, start):
        """A speaker or participant: a reference, or someone who takes no part, whose IRI is this unless there
        is an id, and whose office stands on this role. Returns the IRI and the roles that there are.
        """
        if isinstance(who, str):
            return self.people[who], []
        person, anonymous = who.get("kind", "person") == "person", who.get("anonymous", False)
        if "id" in who:
            iri = f"{self.base}{'person' if person else 'organization'}/{who['id']}"
            if anonymous:
                iri = self.local(f"/speaker/{who['id']}")
        self.add(field, iri, TYPE, SCHEMA + ("Person" if person else "Organization"))
        if "name" in who:
            self.add(f"{field}.name", iri, SCHEMA + ("description" if anonymous else "name"), self.text(who["name"]))
        if anonymous:
            self.only(f"{field}.name", iri, SCHEMA + "name", [])
        if who.get("kind") == "group":
            self.add(f"{field}.kind", iri, RO + "kind", RO + "group")
        for name in ("jobTitle", "affiliation"):
            self.only(field, iri, SCHEMA + name, [])
        self.same(field, iri, who)
        if not {"role", "organization", "party"} & who.keys():
            return iri, []
        self.add(f"{field}.role", role, TYPE, SCHEMA + "Role")
        self.only(f"{field}.role", role, SCHEMA + predicate, [iri])
        self.office(field, role, who, start)
        return iri, [role]

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
        self.attendees(f"{field}.participants", iri, meeting.get("participants", ()), status)

    def make_objective(self, field, iri, name, objective):
        self.add(field, iri, TYPE, RO + "Objective")
        self.only(f"{field}.text", iri, SCHEMA + "text", self.texts(objective, "text"))
        priority = objective.get("priority", "secondary")
        self.only(f"{field}.priority", iri, RO + "priority", [RO + priority])
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
        who, said = quotation["speaker"], quotation.get("said")
        speaker, roles = self.other(f"{field}.speaker", who, f"{iri}/speaker", f"{iri}/office", "creator", said)
        self.only(f"{field}.speaker", iri, RO + "office", roles)
        anonymous = isinstance(who, dict) and who.get("anonymous", False)
        told = [Exactly("true", XSD + "boolean")] if anonymous else []
        self.only(f"{field}.speaker", iri, RO + "anonymous", told)
        self.only(f"{field}.meeting", iri, SCHEMA + "locationCreated", [])
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
        people, offices = [], []
        for number, who in enumerate(related.get("participants", ()), 1):
            person, roles = self.other(
                f"{field}.participants[{number - 1}]",
                who,
                f"{iri}/participant/{number}",
                f"{iri}/office/{number}",
                "attendee",
                related.get("date"),
            )
            people.append(person)
            offices += roles
        self.only(f"{field}.participants", iri, RO + "participation", offices)
        self.only(f"{field}.participants", iri, SCHEMA + "attendee", dict.fromkeys(people))
        self.only(f"{field}.participants", iri, SEM + "hasActor", dict.fromkeys(people) if status == "held" else [])


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
