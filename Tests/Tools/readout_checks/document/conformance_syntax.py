"""Holds the readers of Readout against JSONTestSuite and yaml-test-suite.

Usage: conformance-syntax SYNTAX_READER SUITES PAGE

SYNTAX_READER is the program of Tests/SyntaxReader. SUITES is a folder with the two suites anywhere in it: test_parsing of
https://github.com/nst/JSONTestSuite, and the branch `data` of https://github.com/yaml/yaml-test-suite. A file of
JSONTestSuite is put into a mapping, {"v": …}, because content alone tells JSON from YAML, and `[1,]` alone would be YAML.
What is not read as the expected value must be refused, and never read as another one: that fails the run. The results
are written into PAGE, below the line that says so: docs/conformance.md.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

# Why something is refused that the suites have as right, by words of the message.
REASONS = [
    ("stands here twice", "a key twice in a mapping, which the format refuses"),
    ("a tag (", "tags, which the format refuses"),
    ("a key is a text", "keys that are lists or mappings, which the format has not"),
    ("texts have no control characters", "characters that a text of a record cannot have"),
    ("there is no document here", "a file without a document, which the format refuses"),
    ("the input is empty", "a file without a document, which the format refuses"),
    ("a key is missing before this colon", "keys that are empty, or texts that begin with a colon; they want quotes"),
    ("a key and its colon", "a key within brackets whose colon is on another line"),
    ("this bracket is not closed", "a key within brackets whose colon is on another line"),
    ("a colon is followed by a space", "a colon right before a comma within brackets"),
    ("texts stand in double quotes", "YAML that begins as JSON does, and is taken for it"),
    ("write it as an escape", "YAML that begins as JSON does, and is taken for it"),
    ("begin in the same column", "a block as the whole document that is not indented"),
    ("begins with % is a directive", "a text that begins with %; it wants quotes"),
    ("of a folded block", "a folded block that begins with a tab; a literal one can"),
]

# What the suite has as wrong and is read all the same: only white space is not as it should be, and there is one value
# that it can mean.
LENIENT = {
    "9C9N": "lines within brackets that are not indented",
    "Y79Y-003": "a tab that indents a line within brackets",
    "QB6E": "lines within quotes that are not indented",
    "DK95-01": "a tab that indents a line within quotes",
    "S98Z": "empty lines before a block that are longer than its indentation",
    "Y79Y-000": "a line of a tab alone behind a block",
}

MARK = "<!-- What follows is made by `make conformance-syntax`. -->"


def read(program, files):
    """What the program says of each of the files: {name: [document, …]}."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            Path(folder, name).write_bytes(content)
        result = subprocess.run([program, folder], check=True, capture_output=True)
    lines = [json.loads(line) for line in result.stdout.decode().split("\n") if line]
    return {line["file"]: line["documents"] for line in lines}


def refusals(documents):
    return [it["error"] for it in documents if "error" in it] + [
        problem for it in documents for problem in it.get("problems", [])
    ]


def reason(messages):
    for word, said in REASONS:
        if any(word in message for message in messages):
            return said
    return None


class Results:
    def __init__(self):
        self.count, self.failures = Counter(), []
        self.refused, self.lenient = defaultdict(list), defaultdict(list)

    def table(self, title, rows):
        lines = [f"## {title}", "", "| | files | |", "| --- | ---: | --- |"]
        lines += [f"| {words} | {self.count[key]} | |" for key, words in rows]
        for said in (self.refused, self.lenient):
            for why, names in sorted(said.items(), key=lambda it: (-len(it[1]), it[0])):
                word = "refused" if said is self.refused else "read all the same"
                lines.append(f"| {word}: {why} | {len(names)} | {', '.join(f'`{it}`' for it in sorted(names))} |")
        return "\n".join(lines) + "\n"


def check_json(program, folder):
    results, files = Results(), {path.name: path.read_bytes() for path in sorted(folder.glob("[yni]_*.json"))}
    said = read(program, {name: b'{"v":' + content + b"}" for name, content in files.items()})
    for name, documents in said.items():
        is_error, problems = "error" in documents[0], refusals(documents)
        if name.startswith("n_"):
            results.count["negative"] += 1
            if problems:
                results.count["negative refused"] += 1
            else:
                results.failures.append(f"{name}: read")
        elif name.startswith("y_"):
            results.count["positive"] += 1
            if is_error:
                results.failures.append(f"{name}: {problems[0]}")
            elif problems:
                results.refused[reason(problems) or problems[0]].append(name)
            elif documents[0]["value"]["v"] == json.loads(files[name]):
                results.count["positive read"] += 1
            else:
                results.failures.append(f"{name}: read as {documents[0]['value']['v']!r}")
        else:
            results.count["free refused" if problems else "free read"] += 1
    return results, results.table(
        "JSONTestSuite",
        [
            ("positive", "must be read"),
            ("positive read", "of these, read"),
            ("negative", "must be refused"),
            ("negative refused", "of these, refused"),
            ("free read", "may be either: read"),
            ("free refused", "may be either: refused"),
        ],
    )


class NoValue(Exception):
    """The events have a key that is no text, which JSON has not."""


def plain(text):
    """The value of a plain scalar (YAML 1.2 §10.3.2)."""
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    if re.fullmatch("true|True|TRUE|false|False|FALSE", text):
        return text.lower() == "true"
    if re.fullmatch(r"[-+]?[0-9]+", text):
        return int(text)
    if re.fullmatch(r"0o[0-7]+|0x[0-9a-fA-F]+", text):
        return int(text, 0)
    if re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", text):
        return float(text)
    return text


def unescape(text):
    return re.sub(r"\\(.)", lambda it: {"n": "\n", "t": "\t", "r": "\r", "b": "\b"}.get(it[1], it[1]), text)


def values(events):
    """The values of the documents that a file of events describes."""
    documents, anchors, stack = [], {}, []

    def add(value, is_plain=False):
        kind, container, key = stack[-1]
        if kind == "doc":
            documents.append(plain(value) if is_plain else value)
        elif kind == "seq":
            container.append(plain(value) if is_plain else value)
        elif key is None:
            if not isinstance(value, str):
                raise NoValue
            stack[-1] = (kind, container, value)
        else:
            container[key] = plain(value) if is_plain else value
            stack[-1] = (kind, container, None)

    for line in events.split("\n"):
        word, _, rest = line.partition(" ")
        anchor = tag = None
        if word in ("+MAP", "+SEQ"):
            rest = re.sub(r"^(\{\}|\[\])\s*", "", rest)
        if word in ("+MAP", "+SEQ", "=VAL"):
            if found := re.match(r"&(\S+)\s*", rest):
                anchor, rest = found[1], rest[found.end() :]
            if found := re.match(r"<([^>]*)>\s*", rest):
                tag, rest = found[1], rest[found.end() :]
        if word == "+DOC":
            stack.append(("doc", None, None))
        elif word in ("-DOC", "-MAP", "-SEQ"):
            stack.pop()
        elif word in ("+MAP", "+SEQ"):
            container = {} if word == "+MAP" else []
            add(container)
            stack.append((word[1:].lower(), container, None))
            if anchor:
                anchors[anchor] = container, False
        elif word == "=VAL":
            text = unescape(rest[1:])
            is_plain = rest[0] == ":" and tag is None
            add(text, is_plain)
            if anchor:
                anchors[anchor] = text, is_plain
        elif word == "=ALI":
            add(*anchors[rest[1:]])
    return documents


def yaml_tests(folder):
    """Yields (name, folder) for each test."""
    for path in sorted(it.parent for it in folder.rglob("in.yaml")):
        parts = path.relative_to(folder).parts
        if parts[0] not in ("name", "tags"):  # links to the tests
            yield "-".join(parts), path


def check_yaml(program, folder):
    results = Results()
    tests = dict(yaml_tests(folder))
    said = read(program, {name: Path(path, "in.yaml").read_bytes() for name, path in tests.items()})
    for name, path in tests.items():
        problems = refusals(said[name])
        if Path(path, "error").exists():
            results.count["negative"] += 1
            if problems:
                results.count["negative refused"] += 1
            elif name in LENIENT:
                results.lenient[LENIENT[name]].append(name)
            else:
                results.failures.append(f"{name}: read as {[it['value'] for it in said[name]]}")
            continue
        results.count["positive"] += 1
        if problems:
            results.refused[reason(problems) or problems[0].partition(": ")[2]].append(name)
            continue
        try:
            wanted = values(Path(path, "test.event").read_text(encoding="utf-8"))
        except NoValue:
            results.failures.append(f"{name}: a key that is no text is read")
            continue
        if [it["value"] for it in said[name]] == wanted:
            results.count["positive read"] += 1
        else:
            results.failures.append(f"{name}: read as {[it['value'] for it in said[name]]}, not {wanted}")
    return results, results.table(
        "yaml-test-suite",
        [
            ("positive", "must be read"),
            ("positive read", "of these, read as the value that is meant"),
            ("negative", "must be refused"),
            ("negative refused", "of these, refused"),
        ],
    )


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("reader")
    arguments.add_argument("suites", type=Path)
    arguments.add_argument("page", type=Path)
    options = arguments.parse_args()
    of_json = next((it for it in options.suites.rglob("test_parsing") if any(it.glob("y_*.json"))), None)
    of_yaml = next((it.parents[1] for it in options.suites.rglob("229Q/in.yaml")), None)
    if not of_json or not of_yaml:
        sys.exit(f"conformance-syntax: the two suites are not in {options.suites}")
    results, tables = zip(check_json(options.reader, of_json), check_yaml(options.reader, of_yaml), strict=True)
    failures = [failure for result in results for failure in result.failures]
    for failure in failures:
        print(f"conformance-syntax: FAILED {failure}"[:400])
    if failures:
        sys.exit(1)
    intro = options.page.read_text(encoding="utf-8").partition(MARK)[0]
    options.page.write_text(intro + MARK + "\n\n" + "\n".join(tables), encoding="utf-8")
    print(f"conformance-syntax: {sum(sum(it.count.values()) for it in results)} results are in {options.page}")
