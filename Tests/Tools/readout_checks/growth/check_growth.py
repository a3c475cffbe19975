"""Checks that the work of the program grows with the size of its input and no faster, whatever is in it: every list of
the document in every format, and every kind of problem. Instructions are counted, by callgrind; no clock is read.

Usage: python -m readout_checks growth READOUT [WORDS]   WORDS: only the cases whose name has these words
"""

import json
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from readout_checks.growth import inputs
from readout_checks.report import Report

SIZES = [1000, 2000]
# What twice the input may take, the start of the program aside; what is listed at most makes it less than 2.
MOST = 2.4
# Less than that is of no account.
LEAST = 3_000_000

FORMATS = [
    ["json"], ["ndjson"], ["yaml"],
    ["markdown"], ["markdown", "template=brief"], ["markdown", "template=timeline"], ["markdown", "template=table"],
    ["icalendar"], ["icalendar", "syntax=jcal"], ["icalendar", "syntax=xcal"], ["icalendar", "syntax=jscalendar"],
    ["icalendar", "method=request", "organizer=mailto:desk@example.org"],
    ["turtle"], ["nquads"], ["jsonld"], ["rdfxml"],
]


def export(names):
    """The arguments of an export to standard output."""
    options = [argument for option in names[1:] for argument in ("--option", option)]
    return ["export", "--quiet", "--jobs", "1", "--to", names[0], *options]


def cases():
    """Each case: its name, the arguments, and what gives its input of a size, with the article if there is one."""
    def every_list(n):
        return json.dumps(inputs.every_list(n))

    def few_topics(n):
        return json.dumps(inputs.every_list(n, topics=3))

    for names in FORMATS:
        make = few_topics if names[0] == "icalendar" else every_list
        yield f"every list to {' '.join(names)}", export(names), make
    yield "every list, checked", ["check", "--jobs", "1"], every_list
    yield "every list in YAML", ["check", "--jobs", "1"], lambda n: inputs.yaml(inputs.every_list(n))
    for name, make in inputs.PROBLEMS.items():
        yield name, ["check", "--jobs", "1", "--diagnostics", "full"], make
    for name, quote in inputs.QUOTES.items():
        def make(n, quote=quote):
            document = inputs.quotes(n, lambda i: quote(n, i))
            document["article"]["text"] = "article.txt"
            return document, inputs.ARTICLE * n

        yield name, ["check", "--jobs", "1"], make


def instructions(readout, arguments, made):
    """How many instructions the program takes with an input."""
    document, article = made if isinstance(made, tuple) else (made, None)
    with tempfile.TemporaryDirectory() as folder:
        text = document if isinstance(document, str) else json.dumps(document)
        Path(folder, "input").write_bytes(text.encode("utf-8", "surrogatepass"))
        if article:
            Path(folder, "article.txt").write_text(article, encoding="utf-8")
        command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", readout, *arguments, "input"]
        run = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
        found = re.search(rb"Collected : (\d+)", run.stderr)
        if run.returncode not in (0, 65) or not found:
            sys.exit(f"growth: {' '.join(arguments)} ended with {run.returncode}")
        return int(found[1])


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    readout, words = str(Path(sys.argv[1]).resolve()), " ".join(sys.argv[2:])
    report = Report("growth")
    chosen = [case for case in cases() if words in case[0]]

    def measure(case):
        _, arguments, make = case
        return [instructions(readout, arguments, make(n)) for n in SIZES]

    start = instructions(readout, ["check", "--jobs", "1"], inputs.record())
    with ThreadPoolExecutor(max_workers=2) as pool:
        for (name, _, _), (first, second) in zip(chosen, pool.map(measure, chosen)):
            growth = (second - start) / max(first - start, LEAST)
            print(f"{growth:5.2f}  {second / 1e6:8.0f} million  {name}", flush=True)
            if growth > MOST:
                report.wrong(name, "-", f"grows by {growth:.2f} where its input grows by 2")
    report.end(f"{len(chosen)} cases")
