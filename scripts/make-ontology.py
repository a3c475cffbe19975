#!/usr/bin/env python3
"""Makes what follows from ontology/readout.ttl and ontology/shapes.ttl: their text within the program, and the page
index.html.

Usage: make-ontology.py [--check]

It needs a Python that has rdflib. With --check it changes nothing, and fails if a file is old.
"""
import html
import sys
from pathlib import Path

import rdflib
from rdflib.collection import Collection
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SH, SKOS

ROOT = Path(__file__).resolve().parent.parent
FILES = {"ontology": "ontology/readout.ttl", "shapes": "ontology/shapes.ttl"}
NAMESPACE = "https://w3id.org/readout/ns#"
SWIFT = "Plugins/RDFExporter/Vocabulary/OntologyFiles.swift"
SECTIONS = [("Classes", OWL.Class), ("Properties of things", OWL.ObjectProperty),
            ("Properties of values", OWL.DatatypeProperty), ("Lists of concepts", SKOS.ConceptScheme),
            ("Concepts", OWL.NamedIndividual)]
STYLE = """body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; \
color: #222; background: #fff }
h1, h2, h3 { line-height: 1.2 } h3 { margin-bottom: .2rem } \
section.term { border-top: 1px solid #ddd; padding-top: .4rem }
code { background: #f4f4f4; padding: 0 .2em } \
dl { display: grid; grid-template-columns: 7rem 1fr; margin: .4rem 0 } dd { margin: 0 }"""
HEADER = """// Made by scripts/make-ontology.py from ontology/readout.ttl and ontology/shapes.ttl: change those, and run
// 'make ontology'.

/// The files of `ontology/`, within the program.
enum OntologyFiles {"""
FILE_LINKS = ('<a href="readout.ttl">readout.ttl</a>, <a href="shapes.ttl">shapes.ttl</a> (SHACL), '
              '<a href="context.jsonld">context.jsonld</a> (JSON-LD)')


def swift():
    """The files as Swift literals."""
    parts = [HEADER]
    for name, path in FILES.items():
        text = (ROOT / path).read_text()
        if '"""#' in text or "\\#" in text:
            raise SystemExit(f"make-ontology: {path} holds what would have to be escaped in Swift")
        lines = "".join(f"        {line}\n" if line else "\n" for line in text.split("\n")[:-1])
        parts.append(f"    /// `{path}`\n    static let {name} = #\"\"\"\n{lines}\n        \"\"\"#\n")
    return "\n".join(parts).rstrip("\n") + "\n}\n"


def own(graph, kind):
    """The terms of this kind that the ontology defines."""
    return sorted(it for it in graph.subjects(RDF.type, kind) if str(it).startswith(NAMESPACE))


def words(graph, term, predicate):
    """A text in every language that it has, English first."""
    texts = sorted(graph.objects(term, predicate), key=lambda it: (it.language != "en", it.language))
    return ", ".join(f'<span lang="{it.language}">{html.escape(it)}</span>' for it in texts)


def short(graph, term):
    """A link to a term of the page, or the short name of another; of several that a term can be, all."""
    if union := graph.value(term, OWL.unionOf):
        return " or ".join(short(graph, it) for it in Collection(graph, union))
    if str(term).startswith(NAMESPACE):
        name = str(term).removeprefix(NAMESPACE)
        return f'<a href="#{name}">ro:{name}</a>'
    return f'<a href="{html.escape(str(term))}">{html.escape(graph.namespace_manager.normalizeUri(term))}</a>'


def page():
    graph, shapes = rdflib.Graph().parse(ROOT / FILES["ontology"]), rdflib.Graph().parse(ROOT / FILES["shapes"])
    about = rdflib.URIRef(NAMESPACE)
    title, text = (html.escape(str(graph.value(about, it))) for it in (DCTERMS.title, DCTERMS.description))
    version = graph.value(about, OWL.versionIRI)
    lines = [
        "<!DOCTYPE html>", '<html lang="en">', "<head>", '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}: ontology</title>", f"<style>\n{STYLE}\n</style>", "</head>", "<body>",
        f"<h1>{title}: ontology</h1>", f"<p>{text}</p>", "<dl>",
        f"<dt>Namespace</dt><dd><code>{NAMESPACE}</code></dd>", f"<dt>Version</dt><dd><code>{version}</code></dd>",
        f"<dt>Dates</dt><dd>{graph.value(about, DCTERMS.created)}, changed {graph.value(about, DCTERMS.modified)}</dd>",
        f"<dt>Licence</dt><dd>{short(graph, graph.value(about, DCTERMS.license))}</dd>",
        f"<dt>Files</dt><dd>{FILE_LINKS}</dd>", "</dl>"]
    for heading, kind in SECTIONS:
        lines.append(f"<h2>{heading}</h2>")
        for term in own(graph, kind):
            name = str(term).removeprefix(NAMESPACE)
            comment = html.escape(str(graph.value(term, RDFS.comment)))
            lines += [f'<section class="term" id="{name}">', f"<h3>ro:{name}</h3>", f"<p>{comment}</p>"]
            facts = [("Labels", words(graph, term, RDFS.label))]
            facts += [(label, short(graph, value)) for label, predicate in (("Of", RDFS.domain), ("Is", RDFS.range))
                      if (value := graph.value(term, predicate))]
            if kind == OWL.NamedIndividual:
                types = sorted(it for it in graph.objects(term, RDF.type) if str(it).startswith(NAMESPACE))
                facts += [("Is", short(graph, it)) for it in types]
                facts += [("In", short(graph, it)) for it in sorted(graph.objects(term, SKOS.inScheme))]
            for label, predicate in (("Kind of", RDFS.subClassOf), ("Kind of", RDFS.subPropertyOf), ("See", RDFS.seeAlso)):
                facts += [(label, short(graph, it)) for it in sorted(graph.objects(term, predicate))]
            if (term, RDF.type, OWL.FunctionalProperty) in graph:
                facts.append(("Times", "at most once"))
            lines += ["<dl>", *(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in facts), "</dl>", "</section>"]
    lines += ["<h2>Shapes</h2>", "<p>What every export passes, by SHACL:</p>", "<ul>"]
    for shape in sorted(shapes.subjects(RDF.type, SH.NodeShape)):
        paths = sorted(shapes.namespace_manager.normalizeUri(path) for it in shapes.objects(shape, SH.property)
                       if isinstance(path := shapes.value(it, SH.path), rdflib.URIRef))
        told = f" <code>{html.escape(', '.join(paths))}</code>" if paths else ""
        name, comment = str(shape).rpartition("#")[2], str(shapes.value(shape, RDFS.comment))
        lines.append(f"<li><b>{html.escape(name)}</b>: {html.escape(comment)}{told}</li>")
    return "\n".join(lines + ["</ul>", "</body>", "</html>", ""])


def main():
    old = []
    for path, text in ((SWIFT, swift()), ("ontology/index.html", page())):
        file = ROOT / path
        if file.exists() and file.read_text() == text:
            continue
        old.append(path)
        if "--check" not in sys.argv[1:]:
            file.write_text(text)
    if old and "--check" in sys.argv[1:]:
        raise SystemExit(f"{', '.join(old)} is old; run 'make ontology'")


if __name__ == "__main__":
    main()
