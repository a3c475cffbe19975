"""Checks that JSON, NDJSON and YAML exports say exactly what their source says.

Usage: lossless [--each] SOURCE.ndjson EXPORT...

Every export holds all documents of the source in their order; with --each, some of them (one file per document).
YAML is read twice, by the rules of YAML 1.1 (libyaml) and of YAML 1.2 (ruamel.yaml), and its layout is checked.
"""

import argparse
from pathlib import Path

from readout_checks.document import yaml_reading
from readout_checks.document.format import (
    DEFAULTS,
    MAPPINGS,
    POSITIONAL,
    attendance,
    default_status,
    read_json,
    read_ndjson,
)
from readout_checks.report import Report, shown


class Comparison:
    """Compares one document with its export; what is wrong goes to the report under the document's id."""

    def __init__(self, report, source, where):
        self.report, self.source, self.where = report, source, where

    def wrong(self, path, message):
        self.report.wrong(self.source.get("id"), path or "-", f"{self.where}: {message}")

    def mapping(self, kind, source, export, path=""):
        keys = MAPPINGS[kind]
        if not isinstance(export, dict):
            return self.wrong(path, f"a mapping became {shown(export)}")
        source, export = (without_nulls(value, keys) for value in (source, export))
        self.order(keys, list(source), list(export), path)
        for key in source.keys() | export.keys():
            inner = f"{path}.{key}" if path else key
            if key not in source:
                self.wrong(inner, f"was added: {shown(export[key])}")
            elif key in export:
                self.value(keys.get(key), source[key], export[key], inner)
            elif not self.may_go(kind, key, source, path):
                self.wrong(inner, f"is lost: {shown(source[key])}")

    def value(self, kind, source, export, path):
        """A value under a key of the format; `kind` is None under an x- key."""
        if isinstance(kind, list) and isinstance(source, list) and isinstance(export, list):
            if len(source) != len(export):
                self.wrong(path, f"{len(source)} items became {len(export)}")
            for position, (left, right) in enumerate(zip(source, export)):
                self.value(kind[0], left, right, f"{path}[{position}]")
        elif kind in MAPPINGS and isinstance(source, dict):
            self.mapping(kind, source, export, path)
        elif not same(source, export):
            self.wrong(path, f"{shown(source)} became {shown(export)}")

    def order(self, keys, source, export, path):
        known = [key for key in export if key in keys]
        others = [key for key in export if key not in keys]
        if export != known + others or known != [key for key in keys if key in export]:
            self.wrong(path, f"its keys are not in the order of the format: {', '.join(export)}")
        if [key for key in source if key in others] != [key for key in others if key in source]:
            self.wrong(path, f"its x- keys changed their order: {', '.join(others)}")

    def may_go(self, kind, key, source, path):
        """Whether a key may be left out, because it says no more than its absence."""
        value = source[key]
        if value == [] and key in MAPPINGS[kind]:
            return True
        if key == "id" and kind in POSITIONAL:
            return value == f"{POSITIONAL[kind]}-{int(path[path.rindex('[') + 1:-1]) + 1}"
        if key == "status" and kind in ("meeting", "related"):
            return value == default_status(kind, source, self.source)
        if key == "attendance" and kind == "participant":
            return value == attendance({}, self.source)
        if key == "kind" and kind == "party":
            return value == ("state" if "country" in source else "organization")
        if key == "language" and kind == "quote":
            return value == (self.source.get("language") or "en")
        return key in DEFAULTS.get(kind, {}) and same(value, DEFAULTS[kind][key])


def without_nulls(mapping, keys):
    return {key: value for key, value in mapping.items() if value is not None or key not in keys}


def same(left, right):
    """Equal in type too, numbers digit for digit, mappings in their order."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict):
        return list(left) == list(right) and all(same(value, right[key]) for key, value in left.items())
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    return left == right


def readings(path, report):
    """Yields (what read it, documents) for an export."""
    if path.suffix == ".ndjson":
        text = path.read_bytes()
        if text and not text.endswith(b"\n"):
            report.wrong(path, "-", "the last line does not end")
        yield "JSON", read_ndjson(path)
    elif path.suffix == ".json":
        value = read_json(path.read_bytes().decode())
        yield "JSON", value if isinstance(value, list) else [value]
    else:
        text = path.read_bytes().decode()
        for line, message in yaml_reading.layout(text):
            report.wrong(path, f"line {line}", message)
        yield "YAML 1.1", yaml_reading.read_1_1(text)
        yield "YAML 1.2", yaml_reading.read_1_2(text)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--each", action="store_true", help="an export may hold some of the documents only")
    arguments.add_argument("source")
    arguments.add_argument("exports", nargs="+", type=Path)
    options = arguments.parse_args()
    report, sources = Report("lossless"), read_ndjson(options.source)
    by_id, compared = {source["id"]: source for source in sources}, 0
    for path in options.exports:
        try:
            found = list(readings(path, report))
        except (ValueError, *yaml_reading.YAMLError) as error:
            report.wrong(path, "-", f"cannot be read: {error}")
            continue
        for reader, documents in found:
            ids = [document.get("id") for document in documents if isinstance(document, dict)]
            if options.each:
                expected = [by_id[name] for name in ids if name in by_id]
            else:
                expected = sources
            if ids != [source["id"] for source in expected] or not ids and sources:
                report.wrong(path, "id", f"{reader}: holds the documents {shown(ids)}")
                continue
            for source, document in zip(expected, documents):
                Comparison(report, source, f"{path} ({reader})").mapping("document", source, document)
                compared += 1
    report.end(f"{len(sources)} documents, {len(options.exports)} exports, {compared} comparisons")
