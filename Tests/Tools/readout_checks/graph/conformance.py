"""Writes the graphs of the W3C's RDF 1.1 test suites with the writers of Readout, and reads them back.

Usage: conformance GRAPH_WRITER SUITES

GRAPH_WRITER is the program of Tests/GraphWriter. SUITES is the folder rdf/rdf11 of https://github.com/w3c/rdf-tests, or
one around it; it has a folder for each of N-Triples, N-Quads, Turtle, TriG and RDF/XML. Every positive test has a
graph: the expected one, or that of the document itself where only its syntax is tested. It is written in each of the
six syntaxes, read back with pyoxigraph, and must be the same. Blank nodes are given IRIs on the way in: Readout writes
none. Negative tests are about readers, and Readout reads no RDF.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

import pyoxigraph
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat

MF, RDFT = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#", "http://www.w3.org/ns/rdftest#"
TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
FORMATS = {
    ".nt": RdfFormat.N_TRIPLES,
    ".nq": RdfFormat.N_QUADS,
    ".ttl": RdfFormat.TURTLE,
    ".trig": RdfFormat.TRIG,
    ".rdf": RdfFormat.RDF_XML,
    ".jsonld": RdfFormat.JSON_LD,
}
HAS_GRAPHS = (".nq", ".trig")
LOCAL_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*$")
NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def tests(folder):
    """Yields (name, file of its graph, base) for each positive test, and (name, None, None) for each other."""
    manifest = pyoxigraph.Store()
    base = f"https://w3c.github.io/rdf-tests/rdf/rdf11/{folder.name}/"
    manifest.load(path=str(folder / "manifest.ttl"), format=RdfFormat.TURTLE, base_iri=f"{base}manifest")
    for test, _, kind, _ in manifest.quads_for_pattern(None, TYPE, None, None):
        if not isinstance(kind, NamedNode) or not kind.value.startswith(RDFT + "Test"):
            continue
        name = f"{folder.name}/{test.value.partition('#')[2]}"
        if "Negative" in kind.value:
            yield name, None, None
            continue
        values = {
            key: next(
                (quad.object.value for quad in manifest.quads_for_pattern(test, NamedNode(MF + key), None, None)), None
            )
            for key in ("action", "result")
        }
        file = (values["result"] or values["action"]).removeprefix(base)
        yield name, folder / file, values["action"]


def graph(path, base):
    """The statements of a file in order, with IRIs for its blank nodes."""

    def named(term):
        return NamedNode(f"urn:x-blank:{term.value}") if isinstance(term, BlankNode) else term

    quads = {
        Quad(named(it.subject), it.predicate, named(it.object), named(it.graph_name))
        for it in pyoxigraph.parse(path=str(path), format=FORMATS[path.suffix], base_iri=base)
    }
    return sorted(
        quads,
        key=lambda it: (
            str(it.graph_name) if it.graph_name != DefaultGraph() else "",
            str(it.subject),
            it.predicate.value != TYPE.value,
            str(it),
        ),
    )


def comparable(quads, has_graphs):
    def term(value):
        return (
            (value.value, value.datatype.value, (value.language or "").lower())
            if isinstance(value, Literal)
            else str(value)
        )

    return {
        (term(it.subject), term(it.predicate), term(it.object), str(it.graph_name) if has_graphs else "")
        for it in quads
    }


def impossible(quads, suffix):
    """Why a syntax cannot say a graph at all."""
    if suffix != ".rdf":
        return None
    for quad in quads:
        if not LOCAL_NAME.search(quad.predicate.value):
            return "RDF/XML has no element for a predicate that ends in no name"
        if isinstance(quad.object, Literal) and NO_XML.search(quad.object.value):
            return "XML 1.0 has no control characters"
    return None


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("writer")
    arguments.add_argument("suites", type=Path)
    options = arguments.parse_args()
    folders = sorted({it.parent for it in options.suites.rglob("manifest.ttl") if it.parent.name.startswith("rdf-")})
    found = [it for folder in folders for it in sorted(tests(folder), key=lambda it: it[0])]
    if not found:
        sys.exit(f"conformance: there is no suite in {options.suites}")
    positive = {name: (path, base) for name, path, base in found if path}
    graphs, passed, failures, reasons = {}, Counter(), defaultdict(list), defaultdict(Counter)
    with tempfile.TemporaryDirectory() as work:
        source, target = Path(work, "source"), Path(work, "target")
        source.mkdir()
        target.mkdir()
        for number, (name, (path, base)) in enumerate(positive.items()):
            graphs[name] = f"{number:04}", graph(path, base)
            (source / f"{number:04}.nq").write_bytes(pyoxigraph.serialize(graphs[name][1], format=RdfFormat.N_QUADS))
        subprocess.run([options.writer, source, target], check=True)
        for suffix in FORMATS:
            for name, (file, quads) in graphs.items():
                wanted = comparable(quads, suffix in HAS_GRAPHS)
                try:
                    read = comparable(
                        pyoxigraph.parse(path=str(target / f"{file}{suffix}"), format=FORMATS[suffix]),
                        suffix in HAS_GRAPHS,
                    )
                except (SyntaxError, ValueError) as error:
                    read = str(error)
                if read == wanted:
                    passed[suffix] += 1
                elif reason := impossible(quads, suffix):
                    reasons[suffix][reason] += 1
                else:
                    failures[suffix].append(f"{name}: {read if isinstance(read, str) else sorted(read ^ wanted)[:2]}")
    print(
        f"conformance: {len(found)} tests, {len(found) - len(positive)} of them negative; "
        f"{len(positive)} graphs in {len(FORMATS)} syntaxes"
    )
    for suffix in FORMATS:
        print(f"  {suffix[1:]:7} {passed[suffix]} of {len(positive)} read back the same")
        for reason, count in reasons[suffix].items():
            print(f"          {count} cannot be written: {reason}")
        for failure in failures[suffix]:
            print(f"          FAILED {failure}"[:400])
    sys.exit(1 if any(failures.values()) else 0)
