"""Damages a graph in every way that counts, one triple at a time, and knows which damage may go unnoticed."""

import re
from datetime import date

import rdflib
from rdflib import PROV, RDF, SKOS, TIME, XSD, Literal, Namespace, URIRef

SCHEMA, RO, SEM = (
    Namespace("https://schema.org/"),
    Namespace("https://w3id.org/readout/ns#"),
    Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/"),
)
OTHER = URIRef("https://example.org/other")

LACKS = "a record may lack it"
ANYWHERE = "any IRI may stand there"
COUNTRY = "an organization has a country as well, so that a country is known by its class alone"
LIST = "who is on the list of a meeting at which they were not, or are not yet, is for the record to say"
WORDS = "an address may have any of its parts"
SHIFTED = "the days of a plan or of words stand nowhere else, while those of an event do"

# (thing, predicate): why a triple may be taken away and no shape reports it.
MAY_GO = {
    ("article", SCHEMA.inLanguage): LACKS,
    ("party", RO.country): LACKS,
    ("party", SCHEMA.sameAs): LACKS,
    ("party", RDF.type, SCHEMA.Country): COUNTRY,
    ("summit", SCHEMA.description): LACKS,
    ("summit", SCHEMA.organizer): LACKS,
    ("summit", SEM.eventType): LACKS,
    ("summit", RO.timeZone): LACKS,
    ("summit", SCHEMA.about): LACKS,
    ("meeting", SCHEMA.description): LACKS,
    ("meeting", SCHEMA.attendee): LIST,
    ("related", SCHEMA.description): LACKS,
    ("related", SEM.eventType): LACKS,
    ("role", RO.party): LACKS,
    ("office", SCHEMA.affiliation): LACKS,
    ("person", SCHEMA.sameAs): LACKS,
    ("place", SCHEMA.sameAs): LACKS,
    ("address", SCHEMA.addressLocality): WORDS,
    ("address", SCHEMA.addressCountry): WORDS,
    ("objective", RO.party): LACKS,
    ("plan", SCHEMA.description): LACKS,
    ("quote", RO.medium): LACKS,
    ("quote", RO.meeting): LACKS,
}

# (thing, predicate, how): why a triple may say something else and no shape reports it.
MAY_BEND = {
    ("party", SCHEMA.sameAs, "other"): ANYWHERE,
    ("person", SCHEMA.sameAs, "other"): ANYWHERE,
    ("place", SCHEMA.sameAs, "other"): ANYWHERE,
    ("quote", PROV.wasQuotedFrom, "other"): ANYWHERE,
    ("day", TIME.inXSDDate, "shifted"): SHIFTED,
}


def things(graph):
    """What each subject is, in a word."""
    of = {}
    for subject in set(graph.subjects()):
        types = set(graph.objects(subject, RDF.type))
        if SCHEMA.Event in types:
            of[subject] = (
                "meeting"
                if (None, SCHEMA.subEvent, subject) in graph
                else "related"
                if (None, RO.related, subject) in graph
                else "summit"
            )
        elif SCHEMA.Role in types:
            of[subject] = "role" if "#/participation/" in subject else "office"
        elif SCHEMA.Quotation in types:
            of[subject] = "quote" if (None, RO.quote, subject) in graph else "translation"
        else:
            of[subject] = next(
                name
                for name, type in (
                    ("article", SCHEMA.NewsArticle),
                    ("document", PROV.Entity),
                    ("person", SCHEMA.Person),
                    ("party", SCHEMA.Organization),
                    ("place", SCHEMA.Place),
                    ("address", SCHEMA.PostalAddress),
                    ("coordinates", SCHEMA.GeoCoordinates),
                    ("plan", RO.Change),
                    ("objective", RO.Objective),
                    ("topic", SKOS.Concept),
                    ("time", TIME.Interval),
                    ("time", TIME.ProperInterval),
                    ("day", TIME.Instant),
                )
                if type in types
            )
    return of


def bends(graph, triple):
    """(how, object) of what the triple could say instead."""
    subject, predicate, value = triple
    if predicate == RDF.type:
        return
    if isinstance(value, URIRef):
        yield "other", OTHER
        yield "text", Literal(str(value))
    elif value.language or value.datatype not in (None, XSD.string):
        yield "text", Literal(str(value))
    else:
        yield "text", Literal(str(value), lang="en")
    if isinstance(value, Literal) and value.datatype == XSD.date:
        day = date.fromisoformat(str(value))
        yield "shifted", Literal((day.replace(year=day.year - 1, day=min(day.day, 28))).isoformat(), datatype=XSD.date)
    if isinstance(value, Literal) and value.datatype == XSD.gYearMonth:
        yield "shifted", Literal(re.sub(r"^\d{4}", lambda it: f"{int(it[0]) - 1:04}", str(value)), datatype=XSD.gYearMonth)


def damages(graph):
    """(name, key, why it may go unnoticed, what goes, what comes): each kind of triple taken away, once for each company
    that it has, and each kind bent in every way.
    """
    of, seen = things(graph), set()
    for triple in sorted(graph):
        subject, predicate, value = triple
        thing = of[subject]
        name = f"{thing} {predicate.n3(graph.namespace_manager)} {value.n3(graph.namespace_manager)} of {subject}"
        is_term = predicate == RDF.type or str(value).startswith((RO, SCHEMA))
        kind = (thing, predicate, value if is_term else of.get(value))
        company = (graph.value(subject, RO.status), graph.value(subject, RO.attendance))
        if (kind, company, "gone") not in seen:
            seen.add((kind, company, "gone"))
            key = (thing, predicate)
            key = key if key in MAY_GO else (*key, value)
            yield f"without {name}", key, MAY_GO.get(key), [triple], []
        for how, bent in bends(graph, triple):
            key = (thing, predicate, how)
            if (kind, how) not in seen:
                seen.add((kind, how))
                yield f"{how} {bent.n3()} for {name}", key, MAY_BEND.get(key), [triple], [(subject, predicate, bent)]


def neighbours(graph, triple):
    """What a shape may say something of when this triple changes: the two things, what they lead to, and what leads to
    them in three steps.
    """
    subject, _, value = triple
    around = {subject}
    around.update(it for it in graph.objects(subject) if isinstance(it, URIRef))
    leading = {subject, value}
    for _ in range(3):
        leading |= {it for thing in leading for it in graph.subjects(None, thing)}
    return around | leading
