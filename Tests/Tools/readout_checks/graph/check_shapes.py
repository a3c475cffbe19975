"""Validates graphs by SHACL, and damages them in many ways to see that the shapes notice.

Usage: shapes SHAPES.ttl FILE...
       shapes --damage SHAPES.ttl FILE
       shapes --each SHAPES.ttl FILE

Each file must conform in pySHACL and in Jena's SHACL, also beside the data of others. With --damage the file is an export of
Tests/Fixtures/whole.yaml, which has one of everything: the shapes must report each of the damages below, of the subject that
stands there. With --each every kind of triple of the file is taken away and bent in turn, and the shapes must notice all but
those that damage.py lets pass.
"""

import argparse
import logging
import subprocess
import tempfile
from pathlib import Path

import pyshacl
import rdflib
from pyshacl.pytypes import SHACLExecutor
from pyshacl.shapes_graph import ShapesGraph
from rdflib import PROV, RDF, SKOS, TIME, XSD, Literal, Namespace, URIRef

from readout_checks.document.format import BASE
from readout_checks.graph.damage import MAY_BEND, MAY_GO, damages, neighbours
from readout_checks.graph.jena import shacl
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
PERSON, OTHER, TOPIC = URIRef(f"{BASE}person/p"), URIRef("https://example.org/other"), URIRef(f"{BASE}topic/en/Peace")

# What others say, of things of their own and of ours, and which is nothing to our shapes.
FOREIGN = """
    @prefix prov: <http://www.w3.org/ns/prov#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix ro: <https://w3id.org/readout/ns#> .
    @prefix schema: <https://schema.org/> .
    @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix time: <http://www.w3.org/2006/time#> .
    @prefix void: <http://rdfs.org/ns/void#> .
    @prefix x: <https://other.example/> .

    x:concert a schema:Event ; schema:name "Concert" ; schema:startDate "tonight" ; schema:attendee x:someone ;
        schema:location "the park" ; sem:hasActor x:someone ; sem:hasSubEvent x:song ; time:hasTime x:evening .
    x:song a schema:Event .
    x:evening a time:Interval .
    x:now a time:Instant .
    x:someone a schema:Person ; schema:jobTitle "Singer" .
    x:role a schema:Role ; schema:roleName "Singer" .
    x:city a schema:Country, schema:Place ; schema:address "nowhere" ; schema:geo x:point .
    x:point a schema:GeoCoordinates .
    x:words a schema:Quotation ; schema:creator "somebody" .
    x:word a skos:Concept ; skos:prefLabel "word", "Wort" .
    x:book a schema:CreativeWork, prov:Entity ; schema:isBasedOn x:words ; prov:wasDerivedFrom x:words ; schema:version "2nd" ;
        schema:about x:concert .
    x:set a void:Dataset .
"""


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
    ("an event that is none of SEM's", part("m"), [(part("m"), RDF.type, SEM.Event)], []),
    ("a programme that SEM does not know", SUMMIT, [(SUMMIT, SEM.hasSubEvent)], []),
    ("a kind that there is not", part("r"), [(part("r"), SEM.eventType)], [(part("r"), SEM.eventType, RO.party)]),
    ("a kind as a word", part("r"), [(part("r"), SEM.eventType)], [(part("r"), SEM.eventType, Literal("conference"))]),
    ("a relation that is none", SUMMIT, [(SUMMIT, RO.followUp)], [(SUMMIT, RO.effect, part("r"))]),
    ("a relation that is not said twice", SUMMIT, [(SUMMIT, RO.related)], []),
    ("a document that is derived from nothing", DOCUMENT, [(DOCUMENT, PROV.wasDerivedFrom)], []),
    ("a document that is no work", DOCUMENT, [(DOCUMENT, RDF.type, SCHEMA.CreativeWork)], []),
    ("an event without its first day", SUMMIT, [(SUMMIT, RO.earliest)], []),
    (
        "another first day than that of the start",
        SUMMIT,
        [(SUMMIT, RO.earliest)],
        [(SUMMIT, RO.earliest, Literal("2023-06-17", datatype=XSD.date))],
    ),
    ("an actor at what was not held", SUMMIT, [(SUMMIT, RO.status)], [(SUMMIT, RO.status, RO.tentative)]),
    ("an actor who does not attend", SUMMIT, [], [(SUMMIT, SEM.hasActor, OTHER)]),
    (
        "somebody absent who attends",
        part("/participation/g"),
        [],
        [(SUMMIT, SCHEMA.attendee, URIRef(f"{BASE}organization/g"))],
    ),
    ("somebody present who does not act", part("/participation/p"), [(SUMMIT, SEM.hasActor)], []),
    (
        "an office with a date that the words do not have",
        part("a/office"),
        [],
        [(part("a/office"), SCHEMA.startDate, Literal("2020", datatype=XSD.gYear))],
    ),
    ("an office of no words", part("a/office"), [(part("a"), RO.office)], []),
    ("an office on a person", URIRef(f"{BASE}person/o"), [], [(URIRef(f"{BASE}person/o"), SCHEMA.jobTitle, Literal("Clerk", lang="en"))]),
    ("somebody unnamed with a name", part("n"), [], [(part("n/speaker"), SCHEMA.name, Literal("Per", lang="nb"))]),
    ("somebody nameless who is not anonymous", part("n"), [(part("n"), RO.anonymous)], []),
    ("an address of no place", part("/place/address"), [(part("/place"), SCHEMA.address)], []),
    ("a meeting without a position", part("m"), [(part("m"), SCHEMA.position)], []),
    (
        "a time in SEM of what was cancelled",
        part("m"),
        [(part("m"), RO.status), (part("m"), SCHEMA.eventStatus), (part("m"), SEM.hasActor)],
        [(part("m"), RO.status, RO.cancelled), (part("m"), SCHEMA.eventStatus, SCHEMA.EventCancelled)],
    ),
    ("a date that is not marked in OWL-Time", part("r"), [(part("r/time"), RO.qualifier)], []),
    (
        "an interval for a start",
        part("r"),
        [(part("r"), SCHEMA.startDate)],
        [(part("r"), SCHEMA.startDate, Literal("2024-05/2024-06", datatype=URIRef("http://id.loc.gov/datatypes/edtf/EDTF")))],
    ),
    ("a document about nothing", SUMMIT, [(DOCUMENT, SCHEMA.about)], []),
    (
        "a negative revision",
        DOCUMENT,
        [(DOCUMENT, SCHEMA.version)],
        [(DOCUMENT, SCHEMA.version, Literal("-1", datatype=XSD.integer))],
    ),
    ("an article without a title", DOCUMENT, [(URIRef(f"{BASE}article/whole"), SCHEMA.name)], []),
    ("a side without a name", SUMMIT, [(URIRef(f"{BASE}party/no"), SCHEMA.name)], []),
    ("a participant without a name", part("/participation/p"), [(PERSON, SCHEMA.name)], []),
    (
        "a country code of three letters",
        SUMMIT,
        [(URIRef(f"{BASE}party/no"), RO.country)],
        [(URIRef(f"{BASE}party/no"), RO.country, Literal("NOR"))],
    ),
    ("a role of nobody", part("/participation/p"), [(part("/participation/p"), SCHEMA.attendee)], []),
    (
        "a role of two",
        part("/participation/p"),
        [],
        [(part("/participation/p"), SCHEMA.attendee, URIRef(f"{BASE}person/o"))],
    ),
    ("a role in nothing", part("/participation/p"), [(SUMMIT, RO.participation)], []),
    (
        "an attendance that there is not",
        part("/participation/p"),
        [(part("/participation/p"), RO.attendance)],
        [(part("/participation/p"), RO.attendance, RO.late)],
    ),
    ("a link that is text", SUMMIT, [], [(PERSON, SCHEMA.sameAs, Literal("http://www.wikidata.org/entity/Q1"))]),
    (
        "north of the pole",
        SUMMIT,
        [(part("/place/geo"), SCHEMA.latitude)],
        [(part("/place/geo"), SCHEMA.latitude, Literal("90.1", datatype=XSD.decimal))],
    ),
    ("one angle alone", SUMMIT, [(part("/place/geo"), SCHEMA.longitude)], []),
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
    ("a translation that says nothing", part("q"), [(part("q/translation"), SCHEMA.text)], []),
    ("a topic with two names in a language", SUMMIT, [], [(TOPIC, SKOS.prefLabel, Literal("Concord", lang="en"))]),
    (
        "an interval without bounds",
        part("r"),
        [(part("r/time"), TIME.hasBeginning), (part("r/time"), TIME.hasEnd)],
        [],
    ),
    ("an instant without a day", part("r"), [(part("r/time/end"), TIME.inXSDDate)], []),
    (
        "a passage that ends before it begins",
        part("q/annotation"),
        [(part("q/annotation/position"), OA.end)],
        [(part("q/annotation/position"), OA.end, Literal("0", datatype=XSD.nonNegativeInteger))],
    ),
    ("a passage without words", part("q/annotation"), [(part("q/annotation/quote"), OA.exact)], []),
    ("an annotation of nothing", part("q/annotation"), [(part("q/annotation"), OA.hasBody)], []),
    (
        "a target that can be found in one way",
        part("q/annotation"),
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


def conforms_in_jena(shapes, graph):
    """Whether Jena finds nothing; whatever else it has to say is an error."""
    with tempfile.NamedTemporaryFile(suffix=".nt") as file:
        graph.serialize(file.name, format="nt", encoding="utf-8")
        command = [*shacl(), "validate", "--shapes", shapes, "--data", file.name]
        report = rdflib.Graph().parse(data=subprocess.run(command, capture_output=True, check=True).stdout, format="turtle")
    return (None, SH.conforms, Literal(True)) in report


class Shapes:
    """Shapes that are read once and asked often."""

    def __init__(self, graph):
        self.shapes = [it for it in ShapesGraph(graph).shapes if any(map(list, it.target()))]

    def conform(self, graph, nodes):
        """Whether nothing is reported of these nodes."""
        return all(
            shape.validate(SHACLExecutor(), graph, focus=[node])[0]
            for shape in self.shapes
            for node in set(shape.focus_nodes(graph)) & nodes
        )


def check_damages(report, path, graph, shapes):
    """Each damage of the list is reported of the subject beside it."""
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
    return len(DAMAGES)


def check_each(report, path, graph, shapes):
    """Each kind of damage to each kind of triple is noticed, or may pass; and what may pass does."""
    prepared, passed, count = Shapes(shapes), set(), 0
    if not prepared.conform(graph, graph.all_nodes()):
        report.wrong(path, "-", "does not conform before any damage")
    for name, key, why, gone, added in damages(graph):
        count += 1
        around = neighbours(graph, gone[0])
        for triple in gone:
            graph.remove(triple)
        for triple in added:
            graph.add(triple)
        if prepared.conform(graph, around):
            passed.add(key)
            if not why:
                report.wrong(path, name, "goes unnoticed")
        for triple in added:
            graph.remove(triple)
        for triple in gone:
            graph.add(triple)
    for key in {*MAY_GO, *MAY_BEND} - passed:
        report.wrong(path, key, "may go unnoticed, says damage.py, and never does")
    return count


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--damage", action="store_true")
    arguments.add_argument("--each", action="store_true")
    arguments.add_argument("shapes")
    arguments.add_argument("files", nargs="+", type=Path)
    options = arguments.parse_args()
    report, shapes, count, damaged = Report("shapes"), rdflib.Graph().parse(options.shapes), 0, 0
    if not pyshacl.validate(rdflib.Graph(), shacl_graph=shapes, meta_shacl=True)[0]:
        report.wrong(options.shapes, "-", "is no graph of shapes, by the shapes of SHACL")
    for path in options.files:
        graph = rdflib.Graph().parse(path)
        count += len(graph)
        if options.damage:
            damaged += check_damages(report, path, graph, shapes)
            graph.remove((SUMMIT, SCHEMA.name, None))
            if conforms_in_jena(options.shapes, graph):
                report.wrong(path, "Jena", "finds nothing wrong with a summit without a name")
        elif options.each:
            damaged += check_each(report, path, graph, shapes)
        else:
            graph += rdflib.Graph().parse(data=FOREIGN, format="turtle")
            for node, message in sorted(violations(graph, shapes), key=str)[:10]:
                report.wrong(path, node, message)
            if not conforms_in_jena(options.shapes, graph):
                report.wrong(path, "Jena", "finds that it does not conform")
    report.end(f"{len(options.files)} files, {count} triples" + (f", {damaged} damages" if damaged else ""))
