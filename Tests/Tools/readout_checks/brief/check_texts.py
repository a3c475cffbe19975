"""Checks that texts are texts: that readers of Markdown find each of them again in the brief that it was written into.

Usage: texts TEXTS.ndjson            every text comes back from every reader
       texts --needed TEXTS.ndjson   of the texts of every rule at least one does not

A line is {"text", "brief", "rule"}: the brief has the text as its title, the summary, a role in a table, an objective
and a quote; the rule is the one that it was written without.
"""

import argparse
import json
import re
from collections import defaultdict
from html.parser import HTMLParser

from readout_checks.brief.readers import READERS
from readout_checks.report import Report, shown

PLACES = ("title", "summary", "role", "objective", "quote")


class Brief(HTMLParser):
    """The lines of the texts of a brief by their places, and the markup in them."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.lines, self.markup, self.count = defaultdict(list), [], defaultdict(int)
        self.open, self.cell, self.attribution = [], 0, False
        self.feed(html)
        self.close()

    def place(self):
        for tag in self.open:
            if tag == "h1":
                return "title"
            if tag == "table":
                return "role" if self.cell == 2 and "td" in self.open else None
            if tag == "blockquote":
                return None if self.attribution else "quote"
            if tag in ("ul", "ol"):
                return "objective" if self.count["h2"] == 2 else None
            if tag in ("h2", "h3"):
                return None
        return "summary" if self.count["h2"] == 0 else None

    def handle_starttag(self, tag, attributes):
        self.count[tag] += 1
        before = self.place()
        if tag == "tr":
            self.cell = 0
        if tag in ("td", "th"):
            self.cell += 1
        if tag not in ("br", "hr", "img", "input", "col", "wbr"):
            self.open.append(tag)
        place = self.place()
        if place and tag in ("p", "br", "h1", "td", "li", "blockquote"):
            self.lines[place].append("")
        elif (place or before) and not self.is_structure(tag, place, before) and not self.is_address(tag, attributes):
            self.markup.append(f"{place or before}: {self.get_starttag_text()}")

    def is_structure(self, tag, place, before):
        if (place or before) == "summary":
            return (
                tag in ("h1", "h2", "ul", "ol", "table", "blockquote", "section")
                and place != before
                or tag == "ul"
                and self.count["ul"] == 1
            )
        return tag in ("ul", "blockquote", "h2", "table", "thead", "tbody", "tr")

    @staticmethod
    def is_address(tag, attributes):
        return tag == "a" and any(name == "href" and re.match("mailto:|xmpp:", value) for name, value in attributes)

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open.pop() != tag:
                pass
        if tag == "blockquote":
            self.attribution = False

    def handle_data(self, data):
        if "blockquote" in self.open and data.startswith("— The Speaker"):
            self.attribution = True
        place = self.place()
        if place:
            self.lines[place] = self.lines[place] or [""]
            self.lines[place][-1] += data

    def handle_comment(self, data):
        self.markup.append(f"<!--{data}-->")

    def handle_decl(self, data):
        self.markup.append(f"<!{data}>")

    unknown_decl = handle_decl

    def handle_pi(self, data):
        self.markup.append(f"<?{data}>")


def squeezed(lines):
    return [line for line in (" ".join(line.split()) for line in lines) if line]


def differences(text, html):
    """Yields what a reader made of the text that it is not."""
    found = Brief(html)
    lines = squeezed(text.split("\n"))
    for place in PLACES:
        wanted = lines if place in ("summary", "objective", "quote") else [" ".join(lines)]
        if squeezed(found.lines[place]) != wanted:
            yield f"{place}: {shown(found.lines[place])}"
    yield from found.markup


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--needed", action="store_true")
    arguments.add_argument("texts")
    options = arguments.parse_args()
    with open(options.texts) as lines:
        rows = [json.loads(line) for line in lines]
    report, misread = Report("texts"), set()
    for name, read in READERS.items():
        if options.needed:
            # One by one: a mark that is not escaped may reach into the next brief.
            for row in rows:
                if row["rule"] not in misread and any(differences(row["text"], read([row["brief"]])[0])):
                    misread.add(row["rule"])
        else:
            for row, page in zip(rows, read([row["brief"] for row in rows]), strict=True):
                for difference in differences(row["text"], page):
                    report.wrong(shown(row["text"]), name, difference)
    if options.needed:
        for rule in dict.fromkeys(row["rule"] for row in rows):
            if rule not in misread:
                report.wrong(rule, "-", "no reader finds another text where this rule is left out")
    report.end(f"{len(rows)} texts, {len(PLACES)} places, {len(READERS)} readers")
