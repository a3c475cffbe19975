"""Looks for the pitfalls in an ontology that OOPS! (OntOlogy Pitfall Scanner) names, as far as a program can see them, and
for what Linked Open Vocabularies wants of one.

Usage: ontology ONTOLOGY.ttl
"""

import argparse
import re

import rdflib
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SKOS, VANN, XSD

from readout_checks.report import Report

LANGUAGES = {"en", "fr", "de", "es", "zh", "ar"}
PROPERTIES = (OWL.ObjectProperty, OWL.DatatypeProperty)
# Their terms are looked up there, and need not be typed here.
BUILT_IN = (str(OWL), str(RDF), str(RDFS), str(XSD))


class Ontology:
    def __init__(self, graph, report, where):
        self.graph, self.report, self.where = graph, report, where
        self.ontology = graph.value(predicate=RDF.type, object=OWL.Ontology)
        self.own = sorted(
            {it for it in graph.subjects(RDF.type) if str(it).startswith(str(self.ontology)) and it != self.ontology}
        )
        self.classes = [it for it in self.own if (it, RDF.type, OWL.Class) in graph]
        self.properties = [it for it in self.own if any((it, RDF.type, kind) in graph for kind in PROPERTIES)]
        self.individuals = [it for it in self.own if (it, RDF.type, OWL.NamedIndividual) in graph]
        self.schemes = [it for it in self.own if (it, RDF.type, SKOS.ConceptScheme) in graph]

    def wrong(self, pitfall, term, message):
        name = str(term).removeprefix(str(self.ontology)) or "the ontology"
        self.report.wrong(self.where, pitfall, f"{name} {message}")

    def has(self, subject, *predicates):
        return all((subject, predicate, None) in self.graph for predicate in predicates)

    def check(self):
        self.check_header()
        for term in self.own:
            self.check_annotations(term)
        self.check_names()
        self.check_connections()
        self.check_types()
        self.check_disjointness()
        self.check_concepts()

    def check_header(self):
        """P38, P41, and the metadata that LOV asks for."""
        wanted = {
            "title": DCTERMS.title,
            "description": DCTERMS.description,
            "author": DCTERMS.creator,
            "publisher": DCTERMS.publisher,
            "day of creation": DCTERMS.created,
            "day of change": DCTERMS.modified,
            "licence (P41)": DCTERMS.license,
            "version": OWL.versionInfo,
            "version IRI": OWL.versionIRI,
            "prefix": VANN.preferredNamespacePrefix,
            "namespace": VANN.preferredNamespaceUri,
        }
        for name, predicate in wanted.items():
            if not self.has(self.ontology, predicate):
                self.wrong("P38", self.ontology, f"has no {name}")
        if str(self.graph.value(self.ontology, VANN.preferredNamespaceUri)) != str(self.ontology):
            self.wrong("P39", self.ontology, "has another namespace than it says")
        for day in (DCTERMS.created, DCTERMS.modified):
            value = self.graph.value(self.ontology, day)
            if value.datatype != XSD.date or not re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)):
                self.wrong("LOV", self.ontology, f"has no day for {day}")
        if re.search(r"\.(owl|rdf|ttl|n3|rdfxml)\b", str(self.ontology)):
            self.wrong("P36", self.ontology, "has an IRI with the ending of a file")

    def check_annotations(self, term):
        """P08, P20, P32: a label in each language, no two terms with one label, a comment that is not the label."""
        labels = list(self.graph.objects(term, RDFS.label))
        if sorted(it.language or "" for it in labels) != sorted(LANGUAGES):
            self.wrong("P08", term, f"has labels in {sorted(it.language or '-' for it in labels)}")
        comments = list(self.graph.objects(term, RDFS.comment))
        if not any(it.language == "en" for it in comments):
            self.wrong("P08", term, "has no comment in English")
        if {str(it).lower() for it in labels} & {str(it).lower() for it in comments}:
            self.wrong("P20", term, "has its label for a comment")
        if (term, RDFS.isDefinedBy, self.ontology) not in self.graph:
            self.wrong("LOV", term, "does not say where it is defined")

    def check_names(self):
        """P22 and P07: one convention, and no class that is two merged; P32: no two classes with one label."""
        for term in self.classes:
            if not re.fullmatch(r"([A-Z][a-z]+)+", str(term).removeprefix(str(self.ontology))):
                self.wrong("P22", term, "is not spelled like a class")
        for term in (*self.properties, *self.individuals, *self.schemes):
            if not re.fullmatch(r"[a-z]+([A-Z][a-z]+)*", str(term).removeprefix(str(self.ontology))):
                self.wrong("P22", term, "is not spelled like a property or an individual")
        for term in self.own:
            if re.search(r"And[A-Z]|Or[A-Z]", str(term)):
                self.wrong("P07", term, "merges two concepts")
        for kind in (self.classes, self.properties, self.individuals):
            labels = [str(it) for term in kind for it in self.graph.objects(term, RDFS.label) if it.language == "en"]
            for label in {it for it in labels if labels.count(it) > 1}:
                self.wrong("P32", self.ontology, f"has two terms that are called {label}")

    def check_connections(self):
        """P04, P11, P06, P24: nothing hangs in the air, every property has a domain and a range, nothing goes in circles."""
        for term in self.classes:
            if not self.has(term, RDFS.subClassOf):
                self.wrong("P04", term, "is a kind of nothing")
            used = any(self.graph.triples((None, predicate, term)) for predicate in (RDFS.range, RDFS.domain, RDF.type))
            if not used:
                self.wrong("P04", term, "is used by nothing")
        for term in self.properties:
            if not self.has(term, RDFS.domain, RDFS.range):
                self.wrong("P11", term, "has no domain or no range")
            if len(list(self.graph.objects(term, RDFS.domain))) > 1 or len(list(self.graph.objects(term, RDFS.range))) > 1:
                self.wrong("P19", term, "has several domains or ranges, which together are their intersection")
        for predicate in (RDFS.subClassOf, RDFS.subPropertyOf, SKOS.broader):
            for term in self.own:
                above = list(self.graph.objects(term, predicate))
                if any(term in self.graph.transitive_objects(it, predicate) for it in above):
                    self.wrong("P06", term, "is a kind of itself")

    def check_types(self):
        """P34, P35, P40: what is used is typed, and no term of others is changed."""
        for predicate in (RDFS.domain, RDFS.range, RDFS.subClassOf):
            for value in self.graph.objects(None, predicate):
                if isinstance(value, rdflib.URIRef) and not str(value).startswith(BUILT_IN):
                    if (value, RDF.type, OWL.Class) not in self.graph:
                        self.wrong("P34", value, "is used as a class and is none here")
        for term in self.properties:
            range_ = self.graph.value(term, RDFS.range)
            is_value = str(range_).startswith((str(XSD), str(RDF))) or (range_, RDF.type, RDFS.Datatype) in self.graph
            if is_value != ((term, RDF.type, OWL.DatatypeProperty) in self.graph):
                self.wrong("P35", term, "has a range that does not go with its type")
        for term in set(self.graph.subjects()):
            foreign = isinstance(term, rdflib.URIRef) and not str(term).startswith(str(self.ontology))
            if foreign and (term, RDF.type, OWL.Class) in self.graph:
                said = set(self.graph.predicates(term)) - {RDF.type, RDFS.isDefinedBy}
                if said:
                    self.wrong("P40", term, f"is of another vocabulary, and gets {sorted(said)}")

    def check_disjointness(self):
        """P10: of any two classes it is known whether something can be both."""
        disjoint = [set(self.graph.items(it)) for it in self.graph.objects(None, OWL.members)]
        both = {frozenset(set(self.graph.objects(it, RDF.type)) & set(self.classes)) for it in self.individuals}
        for one in self.classes:
            for other in self.classes:
                if one < other and not any({one, other} <= it for it in disjoint):
                    if not any({one, other} <= it for it in both):
                        self.wrong("P10", one, f"may be a {other}")
        for term in self.individuals:
            for classes in disjoint:
                if len(classes & set(self.graph.objects(term, RDF.type))) > 1:
                    self.wrong("P10", term, "is of two classes that are disjoint")

    def check_concepts(self):
        """Each individual is a concept of a list that has it, with one preferred label for each language."""
        for term in self.individuals:
            if (term, RDF.type, SKOS.Concept) not in self.graph or not self.has(term, SKOS.inScheme, SKOS.definition):
                self.wrong("SKOS", term, "is no concept of a list")
            if sorted(it.language for it in self.graph.objects(term, SKOS.prefLabel)) != sorted(LANGUAGES):
                self.wrong("SKOS", term, "has not one preferred label for each language")
        for scheme in set(self.graph.objects(None, SKOS.inScheme)):
            if scheme not in self.schemes:
                self.wrong("SKOS", scheme, "is no list")
        different = {it for head in self.graph.objects(None, OWL.distinctMembers) for it in self.graph.items(head)}
        for term in set(self.individuals) ^ different:
            self.wrong("P10", term, "is not told from the other individuals")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("ontology")
    options = arguments.parse_args()
    report, graph = Report("ontology"), rdflib.Graph().parse(options.ontology)
    ontology = Ontology(graph, report, options.ontology)
    ontology.check()
    report.end(
        f"{len(ontology.classes)} classes, {len(ontology.properties)} properties, {len(ontology.individuals)} concepts"
    )
