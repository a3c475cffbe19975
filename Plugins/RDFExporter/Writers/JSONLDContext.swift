import ReadoutModel
import ReadoutSyntax

/// The context of JSON-LD (JSON-LD 1.1 §3.1): which IRI each name stands for, and what its strings are.
///
/// The terms of schema.org have their own names, as search engines look for them; those of other vocabularies have
/// their prefix before them, `prov_wasQuotedFrom`. There are no prefixes with a colon: the IRI of a document may begin
/// with any scheme, `a:b`, and a reader would take that for a name with a prefix of the context.
enum JSONLDContext {
    /// The terms that need an entry: those of other vocabularies, and those of schema.org whose strings are no text.
    private static var terms: [Term] {
        [
            Schema.addressCountry, Schema.dateCreated, Schema.dateModified, Schema.datePublished, Schema.endDate,
            Schema.eventStatus, Schema.inLanguage, Schema.latitude, Schema.license, Schema.longitude, Schema.position,
            Schema.previousStartDate, Schema.sameAs, Schema.startDate, Schema.url, Schema.version,
            DCAT.Dataset,
            DCTerms.Agent, DCTerms.description, DCTerms.license, DCTerms.publisher, DCTerms.source, DCTerms.title,
            Edtf.EDTF,
            OA.Annotation, OA.SpecificResource, OA.TextPositionSelector, OA.TextQuoteSelector, OA.end, OA.exact,
            OA.hasBody, OA.hasSelector, OA.hasSource, OA.hasTarget, OA.motivatedBy, OA.prefix, OA.start, OA.suffix,
            Prov.Entity, Prov.generatedAtTime, Prov.wasAttributedTo, Prov.wasDerivedFrom, Prov.wasQuotedFrom,
            RDFS.label,
            Readout.Change, Readout.Objective, Readout.announced, Readout.anonymous, Readout.attendance, Readout.cause,
            Readout.change, Readout.country, Readout.earliest, Readout.followUp, Readout.kind, Readout.latest,
            Readout.medium, Readout.meeting, Readout.objective, Readout.office, Readout.participation, Readout.party,
            Readout.precedent, Readout.priority, Readout.qualifier, Readout.quote, Readout.related, Readout.status,
            Readout.timeZone,
            Sem.Event, Sem.eventType, Sem.hasActor, Sem.hasBeginTimeStamp, Sem.hasEarliestBeginTimeStamp,
            Sem.hasEarliestEndTimeStamp, Sem.hasEndTimeStamp, Sem.hasLatestBeginTimeStamp, Sem.hasLatestEndTimeStamp,
            Sem.hasPlace, Sem.hasSubEvent,
            Skos.Concept, Skos.prefLabel,
            OWLTime.Instant, OWLTime.Interval, OWLTime.ProperInterval, OWLTime.hasBeginning, OWLTime.hasEnd,
            OWLTime.hasTime, OWLTime.inXSDDate,
            VoID.Dataset, VoID.class, VoID.classPartition, VoID.documents, VoID.entities, VoID.inDataset, VoID.subset,
            VoID.triples, VoID.uriSpace, VoID.vocabulary,
            Xsd.boolean, Xsd.date, Xsd.dateTime, Xsd.decimal, Xsd.gYear, Xsd.gYearMonth, Xsd.integer,
            Xsd.nonNegativeInteger,
        ]
    }

    /// Appends the name of a term: its local name, its prefix before it unless it is schema.org's; an IRI that is in no
    /// vocabulary as it is.
    static func append(nameOf term: Term, to out: inout ByteBuffer) {
        guard let namespace = term.namespace, namespace != .rdf else { return out.append(term.iri) }
        if namespace != .schema {
            out.append(namespace.prefix)
            out.append(UInt8(ascii: "_"))
        }
        out.append(term.local)
    }

    /// Appends the entries of the context, a line for each vocabulary.
    /// - Parameters:
    ///   - language: the language of strings that are text, or none, if the context is to leave it open.
    ///   - namespaces: the vocabularies whose entries are needed.
    static func append(language: Text?, namespaces: Namespaces, to out: inout ByteBuffer) {
        out.append("    \"@vocab\": \"https://schema.org/\"")
        if let language {
            out.append(",\n    \"@language\": \"")
            out.append(language)
            out.append(UInt8(ascii: "\""))
        }
        var last: Namespace?
        for term in terms where isWanted(term, namespaces) {
            out.append(term.namespace == last ? ", " : ",\n    ")
            last = term.namespace
            append(term, to: &out)
        }
        out.append("\n")
    }

    private static func isWanted(_ term: Term, _ namespaces: Namespaces) -> Bool {
        // The terms of schema.org need no prefix, and their entries name datatypes.
        guard let namespace = term.namespace, namespace != .schema, namespace != .xsd else { return true }
        return namespaces.contains(Namespaces(namespace))
    }

    /// Appends the entry of a term: its IRI, or an object that says how its strings are to be read, too.
    private static func append(_ term: Term, to out: inout ByteBuffer) {
        out.append(UInt8(ascii: "\""))
        append(nameOf: term, to: &out)
        guard term.coercion != .text else {
            out.append("\": \"")
            out.append(term.iri)
            return out.append(UInt8(ascii: "\""))
        }
        out.append("\": {")
        if term.namespace != .schema {
            out.append("\"@id\": \"")
            out.append(term.iri)
            out.append("\", ")
        }
        if let datatype = term.coercion.datatype {
            out.append("\"@type\": \"")
            append(nameOf: datatype, to: &out)
            out.append("\"}")
        } else {
            out.append(term.coercion == .iri ? "\"@type\": \"@id\"}" : "\"@language\": null}")
        }
    }

    /// The context as a file of its own, `ontology/context.jsonld`. A document that names it by its address adds its
    /// language: `"@context": ["…/context.jsonld", {"@language": "en"}]`.
    static var file: String {
        var out = ByteBuffer()
        out.append("{\n  \"@context\": {\n")
        append(language: nil, namespaces: .all, to: &out)
        out.append("  }\n}\n")
        return out.string
    }
}

extension Coercion {
    /// The datatype, where there is one.
    var datatype: Term? {
        switch self {
        case .text, .string, .iri: nil
        case .boolean: Xsd.boolean
        case .date: Xsd.date
        case .integer: Xsd.integer
        case .decimal: Xsd.decimal
        case .nonNegativeInteger: Xsd.nonNegativeInteger
        }
    }
}
