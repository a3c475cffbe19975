// Made by scripts/make-ontology.py from ontology/readout.ttl and ontology/shapes.ttl: change those, and run
// 'make ontology'.

/// The files of `ontology/`, within the program.
enum OntologyFiles {
    /// `ontology/readout.ttl`
    static let ontology = """
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix ro: <https://w3id.org/readout/ns#> .
        @prefix schema: <https://schema.org/> .
        @prefix time: <http://www.w3.org/2006/time#> .
        @prefix vann: <http://purl.org/vocab/vann/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        <https://w3id.org/readout/ns#> a owl:Ontology ;
            owl:versionIRI <https://w3id.org/readout/ns/0.1.0> ;
            owl:versionInfo "0.1.0" ;
            dcterms:title "Readout"@en ;
            dcterms:description "What records of diplomatic meetings say and no well-known vocabulary has a term for. Everything else is said in the terms of schema.org, the Simple Event Model, PROV-O, the Web Annotation Vocabulary, OWL-Time and SKOS."@en ;
            dcterms:license <https://spdx.org/licenses/Apache-2.0> ;
            vann:preferredNamespacePrefix "ro" ;
            vann:preferredNamespaceUri "https://w3id.org/readout/ns#" .

        # Classes

        ro:Change a owl:Class ;
            rdfs:label "change of plan"@en ;
            rdfs:comment "An earlier plan for an event, and what became of it."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:Objective a owl:Class ;
            rdfs:label "objective"@en ;
            rdfs:comment "What a side wants of a meeting."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:Status a owl:Class ;
            rdfs:label "status"@en ;
            rdfs:comment "What became of an event, or is expected to. Schema.org's schema:EventStatusType cannot tell an event that was held from one that is planned, nor one that is tentative."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:Attendance a owl:Class ;
            rdfs:label "attendance"@en ;
            rdfs:comment "Whether somebody was there, or is expected to be."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:Qualifier a owl:Class ;
            rdfs:label "qualifier"@en ;
            rdfs:comment "How far a date can be relied upon; the qualifications of EDTF (ISO 8601-2)."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        # Properties of events

        ro:status a owl:ObjectProperty, owl:FunctionalProperty ;
            rdfs:label "status"@en ;
            rdfs:comment "The exact status of an event; schema:eventStatus says it as well as schema.org can."@en ;
            rdfs:domain schema:Event ;
            rdfs:range ro:Status ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:change a owl:ObjectProperty ;
            rdfs:label "change"@en ;
            rdfs:comment "An earlier plan for the event."@en ;
            rdfs:domain schema:Event ;
            rdfs:range ro:Change ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:participation a owl:ObjectProperty ;
            rdfs:label "participation"@en ;
            rdfs:comment "The role of somebody in the event, also of somebody who is absent. schema:attendee leads to the roles of all others."@en ;
            rdfs:domain schema:Event ;
            rdfs:range schema:Role ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:objective a owl:ObjectProperty ;
            rdfs:label "objective"@en ;
            rdfs:comment "What a side wants of the event."@en ;
            rdfs:domain schema:Event ;
            rdfs:range ro:Objective ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:quote a owl:ObjectProperty ;
            rdfs:label "quote"@en ;
            rdfs:comment "Words about the event, or said at it."@en ;
            rdfs:domain schema:Event ;
            rdfs:range schema:Quotation ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:related a owl:ObjectProperty ;
            rdfs:label "related event"@en ;
            rdfs:comment "What led to the event, or may follow from it; ro:relation says which."@en ;
            rdfs:domain schema:Event ;
            rdfs:range schema:Event ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:relation a owl:DatatypeProperty, owl:FunctionalProperty ;
            rdfs:label "relation"@en ;
            rdfs:comment "How the event bears on the one that it is related to: cause, precedent or follow-up."@en ;
            rdfs:domain schema:Event ;
            rdfs:range xsd:string ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:timeZone a owl:DatatypeProperty, owl:FunctionalProperty ;
            rdfs:label "time zone"@en ;
            rdfs:comment "The name of the event's time zone in the IANA time zone database."@en ;
            rdfs:domain schema:Event ;
            rdfs:range xsd:string ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:kind a owl:DatatypeProperty, owl:FunctionalProperty ;
            rdfs:label "kind"@en ;
            rdfs:comment "The record's word for the kind of an event (official-visit, bilateral-meeting, multilateral-summit, call, conference, signing, other), of a change of plan (postponed, rescheduled, moved, cancelled), or of an organization that is a group."@en ;
            rdfs:range xsd:string ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        # Properties of other things

        ro:announced a owl:DatatypeProperty, owl:FunctionalProperty ;
            rdfs:label "announced"@en ;
            rdfs:comment "When a change of plan was announced: xsd:date, xsd:dateTime, xsd:gYearMonth, xsd:gYear or EDTF."@en ;
            rdfs:domain ro:Change ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:attendance a owl:ObjectProperty, owl:FunctionalProperty ;
            rdfs:label "attendance"@en ;
            rdfs:comment "Whether somebody was there in this role."@en ;
            rdfs:domain schema:Role ;
            rdfs:range ro:Attendance ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:party a owl:ObjectProperty ;
            rdfs:label "party"@en ;
            rdfs:comment "The side that a role is played for, or whose objective this is: a schema:Country or a schema:Organization."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:priority a owl:DatatypeProperty, owl:FunctionalProperty ;
            rdfs:label "priority"@en ;
            rdfs:comment "How much an objective matters to its side: primary or secondary."@en ;
            rdfs:domain ro:Objective ;
            rdfs:range xsd:string ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:medium a owl:DatatypeProperty, owl:FunctionalProperty ;
            rdfs:label "medium"@en ;
            rdfs:comment "How the words were said: a tweet, a press conference."@en ;
            rdfs:domain schema:Quotation ;
            rdfs:range rdf:langString ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:meeting a owl:ObjectProperty, owl:FunctionalProperty ;
            rdfs:label "meeting"@en ;
            rdfs:comment "The meeting that the words are about, or were said at."@en ;
            rdfs:domain schema:Quotation ;
            rdfs:range schema:Event ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:country a owl:DatatypeProperty ;
            rdfs:label "country"@en ;
            rdfs:comment "The country of a party or a place: its code in ISO 3166-1 alpha-2, or XK."@en ;
            rdfs:range xsd:string ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:locality a owl:DatatypeProperty, owl:FunctionalProperty ;
            rdfs:label "locality"@en ;
            rdfs:comment "The town or region that a place lies in."@en ;
            rdfs:domain schema:Place ;
            rdfs:range rdf:langString ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:qualifier a owl:ObjectProperty ;
            rdfs:label "qualifier"@en ;
            rdfs:comment "How far the bounds of an interval can be relied upon."@en ;
            rdfs:domain time:ProperInterval ;
            rdfs:range ro:Qualifier ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        # Individuals

        ro:scheduled a owl:NamedIndividual, ro:Status ;
            rdfs:label "scheduled"@en ;
            rdfs:comment "The event is planned, with a date."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:tentative a owl:NamedIndividual, ro:Status ;
            rdfs:label "tentative"@en ;
            rdfs:comment "The event may take place."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:postponed a owl:NamedIndividual, ro:Status ;
            rdfs:label "postponed"@en ;
            rdfs:comment "The event is put off, to another date or to none yet."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:cancelled a owl:NamedIndividual, ro:Status ;
            rdfs:label "cancelled"@en ;
            rdfs:comment "The event does not take place."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:held a owl:NamedIndividual, ro:Status ;
            rdfs:label "held"@en ;
            rdfs:comment "The event has taken place."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:present a owl:NamedIndividual, ro:Attendance ;
            rdfs:label "present"@en ;
            rdfs:comment "They were there."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:expected a owl:NamedIndividual, ro:Attendance ;
            rdfs:label "expected"@en ;
            rdfs:comment "They are, or were, on the programme."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:possible a owl:NamedIndividual, ro:Attendance ;
            rdfs:label "possible"@en ;
            rdfs:comment "They may, or might, have come."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:absent a owl:NamedIndividual, ro:Attendance ;
            rdfs:label "absent"@en ;
            rdfs:comment "They did not come."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:uncertain a owl:NamedIndividual, ro:Qualifier ;
            rdfs:label "uncertain"@en ;
            rdfs:comment "The date may be wrong: ? in EDTF."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:approximate a owl:NamedIndividual, ro:Qualifier ;
            rdfs:label "approximate"@en ;
            rdfs:comment "The date is about right: ~ in EDTF."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        """

    /// `ontology/shapes.ttl`
    static let shapes = """
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
        @prefix oa: <http://www.w3.org/ns/oa#> .
        @prefix prov: <http://www.w3.org/ns/prov#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix ro: <https://w3id.org/readout/ns#> .
        @prefix schema: <https://schema.org/> .
        @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix shape: <https://w3id.org/readout/shapes#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix time: <http://www.w3.org/2006/time#> .
        @prefix void: <http://rdfs.org/ns/void#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        # What every export of Readout in all its vocabularies is like. People, parties, topics and articles are shared by documents,
        # which may know them by several names; all else belongs to one document.

        shape:Date a sh:NodeShape ;
            rdfs:comment "A date, typed by what it is."@en ;
            sh:or (
                [ sh:datatype xsd:date ]
                [ sh:datatype xsd:dateTime ]
                [ sh:datatype xsd:gYearMonth ]
                [ sh:datatype xsd:gYear ]
                [ sh:datatype edtf:EDTF ; sh:pattern "^[-0-9X?~%./:TZ+]+$" ]
            ) .

        shape:Document a sh:NodeShape ;
            rdfs:comment "A record: it is the name of its graph, too."@en ;
            sh:targetSubjectsOf schema:isBasedOn ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:class prov:Entity ;
            sh:property [ sh:path schema:about ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:Event ; sh:node shape:EventWithStatus ] ;
            sh:property [ sh:path schema:isBasedOn ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:NewsArticle ; sh:equals prov:hadPrimarySource ] ;
            sh:property [ sh:path prov:hadPrimarySource ; sh:minCount 1 ; sh:maxCount 1 ] ;
            sh:property [ sh:path schema:inLanguage ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
            sh:property [ sh:path schema:version ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 0 ] ;
            sh:property [ sh:path schema:dateModified ; sh:maxCount 1 ; sh:node shape:Date ] ;
            sh:property [ sh:path prov:generatedAtTime ; sh:maxCount 1 ; sh:datatype xsd:dateTime ] ;
            sh:property [ sh:path void:inDataset ; sh:class void:Dataset ] .

        shape:Article a sh:NodeShape ;
            rdfs:comment "Where the facts come from."@en ;
            sh:targetClass schema:NewsArticle ;
            sh:nodeKind sh:IRI ;
            sh:class prov:Entity ;
            sh:property [ sh:path schema:name ; sh:minCount 1 ; sh:datatype rdf:langString ; sh:minLength 1 ] ;
            sh:property [ sh:path schema:publisher ; sh:datatype rdf:langString ] ;
            sh:property [ sh:path schema:author ; sh:datatype rdf:langString ] ;
            sh:property [ sh:path schema:datePublished ; sh:node shape:Date ] ;
            sh:property [ sh:path schema:inLanguage ; sh:datatype xsd:string ] ;
            sh:property [ sh:path schema:license ; sh:nodeKind sh:IRI ] .

        shape:Party a sh:NodeShape ;
            rdfs:comment "A side that is a state."@en ;
            sh:targetClass schema:Country ;
            sh:nodeKind sh:IRI ;
            sh:property [ sh:path schema:name ; sh:minCount 1 ; sh:datatype rdf:langString ; sh:minLength 1 ] ;
            sh:property [ sh:path ro:country ; sh:datatype xsd:string ; sh:pattern "^[A-Z][A-Z]$" ] ;
            sh:property [ sh:path schema:sameAs ; sh:nodeKind sh:IRI ] .

        shape:Person a sh:NodeShape ;
            rdfs:comment "Somebody, who may be nameless."@en ;
            sh:targetClass schema:Person ;
            sh:nodeKind sh:IRI ;
            sh:property [ sh:path schema:name ; sh:datatype rdf:langString ] ;
            sh:property [ sh:path schema:jobTitle ; sh:datatype rdf:langString ] ;
            sh:property [ sh:path schema:affiliation ; sh:datatype rdf:langString ] ;
            sh:property [ sh:path schema:sameAs ; sh:nodeKind sh:IRI ] .

        shape:Organization a sh:NodeShape ;
            rdfs:comment "A side, a participant or a speaker that is no person. A speaker may be nameless."@en ;
            sh:targetClass schema:Organization ;
            sh:nodeKind sh:IRI ;
            sh:property [ sh:path schema:name ; sh:datatype rdf:langString ] ;
            sh:property [ sh:path ro:kind ; sh:in ( "group" ) ] ;
            sh:property [ sh:path schema:sameAs ; sh:nodeKind sh:IRI ] .

        shape:Side a sh:NodeShape ;
            rdfs:comment "A side of a meeting has a name."@en ;
            sh:targetObjectsOf ro:party, schema:organizer ;
            sh:nodeKind sh:IRI ;
            sh:property [ sh:path schema:name ; sh:minCount 1 ; sh:minLength 1 ] .

        shape:Event a sh:NodeShape ;
            rdfs:comment "A summit, a meeting of its programme, or a related event."@en ;
            sh:targetClass schema:Event ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:class sem:Event ;
            sh:property [ sh:path schema:name ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:minLength 1 ] ;
            sh:property [ sh:path schema:description ; sh:maxCount 1 ; sh:datatype rdf:langString ] ;
            sh:property [ sh:path schema:startDate ; sh:maxCount 1 ; sh:node shape:Date ] ;
            sh:property [ sh:path schema:endDate ; sh:maxCount 1 ; sh:node shape:Date ] ;
            sh:property [ sh:path schema:previousStartDate ; sh:node shape:Date ] ;
            sh:property [ sh:path sem:hasBeginTimeStamp ; sh:maxCount 1 ; sh:node shape:Date ] ;
            sh:property [ sh:path sem:hasEndTimeStamp ; sh:maxCount 1 ; sh:node shape:Date ] ;
            sh:property [ sh:path sem:hasEarliestBeginTimeStamp ; sh:maxCount 1 ; sh:datatype xsd:date ] ;
            sh:property [ sh:path sem:hasLatestEndTimeStamp ; sh:maxCount 1 ; sh:datatype xsd:date ] ;
            sh:property [ sh:path time:hasTime ; sh:maxCount 1 ; sh:class time:ProperInterval ] ;
            sh:property [ sh:path schema:eventStatus ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( schema:EventScheduled schema:EventCancelled schema:EventPostponed schema:EventRescheduled ) ] ;
            sh:property [ sh:path ro:status ; sh:maxCount 1 ; sh:in ( ro:scheduled ro:tentative ro:postponed ro:cancelled ro:held ) ] ;
            sh:property [ sh:path ro:kind ; sh:maxCount 1 ; sh:in ( "official-visit" "bilateral-meeting" "multilateral-summit" "call" "conference" "signing" "other" ) ] ;
            sh:property [ sh:path ro:relation ; sh:maxCount 1 ; sh:in ( "cause" "precedent" "follow-up" ) ] ;
            sh:property [ sh:path ro:timeZone ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
            sh:property [ sh:path schema:organizer ; sh:maxCount 1 ; sh:or ( [ sh:class schema:Country ] [ sh:class schema:Organization ] ) ] ;
            sh:property [ sh:path schema:url ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
            sh:property [ sh:path schema:sameAs ; sh:nodeKind sh:IRI ] ;
            sh:property [ sh:path schema:about ; sh:class skos:Concept ] ;
            sh:property [ sh:path ro:change ; sh:class ro:Change ] ;
            sh:property [ sh:path schema:location ; sh:maxCount 1 ; sh:class schema:Place ; sh:equals sem:hasPlace ] ;
            sh:property [ sh:path sem:hasPlace ; sh:maxCount 1 ] ;
            sh:property [ sh:path schema:subEvent ; sh:class schema:Event ; sh:equals sem:hasSubEvent ] ;
            sh:property [ sh:path sem:hasSubEvent ; sh:class sem:Event ] ;
            sh:property [ sh:path ro:participation ; sh:class schema:Role ] ;
            sh:property [ sh:path schema:attendee ; sh:or ( [ sh:class schema:Role ] [ sh:class schema:Person ] [ sh:class schema:Organization ] ) ] ;
            sh:property [ sh:path sem:hasActor ; sh:or ( [ sh:class schema:Person ] [ sh:class schema:Organization ] ) ] ;
            sh:property [ sh:path ro:objective ; sh:class ro:Objective ] ;
            sh:property [ sh:path ro:quote ; sh:class schema:Quotation ] ;
            sh:property [ sh:path ro:related ; sh:nodeKind sh:IRI ] .

        shape:EventWithStatus a sh:NodeShape ;
            rdfs:comment "A summit and what is part of one have an exact status. Of a related event it need not be known."@en ;
            sh:targetSubjectsOf ro:participation, ro:objective, ro:quote, ro:related, ro:change, schema:subEvent ;
            sh:targetObjectsOf schema:subEvent ;
            sh:nodeKind sh:IRI ;
            sh:property [ sh:path ro:status ; sh:minCount 1 ] .

        shape:EventWithEnd a sh:NodeShape ;
            rdfs:comment "An end has a start."@en ;
            sh:targetSubjectsOf schema:endDate ;
            sh:nodeKind sh:IRI ;
            sh:property [ sh:path schema:startDate ; sh:minCount 1 ] .

        shape:Role a sh:NodeShape ;
            rdfs:comment "Who took part in which office, and for which side."@en ;
            sh:targetClass schema:Role ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:property [ sh:path schema:attendee ; sh:minCount 1 ; sh:maxCount 1 ; sh:or ( [ sh:class schema:Person ] [ sh:class schema:Organization ] ) ] ;
            sh:property [ sh:path ( schema:attendee schema:name ) ; sh:minCount 1 ] ;
            sh:property [ sh:path schema:roleName ; sh:maxCount 1 ; sh:datatype rdf:langString ] ;
            sh:property [ sh:path ro:attendance ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( ro:present ro:expected ro:possible ro:absent ) ] ;
            sh:property [ sh:path ro:party ; sh:maxCount 1 ; sh:or ( [ sh:class schema:Country ] [ sh:class schema:Organization ] ) ] ;
            sh:property [ sh:path [ sh:inversePath ro:participation ] ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:Event ] .

        shape:Place a sh:NodeShape ;
            rdfs:comment "Where an event takes place."@en ;
            sh:targetClass schema:Place ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:property [ sh:path schema:name ; sh:maxCount 1 ; sh:datatype rdf:langString ] ;
            sh:property [ sh:path schema:address ; sh:maxCount 1 ; sh:datatype rdf:langString ] ;
            sh:property [ sh:path ro:locality ; sh:maxCount 1 ; sh:datatype rdf:langString ] ;
            sh:property [ sh:path ro:country ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:pattern "^[A-Z][A-Z]$" ] ;
            sh:property [ sh:path schema:geo ; sh:maxCount 1 ; sh:class schema:GeoCoordinates ] ;
            sh:property [ sh:path schema:sameAs ; sh:nodeKind sh:IRI ] ;
            sh:property [ sh:path [ sh:inversePath schema:location ] ; sh:minCount 1 ; sh:maxCount 1 ] .

        shape:Coordinates a sh:NodeShape ;
            rdfs:comment "Degrees."@en ;
            sh:targetClass schema:GeoCoordinates ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:property [ sh:path schema:latitude ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:decimal ; sh:minInclusive -90 ; sh:maxInclusive 90 ] ;
            sh:property [ sh:path schema:longitude ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:decimal ; sh:minInclusive -180 ; sh:maxInclusive 180 ] .

        shape:Change a sh:NodeShape ;
            rdfs:comment "An earlier plan, and what became of it."@en ;
            sh:targetClass ro:Change ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:property [ sh:path ro:kind ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( "postponed" "rescheduled" "moved" "cancelled" ) ] ;
            sh:property [ sh:path schema:previousStartDate ; sh:maxCount 1 ; sh:node shape:Date ] ;
            sh:property [ sh:path ro:announced ; sh:maxCount 1 ; sh:node shape:Date ] ;
            sh:property [ sh:path schema:description ; sh:maxCount 1 ; sh:datatype rdf:langString ] ;
            sh:property [ sh:path time:hasTime ; sh:maxCount 1 ; sh:class time:ProperInterval ] .

        shape:Objective a sh:NodeShape ;
            rdfs:comment "What a side wants."@en ;
            sh:targetClass ro:Objective ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:property [ sh:path schema:text ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:minLength 1 ] ;
            sh:property [ sh:path ro:priority ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( "primary" "secondary" ) ] ;
            sh:property [ sh:path ro:party ; sh:maxCount 1 ; sh:or ( [ sh:class schema:Country ] [ sh:class schema:Organization ] ) ] .

        shape:Quotation a sh:NodeShape ;
            rdfs:comment "Somebody's words, or their translation."@en ;
            sh:targetClass schema:Quotation ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:property [ sh:path schema:text ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:minLength 1 ] ;
            sh:property [ sh:path schema:inLanguage ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
            sh:property [ sh:path schema:workTranslation ; sh:maxCount 1 ; sh:class schema:Quotation ] ;
            sh:property [ sh:path schema:translationOfWork ; sh:maxCount 1 ; sh:class schema:Quotation ] ;
            sh:property [ sh:path schema:creator ; sh:maxCount 1 ; sh:or ( [ sh:class schema:Person ] [ sh:class schema:Organization ] ) ; sh:equals prov:wasAttributedTo ] ;
            sh:property [ sh:path prov:wasAttributedTo ; sh:maxCount 1 ] ;
            sh:property [ sh:path schema:dateCreated ; sh:maxCount 1 ; sh:node shape:Date ] ;
            sh:property [ sh:path time:hasTime ; sh:maxCount 1 ; sh:class time:ProperInterval ] ;
            sh:property [ sh:path ro:medium ; sh:maxCount 1 ; sh:datatype rdf:langString ] ;
            sh:property [ sh:path ro:meeting ; sh:maxCount 1 ; sh:class schema:Event ] ;
            sh:property [ sh:path schema:locationCreated ; sh:maxCount 1 ; sh:class schema:Place ] ;
            sh:property [ sh:path prov:wasQuotedFrom ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] .

        shape:Quote a sh:NodeShape ;
            rdfs:comment "A quote of the record says who said it, and where that is reported."@en ;
            sh:targetObjectsOf ro:quote ;
            sh:nodeKind sh:IRI ;
            sh:property [ sh:path schema:creator ; sh:minCount 1 ] ;
            sh:property [ sh:path prov:wasQuotedFrom ; sh:minCount 1 ] .

        shape:Topic a sh:NodeShape ;
            rdfs:comment "What a summit is about. A language knows it by one name."@en ;
            sh:targetClass skos:Concept ;
            sh:nodeKind sh:IRI ;
            sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:datatype rdf:langString ; sh:minLength 1 ; sh:uniqueLang true ] .

        shape:Interval a sh:NodeShape ;
            rdfs:comment "Between which days something lies. One end may be open."@en ;
            sh:targetClass time:ProperInterval ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:or ( [ sh:path time:hasBeginning ; sh:minCount 1 ] [ sh:path time:hasEnd ; sh:minCount 1 ] ) ;
            sh:property [ sh:path time:hasBeginning ; sh:maxCount 1 ; sh:class time:Instant ] ;
            sh:property [ sh:path time:hasEnd ; sh:maxCount 1 ; sh:class time:Instant ] ;
            sh:property [ sh:path ro:qualifier ; sh:in ( ro:uncertain ro:approximate ) ] .

        shape:Instant a sh:NodeShape ;
            rdfs:comment "A day."@en ;
            sh:targetClass time:Instant ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:property [ sh:path time:inXSDDate ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:date ] .

        shape:Annotation a sh:NodeShape ;
            rdfs:comment "A quote stands in its article."@en ;
            sh:targetClass oa:Annotation ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:property [ sh:path oa:motivatedBy ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( oa:identifying ) ] ;
            sh:property [ sh:path oa:hasBody ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:Quotation ] ;
            sh:property [ sh:path oa:hasTarget ; sh:minCount 1 ; sh:maxCount 1 ; sh:class oa:SpecificResource ] .

        shape:Target a sh:NodeShape ;
            rdfs:comment "The passage, found in two ways."@en ;
            sh:targetClass oa:SpecificResource ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:property [ sh:path oa:hasSource ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:NewsArticle ] ;
            sh:property [ sh:path oa:hasSelector ; sh:minCount 2 ; sh:maxCount 2 ; sh:or ( [ sh:class oa:TextQuoteSelector ] [ sh:class oa:TextPositionSelector ] ) ] .

        shape:TextQuoteSelector a sh:NodeShape ;
            rdfs:comment "The words of the article, and those around them."@en ;
            sh:targetClass oa:TextQuoteSelector ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:property [ sh:path oa:exact ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:minLength 1 ] ;
            sh:property [ sh:path oa:prefix ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
            sh:property [ sh:path oa:suffix ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] .

        shape:TextPositionSelector a sh:NodeShape ;
            rdfs:comment "Where they begin and end, in Unicode code points from 0."@en ;
            sh:targetClass oa:TextPositionSelector ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:property [ sh:path oa:start ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ; sh:lessThan oa:end ] ;
            sh:property [ sh:path oa:end ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ] .

        shape:Dataset a sh:NodeShape ;
            rdfs:comment "All documents of an export, or those things of them that are of one class."@en ;
            sh:targetClass void:Dataset ;
            sh:nodeKind sh:IRI ;
            sh:closed true ;
            sh:ignoredProperties ( rdf:type ) ;
            sh:property [ sh:path dcterms:title ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
            sh:property [ sh:path dcterms:license ; sh:nodeKind sh:IRI ] ;
            sh:property [ sh:path dcterms:source ; sh:class schema:NewsArticle ] ;
            sh:property [ sh:path void:uriSpace ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
            sh:property [ sh:path void:documents ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ] ;
            sh:property [ sh:path void:triples ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ] ;
            sh:property [ sh:path void:entities ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ] ;
            sh:property [ sh:path void:class ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
            sh:property [ sh:path void:classPartition ; sh:class void:Dataset ] ;
            sh:property [ sh:path void:subset ; sh:class void:Dataset ] ;
            sh:property [ sh:path void:vocabulary ; sh:nodeKind sh:IRI ] .

        """
}
