"""Validates graphs by SHACL, and damages one in many ways to see that the shapes report each.

Usage: shapes SHAPES.ttl FILE...
       shapes --damage SHAPES.ttl FILE

The file to damage is an export of Tests/Fixtures/whole.yaml, which has one of everything.
"""

import argparse
import logging
from pathlib import Path

import pyshacl
import rdflib
from rdflib import PROV, RDF, SKOS, TIME, XSD, Literal, Namespace, URIRef

from readout_checks.document.format import BASE
from readout_checks.report import Report

rdflib.NORMALIZE_LITERALS = False
logging.getLogger("rdflib").setLevel(logging.CRITICAL)  # of ill-typed literals the shapes tell
SCHEMA, RO, SEM = (
    Namespace("https://schema.org/"),
    Namespace("https://w3id.org/readout/ns#"),
    Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/"),
)
OA, SH = Namespace("http://www.w3.org/ns/oa#"), Namespace("http://www.w3.org/ns/shacl#")
SUMMIT, DOCUMENT = URIRef(f"{BASE}summit/whole"), URIRef(f"{BASE}document/whole")
PERSON, OTHER, TOPIC = URIRef(f"{BASE}person/p"), URIRef("https://example.org/other"), URIRef(f"{BASE}topic/Peace")


def part(name):
    return URIRef(f"{SUMMIT}#{name}")


# What is damaged, the subject that is to be reported, and what is taken away and put there. A predicate without an
# object stands for all triples with it.
DAMAGES = [
    ("a summit without a name", SUMMIT, [(SUMMIT, SCHEMA.name)], []),
    ("a name without a language", SUMMIT, [(SUMMIT, SCHEMA.name)], [(SUMMIT, SCHEMA.name, Literal("Talks"))]),
    ("two names", SUMMIT, [], [(SUMMIT, SCHEMA.name, Literal("Entretiens", lang="fr"))]),
    ("an exact status that there is not", SUMMIT, [(SUMMIT, RO.status)], [(SUMMIT, RO.status, RO.over)]),
    ("a status as a word", SUMMIT, [(SUMMIT, RO.status)], [(SUMMIT, RO.status, Literal("held"))]),
    ("no exact status", SUMMIT, [(SUMMIT, RO.status)], []),
    ("no exact status of a meeting", part("m"), [(part("m"), RO.status)], []),
    ("no event status", SUMMIT, [(SUMMIT, SCHEMA.eventStatus)], []),
    ("a date that is text", SUMMIT, [(SUMMIT, SCHEMA.startDate)], [(SUMMIT, SCHEMA.startDate, Literal("June 2023"))]),
    (
        "a day that there is not",
        SUMMIT,
        [(SUMMIT, SCHEMA.startDate)],
        [(SUMMIT, SCHEMA.startDate, Literal("2023-02-30", datatype=XSD.date))],
    ),
    ("an end without a start", SUMMIT, [(SUMMIT, SCHEMA.startDate)], []),
    ("a location that SEM does not know", SUMMIT, [(SUMMIT, SEM.hasPlace)], []),
    (
        "an organizer that nothing is known of",
        SUMMIT,
        [(SUMMIT, SCHEMA.organizer)],
        [(SUMMIT, SCHEMA.organizer, OTHER)],
    ),
    ("a predicate that events do not have", SUMMIT, [], [(SUMMIT, SCHEMA.startTime, Literal("noon", lang="en"))]),
    ("an event that is none of SEM's", part("m"), [(part("m"), RDF.type, SEM.Event)], []),
    ("a programme that SEM does not know", SUMMIT, [(SUMMIT, SEM.hasSubEvent)], []),
    ("a kind that there is not", part("r"), [(part("r"), RO.kind)], [(part("r"), RO.kind, Literal("party"))]),
    (
        "a relation that there is not",
        part("r"),
        [(part("r"), RO.relation)],
        [(part("r"), RO.relation, Literal("effect"))],
    ),
    ("a document without an article", DOCUMENT, [(DOCUMENT, PROV.hadPrimarySource)], []),
    ("a document about nothing", DOCUMENT, [(DOCUMENT, SCHEMA.about)], []),
    (
        "a negative revision",
        DOCUMENT,
        [(DOCUMENT, SCHEMA.version)],
        [(DOCUMENT, SCHEMA.version, Literal("-1", datatype=XSD.integer))],
    ),
    ("an article without a title", URIRef(f"{BASE}article/whole"), [(URIRef(f"{BASE}article/whole"), SCHEMA.name)], []),
    ("a side without a name", URIRef(f"{BASE}party/no"), [(URIRef(f"{BASE}party/no"), SCHEMA.name)], []),
    ("a participant without a name", part("participation/p"), [(PERSON, SCHEMA.name)], []),
    (
        "a country code of three letters",
        URIRef(f"{BASE}party/no"),
        [(URIRef(f"{BASE}party/no"), RO.country)],
        [(URIRef(f"{BASE}party/no"), RO.country, Literal("NOR"))],
    ),
    ("a role of nobody", part("participation/p"), [(part("participation/p"), SCHEMA.attendee)], []),
    (
        "a role of two",
        part("participation/p"),
        [],
        [(part("participation/p"), SCHEMA.attendee, URIRef(f"{BASE}person/o"))],
    ),
    ("a role in nothing", part("participation/p"), [(SUMMIT, RO.participation)], []),
    (
        "an attendance that there is not",
        part("participation/p"),
        [(part("participation/p"), RO.attendance)],
        [(part("participation/p"), RO.attendance, RO.late)],
    ),
    ("a link that is text", PERSON, [], [(PERSON, SCHEMA.sameAs, Literal("http://www.wikidata.org/entity/Q1"))]),
    (
        "north of the pole",
        part("/place/geo"),
        [(part("/place/geo"), SCHEMA.latitude)],
        [(part("/place/geo"), SCHEMA.latitude, Literal("90.1", datatype=XSD.decimal))],
    ),
    ("one angle alone", part("/place/geo"), [(part("/place/geo"), SCHEMA.longitude)], []),
    ("a place of nothing", part("/place"), [(SUMMIT, SCHEMA.location), (SUMMIT, SEM.hasPlace)], []),
    ("a change of no kind", part("/history/1"), [(part("/history/1"), RO.kind)], []),
    (
        "an objective that says nothing",
        part("o"),
        [(part("o"), SCHEMA.text)],
        [(part("o"), SCHEMA.text, Literal("", lang="en"))],
    ),
    ("a quote that nobody said", part("q"), [(part("q"), SCHEMA.creator), (part("q"), PROV.wasAttributedTo)], []),
    ("a quote from nowhere", part("q"), [(part("q"), PROV.wasQuotedFrom)], []),
    ("a quote in no language", part("q"), [(part("q"), SCHEMA.inLanguage)], []),
    (
        "two speakers, one for each vocabulary",
        part("q"),
        [(part("q"), PROV.wasAttributedTo)],
        [(part("q"), PROV.wasAttributedTo, URIRef(f"{BASE}person/o"))],
    ),
    ("a translation that says nothing", part("q/translation"), [(part("q/translation"), SCHEMA.text)], []),
    ("a topic with two names in a language", TOPIC, [], [(TOPIC, SKOS.prefLabel, Literal("Concord", lang="en"))]),
    (
        "an interval without bounds",
        part("r/time"),
        [(part("r/time"), TIME.hasBeginning), (part("r/time"), TIME.hasEnd)],
        [],
    ),
    ("an instant without a day", part("r/time/end"), [(part("r/time/end"), TIME.inXSDDate)], []),
    (
        "a passage that ends before it begins",
        part("q/annotation/position"),
        [(part("q/annotation/position"), OA.end)],
        [(part("q/annotation/position"), OA.end, Literal("0", datatype=XSD.nonNegativeInteger))],
    ),
    ("a passage without words", part("q/annotation/quote"), [(part("q/annotation/quote"), OA.exact)], []),
    ("an annotation of nothing", part("q/annotation"), [(part("q/annotation"), OA.hasBody)], []),
    (
        "a target that can be found in one way",
        part("q/annotation/target"),
        [(part("q/annotation/target"), OA.hasSelector, part("q/annotation/position"))],
        [],
    ),
]


def violations(graph, shapes):
    """The subjects that the shapes report, each with what is said of it."""
    _, results, _ = pyshacl.validate(graph, shacl_graph=shapes)
    return {
        (results.value(it, SH.focusNode), str(results.value(it, SH.resultMessage)))
        for it in results.subjects(RDF.type, SH.ValidationResult)
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--damage", action="store_true")
    arguments.add_argument("shapes")
    arguments.add_argument("files", nargs="+", type=Path)
    options = arguments.parse_args()
    report, shapes, count = Report("shapes"), rdflib.Graph().parse(options.shapes), 0
    for path in options.files:
        graph = rdflib.Graph().parse(path)
        count += len(graph)
        for node, message in sorted(violations(graph, shapes), key=str)[:10]:
            report.wrong(path, node, message)
        if not options.damage:
            continue
        for name, subject, gone, added in DAMAGES:
            damaged = rdflib.Graph() + graph
            for triple in gone:
                before = len(damaged)
                damaged.remove((*triple, None)[:3])
                if len(damaged) == before:
                    report.wrong(path, name, f"there is no {triple[1]} of {triple[0]} to take away")
            for triple in added:
                damaged.add(triple)
            found = violations(damaged, shapes)
            if not any(node == subject for node, _ in found):
                report.wrong(path, name, f"is not reported of {subject}; what is: {sorted(map(str, found))[:2]}")
    report.end(f"{len(options.files)} files, {count} triples" + (f", {len(DAMAGES)} damages" if options.damage else ""))
