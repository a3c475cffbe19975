"""A second reading of the document format: finds what is wrong with a document, and in which line.

It is there to judge the tables in Tests/Fixtures and the generator, so it only says that a value is bad, not how to
mend it, and it gives no warnings.
"""

import functools
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import available_timezones

import yaml

from readout_checks import zone_data
from readout_checks.document import edtf
from readout_checks.document.format import MAPPINGS, write_json
from readout_checks.document.keys import REQUIRED

KINDS = {
    "kind": "official-visit bilateral-meeting multilateral-summit call conference signing other",
    "status": "scheduled tentative postponed cancelled held", "change kind": "postponed rescheduled moved cancelled",
    "nature": "person organization group", "party kind": "state organization group", "attendance": "present expected possible absent",
    "priority": "primary secondary", "relation": "cause precedent follow-up",
}
SLUG = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")
CONTROL = re.compile("[\0-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
IRI = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*:(?://(?:[^/?#\[\]@]*@)?(?:\[[0-9A-Fa-f:.]+\]|[^/?#\[\]@:]*)(?::\d*)?(?=[/?#]|$))?"
    r"[^\[\]#]*(?:#[^\[\]#]*)?"
)
NOT_IN_IRI = re.compile(
    r"%(?![0-9A-Fa-f]{2})|[\0- <>\"{}|\\^`\x7f-\x9f\ufdd0-\ufdef\ufff0-\uffff]|[\U0001fffe\U0001ffff]"
)
LANGUAGE = re.compile(
    r"(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*"
    r"(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+|i-[a-z]+|en-gb-oed|sgn-[a-z-]+)",
    re.IGNORECASE | re.ASCII,
)
NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)


@functools.cache
def zones():
    return available_timezones()


@functools.cache
def countries():
    with open(zone_data.FOLDER / "iso3166.tab", encoding="utf-8") as table:
        return {line[:2] for line in table if not line.startswith("#")} | {"XK"}


@dataclass
class Findings:
    """What is wrong with one document, as (line, field, message)."""

    is_json: bool
    tags: set  # the (line, column) of each node with a tag
    found: list = field(default_factory=list)
    ids: dict = field(default_factory=lambda: {"party": {}, "participant": {}, "meeting": {}, "local": {}})
    references: list = field(default_factory=list)

    def wrong(self, node, path, message):
        self.found.append((node.start_mark.line + 1, path, message))

    def is_null(self, node):
        return (
            isinstance(node, yaml.ScalarNode) and node.style is None and node.value in ("null", "~", "", "Null", "NULL")
        )

    # A node as what its field expects

    def string(self, node, path):
        if not isinstance(node, yaml.ScalarNode) or self.is_json and node.style is None:
            self.wrong(node, path, "text is expected")
            return None
        value = node.value.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
        if CONTROL.search(value):
            self.wrong(node, path, "a character that text can't hold")
            return None
        return value

    def number(self, node, path, low, high, whole=False):
        text = node.value if isinstance(node, yaml.ScalarNode) and node.style is None else ""
        if not NUMBER.fullmatch(text) or whole and not text.lstrip("-").isdigit() or not low <= Decimal(text) <= high:
            self.wrong(node, path, f"a number from {low} to {high} is expected")

    def mapping(self, node, kind, path):
        """The values of a mapping by key, those that are null left out."""
        if not isinstance(node, yaml.MappingNode):
            self.wrong(node, path or "-", "a mapping is expected")
            return None
        keys, values, seen = MAPPINGS[kind], {}, set()
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else "?"
            inner = f"{path}.{name}" if path else name
            if name in seen:
                self.wrong(key, inner, "stands twice")
                continue
            seen.add(name)
            if name.startswith("x-"):
                self.any(value, inner)
            elif name not in keys:
                self.wrong(key, inner, "unknown key")
            elif not self.is_null(value):
                values[name] = value
                self.value(value, keys[name], inner, name in REQUIRED[kind])
        for name in REQUIRED[kind]:
            if name not in values:
                self.wrong(node, f"{path}.{name}" if path else name, "is missing")
        getattr(self, f"check_{kind}", lambda *_: None)(values, node, path)
        return values

    def tagged(self, node, path):
        if (node.start_mark.line, node.start_mark.column) in self.tags:
            self.wrong(node, path, "has a tag")

    def any(self, node, path):
        self.tagged(node, path)
        if isinstance(node, yaml.MappingNode):
            seen = set()
            for key, value in node.value:
                if key.value in seen or key.tag.endswith(":merge"):
                    self.wrong(key, f"{path}.{key.value}", "stands twice, or is a merge key")
                seen.add(key.value)
                self.any(value, f"{path}.{key.value}")
        elif isinstance(node, yaml.SequenceNode):
            for position, item in enumerate(node.value):
                self.any(item, f"{path}[{position}]")
        elif node.style is not None or not self.is_json:
            self.string(node, path)

    def value(self, node, kind, path, required=False):
        self.tagged(node, path)
        if isinstance(kind, list):
            if not isinstance(node, yaml.SequenceNode):
                self.wrong(node, path, "a list is expected")
                return
            for position, item in enumerate(node.value):
                self.value(item, kind[0], f"{path}[{position}]")
        elif kind == "person" and isinstance(node, yaml.ScalarNode):
            self.refer("participant", node, path)
        elif kind in MAPPINGS:
            self.mapping(node, kind, path)
        elif kind.endswith(" reference"):
            self.refer(kind.removesuffix(" reference"), node, path)
        elif kind == "version":
            self.number(node, path, 1, 1, whole=True)
        elif kind == "revision":
            self.number(node, path, 0, 2147483647, whole=True)
        elif kind in ("latitude", "longitude"):
            limit = 90 if kind == "latitude" else 180
            self.number(node, path, -limit, limit)
        elif kind == "flag":
            if not isinstance(node, yaml.ScalarNode) or node.style is not None or node.value not in ("true", "false"):
                self.wrong(node, path, "true or false is expected")
        else:
            text = self.string(node, path)
            if text is not None and not self.good(text, kind, required):
                self.wrong(node, path, f"{text!r} is no {kind}")

    def good(self, text, kind, required):
        if kind in KINDS:
            return text in KINDS[kind].split()
        if kind in ("time", "span", "stamp"):
            return good_time(text, kind)
        return {
            "text": lambda: bool(text) or not required,
            "slug": lambda: bool(SLUG.fullmatch(text)),
            "language": lambda: bool(LANGUAGE.fullmatch(text)),
            "country": lambda: text in countries(),
            "zone": lambda: text in zones(),
            "iri": lambda: bool(IRI.fullmatch(text)) and not NOT_IN_IRI.search(text),
            "license": lambda: bool(
                re.fullmatch(r"[A-Za-z0-9.+-]+", text) or IRI.fullmatch(text) and not NOT_IN_IRI.search(text)
            ),
            "path": lambda: bool(text.strip("./")) and not text.startswith("/") and ".." not in text.split("/"),
        }[kind]()

    def refer(self, kind, node, path):
        text = self.string(node, path)
        if text is not None:
            self.references.append((kind, text, node, path))

    def own(self, kind, values, path, positional=None):
        """Notes an id that must be the only one of its kind."""
        if "id" in values and isinstance(values["id"], yaml.ScalarNode):
            name = values["id"].value
            if name in self.ids[kind]:
                self.wrong(values["id"], f"{path}.id", f"{name} stands twice")
            self.ids[kind][name] = True
        elif positional:
            name = f"{positional}-{int(path[path.rindex('[') + 1:-1]) + 1}"
            self.ids[kind][name] = True
        else:
            return
        if positional == "meeting":
            self.ids["meeting"][name] = True

    # What a mapping says as a whole

    def check_party(self, values, node, path):
        self.own("party", values, path)

    def check_participant(self, values, node, path):
        self.own("participant", values, path)

    def check_meeting(self, values, node, path):
        self.own("local", values, path, "meeting")
        self.ordered(values, path)

    def check_objective(self, values, node, path):
        self.own("local", values, path, "objective")

    def check_quote(self, values, node, path):
        self.own("local", values, path, "quote")

    def check_related(self, values, node, path):
        self.own("local", values, path, "related")

    def check_summit(self, values, node, path):
        self.ordered(values, path)

    def check_person(self, values, node, path):
        anonymous = "anonymous" in values and values["anonymous"].value == "true"
        if "name" not in values and not anonymous:
            self.wrong(node, f"{path}.name", "is missing")
        elif "name" in values and values["name"].value == "" and not anonymous:
            self.wrong(values["name"], f"{path}.name", "is empty")

    def ordered(self, values, path):
        """The end of a summit or meeting: none without a start, as precise, and not before it."""
        if "end" not in values:
            return
        if "start" not in values:
            if path != "summit":
                self.wrong(values["end"], f"{path}.end", "there is no start")
            return
        try:
            start, end = edtf.parse(values["start"].value), edtf.parse(values["end"].value)
        except (ValueError, AttributeError):  # each is reported where it stands
            return
        if start.shape != end.shape and "unspecified" not in (start.shape, end.shape):
            self.wrong(values["end"], f"{path}.end", "is not as precise as the start")
        elif end.last < start.first and not start.shape == end.shape == "clock":
            self.wrong(values["end"], f"{path}.end", "is before the start")
        elif (
            start.shape == end.shape == "clock"
            and (start.offset is None) == (end.offset is None)
            and position(end) < position(start)
        ):
            self.wrong(values["end"], f"{path}.end", "is before the start")

    def check_document(self, values, node, path):
        for kind, text, where, inner in self.references:
            if text not in self.ids[kind]:
                self.wrong(where, inner, f"there is no {kind} {text}")
        if isinstance(values.get("summit"), yaml.MappingNode) and not any(
            key.value == "timeZone" and not self.is_null(value) for key, value in values["summit"].value
        ):
            self.local_times(node, "")

    def local_times(self, node, path, kind="document"):
        """Every time of day without an offset, where there is no time zone for it."""
        if isinstance(kind, list) and isinstance(node, yaml.SequenceNode):
            for position, item in enumerate(node.value):
                self.local_times(item, f"{path}[{position}]", kind[0])
        elif kind in ("time", "span"):
            if isinstance(node, yaml.ScalarNode) and re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+", node.value):
                self.wrong(node, path, "there is no time zone for a local time")
        elif isinstance(node, yaml.MappingNode) and isinstance(kind, str) and kind in MAPPINGS:
            for key, value in node.value:
                if key.value in MAPPINGS[kind]:
                    self.local_times(value, f"{path}.{key.value}" if path else key.value, MAPPINGS[kind][key.value])


def position(time):
    """Where a time of day is among those with an offset, or among those without."""
    return time.local - datetime.min - (time.offset or timedelta()), time.fraction


def good_time(text, kind):
    try:
        if kind == "span":
            edtf.parse_span(text)
            return True
        time = edtf.parse(text)
    except ValueError:
        return False
    return kind == "time" or time.shape == "day" and not time.qualified or time.offset is not None


@dataclass(frozen=True)
class Size:
    """What a node expands to."""

    nodes: int
    levels: int
    characters: int


def size(node, inside=()):
    """ValueError where an alias stands inside of what it names."""
    if isinstance(node, yaml.ScalarNode):
        return Size(1, 0, len(node.value))
    if id(node) in inside:
        raise ValueError("an alias stands inside of what it names")
    items = [part for pair in node.value for part in pair] if isinstance(node, yaml.MappingNode) else node.value
    known = {}
    for item in items:
        if id(item) not in known:
            known[id(item)] = size(item, (*inside, id(node)))
    sizes = [known[id(item)] for item in items]
    return Size(
        1 + sum(it.nodes for it in sizes),
        1 + max((it.levels for it in sizes), default=0),
        sum(it.characters for it in sizes),
    )


def tags(text):
    """The (line, column) of each node that has a tag, both from 0."""
    return {
        (event.start_mark.line, event.start_mark.column)
        for event in yaml.parse(text, yaml.SafeLoader)
        if getattr(event, "tag", None)
    }


def findings(node, is_json, tags=()):
    """All that is wrong with the document of a composed node, as (line, field, message)."""
    result = Findings(is_json, tags)
    try:
        whole = size(node)
    except ValueError as error:
        return [(node.start_mark.line + 1, "*", str(error))]
    if whole.nodes > 100_000 or whole.levels > 64 or whole.characters > 64 << 20:
        return [(node.start_mark.line + 1, "*", f"is too large: {whole}")]
    result.mapping(node, "document", "")
    return sorted(set(result.found))


def compose(text):
    """The node of a document, for a value that was read as JSON."""
    return yaml.compose(text, yaml.SafeLoader)


def problems(document):
    """What is wrong with a document that was read by format.read_json."""
    return findings(compose(write_json(document, ascii_only=True)), is_json=True)
