// Each vocabulary with the terms that the graph uses of it, in the order predicates, classes, individuals. They are
// computed, not stored: the compiler puts the string where it is used, and no access has to ask whether it exists yet.

extension Term {
    /// `rdf:type`, the predicate that leads from a subject to its class.
    public static var type: Term { RDF.type }
}

/// `rdf:`, RDF 1.1 Concepts.
enum RDF {
    static var type: Term { Term(.rdf, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", .iri) }
    /// The element of RDF/XML that names no type.
    static var Description: Term { Term(.rdf, "http://www.w3.org/1999/02/22-rdf-syntax-ns#Description") }
}

/// `schema:`, schema.org.
enum Schema {
    static var about: Term { Term(.schema, "https://schema.org/about") }
    static var address: Term { Term(.schema, "https://schema.org/address") }
    static var addressCountry: Term { Term(.schema, "https://schema.org/addressCountry", .string) }
    static var addressLocality: Term { Term(.schema, "https://schema.org/addressLocality") }
    static var affiliation: Term { Term(.schema, "https://schema.org/affiliation") }
    static var attendee: Term { Term(.schema, "https://schema.org/attendee") }
    static var author: Term { Term(.schema, "https://schema.org/author") }
    static var creator: Term { Term(.schema, "https://schema.org/creator") }
    static var dateCreated: Term { Term(.schema, "https://schema.org/dateCreated", .date) }
    static var dateModified: Term { Term(.schema, "https://schema.org/dateModified", .date) }
    static var datePublished: Term { Term(.schema, "https://schema.org/datePublished", .date) }
    static var description: Term { Term(.schema, "https://schema.org/description") }
    static var endDate: Term { Term(.schema, "https://schema.org/endDate", .date) }
    static var eventStatus: Term { Term(.schema, "https://schema.org/eventStatus", .iri) }
    static var geo: Term { Term(.schema, "https://schema.org/geo") }
    static var inLanguage: Term { Term(.schema, "https://schema.org/inLanguage", .string) }
    static var isBasedOn: Term { Term(.schema, "https://schema.org/isBasedOn") }
    static var latitude: Term { Term(.schema, "https://schema.org/latitude", .decimal) }
    static var license: Term { Term(.schema, "https://schema.org/license", .iri) }
    static var location: Term { Term(.schema, "https://schema.org/location") }
    static var longitude: Term { Term(.schema, "https://schema.org/longitude", .decimal) }
    static var name: Term { Term(.schema, "https://schema.org/name") }
    static var organizer: Term { Term(.schema, "https://schema.org/organizer") }
    static var position: Term { Term(.schema, "https://schema.org/position", .integer) }
    static var previousStartDate: Term { Term(.schema, "https://schema.org/previousStartDate", .date) }
    static var publisher: Term { Term(.schema, "https://schema.org/publisher") }
    static var roleName: Term { Term(.schema, "https://schema.org/roleName") }
    static var sameAs: Term { Term(.schema, "https://schema.org/sameAs", .iri) }
    static var startDate: Term { Term(.schema, "https://schema.org/startDate", .date) }
    static var streetAddress: Term { Term(.schema, "https://schema.org/streetAddress") }
    static var subEvent: Term { Term(.schema, "https://schema.org/subEvent") }
    static var text: Term { Term(.schema, "https://schema.org/text") }
    static var translationOfWork: Term { Term(.schema, "https://schema.org/translationOfWork") }
    static var url: Term { Term(.schema, "https://schema.org/url", .iri) }
    static var version: Term { Term(.schema, "https://schema.org/version", .integer) }
    static var workTranslation: Term { Term(.schema, "https://schema.org/workTranslation") }

    static var Country: Term { Term(.schema, "https://schema.org/Country") }
    static var CreativeWork: Term { Term(.schema, "https://schema.org/CreativeWork") }
    static var Event: Term { Term(.schema, "https://schema.org/Event") }
    static var GeoCoordinates: Term { Term(.schema, "https://schema.org/GeoCoordinates") }
    static var NewsArticle: Term { Term(.schema, "https://schema.org/NewsArticle") }
    static var Organization: Term { Term(.schema, "https://schema.org/Organization") }
    static var Person: Term { Term(.schema, "https://schema.org/Person") }
    static var Place: Term { Term(.schema, "https://schema.org/Place") }
    static var PostalAddress: Term { Term(.schema, "https://schema.org/PostalAddress") }
    static var Quotation: Term { Term(.schema, "https://schema.org/Quotation") }
    static var Role: Term { Term(.schema, "https://schema.org/Role") }

    static var EventCancelled: Term { Term(.schema, "https://schema.org/EventCancelled") }
    static var EventPostponed: Term { Term(.schema, "https://schema.org/EventPostponed") }
    static var EventRescheduled: Term { Term(.schema, "https://schema.org/EventRescheduled") }
    static var EventScheduled: Term { Term(.schema, "https://schema.org/EventScheduled") }
}

/// `rdfs:`, RDF Schema.
enum RDFS {
    static var label: Term { Term(.rdfs, "http://www.w3.org/2000/01/rdf-schema#label") }
}

/// `sem:`, the Simple Event Model.
enum Sem {
    static var eventType: Term { Term(.sem, "http://semanticweb.cs.vu.nl/2009/11/sem/eventType", .iri) }
    static var hasActor: Term { Term(.sem, "http://semanticweb.cs.vu.nl/2009/11/sem/hasActor") }
    static var hasBeginTimeStamp: Term {
        Term(.sem, "http://semanticweb.cs.vu.nl/2009/11/sem/hasBeginTimeStamp", .date)
    }
    static var hasEarliestBeginTimeStamp: Term {
        Term(.sem, "http://semanticweb.cs.vu.nl/2009/11/sem/hasEarliestBeginTimeStamp", .date)
    }
    static var hasEarliestEndTimeStamp: Term {
        Term(.sem, "http://semanticweb.cs.vu.nl/2009/11/sem/hasEarliestEndTimeStamp", .date)
    }
    static var hasEndTimeStamp: Term { Term(.sem, "http://semanticweb.cs.vu.nl/2009/11/sem/hasEndTimeStamp", .date) }
    static var hasLatestBeginTimeStamp: Term {
        Term(.sem, "http://semanticweb.cs.vu.nl/2009/11/sem/hasLatestBeginTimeStamp", .date)
    }
    static var hasLatestEndTimeStamp: Term {
        Term(.sem, "http://semanticweb.cs.vu.nl/2009/11/sem/hasLatestEndTimeStamp", .date)
    }
    static var hasPlace: Term { Term(.sem, "http://semanticweb.cs.vu.nl/2009/11/sem/hasPlace") }
    static var hasSubEvent: Term { Term(.sem, "http://semanticweb.cs.vu.nl/2009/11/sem/hasSubEvent") }

    static var Event: Term { Term(.sem, "http://semanticweb.cs.vu.nl/2009/11/sem/Event") }
}

/// `prov:`, PROV-O.
enum Prov {
    static var generatedAtTime: Term { Term(.prov, "http://www.w3.org/ns/prov#generatedAtTime") }
    static var wasAttributedTo: Term { Term(.prov, "http://www.w3.org/ns/prov#wasAttributedTo") }
    static var wasDerivedFrom: Term { Term(.prov, "http://www.w3.org/ns/prov#wasDerivedFrom") }
    static var wasQuotedFrom: Term { Term(.prov, "http://www.w3.org/ns/prov#wasQuotedFrom") }

    static var Entity: Term { Term(.prov, "http://www.w3.org/ns/prov#Entity") }
}

/// `oa:`, the Web Annotation Vocabulary.
enum OA {
    static var end: Term { Term(.oa, "http://www.w3.org/ns/oa#end", .nonNegativeInteger) }
    static var exact: Term { Term(.oa, "http://www.w3.org/ns/oa#exact", .string) }
    static var hasBody: Term { Term(.oa, "http://www.w3.org/ns/oa#hasBody") }
    static var hasSelector: Term { Term(.oa, "http://www.w3.org/ns/oa#hasSelector") }
    static var hasSource: Term { Term(.oa, "http://www.w3.org/ns/oa#hasSource") }
    static var hasTarget: Term { Term(.oa, "http://www.w3.org/ns/oa#hasTarget") }
    static var motivatedBy: Term { Term(.oa, "http://www.w3.org/ns/oa#motivatedBy", .iri) }
    static var prefix: Term { Term(.oa, "http://www.w3.org/ns/oa#prefix", .string) }
    static var start: Term { Term(.oa, "http://www.w3.org/ns/oa#start", .nonNegativeInteger) }
    static var suffix: Term { Term(.oa, "http://www.w3.org/ns/oa#suffix", .string) }

    static var Annotation: Term { Term(.oa, "http://www.w3.org/ns/oa#Annotation") }
    static var SpecificResource: Term { Term(.oa, "http://www.w3.org/ns/oa#SpecificResource") }
    static var TextPositionSelector: Term { Term(.oa, "http://www.w3.org/ns/oa#TextPositionSelector") }
    static var TextQuoteSelector: Term { Term(.oa, "http://www.w3.org/ns/oa#TextQuoteSelector") }

    static var identifying: Term { Term(.oa, "http://www.w3.org/ns/oa#identifying") }
}

/// `time:`, OWL-Time.
enum OWLTime {
    static var hasBeginning: Term { Term(.time, "http://www.w3.org/2006/time#hasBeginning") }
    static var hasEnd: Term { Term(.time, "http://www.w3.org/2006/time#hasEnd") }
    static var hasTime: Term { Term(.time, "http://www.w3.org/2006/time#hasTime") }
    static var inXSDDate: Term { Term(.time, "http://www.w3.org/2006/time#inXSDDate", .date) }

    static var Instant: Term { Term(.time, "http://www.w3.org/2006/time#Instant") }
    static var Interval: Term { Term(.time, "http://www.w3.org/2006/time#Interval") }
    static var ProperInterval: Term { Term(.time, "http://www.w3.org/2006/time#ProperInterval") }
}

/// `skos:`, SKOS.
enum Skos {
    static var prefLabel: Term { Term(.skos, "http://www.w3.org/2004/02/skos/core#prefLabel") }

    static var Concept: Term { Term(.skos, "http://www.w3.org/2004/02/skos/core#Concept") }
}

/// `ro:`, what no well-known vocabulary has.
enum Readout {
    static var announced: Term { Term(.ro, "https://w3id.org/readout/ns#announced", .date) }
    static var anonymous: Term { Term(.ro, "https://w3id.org/readout/ns#anonymous", .boolean) }
    static var attendance: Term { Term(.ro, "https://w3id.org/readout/ns#attendance", .iri) }
    static var cause: Term { Term(.ro, "https://w3id.org/readout/ns#cause") }
    static var change: Term { Term(.ro, "https://w3id.org/readout/ns#change") }
    static var country: Term { Term(.ro, "https://w3id.org/readout/ns#country", .string) }
    static var earliest: Term { Term(.ro, "https://w3id.org/readout/ns#earliest", .date) }
    static var followUp: Term { Term(.ro, "https://w3id.org/readout/ns#followUp") }
    static var kind: Term { Term(.ro, "https://w3id.org/readout/ns#kind", .iri) }
    static var latest: Term { Term(.ro, "https://w3id.org/readout/ns#latest", .date) }
    static var medium: Term { Term(.ro, "https://w3id.org/readout/ns#medium") }
    static var meeting: Term { Term(.ro, "https://w3id.org/readout/ns#meeting") }
    static var objective: Term { Term(.ro, "https://w3id.org/readout/ns#objective") }
    static var office: Term { Term(.ro, "https://w3id.org/readout/ns#office") }
    static var participation: Term { Term(.ro, "https://w3id.org/readout/ns#participation") }
    static var party: Term { Term(.ro, "https://w3id.org/readout/ns#party") }
    static var precedent: Term { Term(.ro, "https://w3id.org/readout/ns#precedent") }
    static var priority: Term { Term(.ro, "https://w3id.org/readout/ns#priority", .iri) }
    static var qualifier: Term { Term(.ro, "https://w3id.org/readout/ns#qualifier", .iri) }
    static var quote: Term { Term(.ro, "https://w3id.org/readout/ns#quote") }
    static var related: Term { Term(.ro, "https://w3id.org/readout/ns#related") }
    static var status: Term { Term(.ro, "https://w3id.org/readout/ns#status", .iri) }
    static var timeZone: Term { Term(.ro, "https://w3id.org/readout/ns#timeZone", .string) }

    static var Change: Term { Term(.ro, "https://w3id.org/readout/ns#Change") }
    static var Objective: Term { Term(.ro, "https://w3id.org/readout/ns#Objective") }

    // Statuses, of which two are changes of a plan, too.
    static var cancelled: Term { Term(.ro, "https://w3id.org/readout/ns#cancelled") }
    static var held: Term { Term(.ro, "https://w3id.org/readout/ns#held") }
    static var postponed: Term { Term(.ro, "https://w3id.org/readout/ns#postponed") }
    static var scheduled: Term { Term(.ro, "https://w3id.org/readout/ns#scheduled") }
    static var tentative: Term { Term(.ro, "https://w3id.org/readout/ns#tentative") }

    // Changes of a plan.
    static var moved: Term { Term(.ro, "https://w3id.org/readout/ns#moved") }
    static var rescheduled: Term { Term(.ro, "https://w3id.org/readout/ns#rescheduled") }

    // Kinds of events.
    static var bilateralMeeting: Term { Term(.ro, "https://w3id.org/readout/ns#bilateralMeeting") }
    static var call: Term { Term(.ro, "https://w3id.org/readout/ns#call") }
    static var conference: Term { Term(.ro, "https://w3id.org/readout/ns#conference") }
    static var multilateralSummit: Term { Term(.ro, "https://w3id.org/readout/ns#multilateralSummit") }
    static var officialVisit: Term { Term(.ro, "https://w3id.org/readout/ns#officialVisit") }
    static var other: Term { Term(.ro, "https://w3id.org/readout/ns#other") }
    static var signing: Term { Term(.ro, "https://w3id.org/readout/ns#signing") }

    // Kinds of organizations.
    static var group: Term { Term(.ro, "https://w3id.org/readout/ns#group") }

    // How far a date can be relied upon.
    static var approximate: Term { Term(.ro, "https://w3id.org/readout/ns#approximate") }
    static var uncertain: Term { Term(.ro, "https://w3id.org/readout/ns#uncertain") }

    // Attendance.
    static var absent: Term { Term(.ro, "https://w3id.org/readout/ns#absent") }
    static var expected: Term { Term(.ro, "https://w3id.org/readout/ns#expected") }
    static var possible: Term { Term(.ro, "https://w3id.org/readout/ns#possible") }
    static var present: Term { Term(.ro, "https://w3id.org/readout/ns#present") }

    // Priorities.
    static var primary: Term { Term(.ro, "https://w3id.org/readout/ns#primary") }
    static var secondary: Term { Term(.ro, "https://w3id.org/readout/ns#secondary") }
}

/// `dcat:`, the Data Catalog Vocabulary.
enum DCAT {
    static var Dataset: Term { Term(.dcat, "http://www.w3.org/ns/dcat#Dataset") }
}

/// `dcterms:`, the DCMI Metadata Terms.
enum DCTerms {
    static var description: Term { Term(.dcterms, "http://purl.org/dc/terms/description", .string) }
    static var license: Term { Term(.dcterms, "http://purl.org/dc/terms/license", .iri) }
    static var publisher: Term { Term(.dcterms, "http://purl.org/dc/terms/publisher") }
    static var source: Term { Term(.dcterms, "http://purl.org/dc/terms/source") }
    static var title: Term { Term(.dcterms, "http://purl.org/dc/terms/title", .string) }

    static var Agent: Term { Term(.dcterms, "http://purl.org/dc/terms/Agent") }
}

/// `void:`, the Vocabulary of Interlinked Datasets.
enum VoID {
    static var `class`: Term { Term(.void, "http://rdfs.org/ns/void#class") }
    static var classPartition: Term { Term(.void, "http://rdfs.org/ns/void#classPartition") }
    static var documents: Term { Term(.void, "http://rdfs.org/ns/void#documents", .integer) }
    static var entities: Term { Term(.void, "http://rdfs.org/ns/void#entities", .integer) }
    static var inDataset: Term { Term(.void, "http://rdfs.org/ns/void#inDataset") }
    static var subset: Term { Term(.void, "http://rdfs.org/ns/void#subset") }
    static var triples: Term { Term(.void, "http://rdfs.org/ns/void#triples", .integer) }
    static var uriSpace: Term { Term(.void, "http://rdfs.org/ns/void#uriSpace", .string) }
    static var vocabulary: Term { Term(.void, "http://rdfs.org/ns/void#vocabulary", .iri) }

    static var Dataset: Term { Term(.void, "http://rdfs.org/ns/void#Dataset") }
}

/// `xsd:`, XML Schema datatypes.
enum Xsd {
    static var boolean: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#boolean") }
    static var date: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#date") }
    static var dateTime: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#dateTime") }
    static var decimal: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#decimal") }
    static var gYear: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#gYear") }
    static var gYearMonth: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#gYearMonth") }
    static var integer: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#integer") }
    static var nonNegativeInteger: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#nonNegativeInteger") }
}

/// `edtf:`, the datatype of extended dates.
enum Edtf {
    static var EDTF: Term { Term(.edtf, "http://id.loc.gov/datatypes/edtf/EDTF") }
}
