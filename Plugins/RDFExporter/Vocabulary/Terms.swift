// Each vocabulary with the terms the graph uses of it, in the order predicates, classes, individuals. They are computed,
// not stored: the compiler puts the string where it is used, and no access has to ask whether it was made yet.

/// `rdf:`, RDF 1.1 Concepts.
enum RDF {
    static var type: Term { Term(.rdf, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type") }
}

/// `schema:`, schema.org.
enum Schema {
    static var about: Term { Term(.schema, "https://schema.org/about") }
    static var address: Term { Term(.schema, "https://schema.org/address") }
    static var affiliation: Term { Term(.schema, "https://schema.org/affiliation") }
    static var attendee: Term { Term(.schema, "https://schema.org/attendee") }
    static var author: Term { Term(.schema, "https://schema.org/author") }
    static var creator: Term { Term(.schema, "https://schema.org/creator") }
    static var dateCreated: Term { Term(.schema, "https://schema.org/dateCreated") }
    static var dateModified: Term { Term(.schema, "https://schema.org/dateModified") }
    static var datePublished: Term { Term(.schema, "https://schema.org/datePublished") }
    static var description: Term { Term(.schema, "https://schema.org/description") }
    static var endDate: Term { Term(.schema, "https://schema.org/endDate") }
    static var eventStatus: Term { Term(.schema, "https://schema.org/eventStatus") }
    static var geo: Term { Term(.schema, "https://schema.org/geo") }
    static var inLanguage: Term { Term(.schema, "https://schema.org/inLanguage") }
    static var isBasedOn: Term { Term(.schema, "https://schema.org/isBasedOn") }
    static var jobTitle: Term { Term(.schema, "https://schema.org/jobTitle") }
    static var latitude: Term { Term(.schema, "https://schema.org/latitude") }
    static var license: Term { Term(.schema, "https://schema.org/license") }
    static var location: Term { Term(.schema, "https://schema.org/location") }
    static var longitude: Term { Term(.schema, "https://schema.org/longitude") }
    static var name: Term { Term(.schema, "https://schema.org/name") }
    static var organizer: Term { Term(.schema, "https://schema.org/organizer") }
    static var previousStartDate: Term { Term(.schema, "https://schema.org/previousStartDate") }
    static var publisher: Term { Term(.schema, "https://schema.org/publisher") }
    static var roleName: Term { Term(.schema, "https://schema.org/roleName") }
    static var sameAs: Term { Term(.schema, "https://schema.org/sameAs") }
    static var startDate: Term { Term(.schema, "https://schema.org/startDate") }
    static var subEvent: Term { Term(.schema, "https://schema.org/subEvent") }
    static var text: Term { Term(.schema, "https://schema.org/text") }
    static var url: Term { Term(.schema, "https://schema.org/url") }
    static var version: Term { Term(.schema, "https://schema.org/version") }

    static var Country: Term { Term(.schema, "https://schema.org/Country") }
    static var Event: Term { Term(.schema, "https://schema.org/Event") }
    static var GeoCoordinates: Term { Term(.schema, "https://schema.org/GeoCoordinates") }
    static var NewsArticle: Term { Term(.schema, "https://schema.org/NewsArticle") }
    static var Organization: Term { Term(.schema, "https://schema.org/Organization") }
    static var Person: Term { Term(.schema, "https://schema.org/Person") }
    static var Place: Term { Term(.schema, "https://schema.org/Place") }
    static var Quotation: Term { Term(.schema, "https://schema.org/Quotation") }
    static var Role: Term { Term(.schema, "https://schema.org/Role") }

    static var EventCancelled: Term { Term(.schema, "https://schema.org/EventCancelled") }
    static var EventPostponed: Term { Term(.schema, "https://schema.org/EventPostponed") }
    static var EventRescheduled: Term { Term(.schema, "https://schema.org/EventRescheduled") }
    static var EventScheduled: Term { Term(.schema, "https://schema.org/EventScheduled") }
}

/// `sem:`, the Simple Event Model.
enum Sem {
    static var Event: Term { Term(.sem, "http://semanticweb.cs.vu.nl/2009/11/sem/Event") }
}

/// `prov:`, PROV-O.
enum Prov {
    static var Entity: Term { Term(.prov, "http://www.w3.org/ns/prov#Entity") }
    static var generatedAtTime: Term { Term(.prov, "http://www.w3.org/ns/prov#generatedAtTime") }
    static var wasQuotedFrom: Term { Term(.prov, "http://www.w3.org/ns/prov#wasQuotedFrom") }
}

/// `skos:`, SKOS.
enum Skos {
    static var Concept: Term { Term(.skos, "http://www.w3.org/2004/02/skos/core#Concept") }
    static var prefLabel: Term { Term(.skos, "http://www.w3.org/2004/02/skos/core#prefLabel") }
}

/// `ro:`, what no well-known vocabulary has.
enum Readout {
    static var attendance: Term { Term(.ro, "https://w3id.org/readout/ns#attendance") }
    static var change: Term { Term(.ro, "https://w3id.org/readout/ns#change") }
    static var country: Term { Term(.ro, "https://w3id.org/readout/ns#country") }
    static var kind: Term { Term(.ro, "https://w3id.org/readout/ns#kind") }
    static var locality: Term { Term(.ro, "https://w3id.org/readout/ns#locality") }
    static var medium: Term { Term(.ro, "https://w3id.org/readout/ns#medium") }
    static var meeting: Term { Term(.ro, "https://w3id.org/readout/ns#meeting") }
    static var objective: Term { Term(.ro, "https://w3id.org/readout/ns#objective") }
    static var participation: Term { Term(.ro, "https://w3id.org/readout/ns#participation") }
    static var party: Term { Term(.ro, "https://w3id.org/readout/ns#party") }
    static var priority: Term { Term(.ro, "https://w3id.org/readout/ns#priority") }
    static var quote: Term { Term(.ro, "https://w3id.org/readout/ns#quote") }
    static var related: Term { Term(.ro, "https://w3id.org/readout/ns#related") }
    static var relation: Term { Term(.ro, "https://w3id.org/readout/ns#relation") }
    static var status: Term { Term(.ro, "https://w3id.org/readout/ns#status") }
    static var timeZone: Term { Term(.ro, "https://w3id.org/readout/ns#timeZone") }
    static var translation: Term { Term(.ro, "https://w3id.org/readout/ns#translation") }

    static var Change: Term { Term(.ro, "https://w3id.org/readout/ns#Change") }
    static var Objective: Term { Term(.ro, "https://w3id.org/readout/ns#Objective") }

    static var cancelled: Term { Term(.ro, "https://w3id.org/readout/ns#cancelled") }
    static var held: Term { Term(.ro, "https://w3id.org/readout/ns#held") }
    static var postponed: Term { Term(.ro, "https://w3id.org/readout/ns#postponed") }
    static var scheduled: Term { Term(.ro, "https://w3id.org/readout/ns#scheduled") }
    static var tentative: Term { Term(.ro, "https://w3id.org/readout/ns#tentative") }

    static var absent: Term { Term(.ro, "https://w3id.org/readout/ns#absent") }
    static var expected: Term { Term(.ro, "https://w3id.org/readout/ns#expected") }
    static var possible: Term { Term(.ro, "https://w3id.org/readout/ns#possible") }
    static var present: Term { Term(.ro, "https://w3id.org/readout/ns#present") }
}

/// `xsd:`, XML Schema datatypes.
enum Xsd {
    static var date: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#date") }
    static var dateTime: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#dateTime") }
    static var decimal: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#decimal") }
    static var gYear: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#gYear") }
    static var gYearMonth: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#gYearMonth") }
    static var integer: Term { Term(.xsd, "http://www.w3.org/2001/XMLSchema#integer") }
}

/// `edtf:`, the datatype of extended dates.
enum Edtf {
    static var EDTF: Term { Term(.edtf, "http://id.loc.gov/datatypes/edtf/EDTF") }
}
