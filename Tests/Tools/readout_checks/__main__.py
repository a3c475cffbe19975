"""Runs a check, or another tool of the tests, by its name.

Usage: python -m readout_checks CHECK ARGUMENTS
       python -m readout_checks CHECK --help
       python -m readout_checks batch FILE     each line a check with its arguments, as a list in JSON
"""

import importlib
import json
import sys

from readout_checks import zone_data

TOOLS = {
    "document": {
        "conformance-syntax": "conformance_syntax",
        "editor": "check_editor",
        "fixtures": "check_fixtures",
        "generate": "generate",
        "lossless": "check_lossless",
        "schema": "check_schema",
    },
    "calendar": {
        "caldav": "check_caldav",
        "calendar": "check_calendar",
        "generate-zones": "generate_zones",
        "jscalendar": "check_jscalendar",
        "khal": "check_khal",
        "lint": "linter",
        "linter": "check_linter",
        "moments": "check_moments",
        "syntaxes": "check_syntaxes",
    },
    "graph": {
        "conformance": "conformance",
        "context": "check_context",
        "graph": "check_graph",
        "ontology": "check_ontology",
        "shapes": "check_shapes",
        "store": "check_store",
    },
    "brief": {
        "brief": "check_brief",
        "dates": "check_dates",
        "front-matter": "check_front_matter",
        "texts": "check_texts",
    },
    "shell": {"completions": "check_completions", "terminal": "check_terminal"},
    "site": {"sites": "check_sites"},
    "growth": {"growth": "check_growth"},
    "bench": {"bench": "compare", "minijinja-brief": "minijinja_brief"},
}


def run(name, arguments):
    """Runs a tool; what it does at its end, it does with SystemExit."""
    subject = next(subject for subject, modules in TOOLS.items() if name in modules)
    sys.argv = [f"readout_checks {name}", *arguments]
    importlib.import_module(f"readout_checks.{subject}.{TOOLS[subject][name]}").main()


def batch(path):
    """Runs the checks of a file in one process, which saves starting it for each; fails where one of them does."""
    failed = 0
    with open(path, encoding="utf-8") as lines:
        for name, *arguments in map(json.loads, lines):
            try:
                run(name, arguments)
            except SystemExit as end:
                if end.code:
                    failed += 1
                    print(f"{name} {' '.join(arguments)}: failed", file=sys.stderr)
    sys.exit(1 if failed else 0)


def main():
    name, arguments = (sys.argv[1:] or [""])[0], sys.argv[2:]
    zone_data.use()
    if name == "batch" and len(arguments) == 1:
        batch(arguments[0])
    elif any(name in modules for modules in TOOLS.values()):
        run(name, arguments)
    else:
        names = "; ".join(f"{subject}: {', '.join(modules)}" for subject, modules in TOOLS.items())
        sys.exit(f"{__doc__}\nThe checks are, by subject: {names}")


main()
