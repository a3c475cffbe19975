"""The document format as tables, and the reading of documents with every number as it was written."""
import json

BASE = "https://example.org/readout/"

# The keys of each mapping in the order of the format, with what each holds: a name of KINDS in validate.py, a name of
# this table, or a list of one of them. "x-" keys may stand in any mapping, after these.
MAPPINGS = {
    "document": {
        "readout": "version", "id": "slug", "language": "language", "revision": "revision", "updated": "stamp", "article": "article",
        "parties": ["party"], "summit": "summit", "participants": ["participant"], "objectives": ["objective"], "quotes": ["quote"],
        "related": ["related"]},
    "article": {
        "title": "text", "url": "iri", "publisher": "text", "author": "text", "published": "stamp", "language": "language",
        "license": "license", "text": "path"},
    "party": {"id": "slug", "name": "text", "country": "country", "sameAs": ["iri"]},
    "summit": {
        "title": "text", "kind": "kind", "status": "status", "start": "time", "end": "time", "timeZone": "zone", "place": "place",
        "host": "party reference", "url": "iri", "summary": "text", "topics": ["text"], "history": ["plan"], "meetings": ["meeting"]},
    "place": {
        "name": "text", "address": "text", "locality": "text", "country": "country", "latitude": "latitude", "longitude": "longitude",
        "sameAs": ["iri"]},
    "plan": {"change": "change", "start": "span", "announced": "time", "reason": "text"},
    "meeting": {
        "id": "slug", "title": "text", "status": "status", "start": "time", "end": "time", "place": "place",
        "participants": ["participant reference"], "summary": "text"},
    "participant": {
        "id": "slug", "name": "text", "kind": "nature", "role": "text", "party": "party reference", "attendance": "attendance", "sameAs": ["iri"]},
    "objective": {"id": "slug", "text": "text", "party": "party reference", "priority": "priority"},
    "quote": {
        "id": "slug", "speaker": "speaker", "text": "text", "language": "language", "translated": "translation", "said": "time", "medium": "text",
        "meeting": "meeting reference", "source": "iri"},
    "speaker": {"id": "slug", "name": "text", "role": "text", "organization": "text", "anonymous": "flag", "sameAs": ["iri"]},
    "translation": {"language": "language", "text": "text"},
    "related": {
        "id": "slug", "title": "text", "relation": "relation", "kind": "kind", "date": "span", "status": "status", "place": "place",
        "participants": ["speaker"], "note": "text"},
}

REQUIRED = {
    "document": ["readout", "id", "article", "summit"], "article": ["title"], "party": ["id", "name"], "summit": ["title", "start"],
    "plan": ["change"], "meeting": ["title"], "participant": ["id", "name"], "objective": ["text"], "quote": ["speaker", "text"],
    "translation": ["language", "text"], "related": ["title", "relation"],
}


class Number(str):
    """A number as it was written: 1.50 is not 1.5 here."""


DEFAULTS = {
    "document": {"language": "en", "revision": Number("0")}, "summit": {"kind": "other", "status": "scheduled"},
    "participant": {"kind": "person", "attendance": "present"}, "objective": {"priority": "secondary"}, "speaker": {"anonymous": False},
}

# The lists whose items are called meeting-1, objective-1, … where their id is left out.
POSITIONAL = {"meeting": "meeting", "objective": "objective", "quote": "quote", "related": "related"}


def _pairs(pairs):
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        raise ValueError("a key stands twice in one mapping")
    return mapping


def _constant(name):
    raise ValueError(f"{name} is no JSON")


def read_json(text, unique=True):
    """A JSON value with its numbers as Number; a key that stands twice is an error unless `unique` is false."""
    return json.loads(text, parse_int=Number, parse_float=Number, parse_constant=_constant, object_pairs_hook=_pairs if unique else None)


def read_ndjson(path):
    """The documents of an NDJSON file."""
    with open(path, "rb") as file:
        return [read_json(line.decode()) for line in file.read().split(b"\n") if line.strip()]


def write_json(value, ascii_only=False):
    """JSON on one line, every Number as it was written."""
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key, ensure_ascii=ascii_only)}:{write_json(item, ascii_only)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(write_json(item, ascii_only) for item in value) + "]"
    return json.dumps(value, ensure_ascii=ascii_only)


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
    """Yields (kind, id, item) for what has a local id: meetings, objectives, quotes and related events, in this order."""
    lists = (("meeting", document["summit"].get("meetings")), ("objective", document.get("objectives")),
             ("quote", document.get("quotes")), ("related", document.get("related")))
    for kind, items in lists:
        for position, item in enumerate(items or (), 1):
            yield kind, item.get("id", f"{POSITIONAL[kind]}-{position}"), item


def default_status(kind, item, document):
    """The status of a meeting or related event that names none."""
    if kind == "meeting":
        return document["summit"].get("status", "scheduled")
    return "tentative" if item["relation"] == "follow-up" else "held"
