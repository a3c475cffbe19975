"""Builds web sites of briefs by Hugo and Jekyll, and compares what these read with the records.

Usage: sites [--program NAME]... READOUT SOURCE...

A source is what Readout reads, or a table of Tests/Fixtures: awkward.json, or marks.json, whose texts are put into
documents. Texts that mean something to these programs are there in any case. Each program gets the front matter that
docs/briefs.md has for it. No record may break a site or lack a page, titles and tags must be the record's, dates the
record's first day, every text of the record must stand in the page, and the page must have the markup that cmark-gfm
makes of the brief and no other.
"""

import argparse
import re
import subprocess
import tempfile
from bisect import bisect
from html.parser import HTMLParser
from itertools import groupby, zip_longest
from pathlib import Path

from readout_checks.document import edtf
from readout_checks.document.format import MAPPINGS, Number, present, read_json
from readout_checks.program import export
from readout_checks.report import Report, shown
from readout_checks.site.programs import PROGRAMS, Broken, reference
from readout_checks.texts import squeezed

# Marks of the template languages and of the dialects of Markdown that these programs know.
TEXTS = [
    "{{ page.title }}", "{{page.title}}", "{{ site.time | date: '%Y' }}", "{{ unclosed", "{{", "}}", "{{{ three }}}",
    "{{{{ four", "a{{b}}c", "{% assign x = 1 %}x", "{% include gone.html %}", "{% raw %}", "{% endraw %}",
    "{%- comment -%} gone {%- endcomment -%}", "{% unclosed", "{%", "%}", "{%%}", "{ % spaced % }", "{{%d%}}",
    "{% if true %}\nlines\n{% endif %}", "{# note #}", "{{ '{% raw %}' }}", "50{% of it", '{{< figure src="x" >}}',
    "{{% notice %}}", '{{</* ref "x" */>}}', "{{%/* x */%}}", "{{<", "{{%", "{{< unclosed", "{{ .Title }}",
    "{{< include _x.qmd >}}", "`r 1 + 1`", "`{python} 1 + 1`", "```{r}\n1 + 1\n```", "<!--more-->",
    "before <!--more--> after", "<!-- more -->", "one\n\n<!--more-->\n\ntwo", "# more", "{.class}",
    "{#id .class key=value}", "title {#id}", "{:.class}", "{: #id}", "text\n{: .class}", "{:toc}",
    "{::nomarkdown}x{:/}", "{::comment}gone{:/comment}", '{::options a="b" /}', "{:/}", "*[HTML]: gone\nHTML",
    "[HTML]: /gone", "a | b", "a | b\nc | d", "a | b\n--- | ---\nc | d", "one \\| two", "|a|b|", "| line block",
    "+---+---+\n| a | b |\n+---+---+", "+---+", "a\n+---+", "http://example.org/a and https://example.org/b",
    "//example.org", "www.example.org", "ftp://example.org/", "path/to//file", "a & b &amp; c", "&copy; &#35; &x;",
    "AT&T", "50 % of 100%", "%%comment%%", "100%% sure", "x^2^ and ^caret", "^", "text\n^\ntext", "^block",
    "~a~ ~~b~~ ~~~c~~~", "a ~ b", "a==b==c", "C:\\new\\table", "\\begin{x}gone\\end{x}", "\\newpage",
    "\\alpha and \\\\alpha", "\\(a\\) \\[b\\]", "\\ ", "@someone said", "see @someone", "[@doe2020]",
    "[-@doe2020, p. 3]", "(@) first", "(@label) first", "(@label)", "@fig-one", "Term\n: meaning", "Term\n\n: meaning",
    "Term\n:   meaning", "a -- b --- c", "wait...", "'single' \"double\"", "<<quoted>>", "::: note\ntext\n:::", ":::",
    "+++\ntitle = 1\n+++", "---\ntitle: x\n---", "...", "    code", "1986\\. x", "[text]{.class}", "<span>",
    "<b>bold</b>", "$x$ and $$y$$", "$5 and $6", "[^1]", "a[^1]\n\n[^1]: note", "^[note]", "[[page]]", "#tag",
    ":smile:", "..", "../..", "/", "a/b", "[ ] open", "[x] done", "* item", "(c) (r) (tm)", "#hash", "#", "Summary:",
    "_a_ and *b*", "a_b_c", "__init__", "1. one", "i. one", "(a) one", "# heading", "=== more", "a\n===", "a\n---",
    "\u2014 a dash", "!\\[a]", "a\\", "a\\\nb", "a\n\\b", "one line\nanother line", "\\", "{", "<", "&", "%", "a {",
    "a <",
]
INLINE = {"a", "strong", "em"}
STRUCTURE = {"thead", "tbody", "colgroup", "col", "section", "div", "wbr"}
# Hugo cannot build a site with such a tag: it would be a folder above that of the tags.
DOTS = re.compile(r"[./]*\.\.[./]*")
HIDDEN = re.compile("[\u2068\u2069]")


def document(name, text):
    """A document with the text wherever a brief shows one."""
    return {
        "readout": Number("1"),
        "id": name,
        "article": {"title": text},
        "parties": [{"id": "p", "name": text}],
        "summit": {
            "title": text,
            "start": "2023-06-18",
            "summary": text,
            "topics": [] if DOTS.fullmatch(text) else [text],
            "place": {"name": text},
            "meetings": [{"title": text}],
        },
        "participants": [{"id": "p-1", "name": text, "role": text, "party": "p"}],
        "objectives": [{"text": text}],
        "quotes": [{"speaker": "p-1", "text": text, "medium": text}],
        "related": [{"title": text, "relation": "cause", "note": text}],
    }


def records(readout, sources):
    """All documents, by their ids."""
    found = [document(f"site-{number}", text) for number, text in enumerate(TEXTS, 1)]
    for source in sources:
        table = read_json(Path(source).read_text("utf-8")) if source.endswith(".json") else None
        if isinstance(table, list) and all(isinstance(item, str) for item in table):
            found += [document(f"mark-{number}", text) for number, text in enumerate(table, 1)]
        elif isinstance(table, list) and all("document" in item for item in table):
            found += [item["document"] for item in table]
        else:
            lines = subprocess.run(
                [readout, "export", "--quiet", "--to", "ndjson", source], check=True, capture_output=True
            ).stdout
            found += [read_json(line) for line in lines.decode().split("\n") if line]
    return {record["id"]: present(record) for record in found}


def exported(readout, documents, front_matter):
    """The briefs by their ids, with front matter of the keys that are given."""
    with tempfile.TemporaryDirectory() as briefs:
        options = ["--to", "markdown", "--option", f"frontMatter={front_matter}", "--output", f"{briefs}/"]
        export(readout, documents.values(), *options)
        return {path.stem: path.read_bytes().decode() for path in sorted(Path(briefs).iterdir())}


def build(program, briefs):
    with tempfile.TemporaryDirectory() as folder:
        return program.build(folder, briefs)


def breaks(program, briefs):
    try:
        build(program, briefs)
    except Broken:
        return True
    return False


def culprit(program, briefs):
    """The last of the fewest first briefs that break a site."""
    names = list(briefs)
    count = bisect(
        range(1, len(names)), False, key=lambda count: breaks(program, {name: briefs[name] for name in names[:count]})
    )
    return names[count]


def built(report, program, briefs):
    """The pages of a site, built without the briefs that break it, and the ids of these; each of them is reported."""
    whole = dict(briefs)
    while True:
        try:
            return build(program, whole), briefs.keys() - whole.keys()
        except Broken as broken:
            name = broken.brief or culprit(program, whole)
            report.wrong(name, program.name, f"breaks the site: {shown(broken.said, 300)}")
            del whole[name]


def expected(record):
    """What front matter must say of a record."""
    summit, place = record["summit"], record["summit"].get("place") or {}
    names = [place[key] for key in ("name", "locality", "country") if place.get(key)]
    return {
        "title": summit["title"],
        "date": edtf.parse(summit["start"]).first.isoformat().zfill(10),
        "tags": summit.get("topics") or [],
        "status": summit.get("status", "scheduled"),
        "place": ", ".join(names) or None,
    }


def compare_front(report, name, record, program, page):
    wanted = {**expected(record), "summit" if "jekyll" in program.name else "id": name}
    for key, value in wanted.items():
        found = page.front.get(key)
        if key == "date":
            found = found and found[:10]
        if (found or None) != (value or None):
            report.wrong(name, f"{program.name} {key}", f"{shown(found)} instead of {shown(value)}")


class Rendered(HTMLParser):
    """HTML as a list of texts and of elements, each of these a tuple; without what readers may lay out as they like."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.parts, self.open = [], []
        self.feed(source)
        self.close()

    @property
    def text(self):
        return visible(
            "".join(
                part if isinstance(part, str) else "" if part[0].strip("/") in INLINE else " " for part in self.parts
            )
        )

    @property
    def markup(self):
        parts = []
        for is_text, run in groupby(self.parts, lambda part: isinstance(part, str)):
            parts += [visible("".join(run))] if is_text else [f"<{name}>" for name, in run]
        return [part for part in parts if part]

    def handle_starttag(self, tag, attributes):
        is_address = tag == "a" and re.match("mailto:|xmpp:|$", dict(attributes).get("href", ""))
        if tag in STRUCTURE or is_address or tag == "p" and "li" in self.open:
            return self.parts.append("\n" if tag != "a" else "")
        if tag not in ("br", "hr", "img", "input"):
            self.open.append(tag)
        self.parts.append((tag,))

    def handle_endtag(self, tag):
        if tag == "p" and tag not in self.open:
            self.parts.append("\n")
        if tag in self.open:
            while self.open.pop() != tag:
                pass
            self.parts.append((f"/{tag}",))

    def handle_data(self, data):
        self.parts.append(data)

    def handle_comment(self, data):
        self.parts.append((f"!--{data}--",))


def visible(text):
    """A text as a page shows it."""
    return squeezed(HIDDEN.sub("", text))


def texts(value, kind="document", field=""):
    """Yields (field, text) of all texts of a record."""
    if isinstance(kind, list) and isinstance(value, list):
        for position, item in enumerate(value):
            yield from texts(item, kind[0], f"{field}[{position}]")
    elif isinstance(value, dict) and kind in MAPPINGS:
        for key, item in value.items():
            yield from texts(item, MAPPINGS[kind].get(key, ""), f"{field}.{key}".strip("."))
    elif kind == "text" and isinstance(value, str):
        yield field, value


def compare_body(report, name, record, program, page, wanted):
    found = Rendered(page.body)
    lost = next(((field, text) for field, text in texts(record) if visible(text) not in found.text), None)
    if lost:
        report.wrong(name, f"{program.name} text", f"{lost[0]} is not there: {shown(lost[1])}")
    ours, theirs = Rendered(wanted.body).markup, found.markup
    at = next((at for at, (one, other) in enumerate(zip_longest(ours, theirs)) if one != other), None)
    if at is not None:
        report.wrong(
            name,
            f"{program.name} markup",
            f"{shown(' '.join(theirs[at:at + 3]))} instead of {shown(' '.join(ours[at:at + 3]))}",
        )


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--program", action="append", choices=[program.name for program in PROGRAMS])
    arguments.add_argument("readout", metavar="READOUT")
    arguments.add_argument("sources", metavar="SOURCE", nargs="+")
    options = arguments.parse_args()
    report, documents = Report("sites"), records(options.readout, options.sources)
    programs = [program for program in PROGRAMS if program.name in (options.program or [program.name])]
    counts, wanted = [], None
    for program in programs:
        briefs = exported(options.readout, documents, program.front_matter)
        wanted = wanted or reference(briefs)
        pages, broken = built(report, program, briefs)
        for name in sorted(briefs.keys() - pages.keys() - broken):
            report.wrong(name, program.name, "has no page")
        for name, page in pages.items():
            compare_front(report, name, documents[name], program, page)
            compare_body(report, name, documents[name], program, page, wanted[name])
        counts.append(f"{len(pages)} pages by {program.name}")
    report.end(f"{len(documents)} documents; {', '.join(counts)}")
