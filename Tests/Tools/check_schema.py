"""Checks that a JSON Schema is one, and that it accepts documents, or refuses them.

Usage: check_schema.py [--refuses] SCHEMA.json DOCUMENT...

A DOCUMENT is a JSON file with one document or an array of them, or NDJSON. With --refuses none of them may be valid.
"""
import argparse
import json
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError, best_match

from report import Report, shown


def read(path):
    text = path.read_bytes().decode()
    if path.suffix in (".ndjson", ".jsonl"):
        return [json.loads(line) for line in text.split("\n") if line.strip()]
    value = json.loads(text)
    return value if isinstance(value, list) else [value]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--refuses", action="store_true", help="every document must be refused")
    arguments.add_argument("schema", type=Path)
    arguments.add_argument("documents", nargs="+", type=Path)
    options = arguments.parse_args()
    report, count = Report("check_schema"), 0
    schema = json.loads(options.schema.read_bytes())
    if schema.get("$schema") != Draft202012Validator.META_SCHEMA["$id"]:
        report.wrong(options.schema, "$schema", f"{shown(schema.get('$schema'))} is not JSON Schema 2020-12")
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        report.wrong(options.schema, error.json_path, error.message)
    validator = Draft202012Validator(schema)
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


if __name__ == "__main__":
    main()
