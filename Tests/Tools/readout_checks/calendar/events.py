"""The calendar events that a document stands for, worked out from the document alone."""

import uuid
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone

from readout_checks.calendar import words
from readout_checks.document import edtf
from readout_checks.document.format import BASE, default_status, local_ids

STATUS = {
    "scheduled": "CONFIRMED",
    "held": "CONFIRMED",
    "tentative": "TENTATIVE",
    "cancelled": "CANCELLED",
    "postponed": "CANCELLED",
}


@dataclass
class Event:
    """What an event must say. `start` and `end` are dates (the end exclusive) or instants in UTC; an end may be
    None.
    """

    document: str
    field: str
    uid: str
    title: str  # as the document has it
    start: date | datetime
    end: date | datetime | None
    status: str
    sequence: str
    stamp: datetime
    time_zone: str | None  # the TZID that the start is written with
    local: datetime | None
    vague: bool
    place: dict
    topics: list = field(default_factory=list)
    url: str | None = None
    said: list = field(default_factory=list)  # texts that the description holds
    kind: str | None = None  # the summit's, of what is in its programme
    language: str = "en"
    summary: str = ""  # the title with what stands before it in a calendar of many documents
    inexact: str | None = None  # a year that the first line of the description names, where its days say too much

    @property
    def categories(self):
        """The topics and the kind of the summit."""
        kind = words.kind(self.language, self.kind)
        return [*filter(None, map(words.one_line, self.topics)), *([kind] if kind else [])]

    @property
    def transparency(self):
        off = self.status == "CANCELLED" or self.vague or type(self.start) is date
        return "TRANSPARENT" if off else "OPAQUE"


def after(day):
    """The day after, None when it cannot be written."""
    return day + timedelta(days=1) if day < date.max else None


def stamp(document):
    """DTSTAMP: `updated`, else `article.published`, else the summit's first day."""
    text = document.get("updated") or document["article"].get("published")
    value = edtf.parse(text or document["summit"]["start"])
    if text and value.shape == "clock":
        return value.instant(None)
    return datetime.combine(value.first, time(), timezone.utc)


def _instant(value, time_zone):
    """None for what cannot be written: a day before 0001 or after 9999 in UTC."""
    try:
        return value.instant(time_zone)
    except OverflowError:
        return None


def _times(start, end, time_zone, span):
    """(start, end, vague) of an event, or None where it has none."""
    if start and start.precise and (end is None or end.precise):
        if start.shape == "day":
            return start.first, after((end or start).last), False
        first, last = _instant(start, time_zone), end and _instant(end, time_zone)
        return first and (first, last if last and last > first else None, False)
    if span and start and (end or start):
        return start.first, after((end or start).last), True
    return None


def events(document, base=BASE, span=False, alone=False):
    """Yields the events of a document: the summit's, its meetings', and its follow-ups'. In a file of its own a meeting has
    its own title.
    """
    summit, tag = document["summit"], document.get("language", "en")
    zone = summit.get("timeZone")
    state = summit.get("status", "scheduled")
    common = {"sequence": document.get("revision", "0"), "stamp": stamp(document)}
    own = {
        "topics": [topic for topic in summit.get("topics", []) if topic],
        "url": summit.get("url", document["article"].get("url")),
        "kind": summit.get("kind"),
    }
    iri = f"{base}summit/{document['id']}"

    def summary(item, status, written):
        mark = status if status in ("cancelled", "postponed") else "tentative" if written == "TENTATIVE" else None
        parts = [words.mark(tag, mark)] if mark else []
        is_part = not alone and any(item is it for it in summit.get("meetings", ()))
        parts += [words.one_line(summit["title"])] if is_part else []
        return words.colon(tag).join([*parts, words.one_line(item["title"])])

    def event(name, label, item, status, start, end, **more):
        times = _times(start, end, zone, span)
        if not times:
            return
        first, last, vague = times
        written = STATUS[status]
        if status == "scheduled" and (vague or any(it.qualified for it in (start, end) if it)):
            written = "TENTATIVE"
        local = start.shape == "clock" and start.offset is None
        yield Event(
            document["id"],
            label,
            str(uuid.uuid5(uuid.NAMESPACE_URL, name)),
            item["title"],
            first,
            last,
            written,
            **common,
            time_zone=zone if local and zone != "UTC" else None,
            local=start.local if local else None,
            vague=vague,
            language=tag,
            summary=summary(item, status, written),
            inexact=inexact(item, vague, start, end),
            place=item.get("place", {}),
            **more,
        )

    def bounds(item):
        return tuple(edtf.parse(item[key]) if key in item else None for key in ("start", "end"))

    start, end, place = given_up(summit, state) or (*bounds(summit), summit.get("place", {}))
    yield from event(iri, "summit", {**summit, "place": place}, state, start, end, **own, said=said(document))
    for kind, name, item in local_ids(document):
        status = item.get("status") or (
            default_status(kind, item, document) if kind in ("meeting", "related") else None
        )
        if kind == "meeting" and "start" in item:
            if state in ("cancelled", "postponed") and status in ("scheduled", "tentative"):
                status = state
            yield from event(
                f"{iri}#{name}",
                f"meeting {name}",
                item,
                status,
                *bounds(item),
                **own | ({"url": item["url"]} if "url" in item else {}),
                said=said_at(name, item, document),
            )
        elif kind == "related" and item["relation"] == "follow-up" and "date" in item and "record" not in item:
            start, end = edtf.parse_span(item["date"])
            if start and end:
                yield from event(f"{iri}#{name}", f"related {name}", item, status, start, end, url=item.get("url"))


def inexact(item, vague, start, end):
    """The first year of an event's date where its days say more than that date, else None."""
    stated = edtf.parse_span(item.get("start", item.get("date")))[0]
    last = edtf.parse(item["end"]) if "end" in item else end
    if vague or not stated.precise or any(it and (it.qualified or not it.precise) for it in (start, last)):
        return str(stated.first.year)
    return None


def given_up(summit, state):
    """The last day that a summit had which is off and names none any more, as its start and end with the place; else
    None.
    """
    if state not in ("cancelled", "postponed") or edtf.parse(summit["start"]).precise:
        return None
    for change in reversed(summit.get("history", ())):
        if "start" in change:
            start, end = edtf.parse_span(change["start"])
            if start and start.precise and end and end.precise:
                last = edtf.parse(change["end"]) if "end" in change else end
                return start, last, change.get("place", summit.get("place", {}))
    return None


def said_at(name, meeting, document):
    """The texts that a meeting's description holds: its participants, and the quotes from it."""
    names = {person["id"]: person["name"] for person in document.get("participants", ())}
    return [names[id] for id in meeting.get("participants", ())] + [
        quote["text"] for quote in document.get("quotes", ()) if quote.get("meeting") == name
    ]


def said(document):
    """The texts that the summit's description holds: the participants, objectives and quotes."""
    return [item["name"] for item in document.get("participants", ())] + [
        item["text"] for key in ("objectives", "quotes") for item in document.get(key, ())
    ]
