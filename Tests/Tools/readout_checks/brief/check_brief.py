"""Checks Markdown briefs: the front matter is the record's, and every text of the record stays text when rendered.

Usage: brief [--layout] SOURCE.ndjson BRIEF.md

With --layout the brief need not say everything: only what it does say is checked.
A source of several documents goes with a digest. cmark-gfm renders the brief with GitHub's extensions and raw HTML.
"""

import argparse
import re
import subprocess
from collections import Counter, defaultdict
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

from readout_checks.document import yaml_reading
from readout_checks.document.format import local_ids, read_source
from readout_checks.report import Report, shown
from readout_checks.texts import squeezed

EXTENSIONS = ("table", "autolink", "strikethrough", "tasklist", "footnotes")
# What the layout of a brief may use. Emphasis out of a text would show by the characters that it swallows.
ELEMENTS = {
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "th",
    "td", "strong", "em", "br", "hr", "a",
}
FRONT_MATTER = ("id", "title", "date", "end", "status", "place", "tags", "language", "source")
INLINE = {"strong", "em", "a"}
ATTRIBUTES = {"a": {"href", "id", "name"}, "th": {"align"}, "td": {"align"}, "ol": {"start"}}


class Rendered(HTMLParser):
    """The text of a rendered brief, with white space at the edges of blocks, and all that is no text."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.parts, self.links, self.anchors, self.wrong, self.headings = [], [], set(), [], []
        self.heading = None
        self.feed(html)
        self.close()
        self.text = squeezed("".join(self.parts))

    def handle_starttag(self, tag, attributes):
        if tag not in ELEMENTS:
            self.wrong.append(self.get_starttag_text())
        for name, value in attributes:
            if name not in ATTRIBUTES.get(tag, ()):
                self.wrong.append(self.get_starttag_text())
            elif name == "href":
                self.links.append(value)
            elif name in ("id", "name"):
                self.anchors.add(value)
        if tag not in INLINE:
            self.parts.append(" ")
        if re.fullmatch("h[1-6]", tag):
            self.heading = len(self.parts)

    def handle_endtag(self, tag):
        if self.heading is not None and re.fullmatch("h[1-6]", tag):
            self.headings.append("".join(self.parts[self.heading :]))
            self.heading = None
        if tag not in INLINE:
            self.parts.append(" ")

    def handle_data(self, data):
        self.parts.append(data)

    def handle_comment(self, data):
        self.wrong.append(f"<!--{data}-->")

    def handle_decl(self, data):
        self.wrong.append(f"<!{data}>")

    unknown_decl = handle_decl

    def handle_pi(self, data):
        self.wrong.append(f"<?{data}>")

    def targets(self):
        """The anchors in it, those that GitHub makes of headings too."""
        times, slugs = Counter(), set(self.anchors)
        for heading in self.headings:
            slug = re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
            slugs.add(f"{slug}-{times[slug]}" if times[slug] else slug)
            times[slug] += 1
        return slugs


def render(markdown):
    command = ["cmark-gfm", "--unsafe"] + [part for name in EXTENSIONS for part in ("-e", name)]
    return subprocess.run(command, input=markdown.encode(), capture_output=True, check=True).stdout.decode()


def split(text):
    """(front matter, brief)"""
    match = re.match(r"---\n(.*?\n)---\n(.*)", text, re.DOTALL)
    if not match:
        raise ValueError("there is no front matter between two lines of ---")
    return match[1], match[2]


def front_matter(document):
    summit, article = document["summit"], document["article"]
    place = summit.get("place", {})
    fields = {
        "id": document["id"],
        "title": summit["title"],
        "date": summit["start"],
        "end": summit.get("end"),
        "status": summit.get("status", "scheduled"),
        "place": ", ".join(place[key] for key in ("name", "locality", "country") if place.get(key)),
        "tags": summit.get("topics"),
        "language": document.get("language", "en"),
        "source": article.get("url", article["title"]),
    }
    return {key: value for key, value in fields.items() if value}


def texts(document):
    """Yields (field, text) for each text that a brief must show."""
    summit = document["summit"]

    def of(field, item, *keys):
        for key in keys:
            if item.get(key):
                yield f"{field}.{key}", item[key]

    yield from of("article", document["article"], "title", "publisher")
    yield from of("summit", summit, "title", "summary")
    yield from of("summit.place", summit.get("place", {}), "name", "locality")
    for index, plan in enumerate(summit.get("history", ())):
        yield from of(f"summit.history[{index}]", plan, "reason")
    people = document.get("participants", ())
    for index, person in enumerate(people):
        yield from of(f"participants[{index}]", person, "name", "role")
    for index, party in enumerate(document.get("parties", ())):
        if any(person.get("party") == party["id"] for person in people):
            yield from of(f"parties[{index}]", party, "name")
    for kind, name, item in local_ids(document):
        yield from of(f"{kind} {name}", item, "title", "text", "summary", "note")
        if isinstance(item.get("speaker"), dict):
            yield from of(f"{kind} {name}.speaker", item["speaker"], "name", "role", "organization")
        if "translated" in item:
            yield from of(f"{kind} {name}.translated", item["translated"], "text")


def links(document):
    """The IRIs that a brief may link."""
    for key, value in document.items():
        if key in ("url", "source", "license") and isinstance(value, str):
            yield value
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict) and not key.startswith("x-"):
                yield from links(item)
            elif key == "sameAs":
                yield item


def check_front_matter(report, document, text, path):
    """That both kinds of reader find the record's fields; for a digest (no document), that they find the same."""
    readings = []
    for version, read in (("1.1", yaml_reading.read_1_1), ("1.2", yaml_reading.read_1_2)):
        try:
            found = read(text)
        except (ValueError, *yaml_reading.YAMLError) as error:
            report.wrong(path, "front matter", f"YAML {version}: {error}")
            continue
        readings.append(found)
        if len(found) != 1 or not isinstance(found[0], dict):
            report.wrong(path, "front matter", f"YAML {version}: no mapping")
        elif document:
            wanted = front_matter(document)
            for key in FRONT_MATTER:
                if (found[0].get(key) or None) != wanted.get(key):
                    report.wrong(
                        document["id"],
                        f"front matter: {key}",
                        f"YAML {version}: {shown(found[0].get(key))} instead of {shown(wanted.get(key))}",
                    )
    if len(readings) == 2 and readings[0] != readings[1]:
        report.wrong(path, "front matter", "YAML 1.1 and 1.2 read it differently")


def check_order(report, document, text):
    """Primary objectives come first, told by those whose text stands once."""
    places = [
        (text.index(squeezed(it["text"])), it)
        for it in document.get("objectives", ())
        if text.count(squeezed(it["text"])) == 1
    ]
    order = [it.get("priority", "secondary") for _, it in sorted(places, key=lambda place: place[0])]
    if order != sorted(order):
        report.wrong(document["id"], "objectives", f"a secondary one stands before a primary one: {order}")


def check(report, documents, path, is_layout):
    front, brief = split(path.read_bytes().decode())
    check_front_matter(report, documents[0] if len(documents) == 1 else None, front, path)
    rendered = Rendered(render(brief))
    for markup in rendered.wrong:
        report.wrong(path, "markup", shown(markup))
    allowed = {unquote(iri) for document in documents for iri in links(document)}
    targets, inner = rendered.targets(), 0
    for link in rendered.links:
        if link.startswith("#"):
            inner += 1
            if unquote(link[1:]) not in targets:
                report.wrong(path, "link", f"{shown(link)} leads nowhere")
        elif not re.match("[a-z][a-z0-9+.-]*:", link, re.IGNORECASE):
            # The record's other files lie where the links say.
            if not (path.parent / unquote(link)).is_file():
                report.wrong(path, "link", f"{shown(link)} is no file")
        elif unquote(link) not in allowed and not link.startswith("mailto:"):
            report.wrong(path, "link", f"{shown(link)} is none of the record's")
    if len(documents) > 1 and inner < len(documents) and not is_layout:
        report.wrong(path, "contents", f"{inner} links to {len(documents)} documents")
    fields = defaultdict(list)
    for document in documents:
        for field, text in texts(document):
            fields[squeezed(text)].append((document["id"], field))
        if not is_layout:
            check_order(report, document, rendered.text)
    for text, places in fields.items():
        times = rendered.text.count(text) if text and not is_layout else len(places)
        if times < len(places):
            name, field = places[0]
            report.wrong(name, field, f"stands {times} of {len(places)} times in the rendered text: {shown(text)}")
    return sum(map(len, fields.values()))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--layout", action="store_true")
    arguments.add_argument("source")
    arguments.add_argument("brief", type=Path)
    options = arguments.parse_args()
    report, documents, count = Report("brief"), read_source(options.source), 0
    try:
        count = check(report, documents, options.brief, options.layout)
    except (ValueError, *yaml_reading.YAMLError) as error:
        report.wrong(options.brief, "-", error)
    report.end(f"{len(documents)} documents, {count} texts")
