"""Checks that JSON-LD says the same with the context in the file as with the one that is published.

Usage: context CONTEXT.jsonld FILE...

In each FILE the context is replaced by a reference to CONTEXT and the file's language; rdflib, which follows it, must
read the same triples. Every term of schema.org must be spelled as there, since search engines look at the names alone.
"""

import argparse
import json
import re
from pathlib import Path

import rdflib

from readout_checks.graph.check_graph import by_rdflib, same_triples
from readout_checks.report import Report

TERM = re.compile(r"@(id|type|context)|[a-z][A-Za-z]*|(oa|prov|ro|sem|skos|time|void|dcat|dcterms|rdf)_[A-Za-z]+")
rdflib.NORMALIZE_LITERALS = False


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("context", type=Path)
    arguments.add_argument("files", nargs="+", type=Path)
    options = arguments.parse_args()
    report, count = Report("context"), 0
    published = json.loads(options.context.read_text())["@context"]
    for path in options.files:
        document = json.loads(path.read_text())
        inline = document["@context"]
        for name, entry in inline.items():
            if name != "@language" and published.get(name) != entry:
                report.wrong(path, name, f"is {entry} in the file and {published.get(name)} in the context")
        for node in document["@graph"]:
            for key in node:
                if not TERM.fullmatch(key) or "_" in key and key not in inline:
                    report.wrong(path, node["@id"], f"the context has no {key}")
        document["@context"] = [options.context.resolve().as_uri(), {"@language": inline["@language"]}]
        other = path.with_suffix(".other.jsonld")
        other.write_text(json.dumps(document))
        triples = by_rdflib(path, "json-ld")
        count += len(triples)
        same_triples(report, path, "with the published context", by_rdflib(other, "json-ld"), triples)
    report.end(f"{len(options.files)} files, {count} triples")
