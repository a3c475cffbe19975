"""The document format as tables, and the reading of documents with every number as it was written."""

import json

from readout_checks.document.keys import KEYS

BASE = "https://example.org/readout/"

# What the keys hold: a name that validate.py knows, a part of the document, or a list of one of them. A key is of the
# same kind in all parts but those of EXCEPTIONS; one that is in neither table holds text.
KINDS = {
    "readout": "version",
    "id": "slug",
    "language": "language",
    "revision": "revision",
    "updated": "stamp",
    "published": "stamp",
    "license": "license",
    "url": "iri",
    "source": "iri",
    "sameAs": ["iri"],
    "record": "slug",
    "country": "country",
    "latitude": "latitude",
    "longitude": "longitude",
    "timeZone": "zone",
    "start": "time",
    "end": "time",
    "announced": "time",
    "said": "time",
    "date": "span",
    "kind": "kind",
    "status": "status",
    "change": "change kind",
    "attendance": "attendance",
    "priority": "priority",
    "relation": "relation",
    "anonymous": "flag",
    "topics": ["text"],
    "host": "party reference",
    "party": "party reference",
    "meeting": "meeting reference",
    "article": "article",
    "parties": ["party"],
    "summit": "summit",
    "place": "place",
    "history": ["change"],
    "meetings": ["meeting"],
    "participants": ["participant"],
    "objectives": ["objective"],
    "quotes": ["quote"],
    "speaker": "person",
    "translated": "translation",
    "related": ["related"],
}
EXCEPTIONS = {
    ("article", "text"): "path",
    ("change", "start"): "span",
    ("participant", "kind"): "nature",
    ("person", "kind"): "nature",
    ("party", "kind"): "party kind",
    ("meeting", "participants"): ["participant reference"],
    ("related", "participants"): ["person"],
}

# The keys of each part in their order, with what each holds. "x-" keys may stand in any part, after these.
MAPPINGS = {
    part: {key: EXCEPTIONS.get((part, key), KINDS.get(key, "text")) for key in keys} for part, keys in KEYS.items()
}


class Number(str):
    """A number as it was written: 1.50 is not 1.5 here."""


DEFAULTS = {
    "document": {"language": "en", "revision": Number("0")},
    "summit": {"kind": "other", "status": "scheduled"},
    "participant": {"kind": "person"},
    "objective": {"priority": "secondary"},
    "person": {"kind": "person", "anonymous": False},
}

# The lists whose items are called meeting-1, objective-1, … where their id is left out.
POSITIONAL = {"meeting": "meeting", "objective": "objective", "quote": "quote", "related": "related"}


def unique_pairs(pairs):
    """A JSON object in which no key stands twice, for `json.loads`."""
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        raise ValueError("a key stands twice in one mapping")
    return mapping


def _constant(name):
    raise ValueError(f"{name} is no JSON")


def read_json(text, unique=True):
    """A JSON value with its numbers as Number; a key that stands twice is an error unless `unique` is false."""
    return json.loads(
        text,
        parse_int=Number,
        parse_float=Number,
        parse_constant=_constant,
        object_pairs_hook=unique_pairs if unique else None,
    )


def read_ndjson(path):
    """The documents of an NDJSON file."""
    with open(path, "rb") as file:
        return [read_json(line.decode()) for line in file.read().split(b"\n") if line.strip()]


def write_json(value, ascii_only=False):
    """JSON on one line, every Number as it was written."""
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, dict):
        return (
            "{"
            + ",".join(
                f"{json.dumps(key, ensure_ascii=ascii_only)}:{write_json(item, ascii_only)}"
                for key, item in value.items()
            )
            + "}"
        )
    if isinstance(value, list):
        return "[" + ",".join(write_json(item, ascii_only) for item in value) + "]"
    return json.dumps(value, ensure_ascii=ascii_only)


def write_ndjson(documents):
    """Documents as the bytes of an NDJSON file."""
    return "".join(write_json(document) + "\n" for document in documents).encode()


def present(value, kind="document"):
    """The mapping without the keys that a null makes absent, all the way down; what is under "x-" stays as it is."""
    if isinstance(kind, list) and isinstance(value, list):
        return [present(item, kind[0]) for item in value]
    if not isinstance(value, dict) or not isinstance(kind, str) or kind not in MAPPINGS:
        return value
    keys = MAPPINGS[kind]
    return {key: present(item, keys.get(key, "")) for key, item in value.items() if item is not None or key not in keys}


def read_source(path):
    """The documents of an NDJSON file without their nulls, for the checks that ask what a document says."""
    return [present(document) for document in read_ndjson(path)]


def local_ids(document):
    """Yields (kind, id, item) for what has a local id: meetings, objectives, quotes and related events, in this
    order.
    """
    lists = (
        ("meeting", document["summit"].get("meetings")),
        ("objective", document.get("objectives")),
        ("quote", document.get("quotes")),
        ("related", document.get("related")),
    )
    for kind, items in lists:
        for position, item in enumerate(items or (), 1):
            yield kind, item.get("id", f"{POSITIONAL[kind]}-{position}"), item


def default_status(kind, item, document):
    """The status of a meeting or related event that names none; None where nothing is known."""
    if kind == "meeting":
        return document["summit"].get("status", "scheduled")
    return "tentative" if item["relation"] == "follow-up" else None


def attendance(participant, document):
    """Whether a participant was there: what is said, else present at what was held, and expected at all else."""
    return participant.get("attendance") or (
        "present" if document["summit"].get("status") == "held" else "expected"
    )
