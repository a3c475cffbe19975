"""Checks that readers of YAML 1.1 and of 1.2 find a text again in the front matter of a brief.

Usage: front-matter BRIEFS.ndjson

A line is {"text", "brief"}: the text is the title, a tag, the place and, under the key "words" and as a key, whatever
stands behind "words".
"""

import json
import re
import sys

from readout_checks.document import yaml_reading
from readout_checks.report import Report, shown


def main():
    report, count = Report("front-matter"), 0
    with open(sys.argv[1]) as lines:
        for row in map(json.loads, lines):
            count += 1
            text = row["text"]
            front = re.match(r"---\n(.*?\n)---\n", row["brief"], re.DOTALL)[1]
            for version, read in (("1.1", yaml_reading.read_1_1), ("1.2", yaml_reading.read_1_2)):
                try:
                    found = read(front)
                except (ValueError, *yaml_reading.YAMLError) as error:
                    report.wrong(shown(text), f"YAML {version}", error)
                    continue
                wanted = [{"title": text, "tags": [text, text], "place": text, "words": text, text + " as a key": "k"}]
                if found != wanted:
                    report.wrong(shown(text), f"YAML {version}", shown(found))
    report.end(f"{count} texts")
