"""Checks the tables of documents in Tests/Fixtures by a second reading of the document format.

Usage: fixtures AWKWARD.json BAD-INPUTS.txt

Every awkward document must be valid. Every bad input must be refused, with the errors that the table expects of it:
each at its line and field. Where the syntax itself is broken, it is enough that a parser of it refuses the input.
"""

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from readout_checks.document import validate
from readout_checks.document.format import read_json
from readout_checks.report import Report

HEADER = re.compile(r"=== (.+) \[(yaml|json|ndjson)\]( \[escaped\])?")
ESCAPE = re.compile(rb"\\(?:x([0-9A-F]{2})|(t)|(\\))")


@dataclass
class BadInput:
    name: str
    kind: str
    data: bytes
    expected: set  # of (line, field)


def read_bad_inputs(path):
    blocks = path.read_text(encoding="utf-8").split("\n=== ")[1:]
    for block in blocks:
        header, _, rest = block.partition("\n")
        match = HEADER.fullmatch(f"=== {header}")
        text, expect, expected = f"\n{rest}".partition("\n--- expect\n")
        if not match or not expect:
            raise ValueError(f"no block: {header}")
        data = text[1:].encode()
        if match[3]:
            data = ESCAPE.sub(lambda it: bytes.fromhex(it[1].decode()) if it[1] else b"\t" if it[2] else b"\\", data)
        lines = [re.fullmatch(r"(\d+) (\S+) \|(?: .+)?", line) for line in expected.split("\n") if line]
        if not lines or not all(lines):
            raise ValueError(f"{match[1]}: no expectation that can be read")
        yield BadInput(match[1], match[2], data, {(int(line[1]), line[2]) for line in lines})


def documents(kind, text):
    """Yields (node, line before it) of each document; raises yaml.YAMLError or ValueError where the syntax is
    broken.
    """
    if kind == "yaml":
        yield from ((node, 0) for node in yaml.compose_all(text, yaml.SafeLoader))
    elif kind == "json":
        value = read_json(text, unique=False)
        node = validate.compose(text)
        yield from ((item, 0) for item in (node.value if isinstance(value, list) else [node]))
    else:
        for number, line in enumerate(text.split("\n")):
            if line.strip():
                read_json(line, unique=False)
                yield validate.compose(line), number


def errors(bad):
    """What the second reading finds, as (line, field); None where it can only say that the syntax is broken."""
    found, ids = set(), set()
    try:
        text = bad.data.decode()
        tags = validate.tags(text) if bad.kind == "yaml" else ()
        nodes = list(documents(bad.kind, text))
    except (ValueError, yaml.YAMLError):
        return None
    if not nodes:
        found.add((1, "-"))
    for node, before in nodes:
        found |= {(line + before, field) for line, field, _ in validate.findings(node, bad.kind != "yaml", tags)}
        for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
            if key.value == "id":
                if value.value in ids:
                    found.add((value.start_mark.line + 1 + before, "id"))
                ids.add(value.value)
    return found


def agree(found, expected):
    """Equal, where the field * is any; one that is found stands for the whole document, and has no line."""
    if {field for _, field in found} == {"*"} == {field for _, field in expected}:
        return True
    lines = {line for line, field in expected if field == "*"}
    return {it for it in found if it[0] not in lines} == {it for it in expected if it[1] != "*"} and lines <= {
        line for line, _ in found
    }


def check_bad_inputs(report, path):
    names, count = set(), 0
    for bad in read_bad_inputs(path):
        count += 1
        if bad.name in names:
            report.wrong(bad.name, "-", "stands twice")
        names.add(bad.name)
        found = errors(bad)
        if found is None and len(bad.expected) == 1 and next(iter(bad.expected))[1] in ("-", "*"):
            continue
        if found is None or not agree(found, bad.expected):
            report.wrong(
                bad.name,
                "-",
                f"found {sorted(found) if found is not None else 'broken syntax'}, expected {sorted(bad.expected)}",
            )
    return count


def check_awkward(report, path):
    names, ids = set(), set()
    entries = read_json(path.read_text(encoding="utf-8"))
    for entry in entries:
        name, document = entry["name"], entry["document"]
        if name in names or document["id"] in ids:
            report.wrong(name, "id", "stands twice")
        names.add(name)
        ids.add(document["id"])
        for line, field, message in validate.problems(document):
            report.wrong(name, field, message)
    return len(entries)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("awkward", type=Path)
    arguments.add_argument("bad_inputs", type=Path)
    options = arguments.parse_args()
    report = Report("fixtures")
    counts = check_awkward(report, options.awkward), check_bad_inputs(report, options.bad_inputs)
    report.end(f"{counts[0]} awkward documents, {counts[1]} bad inputs")
