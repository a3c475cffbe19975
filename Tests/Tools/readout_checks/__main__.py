"""Runs a check, or another tool of the tests, by its name.

Usage: python -m readout_checks CHECK ARGUMENTS
       python -m readout_checks CHECK --help
"""

import importlib
import sys

from readout_checks import zone_data

TOOLS = {
    "document": {
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
        "syntaxes": "check_syntaxes",
    },
    "graph": {
        "conformance": "conformance",
        "context": "check_context",
        "graph": "check_graph",
        "shapes": "check_shapes",
        "store": "check_store",
    },
    "brief": {
        "brief": "check_brief",
        "dates": "check_dates",
        "front-matter": "check_front_matter",
        "texts": "check_texts",
    },
    "site": {"sites": "check_sites"},
    "bench": {"bench": "compare", "minijinja-brief": "minijinja_brief"},
}


def main():
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    for subject, modules in TOOLS.items():
        if name in modules:
            zone_data.use()
            sys.argv = [f"readout_checks {name}", *sys.argv[2:]]
            return importlib.import_module(f"readout_checks.{subject}.{modules[name]}").main()
    names = "; ".join(f"{subject}: {', '.join(modules)}" for subject, modules in TOOLS.items())
    sys.exit(f"{__doc__}\nThe checks are, by subject: {names}")


main()
