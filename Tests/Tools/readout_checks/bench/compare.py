"""Times Readout's release build beside other tools that do the same work on the same corpus, in turns, in one run.

Usage: bench READOUT [--documents N] [--rounds K] [--corpus FILE] [--jobs N]

Every tool is a whole process that reads NDJSON and writes one combined export. The table has medians; a ratio above 1
says that Readout is so many times as fast. serdi only turns the same graph from one syntax into the other.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOOL = [sys.executable, "-m", "readout_checks"]

JSON_COPY = """
import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    sys.stdout.write(json.dumps(json.loads(line), ensure_ascii=False, separators=(",", ":")) + "\\n")
"""

YAML_COPY = """
import json, sys, yaml
documents = (json.loads(line) for line in open(sys.argv[1], encoding="utf-8"))
yaml.dump_all(documents, sys.stdout, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
"""

GRAPH_COPY = """
import sys, pyoxigraph
source = pyoxigraph.parse(path=sys.argv[1], format=pyoxigraph.RdfFormat.N_TRIPLES)
pyoxigraph.serialize(source, sys.stdout.buffer, format=pyoxigraph.RdfFormat.TURTLE)
"""


def measure(command, output):
    """Wall seconds, user seconds and peak MB of one process."""
    with open(output, "wb") as out:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status):
        sys.exit(f"bench: failed: {' '.join(map(str, command))[:200]}")
    return wall, usage.ru_utime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readout", type=Path)
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--jobs", default="1")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        corpus = options.corpus or work / "corpus.ndjson"
        if not options.corpus:
            with open(corpus, "wb") as out:
                subprocess.run([*TOOL, "generate", str(options.documents)], stdout=out, check=True)
        with open(corpus, "rb") as lines:
            count = sum(1 for _ in lines)

        def readout(format):
            return [options.readout, "export", "--quiet", "--jobs", options.jobs, "--to", format, corpus]

        graphs = {"ntriples": work / "graph.nt", "turtle": work / "graph.ttl"}
        for format, path in graphs.items():
            measure(readout(format), path)
        python = [sys.executable, "-c"]
        peers = [
            ("ndjson", "Python json", [*python, JSON_COPY, corpus]),
            ("yaml", "PyYAML (libyaml)", [*python, YAML_COPY, corpus]),
            ("markdown", "minijinja", [*TOOL, "minijinja-brief", corpus]),
            ("turtle", "serdi, from N-Triples", ["serdi", "-i", "ntriples", "-o", "turtle", graphs["ntriples"]]),
            ("turtle", "pyoxigraph, from N-Triples", [*python, GRAPH_COPY, graphs["ntriples"]]),
            ("ntriples", "serdi, from Turtle", ["serdi", "-i", "turtle", "-o", "ntriples", graphs["turtle"]]),
        ]
        missing = [name for _, name, command in peers if not shutil.which(str(command[0]))]
        if missing:
            sys.exit(f"bench: not installed: {', '.join(missing)}; run scripts/install-test-tools.sh")
        own = ["json", "ndjson", "yaml", "markdown", "icalendar", "turtle", "ntriples"]
        runs = {(format, "Readout"): [] for format in own} | {(format, name): [] for format, name, _ in peers}
        commands = {(format, "Readout"): readout(format) for format in own}
        commands |= {(format, name): command for format, name, command in peers}
        for _ in range(options.rounds):
            for key, command in commands.items():
                runs[key].append(measure(command, work / "output"))

        size = corpus.stat().st_size
        medians = {key: [statistics.median(column) for column in zip(*rows)] for key, rows in runs.items()}
        print(f"{count} documents, {size / 1e6:.1f} MB of NDJSON, {options.rounds} rounds, --jobs {options.jobs}\n")
        print("| format | tool | documents/s | MB/s in | user s | peak MB | Readout is … times as fast |")
        print("| --- | --- | ---: | ---: | ---: | ---: | ---: |")
        for (format, name), (wall, user, memory) in sorted(medians.items()):
            ratio = "" if name == "Readout" else f"{wall / medians[format, 'Readout'][0]:.1f}"
            print(
                f"| {format} | {name} | {count / wall:,.0f} | {size / wall / 1e6:.1f} |"
                f" {user:.2f} | {memory:.0f} | {ratio} |"
            )
