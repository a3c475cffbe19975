"""Checks that every message on the page of the protocol is one by the schema.

Usage: messages SCHEMA.json PAGE.md
"""

import argparse
import json
import re
from pathlib import Path

import jsonschema

from readout_checks.report import Report


def messages(page):
    """The messages in the page: those that stand alone, and those of a conversation, behind an arrow."""
    for block in re.findall(r"^```(?:json|text)\n(.*?)^```", page, re.DOTALL | re.MULTILINE):
        for line in block.splitlines():
            yield line.removeprefix("→ ").removeprefix("← ")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("schema", type=Path)
    arguments.add_argument("page", type=Path)
    options = arguments.parse_args()
    schema = json.loads(options.schema.read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator, report, kinds = jsonschema.Draft202012Validator(schema), Report("messages"), set()
    for line in messages(options.page.read_text()):
        message = json.loads(line)
        kinds.update(message)
        for error in validator.iter_errors(message):
            report.wrong(options.page, line[:60], error.message)
    for kind in sorted(set(schema["$defs"]) - kinds - {"format", "option"}):
        report.wrong(options.page, kind, "has no example")
    # What is no message is none by the schema.
    for wrong in ('{"part":{}}', '{"part":{"number":"1"}}', '{"parts":{"number":1}}', "[]", '{"describe":{"protocol":1}}'):
        if validator.is_valid(json.loads(wrong)):
            report.wrong(options.schema, wrong, "passes for a message")
    report.end(f"{len(kinds)} kinds of messages")
