"""Checks RDF exports: several parsers read the same triples from every file, and they say what the source says.

Usage: graph [--base IRI] [--dataset] SOURCE.ndjson FILE...
       graph [--base IRI] --each FOLDER SOURCE.ndjson

The suffix of a file names its syntax: ttl, nt, nq, trig, jsonld, rdf. Each is read by pyoxigraph, by Jena's riot, which
may not even warn, and by one or two of rapper, serdi and rdflib. In nq and trig the facts of a document must be in the
graph named by its IRI; with --dataset there is one graph more, which describes the data set.
"""

import argparse
import re
import subprocess
from collections import Counter, defaultdict
from pathlib import Path

import pyoxigraph
import rdflib

from readout_checks.document.format import BASE, read_source
from readout_checks.graph.facts import Facts, Literal
from readout_checks.graph.jena import complaints, riot
from readout_checks.report import Report, shown

rdflib.NORMALIZE_LITERALS = False
XSD = "http://www.w3.org/2001/XMLSchema#"
OFFSET = r"(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)"
LEXICAL = {
    name: re.compile(pattern, re.ASCII)
    for name, pattern in {
        "decimal": r"[+-]?(\d+(\.\d*)?|\.\d+)", "integer": r"[+-]?\d+", "boolean": "true|false|1|0", "gYear": r"\d{4}",
        "gYearMonth": r"\d{4}-\d\d", "date": r"\d{4}-\d\d-\d\d",
        "dateTime": rf"\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?{OFFSET}",
    }.items()
}
FORMATS = {  # suffix: (pyoxigraph's format, other readers by the name they have for it)
    ".ttl": (pyoxigraph.RdfFormat.TURTLE, {"rapper": "turtle", "serdi": "turtle", "riot": "turtle"}),
    ".nt": (pyoxigraph.RdfFormat.N_TRIPLES, {"rapper": "ntriples", "serdi": "ntriples", "riot": "ntriples"}),
    ".nq": (pyoxigraph.RdfFormat.N_QUADS, {"rapper": "nquads", "serdi": "nquads", "riot": "nquads"}),
    ".trig": (pyoxigraph.RdfFormat.TRIG, {"rapper": "trig", "serdi": "trig", "riot": "trig"}),
    ".jsonld": (pyoxigraph.RdfFormat.JSON_LD, {"rdflib": "json-ld", "riot": "jsonld10"}),
    ".rdf": (pyoxigraph.RdfFormat.RDF_XML, {"rapper": "rdfxml", "rdflib": "xml", "riot": "rdfxml"}),
}


def term(value):
    if isinstance(value, pyoxigraph.Literal):
        return Literal(value.value, value.datatype.value, (value.language or "").lower())
    return value.value if isinstance(value, pyoxigraph.NamedNode) else str(value)


def by_pyoxigraph(data, format):
    """(subject, predicate, object, graph) of each statement, in order; a blank node is text that begins with _:"""
    return [
        (
            term(quad.subject),
            quad.predicate.value,
            term(quad.object),
            "" if isinstance(quad.graph_name, pyoxigraph.DefaultGraph) else term(quad.graph_name),
        )
        for quad in pyoxigraph.parse(data, format)
    ]


def by_program(command, complaints=lambda text: [text] if text else []):
    result = subprocess.run(command, capture_output=True)
    said = result.stderr.decode(errors="replace")
    if wrong := "; ".join(complaints(said)).strip():
        raise ValueError(wrong[:2000])
    if result.returncode and not said:  # riot's exit tells of warnings, too
        raise ValueError(f"exit {result.returncode}")
    return {quad[:3] for quad in by_pyoxigraph(result.stdout, pyoxigraph.RdfFormat.N_QUADS)}


def by_rdflib(path, format):
    def convert(value):
        if isinstance(value, rdflib.Literal):
            return Literal(
                str(value),
                str(
                    value.datatype
                    or ("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString" if value.language else f"{XSD}string")
                ),
                (value.language or "").lower(),
            )
        return str(value) if isinstance(value, rdflib.URIRef) else f"_:{value}"

    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(path, format=format)
    return {tuple(map(convert, quad[:3])) for quad in dataset.quads()}


def other_readings(path, left_out):
    """Yields (reader, what makes its set of triples)."""
    for reader, name in FORMATS[path.suffix][1].items():
        if reader in left_out:
            continue
        if reader == "rapper":
            yield reader, lambda: by_program(["rapper", "-q", "-i", name, "-o", "ntriples", path, "-"])
        elif reader == "serdi":
            yield reader, lambda: by_program(["serdi", "-i", name, "-o", "ntriples", path])
        elif reader == "riot":
            yield reader, lambda: by_program([*riot(), f"--syntax={name}", "--output=nquads", path], complaints)
        else:
            yield reader, lambda: by_rdflib(path, name)


def line(triple):
    subject, predicate, object = triple[:3]
    return (
        f"{shown(subject)} {shown(predicate)} {shown(tuple(object)) if isinstance(object, Literal) else shown(object)}"
    )


def same_triples(report, where, reader, found, wanted):
    for sign, triples in (("misses", wanted - found), ("adds", found - wanted)):
        for triple in sorted(triples, key=repr)[:5]:
            report.wrong(
                where, reader, f"{sign} {line(triple)}" + (f" (of {len(triples)})" if len(triples) > 5 else "")
            )


def index(triples):
    """The objects by (subject, predicate), (subject, None) and (None, None)."""
    about = defaultdict(set)
    for subject, predicate, object in triples:
        for key in ((subject, predicate), (subject, None), (None, None)):
            about[key].add(object)
    return about


def check_facts(report, facts, about):
    """The facts of one document against an index, and nothing else where they say all."""
    name, said = facts.document["id"], defaultdict(list)
    for fact in facts.facts:
        said[fact.subject, fact.predicate].append(fact)
        objects = about[fact.subject, fact.predicate]
        if not any(map(fact.accepts, objects)):
            there = (
                f"; there is {shown([tuple(it) if isinstance(it, Literal) else it for it in objects])}"
                if fact.predicate
                else ""
            )
            report.wrong(name, fact.field, f"{fact.subject} {fact.predicate} {shown(fact.object)} is missing{there}")
    for (subject, predicate), field in facts.closed.items():
        for object in about[subject, predicate]:
            if not any(fact.accepts(object) for fact in said[subject, predicate]):
                report.wrong(name, field, f"{line((subject, predicate, object))} is too much")


def check_repetition(report, path, quads, all_facts):
    """No triple twice within a document; what several documents say of one person may stand once in each."""
    times = Counter(fact_subject for facts in all_facts for fact_subject in {fact.subject for fact in facts.facts})
    for quad, count in Counter(quads).items():
        if count > (1 if quad[3] else max(1, times[quad[0]])):
            report.wrong(path, "-", f"{count} times: {line(quad)}")


def check_file(report, path, all_facts, left_out=(), more_graphs=()):
    """Returns the file's set of triples."""
    quads = by_pyoxigraph(path.read_bytes(), FORMATS[path.suffix][0])
    triples = {quad[:3] for quad in quads}
    for triple in triples:
        if triple[0].startswith("_:") or isinstance(triple[2], str) and triple[2].startswith("_:"):
            report.wrong(path, "-", f"a blank node: {line(triple)}")
        if (
            isinstance(triple[2], Literal)
            and (pattern := LEXICAL.get(triple[2].datatype.removeprefix(XSD)))
            and not pattern.fullmatch(triple[2].value)
        ):
            report.wrong(path, "-", f"no value of its datatype: {line(triple)}")
    for reader, read in other_readings(path, left_out):
        try:
            same_triples(report, path, reader, read(), triples)
        except Exception as error:  # whatever a parser raises, it could not read the file
            report.wrong(path, reader, f"cannot read it: {error}")
    check_repetition(report, path, quads, all_facts)
    if path.suffix in (".nq", ".trig"):
        graphs = defaultdict(set)
        for quad in quads:
            graphs[quad[3]].add(quad[:3])
        for name in graphs.keys() ^ {facts.entity for facts in all_facts}.union(more_graphs):
            report.wrong(path, "-", f"the graph {shown(name)} is {'missing' if name not in graphs else 'no document'}")
        for facts in all_facts:
            check_facts(report, facts, index(graphs[facts.entity]))
    return triples


def check_files(report, documents, base, files, left_out=(), more_graphs=()):
    """That these files say what the documents say, and the same. Returns how many triples that is."""
    first = None
    all_facts = [Facts(document, base) for document in documents]
    for path in files:
        try:
            triples = check_file(report, path, all_facts, left_out, more_graphs)
        except (SyntaxError, ValueError) as error:
            report.wrong(path, "pyoxigraph", f"cannot read it: {error}")
            continue
        if first is None:
            first, about = triples, index(triples)
            for facts in all_facts:
                check_facts(report, facts, about)
        same_triples(report, path, f"against {files[0].name}", triples, first)
    return len(first or ())


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--base", default=BASE)
    arguments.add_argument("--dataset", action="store_true", help="there is a description of the data set, too")
    arguments.add_argument(
        "--each",
        type=Path,
        metavar="FOLDER",
        help="the files are FOLDER/{id}.SUFFIX, for each document; riot, which is slow to start, is left out",
    )
    arguments.add_argument("source")
    arguments.add_argument("files", nargs="*", type=Path)
    options = arguments.parse_args()
    report, documents = Report("graph"), read_source(options.source)
    if options.each:
        count = sum(
            check_files(
                report, [it], options.base, [options.each / f"{it['id']}{suffix}" for suffix in FORMATS], ("riot",)
            )
            for it in documents
        )
    else:
        count = check_files(
            report,
            documents,
            options.base,
            options.files,
            more_graphs=[f"{options.base}dataset"] if options.dataset else [],
        )
    report.end(
        f"{len(documents)} documents, {len(options.files) or len(FORMATS)} files{' each' if options.each else ''}, "
        f"{count} triples"
    )
