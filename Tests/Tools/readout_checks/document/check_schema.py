"""Checks that a JSON Schema is one, and that it accepts documents, or refuses them.

Usage: schema [--refuses] SCHEMA.json DOCUMENT...
       schema --bad-inputs BAD-INPUTS.txt --beyond BEYOND.txt SCHEMA.json

A DOCUMENT is a JSON file with one document or an array of them, NDJSON, or a YAML file. With --refuses none of them may
be valid. With --bad-inputs the schema has to refuse every input of the table that can be read at all, but for those
named in BEYOND: what is wrong with them no schema can say.
"""

import argparse
import json
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError, best_match
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from readout_checks.document.check_fixtures import read_bad_inputs
from readout_checks.report import Report, shown


def read_yaml(text):
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    # JSON has no dates: a time is text.
    yaml.constructor.add_constructor("tag:yaml.org,2002:timestamp", lambda _, node: node.value)
    return list(yaml.load_all(text))


def read(path):
    text = path.read_bytes().decode()
    if path.suffix in (".yaml", ".yml"):
        return read_yaml(text)
    if path.suffix in (".ndjson", ".jsonl"):
        return [json.loads(line) for line in text.split("\n") if line.strip()]
    value = json.loads(text)
    return value if isinstance(value, list) else [value]


def readable(kind, data):
    """The documents of a bad input, none where it cannot be read."""
    try:
        text = data.decode()
        if kind == "ndjson":
            return [json.loads(line) for line in text.split("\n") if line.strip()]
        if kind == "json":
            value = json.loads(text)
            return value if isinstance(value, list) else [value]
        return read_yaml(text)
    except (ValueError, YAMLError, RecursionError):
        return []


def check_bad_inputs(report, validator, table, beyond):
    lines = (line.split(":", 1)[0].strip() for line in beyond.read_text("utf-8").splitlines())
    excused = {line for line in lines if line and not line.startswith("#")}
    count = 0
    for bad in read_bad_inputs(table):
        name, documents = bad.name, readable(bad.kind, bad.data)
        if not documents:
            continue
        try:
            refused = any(not validator.is_valid(document) for document in documents)
        except RecursionError:  # an alias within itself has no end
            continue
        count += 1
        if not refused and name not in excused:
            report.wrong(name, "-", "is accepted")
        if refused and name in excused:
            report.wrong(name, "-", f"is refused, and should not be listed in {beyond.name}")
    report.end(f"{count} bad inputs judged")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--refuses", action="store_true", help="every document must be refused")
    arguments.add_argument("schema", type=Path)
    arguments.add_argument("documents", nargs="*", type=Path)
    arguments.add_argument("--bad-inputs", type=Path)
    arguments.add_argument("--beyond", type=Path)
    options = arguments.parse_args()
    report, count = Report("schema"), 0
    schema = json.loads(options.schema.read_bytes())
    if schema.get("$schema") != Draft202012Validator.META_SCHEMA["$id"]:
        report.wrong(options.schema, "$schema", f"{shown(schema.get('$schema'))} is not JSON Schema 2020-12")
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        report.wrong(options.schema, error.json_path, error.message)
    validator = Draft202012Validator(schema)
    if options.bad_inputs:
        return check_bad_inputs(report, validator, options.bad_inputs, options.beyond)
    for path in options.documents:
        for number, document in enumerate(read(path), 1):
            count += 1
            name = document.get("id") if isinstance(document, dict) else None
            errors = list(validator.iter_errors(document))
            if options.refuses and not errors:
                report.wrong(name or f"{path}[{number}]", "-", "is accepted")
            elif errors and not options.refuses:
                error = best_match(errors)
                report.wrong(name or f"{path}[{number}]", error.json_path, shown(error.message, 300))
    report.end(f"{count} documents {'refused' if options.refuses else 'accepted'}")
