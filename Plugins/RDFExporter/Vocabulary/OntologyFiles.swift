// Made by scripts/make-ontology.py from ontology/readout.ttl and ontology/shapes.ttl: change those, and run
// 'make ontology'.

/// The files of `ontology/`, within the program.
enum OntologyFiles {
    /// `ontology/readout.ttl`
    static let ontology = #"""
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix ro: <https://w3id.org/readout/ns#> .
        @prefix schema: <https://schema.org/> .
        @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix time: <http://www.w3.org/2006/time#> .
        @prefix vann: <http://purl.org/vocab/vann/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        <https://w3id.org/readout/ns#> a owl:Ontology ;
            owl:versionIRI <https://w3id.org/readout/ns/0.1.0> ;
            owl:versionInfo "0.1.0" ;
            dcterms:title "Readout"@en ;
            rdfs:label "Readout ontology"@en, "Ontologie Readout"@fr, "Readout-Ontologie"@de, "Ontología Readout"@es, "Readout 本体"@zh, "أنطولوجيا Readout"@ar ;
            dcterms:description "What records of diplomatic meetings say and no well-known vocabulary has a term for. Everything else is said in the terms of schema.org, the Simple Event Model, PROV-O, the Web Annotation Vocabulary, OWL-Time and SKOS."@en ;
            dcterms:creator <https://w3id.org/readout/maintainers> ;
            dcterms:publisher <https://w3id.org/readout/maintainers> ;
            dcterms:created "2026-11-23"^^xsd:date ;
            dcterms:modified "2026-11-29"^^xsd:date ;
            dcterms:license <https://spdx.org/licenses/Apache-2.0> ;
            rdfs:seeAlso <https://schema.org/>, <http://semanticweb.cs.vu.nl/2009/11/sem/>, <http://www.w3.org/ns/prov#>, <http://www.w3.org/ns/oa#>, <http://www.w3.org/2006/time#>, <http://www.w3.org/2004/02/skos/core#> ;
            vann:preferredNamespacePrefix "ro" ;
            vann:preferredNamespaceUri "https://w3id.org/readout/ns#" .

        <https://w3id.org/readout/maintainers> a dcterms:Agent ;
            schema:name "The maintainers of Readout"@en .

        # Classes of other vocabularies that this one speaks of

        dcterms:Agent a owl:Class ;
            rdfs:isDefinedBy <http://purl.org/dc/terms/> .

        schema:Event a owl:Class ;
            rdfs:isDefinedBy <https://schema.org/> .

        schema:Intangible a owl:Class ;
            rdfs:isDefinedBy <https://schema.org/> .

        schema:Organization a owl:Class ;
            rdfs:isDefinedBy <https://schema.org/> .

        schema:Quotation a owl:Class ;
            rdfs:isDefinedBy <https://schema.org/> .

        schema:Role a owl:Class ;
            rdfs:isDefinedBy <https://schema.org/> .

        sem:EventType a owl:Class ;
            rdfs:isDefinedBy <http://semanticweb.cs.vu.nl/2009/11/sem/> .

        skos:Concept a owl:Class ;
            rdfs:isDefinedBy <http://www.w3.org/2004/02/skos/core> .

        time:TemporalEntity a owl:Class ;
            rdfs:isDefinedBy <http://www.w3.org/2006/time#> .

        # Classes

        ro:Change a owl:Class ;
            rdfs:label "change of plan"@en, "changement de plan"@fr, "Planänderung"@de, "cambio de plan"@es, "计划变更"@zh, "تغيير في الخطة"@ar ;
            rdfs:comment "An earlier plan for an event, and what became of it. Its dates and its place are those that had been planned."@en ;
            rdfs:subClassOf schema:Intangible ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:Objective a owl:Class ;
            rdfs:label "objective"@en, "objectif"@fr, "Ziel"@de, "objetivo"@es, "目标"@zh, "هدف"@ar ;
            rdfs:comment "What a side wants of a meeting."@en ;
            rdfs:subClassOf schema:Intangible ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:Status a owl:Class ;
            rdfs:label "status"@en, "statut"@fr, "Status"@de, "estado"@es, "状态"@zh, "الحالة"@ar ;
            rdfs:comment "What became of an event, or is expected to. Schema.org's schema:EventStatusType cannot tell an event that was held from one that is planned, nor one that is tentative."@en ;
            rdfs:subClassOf skos:Concept ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:Attendance a owl:Class ;
            rdfs:label "attendance"@en, "présence"@fr, "Teilnahme"@de, "asistencia"@es, "出席情况"@zh, "الحضور"@ar ;
            rdfs:comment "Whether somebody was there, or is expected to be."@en ;
            rdfs:subClassOf skos:Concept ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:Qualifier a owl:Class ;
            rdfs:label "qualifier"@en, "qualification"@fr, "Einschränkung"@de, "calificador"@es, "限定"@zh, "محدِّد"@ar ;
            rdfs:comment "How far a date can be relied upon; the qualifications of EDTF (ISO 8601-2)."@en ;
            rdfs:subClassOf skos:Concept ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:EventKind a owl:Class ;
            rdfs:label "kind of event"@en, "type d'événement"@fr, "Art des Ereignisses"@de, "tipo de acto"@es, "活动类型"@zh, "نوع الحدث"@ar ;
            rdfs:comment "What kind of meeting an event is. sem:eventType leads to it."@en ;
            rdfs:subClassOf skos:Concept, sem:EventType ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:ChangeKind a owl:Class ;
            rdfs:label "kind of change"@en, "type de changement"@fr, "Art der Änderung"@de, "tipo de cambio"@es, "变更类型"@zh, "نوع التغيير"@ar ;
            rdfs:comment "What became of an earlier plan."@en ;
            rdfs:subClassOf skos:Concept ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:OrganizationKind a owl:Class ;
            rdfs:label "kind of organization"@en, "type d'organisation"@fr, "Art der Organisation"@de, "tipo de organización"@es, "组织类型"@zh, "نوع المنظمة"@ar ;
            rdfs:comment "What kind of thing a side, a participant or a speaker is that is no person."@en ;
            rdfs:subClassOf skos:Concept ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:Priority a owl:Class ;
            rdfs:label "priority"@en, "priorité"@fr, "Vorrang"@de, "prioridad"@es, "优先级"@zh, "الأولوية"@ar ;
            rdfs:comment "How much an objective matters to its side."@en ;
            rdfs:subClassOf skos:Concept ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        # What is of one class is of no other; a plan and an event can both be postponed or cancelled, so that a status can be a kind of
        # change.

        [] a owl:AllDisjointClasses ;
            owl:members ( ro:Change ro:Objective ro:Status ro:Attendance ro:Qualifier ro:EventKind ro:OrganizationKind ro:Priority ) .

        [] a owl:AllDisjointClasses ;
            owl:members ( ro:Change ro:Objective ro:ChangeKind ro:Attendance ro:Qualifier ro:EventKind ro:OrganizationKind ro:Priority ) .

        # Properties of events

        ro:status a owl:ObjectProperty, owl:FunctionalProperty ;
            rdfs:label "status"@en, "statut"@fr, "Status"@de, "estado"@es, "状态"@zh, "الحالة"@ar ;
            rdfs:comment "The exact status of an event; schema:eventStatus says it as well as schema.org can."@en ;
            rdfs:seeAlso schema:eventStatus ;
            rdfs:domain schema:Event ;
            rdfs:range ro:Status ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:earliest a owl:DatatypeProperty, owl:FunctionalProperty ;
            rdfs:label "earliest day"@en, "premier jour possible"@fr, "frühester Tag"@de, "primer día posible"@es, "最早日期"@zh, "أول يوم ممكن"@ar ;
            rdfs:comment "The first day that the event can touch, as far as its date tells, on the clock of the place. An event whose date is open on this side has none."@en ;
            rdfs:seeAlso sem:hasEarliestBeginTimeStamp ;
            rdfs:domain schema:Event ;
            rdfs:range xsd:date ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:latest a owl:DatatypeProperty, owl:FunctionalProperty ;
            rdfs:label "latest day"@en, "dernier jour possible"@fr, "spätester Tag"@de, "último día posible"@es, "最晚日期"@zh, "آخر يوم ممكن"@ar ;
            rdfs:comment "The last day that the event can touch, as far as its date tells, on the clock of the place; it belongs to the event. An event whose date is open on this side has none."@en ;
            rdfs:seeAlso sem:hasLatestEndTimeStamp ;
            rdfs:domain schema:Event ;
            rdfs:range xsd:date ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:change a owl:ObjectProperty ;
            rdfs:label "change"@en, "changement"@fr, "Änderung"@de, "cambio"@es, "变更"@zh, "تغيير"@ar ;
            rdfs:comment "An earlier plan for the event."@en ;
            rdfs:domain schema:Event ;
            rdfs:range ro:Change ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:participation a owl:ObjectProperty ;
            rdfs:label "participation"@en, "participation"@fr, "Beteiligung"@de, "participación"@es, "参与"@zh, "مشاركة"@ar ;
            rdfs:comment "The role of somebody in the event, also of somebody who is absent. schema:attendee leads to the people themselves who were or are to be there."@en ;
            rdfs:seeAlso schema:attendee ;
            rdfs:domain schema:Event ;
            rdfs:range schema:Role ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:objective a owl:ObjectProperty ;
            rdfs:label "objective"@en, "objectif"@fr, "Ziel"@de, "objetivo"@es, "目标"@zh, "هدف"@ar ;
            rdfs:comment "What a side wants of the event."@en ;
            rdfs:domain schema:Event ;
            rdfs:range ro:Objective ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:quote a owl:ObjectProperty ;
            rdfs:label "quote"@en, "citation"@fr, "Zitat"@de, "cita"@es, "引语"@zh, "اقتباس"@ar ;
            rdfs:comment "Words about the event, or said at it."@en ;
            rdfs:domain schema:Event ;
            rdfs:range schema:Quotation ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:related a owl:ObjectProperty ;
            rdfs:label "related event"@en, "événement lié"@fr, "verwandtes Ereignis"@de, "acto relacionado"@es, "相关事件"@zh, "حدث ذو صلة"@ar ;
            rdfs:comment "An event that led to this one, was like it, followed from it or took place beside it. One of the properties below says which."@en ;
            rdfs:domain schema:Event ;
            rdfs:range schema:Event ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:cause a owl:ObjectProperty ;
            rdfs:label "cause"@en, "cause"@fr, "Ursache"@de, "causa"@es, "起因"@zh, "سبب"@ar ;
            rdfs:comment "An event that led to this one."@en ;
            rdfs:subPropertyOf ro:related ;
            rdfs:domain schema:Event ;
            rdfs:range schema:Event ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:precedent a owl:ObjectProperty ;
            rdfs:label "precedent"@en, "précédent"@fr, "Vorläufer"@de, "precedente"@es, "先例"@zh, "سابقة"@ar ;
            rdfs:comment "An event that came before this one and was like it."@en ;
            rdfs:subPropertyOf ro:related ;
            rdfs:domain schema:Event ;
            rdfs:range schema:Event ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:followUp a owl:ObjectProperty ;
            rdfs:label "follow-up"@en, "suite"@fr, "Folge"@de, "continuación"@es, "后续"@zh, "متابعة"@ar ;
            rdfs:comment "An event that followed from this one, or may follow."@en ;
            rdfs:subPropertyOf ro:related ;
            rdfs:domain schema:Event ;
            rdfs:range schema:Event ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:sidelines a owl:ObjectProperty ;
            rdfs:label "on the sidelines of"@en, "en marge de"@fr, "am Rande von"@de, "al margen de"@es, "场边会晤所在活动"@zh, "على هامش"@ar ;
            rdfs:comment "An event beside which this one took place."@en ;
            rdfs:subPropertyOf ro:related ;
            rdfs:domain schema:Event ;
            rdfs:range schema:Event ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:timeZone a owl:DatatypeProperty, owl:FunctionalProperty ;
            rdfs:label "time zone"@en, "fuseau horaire"@fr, "Zeitzone"@de, "zona horaria"@es, "时区"@zh, "المنطقة الزمنية"@ar ;
            rdfs:comment "The name of the event's time zone in the IANA time zone database."@en ;
            rdfs:seeAlso schema:scheduleTimezone ;
            rdfs:domain schema:Event ;
            rdfs:range xsd:string ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        # Properties of other things

        ro:kind a owl:ObjectProperty ;
            rdfs:label "kind"@en, "type"@fr, "Art"@de, "tipo"@es, "类型"@zh, "النوع"@ar ;
            rdfs:comment "What became of an earlier plan, or what kind of thing an organization is; sem:eventType says it of events."@en ;
            rdfs:subPropertyOf <http://purl.org/dc/terms/type> ;
            rdfs:domain [ a owl:Class ; owl:unionOf ( ro:Change schema:Organization ) ] ;
            rdfs:range [ a owl:Class ; owl:unionOf ( ro:ChangeKind ro:OrganizationKind ) ] ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:announced a owl:DatatypeProperty, owl:FunctionalProperty ;
            rdfs:label "announced"@en, "annoncé"@fr, "angekündigt"@de, "anunciado"@es, "宣布时间"@zh, "أُعلن في"@ar ;
            rdfs:comment "When a change of plan was announced."@en ;
            rdfs:domain ro:Change ;
            rdfs:range [ a rdfs:Datatype ; owl:unionOf ( xsd:date xsd:dateTime xsd:gYearMonth xsd:gYear edtf:EDTF ) ] ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:attendance a owl:ObjectProperty, owl:FunctionalProperty ;
            rdfs:label "attendance"@en, "présence"@fr, "Teilnahme"@de, "asistencia"@es, "出席情况"@zh, "الحضور"@ar ;
            rdfs:comment "Whether somebody was there in this role."@en ;
            rdfs:domain schema:Role ;
            rdfs:range ro:Attendance ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:party a owl:ObjectProperty, owl:FunctionalProperty ;
            rdfs:label "party"@en, "partie"@fr, "Partei"@de, "parte"@es, "方"@zh, "الطرف"@ar ;
            rdfs:comment "The side that a role is played for, or whose objective this is."@en ;
            rdfs:seeAlso schema:memberOf ;
            rdfs:domain [ a owl:Class ; owl:unionOf ( schema:Role ro:Objective ) ] ;
            rdfs:range schema:Organization ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:priority a owl:ObjectProperty, owl:FunctionalProperty ;
            rdfs:label "priority"@en, "priorité"@fr, "Vorrang"@de, "prioridad"@es, "优先级"@zh, "الأولوية"@ar ;
            rdfs:comment "How much an objective matters to its side."@en ;
            rdfs:domain ro:Objective ;
            rdfs:range ro:Priority ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:office a owl:ObjectProperty, owl:FunctionalProperty ;
            rdfs:label "office"@en, "fonction"@fr, "Amt"@de, "cargo"@es, "职务"@zh, "المنصب"@ar ;
            rdfs:comment "The role in which the speaker said the words, who takes no part in the event: an office, an organization or a side, at the time of the words."@en ;
            rdfs:seeAlso schema:hasOccupation ;
            rdfs:domain schema:Quotation ;
            rdfs:range schema:Role ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:anonymous a owl:DatatypeProperty, owl:FunctionalProperty ;
            rdfs:label "anonymous"@en, "anonyme"@fr, "anonym"@de, "anónimo"@es, "匿名"@zh, "مجهول المصدر"@ar ;
            rdfs:comment "Whether the source of the words does not name their speaker."@en ;
            rdfs:domain schema:Quotation ;
            rdfs:range xsd:boolean ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:medium a owl:DatatypeProperty, owl:FunctionalProperty ;
            rdfs:label "medium"@en, "support"@fr, "Medium"@de, "medio"@es, "渠道"@zh, "الوسيلة"@ar ;
            rdfs:comment "How the words were said: a tweet, a press conference."@en ;
            rdfs:domain schema:Quotation ;
            rdfs:range rdf:langString ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:meeting a owl:ObjectProperty, owl:FunctionalProperty ;
            rdfs:label "meeting"@en, "réunion"@fr, "Sitzung"@de, "reunión"@es, "会谈"@zh, "اجتماع"@ar ;
            rdfs:comment "The meeting that the words are about, or were said at; it does not tell where they were said."@en ;
            rdfs:domain schema:Quotation ;
            rdfs:range schema:Event ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:country a owl:DatatypeProperty ;
            rdfs:label "country"@en, "pays"@fr, "Land"@de, "país"@es, "国家"@zh, "البلد"@ar ;
            rdfs:comment "The country of a party: its code in ISO 3166-1 alpha-2, or XK."@en ;
            rdfs:seeAlso schema:addressCountry ;
            rdfs:domain schema:Organization ;
            rdfs:range xsd:string ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:qualifier a owl:ObjectProperty ;
            rdfs:label "qualifier"@en, "qualification"@fr, "Einschränkung"@de, "calificador"@es, "限定"@zh, "محدِّد"@ar ;
            rdfs:comment "How far an interval can be relied upon, or one of its ends."@en ;
            rdfs:domain time:TemporalEntity ;
            rdfs:range ro:Qualifier ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        # Concepts: the closed lists of the record

        ro:statuses a skos:ConceptScheme ;
            skos:prefLabel "statuses"@en, "statuts"@fr, "Status"@de, "estados"@es, "状态"@zh, "الحالات"@ar ;
            rdfs:label "statuses"@en, "statuts"@fr, "Status"@de, "estados"@es, "状态"@zh, "الحالات"@ar ;
            rdfs:comment "What can become of an event."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:changes a skos:ConceptScheme ;
            skos:prefLabel "changes of plan"@en, "changements de plan"@fr, "Planänderungen"@de, "cambios de plan"@es, "计划变更"@zh, "تغييرات الخطة"@ar ;
            rdfs:label "changes of plan"@en, "changements de plan"@fr, "Planänderungen"@de, "cambios de plan"@es, "计划变更"@zh, "تغييرات الخطة"@ar ;
            rdfs:comment "What can become of an earlier plan."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:kinds a skos:ConceptScheme ;
            skos:prefLabel "kinds of events"@en, "types d'événements"@fr, "Arten von Ereignissen"@de, "tipos de actos"@es, "活动类型"@zh, "أنواع الأحداث"@ar ;
            rdfs:label "kinds of events"@en, "types d'événements"@fr, "Arten von Ereignissen"@de, "tipos de actos"@es, "活动类型"@zh, "أنواع الأحداث"@ar ;
            rdfs:comment "What kinds of meetings there are."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:organizationKinds a skos:ConceptScheme ;
            skos:prefLabel "kinds of organizations"@en, "types d'organisations"@fr, "Arten von Organisationen"@de, "tipos de organizaciones"@es, "组织类型"@zh, "أنواع المنظمات"@ar ;
            rdfs:label "kinds of organizations"@en, "types d'organisations"@fr, "Arten von Organisationen"@de, "tipos de organizaciones"@es, "组织类型"@zh, "أنواع المنظمات"@ar ;
            rdfs:comment "What a side, a participant or a speaker can be that is no person."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:attendances a skos:ConceptScheme ;
            skos:prefLabel "attendance"@en, "présence"@fr, "Teilnahme"@de, "asistencia"@es, "出席情况"@zh, "الحضور"@ar ;
            rdfs:label "attendance"@en, "présence"@fr, "Teilnahme"@de, "asistencia"@es, "出席情况"@zh, "الحضور"@ar ;
            rdfs:comment "Whether somebody was there, or is to be."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:priorities a skos:ConceptScheme ;
            skos:prefLabel "priorities"@en, "priorités"@fr, "Vorrang"@de, "prioridades"@es, "优先级"@zh, "الأولويات"@ar ;
            rdfs:label "priorities"@en, "priorités"@fr, "Vorrang"@de, "prioridades"@es, "优先级"@zh, "الأولويات"@ar ;
            rdfs:comment "How much an objective can matter."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:qualifiers a skos:ConceptScheme ;
            skos:prefLabel "qualifiers"@en, "qualifications"@fr, "Einschränkungen"@de, "calificadores"@es, "限定"@zh, "المحدِّدات"@ar ;
            rdfs:label "qualifiers"@en, "qualifications"@fr, "Einschränkungen"@de, "calificadores"@es, "限定"@zh, "المحدِّدات"@ar ;
            rdfs:comment "How far a date can be relied upon."@en ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:scheduled a owl:NamedIndividual, skos:Concept, ro:Status ;
            skos:prefLabel "scheduled"@en, "prévu"@fr, "geplant"@de, "previsto"@es, "已安排"@zh, "مقرر"@ar ;
            rdfs:label "scheduled"@en, "prévu"@fr, "geplant"@de, "previsto"@es, "已安排"@zh, "مقرر"@ar ;
            skos:definition "The event is planned, with a date."@en ;
            rdfs:comment "The event is planned, with a date."@en ;
            skos:inScheme ro:statuses ;
            skos:topConceptOf ro:statuses ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:tentative a owl:NamedIndividual, skos:Concept, ro:Status ;
            skos:prefLabel "tentative"@en, "à confirmer"@fr, "vorläufig"@de, "sin confirmar"@es, "暂定"@zh, "مبدئي"@ar ;
            rdfs:label "tentative"@en, "à confirmer"@fr, "vorläufig"@de, "sin confirmar"@es, "暂定"@zh, "مبدئي"@ar ;
            skos:definition "The event may take place."@en ;
            rdfs:comment "The event may take place."@en ;
            skos:inScheme ro:statuses ;
            skos:topConceptOf ro:statuses ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:postponed a owl:NamedIndividual, skos:Concept, ro:Status, ro:ChangeKind ;
            skos:prefLabel "postponed"@en, "reporté"@fr, "verschoben"@de, "aplazado"@es, "已推迟"@zh, "مؤجل"@ar ;
            rdfs:label "postponed"@en, "reporté"@fr, "verschoben"@de, "aplazado"@es, "已推迟"@zh, "مؤجل"@ar ;
            skos:definition "It is put off, to another date or to none yet."@en ;
            rdfs:comment "It is put off, to another date or to none yet."@en ;
            skos:inScheme ro:statuses, ro:changes ;
            skos:topConceptOf ro:statuses, ro:changes ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:cancelled a owl:NamedIndividual, skos:Concept, ro:Status, ro:ChangeKind ;
            skos:prefLabel "cancelled"@en, "annulé"@fr, "abgesagt"@de, "cancelado"@es, "已取消"@zh, "ملغى"@ar ;
            rdfs:label "cancelled"@en, "annulé"@fr, "abgesagt"@de, "cancelado"@es, "已取消"@zh, "ملغى"@ar ;
            skos:definition "It does not take place."@en ;
            rdfs:comment "It does not take place."@en ;
            skos:inScheme ro:statuses, ro:changes ;
            skos:topConceptOf ro:statuses, ro:changes ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:held a owl:NamedIndividual, skos:Concept, ro:Status ;
            skos:prefLabel "held"@en, "a eu lieu"@fr, "hat stattgefunden"@de, "celebrado"@es, "已举行"@zh, "عُقد"@ar ;
            rdfs:label "held"@en, "a eu lieu"@fr, "hat stattgefunden"@de, "celebrado"@es, "已举行"@zh, "عُقد"@ar ;
            skos:definition "The event has taken place."@en ;
            rdfs:comment "The event has taken place."@en ;
            skos:inScheme ro:statuses ;
            skos:topConceptOf ro:statuses ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:rescheduled a owl:NamedIndividual, skos:Concept, ro:ChangeKind ;
            skos:prefLabel "rescheduled"@en, "reprogrammé"@fr, "neu angesetzt"@de, "reprogramado"@es, "已改期"@zh, "تغيّر موعده"@ar ;
            rdfs:label "rescheduled"@en, "reprogrammé"@fr, "neu angesetzt"@de, "reprogramado"@es, "已改期"@zh, "تغيّر موعده"@ar ;
            skos:definition "It is put at another time."@en ;
            rdfs:comment "It is put at another time."@en ;
            skos:inScheme ro:changes ;
            skos:topConceptOf ro:changes ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:moved a owl:NamedIndividual, skos:Concept, ro:ChangeKind ;
            skos:prefLabel "moved"@en, "déplacé"@fr, "verlegt"@de, "trasladado"@es, "已易地"@zh, "نُقل مكانه"@ar ;
            rdfs:label "moved"@en, "déplacé"@fr, "verlegt"@de, "trasladado"@es, "已易地"@zh, "نُقل مكانه"@ar ;
            skos:definition "It is put at another place."@en ;
            rdfs:comment "It is put at another place."@en ;
            skos:inScheme ro:changes ;
            skos:topConceptOf ro:changes ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:officialVisit a owl:NamedIndividual, skos:Concept, ro:EventKind ;
            skos:prefLabel "official visit"@en, "visite officielle"@fr, "offizieller Besuch"@de, "visita oficial"@es, "正式访问"@zh, "زيارة رسمية"@ar ;
            rdfs:label "official visit"@en, "visite officielle"@fr, "offizieller Besuch"@de, "visita oficial"@es, "正式访问"@zh, "زيارة رسمية"@ar ;
            skos:definition "A visit of state, or of a minister."@en ;
            rdfs:comment "A visit of state, or of a minister."@en ;
            skos:inScheme ro:kinds ;
            skos:topConceptOf ro:kinds ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:bilateralMeeting a owl:NamedIndividual, skos:Concept, ro:EventKind ;
            skos:prefLabel "bilateral meeting"@en, "rencontre bilatérale"@fr, "bilaterales Treffen"@de, "reunión bilateral"@es, "双边会晤"@zh, "اجتماع ثنائي"@ar ;
            rdfs:label "bilateral meeting"@en, "rencontre bilatérale"@fr, "bilaterales Treffen"@de, "reunión bilateral"@es, "双边会晤"@zh, "اجتماع ثنائي"@ar ;
            skos:definition "A meeting of two sides."@en ;
            rdfs:comment "A meeting of two sides."@en ;
            skos:inScheme ro:kinds ;
            skos:topConceptOf ro:kinds ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:multilateralSummit a owl:NamedIndividual, skos:Concept, ro:EventKind ;
            skos:prefLabel "multilateral summit"@en, "sommet multilatéral"@fr, "multilateraler Gipfel"@de, "cumbre multilateral"@es, "多边峰会"@zh, "قمة متعددة الأطراف"@ar ;
            rdfs:label "multilateral summit"@en, "sommet multilatéral"@fr, "multilateraler Gipfel"@de, "cumbre multilateral"@es, "多边峰会"@zh, "قمة متعددة الأطراف"@ar ;
            skos:definition "A meeting of several sides."@en ;
            rdfs:comment "A meeting of several sides."@en ;
            skos:inScheme ro:kinds ;
            skos:topConceptOf ro:kinds ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:call a owl:NamedIndividual, skos:Concept, ro:EventKind ;
            skos:prefLabel "call"@en, "entretien téléphonique"@fr, "Telefonat"@de, "llamada"@es, "通话"@zh, "اتصال هاتفي"@ar ;
            rdfs:label "call"@en, "entretien téléphonique"@fr, "Telefonat"@de, "llamada"@es, "通话"@zh, "اتصال هاتفي"@ar ;
            skos:definition "A call by telephone or video."@en ;
            rdfs:comment "A call by telephone or video."@en ;
            skos:inScheme ro:kinds ;
            skos:topConceptOf ro:kinds ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:conference a owl:NamedIndividual, skos:Concept, ro:EventKind ;
            skos:prefLabel "conference"@en, "conférence"@fr, "Konferenz"@de, "conferencia"@es, "会议"@zh, "مؤتمر"@ar ;
            rdfs:label "conference"@en, "conférence"@fr, "Konferenz"@de, "conferencia"@es, "会议"@zh, "مؤتمر"@ar ;
            skos:definition "A conference."@en ;
            rdfs:comment "A conference."@en ;
            skos:inScheme ro:kinds ;
            skos:topConceptOf ro:kinds ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:signing a owl:NamedIndividual, skos:Concept, ro:EventKind ;
            skos:prefLabel "signing"@en, "signature"@fr, "Unterzeichnung"@de, "firma"@es, "签署仪式"@zh, "توقيع"@ar ;
            rdfs:label "signing"@en, "signature"@fr, "Unterzeichnung"@de, "firma"@es, "签署仪式"@zh, "توقيع"@ar ;
            skos:definition "The signing of a document."@en ;
            rdfs:comment "The signing of a document."@en ;
            skos:inScheme ro:kinds ;
            skos:topConceptOf ro:kinds ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:other a owl:NamedIndividual, skos:Concept, ro:EventKind ;
            skos:prefLabel "other"@en, "autre"@fr, "anderes"@de, "otro"@es, "其他"@zh, "غير ذلك"@ar ;
            rdfs:label "other"@en, "autre"@fr, "anderes"@de, "otro"@es, "其他"@zh, "غير ذلك"@ar ;
            skos:definition "None of the other kinds."@en ;
            rdfs:comment "None of the other kinds."@en ;
            skos:inScheme ro:kinds ;
            skos:topConceptOf ro:kinds ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:group a owl:NamedIndividual, skos:Concept, ro:OrganizationKind ;
            skos:prefLabel "group"@en, "groupe"@fr, "Gruppe"@de, "grupo"@es, "团体"@zh, "مجموعة"@ar ;
            rdfs:label "group"@en, "groupe"@fr, "Gruppe"@de, "grupo"@es, "团体"@zh, "مجموعة"@ar ;
            skos:definition "Several people or states together that need not be an organization."@en ;
            rdfs:comment "Several people or states together that need not be an organization."@en ;
            skos:inScheme ro:organizationKinds ;
            skos:topConceptOf ro:organizationKinds ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:present a owl:NamedIndividual, skos:Concept, ro:Attendance ;
            skos:prefLabel "present"@en, "présent"@fr, "anwesend"@de, "presente"@es, "出席"@zh, "حاضر"@ar ;
            rdfs:label "present"@en, "présent"@fr, "anwesend"@de, "presente"@es, "出席"@zh, "حاضر"@ar ;
            skos:definition "They were there."@en ;
            rdfs:comment "They were there."@en ;
            skos:inScheme ro:attendances ;
            skos:topConceptOf ro:attendances ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:expected a owl:NamedIndividual, skos:Concept, ro:Attendance ;
            skos:prefLabel "expected"@en, "attendu"@fr, "erwartet"@de, "esperado"@es, "预计出席"@zh, "متوقع"@ar ;
            rdfs:label "expected"@en, "attendu"@fr, "erwartet"@de, "esperado"@es, "预计出席"@zh, "متوقع"@ar ;
            skos:definition "They are, or were, on the programme."@en ;
            rdfs:comment "They are, or were, on the programme."@en ;
            skos:inScheme ro:attendances ;
            skos:topConceptOf ro:attendances ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:possible a owl:NamedIndividual, skos:Concept, ro:Attendance ;
            skos:prefLabel "possible"@en, "possible"@fr, "möglich"@de, "posible"@es, "可能出席"@zh, "محتمل"@ar ;
            rdfs:label "possible"@en, "possible"@fr, "möglich"@de, "posible"@es, "可能出席"@zh, "محتمل"@ar ;
            skos:definition "They may, or might, have come."@en ;
            rdfs:comment "They may, or might, have come."@en ;
            skos:inScheme ro:attendances ;
            skos:topConceptOf ro:attendances ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:absent a owl:NamedIndividual, skos:Concept, ro:Attendance ;
            skos:prefLabel "absent"@en, "absent"@fr, "abwesend"@de, "ausente"@es, "缺席"@zh, "غائب"@ar ;
            rdfs:label "absent"@en, "absent"@fr, "abwesend"@de, "ausente"@es, "缺席"@zh, "غائب"@ar ;
            skos:definition "They did not come."@en ;
            rdfs:comment "They did not come."@en ;
            skos:inScheme ro:attendances ;
            skos:topConceptOf ro:attendances ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:primary a owl:NamedIndividual, skos:Concept, ro:Priority ;
            skos:prefLabel "primary"@en, "principal"@fr, "vorrangig"@de, "principal"@es, "首要"@zh, "رئيسي"@ar ;
            rdfs:label "primary"@en, "principal"@fr, "vorrangig"@de, "principal"@es, "首要"@zh, "رئيسي"@ar ;
            skos:definition "A main objective."@en ;
            rdfs:comment "A main objective."@en ;
            skos:inScheme ro:priorities ;
            skos:topConceptOf ro:priorities ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:secondary a owl:NamedIndividual, skos:Concept, ro:Priority ;
            skos:prefLabel "secondary"@en, "secondaire"@fr, "weiteres"@de, "secundario"@es, "次要"@zh, "ثانوي"@ar ;
            rdfs:label "secondary"@en, "secondaire"@fr, "weiteres"@de, "secundario"@es, "次要"@zh, "ثانوي"@ar ;
            skos:definition "One beside the main objectives."@en ;
            rdfs:comment "One beside the main objectives."@en ;
            skos:inScheme ro:priorities ;
            skos:topConceptOf ro:priorities ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:uncertain a owl:NamedIndividual, skos:Concept, ro:Qualifier ;
            skos:prefLabel "uncertain"@en, "incertain"@fr, "unsicher"@de, "incierto"@es, "不确定"@zh, "غير مؤكد"@ar ;
            rdfs:label "uncertain"@en, "incertain"@fr, "unsicher"@de, "incierto"@es, "不确定"@zh, "غير مؤكد"@ar ;
            skos:definition "The date may be wrong: ? in EDTF."@en ;
            rdfs:comment "The date may be wrong: ? in EDTF."@en ;
            skos:inScheme ro:qualifiers ;
            skos:topConceptOf ro:qualifiers ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        ro:approximate a owl:NamedIndividual, skos:Concept, ro:Qualifier ;
            skos:prefLabel "approximate"@en, "approximatif"@fr, "ungefähr"@de, "aproximado"@es, "大约"@zh, "تقريبي"@ar ;
            rdfs:label "approximate"@en, "approximatif"@fr, "ungefähr"@de, "aproximado"@es, "大约"@zh, "تقريبي"@ar ;
            skos:definition "The date is about right: ~ in EDTF."@en ;
            rdfs:comment "The date is about right: ~ in EDTF."@en ;
            skos:inScheme ro:qualifiers ;
            skos:topConceptOf ro:qualifiers ;
            rdfs:isDefinedBy <https://w3id.org/readout/ns#> .

        [] a owl:AllDifferent ;
            owl:distinctMembers ( ro:scheduled ro:tentative ro:postponed ro:cancelled ro:held ro:rescheduled ro:moved ro:officialVisit ro:bilateralMeeting ro:multilateralSummit ro:call ro:conference ro:signing ro:other ro:group ro:present ro:expected ro:possible ro:absent ro:primary ro:secondary ro:uncertain ro:approximate ) .

        """#

    /// `ontology/shapes.ttl`
    static let shapes = #"""
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
        @prefix oa: <http://www.w3.org/ns/oa#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
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

        # What every export of Readout in all its vocabularies is like.
        #
        # The graphs of others may lie in the same store, and may say more of the things that are here. Therefore nothing is closed, and
        # what is looked at is found by the terms of ro: or by an IRI of the form that Readout gives, never by a class or a property of
        # another vocabulary alone. People, parties, topics and articles are shared by documents, which may know them by several names;
        # all else belongs to one document.

        <https://w3id.org/readout/shapes#> a owl:Ontology ;
            owl:versionIRI <https://w3id.org/readout/shapes/0.1.0> ;
            owl:versionInfo "0.1.0" ;
            dcterms:title "Shapes of Readout's graphs"@en ;
            dcterms:creator <https://w3id.org/readout/maintainers> ;
            dcterms:created "2026-11-23"^^xsd:date ;
            dcterms:modified "2026-11-29"^^xsd:date ;
            dcterms:license <https://spdx.org/licenses/Apache-2.0> ;
            sh:declare
                [ sh:prefix "ro" ; sh:namespace "https://w3id.org/readout/ns#"^^xsd:anyURI ],
                [ sh:prefix "schema" ; sh:namespace "https://schema.org/"^^xsd:anyURI ],
                [ sh:prefix "sem" ; sh:namespace "http://semanticweb.cs.vu.nl/2009/11/sem/"^^xsd:anyURI ],
                [ sh:prefix "time" ; sh:namespace "http://www.w3.org/2006/time#"^^xsd:anyURI ],
                [ sh:prefix "xsd" ; sh:namespace "http://www.w3.org/2001/XMLSchema#"^^xsd:anyURI ] .

        # Values that several shapes have

        shape:Date a sh:NodeShape ;
            rdfs:comment "A date, typed by what it is. An interval is its two ends, and no date."@en ;
            sh:or (
                [ sh:datatype xsd:date ]
                [ sh:datatype xsd:dateTime ]
                [ sh:datatype xsd:gYearMonth ]
                [ sh:datatype xsd:gYear ]
                [ sh:datatype edtf:EDTF ; sh:pattern "^[-0-9X?~%.:TZ+]+$" ]
            ) .

        shape:Somebody a sh:NodeShape ;
            rdfs:comment "A person, an organization or a group. Who is known by an id of their own has a name."@en ;
            sh:nodeKind sh:IRI ;
            sh:or ( [ sh:class schema:Person ] [ sh:class schema:Organization ] ) ;
            sh:property [ sh:path schema:name ; sh:datatype rdf:langString ; sh:minLength 1 ; sh:message "schema:name is text in a language."@en ] ;
            sh:property [ sh:path schema:description ; sh:datatype rdf:langString ; sh:message "schema:description is text in a language."@en ] ;
            sh:property [ sh:path schema:sameAs ; sh:nodeKind sh:IRI ; sh:message "schema:sameAs is an IRI."@en ] ;
            sh:property [ sh:path ro:kind ; sh:in ( ro:group ) ; sh:message "ro:kind is of its closed list."@en ] ;
            sh:or (
                [ sh:not [ sh:pattern "/(person|organization)/[^/#]+$" ] ]
                [ sh:path schema:name ; sh:minCount 1 ]
            ) .

        shape:Side a sh:NodeShape ;
            rdfs:comment "A side of a meeting: an organization, and a country where it is a state. It has a name."@en ;
            sh:nodeKind sh:IRI ;
            sh:class schema:Organization ;
            sh:property [ sh:path schema:name ; sh:minCount 1 ; sh:datatype rdf:langString ; sh:minLength 1 ; sh:message "schema:name is there, and is text in a language."@en ] ;
            sh:property [ sh:path schema:sameAs ; sh:nodeKind sh:IRI ; sh:message "schema:sameAs is an IRI."@en ] ;
            sh:property [ sh:path ro:kind ; sh:in ( ro:group ) ; sh:message "ro:kind is of its closed list."@en ] ;
            sh:property [ sh:path ro:country ; sh:datatype xsd:string ; sh:pattern "^[A-Z][A-Z]$" ; sh:message "ro:country is of two capital letters."@en ] .

        shape:Topic a sh:NodeShape ;
            rdfs:comment "What a summit is about. A topic is a word of one language, and has no other name in it."@en ;
            sh:nodeKind sh:IRI ;
            sh:class skos:Concept ;
            sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:datatype rdf:langString ; sh:minLength 1 ; sh:uniqueLang true ; sh:message "skos:prefLabel is there, and is text in a language."@en ] .

        shape:Article a sh:NodeShape ;
            rdfs:comment "Where the facts come from."@en ;
            sh:nodeKind sh:IRI ;
            sh:class schema:NewsArticle, prov:Entity ;
            sh:property [ sh:path schema:name ; sh:minCount 1 ; sh:datatype rdf:langString ; sh:minLength 1 ; sh:message "schema:name is there, and is text in a language."@en ] ;
            sh:property [ sh:path schema:publisher ; sh:datatype rdf:langString ; sh:message "schema:publisher is text in a language."@en ] ;
            sh:property [ sh:path schema:author ; sh:datatype rdf:langString ; sh:message "schema:author is text in a language."@en ] ;
            sh:property [ sh:path schema:datePublished ; sh:node shape:Date ; sh:message "schema:datePublished is a date."@en ] ;
            sh:property [ sh:path schema:inLanguage ; sh:datatype xsd:string ; sh:message "schema:inLanguage is of type xsd:string."@en ] ;
            sh:property [ sh:path schema:license ; sh:nodeKind sh:IRI ; sh:message "schema:license is an IRI."@en ] .

        # Documents

        shape:Document a sh:NodeShape ;
            rdfs:comment "A record: it is the name of its graph, too. It is about an event that has an exact status."@en ;
            sh:targetSubjectsOf schema:isBasedOn, prov:wasDerivedFrom, schema:version ;
            sh:severity sh:Violation ;
            sh:message "A record is an entity and a work about one summit, based on and derived from an article, with a language and a revision."@en ;
            sh:or (
                [ sh:path ( schema:about ro:status ) ; sh:maxCount 0 ]
                [ sh:node shape:Record ]
            ) .

        shape:Record a sh:NodeShape ;
            rdfs:comment "What a record says of itself."@en ;
            sh:nodeKind sh:IRI ;
            sh:class prov:Entity, schema:CreativeWork ;
            sh:property [ sh:path schema:about ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:Event, sem:Event ; sh:message "schema:about is there once, and is a schema:Event and a sem:Event."@en ] ;
            sh:property [ sh:path ( schema:about schema:startDate ) ; sh:minCount 1 ; sh:message "schema:startDate of schema:about is there."@en ] ;
            sh:property [ sh:path schema:isBasedOn ; sh:minCount 1 ; sh:node shape:Article ; sh:equals prov:wasDerivedFrom ; sh:message "schema:isBasedOn is there, and is an article with a title, the same as prov:wasDerivedFrom."@en ] ;
            sh:property [ sh:path schema:inLanguage ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:message "schema:inLanguage is there once, and is of type xsd:string."@en ] ;
            sh:property [ sh:path schema:version ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 0 ; sh:message "schema:version is there once, and is of type xsd:integer, not negative."@en ] ;
            sh:property [ sh:path schema:dateModified ; sh:maxCount 1 ; sh:node shape:Date ; sh:message "schema:dateModified is there once at most, and is a date."@en ] ;
            sh:or (
                [ sh:property [ sh:path prov:generatedAtTime ; sh:maxCount 0 ] ; sh:property [ sh:path schema:dateModified ; sh:not [ sh:datatype xsd:dateTime ] ] ]
                [ sh:path prov:generatedAtTime ; sh:maxCount 1 ; sh:datatype xsd:dateTime ; sh:equals schema:dateModified ]
            ) ;
            sh:property [ sh:path void:inDataset ; sh:class void:Dataset ; sh:message "void:inDataset is a void:Dataset."@en ] .

        # Events

        shape:Event a sh:NodeShape ;
            rdfs:comment "A summit, a meeting of its programme, or a related event."@en ;
            sh:targetSubjectsOf ro:status, ro:earliest, ro:latest, ro:participation, ro:objective, ro:quote, ro:related, ro:change ;
            sh:nodeKind sh:IRI ;
            sh:class schema:Event, sem:Event ;
            sh:severity sh:Violation ;
            sh:message "An event has a title, dates that agree with each other, and a status that agrees with what is said of it."@en ;
            sh:property [ sh:path schema:name ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:minLength 1 ; sh:message "An event has one title, in a language."@en ] ;
            sh:property [ sh:path schema:description ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:message "schema:description is there once at most, and is text in a language."@en ] ;
            sh:property [ sh:path schema:startDate ; sh:maxCount 1 ; sh:node shape:Date ; sh:message "A start is one date, typed by what it is."@en ] ;
            sh:property [ sh:path schema:endDate ; sh:maxCount 1 ; sh:node shape:Date ; sh:message "An end is one date, typed by what it is."@en ] ;
            sh:property [ sh:path schema:previousStartDate ; sh:node shape:Date ; sh:message "schema:previousStartDate is a date."@en ] ;
            sh:property [ sh:path ro:earliest ; sh:maxCount 1 ; sh:datatype xsd:date ; sh:message "ro:earliest is there once at most, and is of type xsd:date."@en ] ;
            sh:property [ sh:path ro:latest ; sh:maxCount 1 ; sh:datatype xsd:date ; sh:message "ro:latest is there once at most, and is of type xsd:date."@en ] ;
            sh:property [ sh:path schema:eventStatus ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( schema:EventScheduled schema:EventCancelled schema:EventPostponed schema:EventRescheduled ) ; sh:message "schema:eventStatus is one of those that schema.org has."@en ] ;
            sh:property [ sh:path ro:status ; sh:maxCount 1 ; sh:in ( ro:scheduled ro:tentative ro:postponed ro:cancelled ro:held ) ; sh:message "ro:status is one of the statuses of ro:."@en ] ;
            sh:property [ sh:path sem:eventType ; sh:maxCount 1 ; sh:in ( ro:officialVisit ro:bilateralMeeting ro:multilateralSummit ro:call ro:conference ro:signing ro:other ) ; sh:message "sem:eventType is there once at most, and is of its closed list."@en ] ;
            sh:property [ sh:path ro:timeZone ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:message "ro:timeZone is there once at most, and is of type xsd:string."@en ] ;
            sh:property [ sh:path schema:organizer ; sh:node shape:Side ; sh:message "Who organizes an event is a side of it, with a name."@en ] ;
            sh:property [ sh:path schema:url ; sh:maxCount 1 ; sh:nodeKind sh:IRI ; sh:message "schema:url is there once at most, and is an IRI."@en ] ;
            sh:property [ sh:path schema:sameAs ; sh:nodeKind sh:IRI ; sh:message "schema:sameAs is an IRI."@en ] ;
            sh:property [ sh:path schema:about ; sh:node shape:Topic ; sh:message "What an event is about is a concept with a label."@en ] ;
            sh:property [ sh:path ro:change ; sh:class ro:Change ; sh:message "ro:change is a ro:Change."@en ] ;
            sh:property [ sh:path schema:location ; sh:maxCount 1 ; sh:node shape:Place ; sh:equals sem:hasPlace ; sh:message "An event is at one place, in the terms of both vocabularies."@en ] ;
            sh:property [ sh:path schema:subEvent ; sh:class schema:Event, sem:Event ; sh:equals sem:hasSubEvent ; sh:message "The programme is the same in the terms of both vocabularies."@en ] ;
            sh:property [ sh:path ( schema:subEvent ro:status ) ; sh:in ( ro:scheduled ro:tentative ro:postponed ro:cancelled ro:held ) ; sh:message "ro:status of schema:subEvent is of its closed list."@en ] ;
            sh:property [ sh:path ro:participation ; sh:class schema:Role ; sh:message "ro:participation is a schema:Role."@en ] ;
            sh:property [ sh:path schema:attendee ; sh:node shape:Somebody ; sh:message "Who attends is a person or an organization."@en ] ;
            sh:property [ sh:path sem:hasActor ; sh:node shape:Somebody ; sh:message "sem:hasActor is a person or an organization."@en ] ;
            sh:property [ sh:path ro:objective ; sh:class ro:Objective ; sh:message "ro:objective is a ro:Objective."@en ] ;
            sh:property [ sh:path ro:quote ; sh:class schema:Quotation ; sh:message "ro:quote is a schema:Quotation."@en ] ;
            sh:property [ sh:path ro:related ; sh:nodeKind sh:IRI ; sh:message "ro:related is an IRI."@en ] ;
            sh:property [ sh:path [ sh:alternativePath ( ro:cause ro:precedent ro:followUp ro:sidelines ) ] ; sh:equals ro:related ; sh:message "Each related event is related in some way, and each way is a kind of being related."@en ] ;
            sh:property [ sh:path time:hasTime ; sh:maxCount 1 ; sh:node shape:Time ; sh:message "time:hasTime is there once at most, and is an interval of days."@en ] ;
            sh:or (
                [ sh:property [ sh:path ro:status ; sh:hasValue ro:cancelled ] ; sh:property [ sh:path schema:eventStatus ; sh:hasValue schema:EventCancelled ] ]
                [ sh:property [ sh:path ro:status ; sh:hasValue ro:postponed ] ; sh:property [ sh:path schema:eventStatus ; sh:hasValue schema:EventPostponed ] ]
                [ sh:property [ sh:path ro:status ; sh:in ( ro:scheduled ro:tentative ro:held ) ] ; sh:property [ sh:path schema:eventStatus ; sh:hasValue schema:EventScheduled ] ]
                [ sh:property [ sh:path ro:status ; sh:in ( ro:scheduled ro:tentative ro:held ) ] ; sh:property [ sh:path schema:eventStatus ; sh:hasValue schema:EventRescheduled ] ; sh:property [ sh:path ( ro:change schema:startDate ) ; sh:minCount 1 ] ]
                [ sh:property [ sh:path ro:status ; sh:in ( ro:scheduled ro:tentative ro:held ) ] ; sh:property [ sh:path schema:eventStatus ; sh:hasValue schema:EventRescheduled ] ; sh:property [ sh:path ( ro:change schema:endDate ) ; sh:minCount 1 ] ]
            ) .

        shape:Related a sh:NodeShape ;
            rdfs:comment "A related event that is described here is an event like any other, also where nothing is known of its date or its status. One with a record of its own is described there."@en ;
            sh:targetObjectsOf ro:cause, ro:precedent, ro:followUp, ro:sidelines ;
            sh:severity sh:Violation ;
            sh:message "A related event has a title and a status in the terms of schema.org, and who attended what was held was there."@en ;
            sh:or (
                [ sh:not [ sh:pattern "/summit/[^/#%]+(#|%23)" ] ]
                [ sh:node shape:Event ]
            ) ;
            # Of a related event no attendance is known: who attended it was there, if it was held.
            sh:or (
                [ sh:not [ sh:pattern "/summit/[^/#%]+(#|%23)" ] ]
                [ sh:not [ sh:path ro:status ; sh:hasValue ro:held ] ]
                [ sh:path schema:attendee ; sh:equals sem:hasActor ]
            ) .

        shape:EventOfRecord a sh:NodeShape ;
            rdfs:comment "No event stands alone: a record is about it, it is on a programme, or it is related to another."@en ;
            sh:targetSubjectsOf ro:status, ro:earliest, ro:latest ;
            sh:severity sh:Violation ;
            sh:message "An event is what a record is about, on the programme of one, or related to one, and has the status that this asks for."@en ;
            sh:or (
                [ sh:property [ sh:path [ sh:inversePath schema:about ] ; sh:minCount 1 ] ; sh:property [ sh:path ro:status ; sh:minCount 1 ] ]
                [ sh:property [ sh:path [ sh:inversePath schema:subEvent ] ; sh:minCount 1 ] ; sh:property [ sh:path ro:status ; sh:minCount 1 ] ; sh:property [ sh:path schema:position ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ] ]
                [ sh:property [ sh:path [ sh:inversePath ro:followUp ] ; sh:minCount 1 ] ; sh:property [ sh:path ro:status ; sh:minCount 1 ] ]
                [ sh:path [ sh:inversePath ro:cause ] ; sh:minCount 1 ]
                [ sh:path [ sh:inversePath ro:precedent ] ; sh:minCount 1 ]
                [ sh:path [ sh:inversePath ro:sidelines ] ; sh:minCount 1 ]
            ) .

        shape:Programme a sh:NodeShape ;
            rdfs:comment "What is on the programme of an event, or is to follow it and is described here, has an exact status."@en ;
            sh:targetObjectsOf ro:followUp ;
            sh:severity sh:Violation ;
            sh:message "Of what follows, it is known at least that it is tentative."@en ;
            sh:or (
                [ sh:path schema:name ; sh:maxCount 0 ]
                [ sh:path ro:status ; sh:minCount 1 ]
            ) .

        shape:Meeting a sh:NodeShape ;
            rdfs:comment "A meeting of the programme has a status and a position."@en ;
            sh:targetObjectsOf sem:hasSubEvent ;
            sh:severity sh:Violation ;
            sh:message "A meeting of the programme is an event with a title, a status and a position."@en ;
            sh:or (
                [ sh:path ( [ sh:inversePath sem:hasSubEvent ] ro:status ) ; sh:maxCount 0 ]
                [ sh:class schema:Event, sem:Event ;
                  sh:property [ sh:path schema:name ; sh:minCount 1 ] ;
                  sh:property [ sh:path ro:status ; sh:minCount 1 ] ;
                  sh:property [ sh:path schema:position ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ] ]
            ) .

        shape:Dates a sh:NodeShape ;
            rdfs:comment "Whatever says when an event is agrees with the rest."@en ;
            sh:targetSubjectsOf ro:status, ro:earliest, ro:latest ;
            sh:severity sh:Violation ;
            sh:message "The dates of an event in schema.org, SEM, OWL-Time and ro: agree; what is cancelled or postponed has none in SEM."@en ;
            # Each date has its day, but for an end that is open.
            sh:or ( [ sh:path schema:startDate ; sh:maxCount 0 ] [ sh:path ro:earliest ; sh:minCount 1 ] ) ;
            sh:or ( [ sh:path schema:endDate ; sh:maxCount 0 ] [ sh:path ro:latest ; sh:minCount 1 ] [ sh:path time:hasTime ; sh:minCount 1 ] ) ;
            sh:or ( [ sh:path schema:startDate ; sh:maxCount 0 ] [ sh:path ro:latest ; sh:minCount 1 ] [ sh:path time:hasTime ; sh:minCount 1 ] ) ;
            sh:or ( [ sh:path ro:earliest ; sh:maxCount 0 ] [ sh:path schema:startDate ; sh:minCount 1 ] ) ;
            sh:or ( [ sh:path ro:latest ; sh:maxCount 0 ] [ sh:path schema:startDate ; sh:minCount 1 ] [ sh:path schema:endDate ; sh:minCount 1 ] ) ;
            sh:property [ sh:path ro:earliest ; sh:lessThanOrEquals ro:latest ; sh:message "ro:earliest is not after ro:latest."@en ] ;
            # A vague time has the same days in OWL-Time.
            sh:or ( [ sh:path time:hasTime ; sh:maxCount 0 ]
                [ sh:property [ sh:path ( time:hasTime time:hasBeginning time:inXSDDate ) ; sh:equals ro:earliest ] ;
                  sh:property [ sh:path ( time:hasTime time:hasEnd time:inXSDDate ) ; sh:equals ro:latest ] ] ) ;
            # SEM says when it was: exactly, or between which days; what is off was at no time.
            sh:or (
                [ sh:property [ sh:path ro:status ; sh:minCount 1 ; sh:in ( ro:cancelled ro:postponed ) ] ;
                  sh:property [ sh:path sem:hasBeginTimeStamp ; sh:maxCount 0 ] ;
                  sh:property [ sh:path sem:hasEndTimeStamp ; sh:maxCount 0 ] ;
                  sh:property [ sh:path sem:hasEarliestBeginTimeStamp ; sh:maxCount 0 ] ;
                  sh:property [ sh:path sem:hasLatestBeginTimeStamp ; sh:maxCount 0 ] ;
                  sh:property [ sh:path sem:hasEarliestEndTimeStamp ; sh:maxCount 0 ] ;
                  sh:property [ sh:path sem:hasLatestEndTimeStamp ; sh:maxCount 0 ] ]
                [ sh:property [ sh:path time:hasTime ; sh:maxCount 0 ] ;
                  sh:property [ sh:path ro:status ; sh:in ( ro:scheduled ro:tentative ro:held ) ] ;
                  sh:property [ sh:path sem:hasBeginTimeStamp ; sh:equals schema:startDate ] ;
                  sh:property [ sh:path sem:hasEndTimeStamp ; sh:equals schema:endDate ] ;
                  sh:property [ sh:path sem:hasEarliestBeginTimeStamp ; sh:maxCount 0 ] ;
                  sh:property [ sh:path sem:hasLatestBeginTimeStamp ; sh:maxCount 0 ] ;
                  sh:property [ sh:path sem:hasEarliestEndTimeStamp ; sh:maxCount 0 ] ;
                  sh:property [ sh:path sem:hasLatestEndTimeStamp ; sh:maxCount 0 ] ]
                [ sh:property [ sh:path time:hasTime ; sh:minCount 1 ] ;
                  sh:property [ sh:path ro:status ; sh:in ( ro:scheduled ro:tentative ro:held ) ] ;
                  sh:property [ sh:path sem:hasBeginTimeStamp ; sh:maxCount 0 ] ;
                  sh:property [ sh:path sem:hasEndTimeStamp ; sh:maxCount 0 ] ;
                  sh:property [ sh:path sem:hasEarliestBeginTimeStamp ; sh:equals ro:earliest ] ;
                  sh:property [ sh:path sem:hasLatestEndTimeStamp ; sh:equals ro:latest ] ;
                  sh:property [ sh:path sem:hasLatestBeginTimeStamp ; sh:maxCount 1 ; sh:datatype xsd:date ; sh:lessThanOrEquals ro:latest ] ;
                  sh:property [ sh:path sem:hasEarliestEndTimeStamp ; sh:maxCount 1 ; sh:datatype xsd:date ] ;
                  sh:property [ sh:path ro:earliest ; sh:lessThanOrEquals sem:hasLatestBeginTimeStamp ; sh:lessThanOrEquals sem:hasEarliestEndTimeStamp ] ;
                  sh:or ( [ sh:path schema:startDate ; sh:maxCount 0 ] [ sh:path sem:hasLatestBeginTimeStamp ; sh:minCount 1 ] [ sh:path ro:latest ; sh:maxCount 0 ] ) ;
                  sh:or ( [ sh:path ro:latest ; sh:maxCount 0 ] [ sh:path sem:hasEarliestEndTimeStamp ; sh:minCount 1 ] ) ]
            ) ;
            # A day that is known is the first or the last one.
            sh:or ( [ sh:path time:hasTime ; sh:minCount 1 ] [ sh:property [ sh:path schema:startDate ; sh:not [ sh:datatype xsd:date ] ] ]
                [ sh:path schema:startDate ; sh:equals ro:earliest ] ) ;
            sh:or ( [ sh:path time:hasTime ; sh:minCount 1 ] [ sh:property [ sh:path schema:endDate ; sh:not [ sh:datatype xsd:date ] ] ; sh:property [ sh:path schema:endDate ; sh:minCount 1 ] ]
                [ sh:path schema:endDate ; sh:equals ro:latest ]
                [ sh:property [ sh:path schema:endDate ; sh:maxCount 0 ] ; sh:property [ sh:path schema:startDate ; sh:not [ sh:datatype xsd:date ] ] ]
                [ sh:property [ sh:path schema:endDate ; sh:maxCount 0 ] ; sh:property [ sh:path schema:startDate ; sh:equals ro:latest ] ] ) .

        shape:Earlier a sh:NodeShape ;
            rdfs:comment "The starts of earlier plans are those of the event before."@en ;
            sh:targetSubjectsOf ro:change ;
            sh:severity sh:Violation ;
            sh:property [ sh:path ( ro:change schema:startDate ) ; sh:equals schema:previousStartDate ; sh:message "What an event's plans had for a start is its previous start."@en ] .

        shape:Attendance a sh:NodeShape ;
            rdfs:comment "Who was at an event that was held is among those who attend it."@en ;
            sh:targetSubjectsOf sem:hasActor ;
            sh:severity sh:Violation ;
            sh:message "An actor was at an event that was held, and attends it."@en ;
            sh:or (
                [ sh:property [ sh:path ro:status ; sh:maxCount 0 ] ; sh:property [ sh:path ro:earliest ; sh:maxCount 0 ] ; sh:property [ sh:path ro:latest ; sh:maxCount 0 ] ]
                [ sh:path ro:status ; sh:hasValue ro:held ]
            ) ;
            sh:sparql [ sh:prefixes <https://w3id.org/readout/shapes#> ;
                sh:message "An actor does not attend."@en ;
                sh:select """SELECT $this ?value WHERE {
                    $this sem:hasActor ?value ; ro:status ?status .
                    FILTER NOT EXISTS { $this schema:attendee ?value }
                }""" ] .

        shape:Presence a sh:NodeShape ;
            rdfs:comment "Who was there on the whole and is on the list of a meeting that was held was at that meeting."@en ;
            sh:targetObjectsOf sem:hasSubEvent ;
            sh:severity sh:Violation ;
            sh:sparql [ sh:prefixes <https://w3id.org/readout/shapes#> ;
                sh:message "Somebody was present and at no meeting that they attended."@en ;
                sh:select """SELECT $this ?value WHERE {
                    ?summit sem:hasSubEvent $this ; ro:participation ?role .
                    ?role ro:attendance ro:present ; schema:attendee ?value .
                    $this ro:status ro:held ; schema:attendee ?value .
                    FILTER NOT EXISTS { $this sem:hasActor ?value }
                }""" ] .

        # Roles

        shape:Participation a sh:NodeShape ;
            rdfs:comment "Who took part in a summit, in which office, and for which side."@en ;
            sh:targetSubjectsOf ro:attendance ;
            sh:nodeKind sh:IRI ;
            sh:class schema:Role ;
            sh:severity sh:Violation ;
            sh:message "A participation is of one summit and one participant, says whether they were there, and agrees with who attends."@en ;
            sh:property [ sh:path [ sh:inversePath ro:participation ] ; sh:minCount 1 ; sh:maxCount 1 ; sh:message "the subject of ro:participation is there once."@en ] ;
            sh:property [ sh:path schema:attendee ; sh:minCount 1 ; sh:maxCount 1 ; sh:node shape:Somebody ; sh:message "schema:attendee is there once, and is a person or an organization."@en ] ;
            sh:property [ sh:path ( schema:attendee schema:name ) ; sh:minCount 1 ; sh:message "schema:name of schema:attendee is there."@en ] ;
            sh:property [ sh:path ro:attendance ; sh:maxCount 1 ; sh:in ( ro:present ro:expected ro:possible ro:absent ) ; sh:message "ro:attendance is there once at most, and is of its closed list."@en ] ;
            sh:property [ sh:path schema:position ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ; sh:message "schema:position is there once, and is of type xsd:integer, from 1 on."@en ] ;
            sh:property [ sh:path schema:roleName ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:message "schema:roleName is there once at most, and is text in a language."@en ] ;
            sh:property [ sh:path ro:party ; sh:maxCount 1 ; sh:node shape:Side ; sh:message "ro:party is there once at most, and is a side with a name."@en ] ;
            # The absent attend nothing, all others do.
            sh:or (
                [ sh:property [ sh:path ro:attendance ; sh:hasValue ro:absent ] ;
                  sh:property [ sh:path ( [ sh:inversePath ro:participation ] schema:attendee ) ; sh:disjoint schema:attendee ] ]
                [ sh:property [ sh:path ro:attendance ; sh:in ( ro:present ro:expected ro:possible ) ] ;
                  sh:not [ sh:path ( [ sh:inversePath ro:participation ] schema:attendee ) ; sh:disjoint schema:attendee ] ]
            ) ;
            # Those present at what was held acted, and nobody else.
            sh:or (
                [ sh:property [ sh:path ro:attendance ; sh:hasValue ro:present ] ;
                  sh:property [ sh:path ( [ sh:inversePath ro:participation ] ro:status ) ; sh:hasValue ro:held ] ;
                  sh:not [ sh:path ( [ sh:inversePath ro:participation ] sem:hasActor ) ; sh:disjoint schema:attendee ] ]
                [ sh:or ( [ sh:property [ sh:path ro:attendance ; sh:in ( ro:expected ro:possible ro:absent ) ] ]
                          [ sh:not [ sh:path ( [ sh:inversePath ro:participation ] ro:status ) ; sh:hasValue ro:held ] ] ) ;
                  sh:property [ sh:path ( [ sh:inversePath ro:participation ] sem:hasActor ) ; sh:disjoint schema:attendee ] ]
            ) ;
            # An office has the dates of the event.
            sh:or (
                [ sh:property [ sh:path schema:roleName ; sh:maxCount 0 ] ;
                  sh:property [ sh:path schema:startDate ; sh:maxCount 0 ] ;
                  sh:property [ sh:path schema:endDate ; sh:maxCount 0 ] ]
                [ sh:property [ sh:path schema:roleName ; sh:minCount 1 ] ;
                  sh:property [ sh:path ( [ sh:inversePath ro:participation ] schema:startDate ) ; sh:equals schema:startDate ] ;
                  sh:property [ sh:path ( [ sh:inversePath ro:participation ] schema:endDate ) ; sh:equals schema:endDate ] ]
            ) .

        shape:Role a sh:NodeShape ;
            rdfs:comment "A role of a record is a participation, or an office at the time of some words or of a related event."@en ;
            sh:targetClass schema:Role ;
            sh:severity sh:Violation ;
            sh:message "A role is of a participant, with an attendance, or of somebody who takes no part, with an office, an organization or a side."@en ;
            sh:or (
                [ sh:not [ sh:pattern "/summit/[^/#%]+(#|%23)(/participation/[^/]+|[^/]+/office(/[0-9]+)?)$" ] ]
                [ sh:pattern "(#|%23)/participation/[^/]+$" ; sh:property [ sh:path ro:attendance ; sh:minCount 1 ] ; sh:property [ sh:path [ sh:inversePath ro:participation ] ; sh:minCount 1 ] ]
                [ sh:pattern "/office$" ;
                  sh:property [ sh:path [ sh:inversePath ro:office ] ; sh:minCount 1 ; sh:maxCount 1 ] ;
                  sh:property [ sh:path schema:creator ; sh:minCount 1 ; sh:maxCount 1 ; sh:node shape:Somebody ] ;
                  sh:not [ sh:path ( [ sh:inversePath ro:office ] schema:creator ) ; sh:disjoint schema:creator ] ;
                  sh:property [ sh:path ( [ sh:inversePath ro:office ] schema:dateCreated ) ; sh:equals schema:startDate ] ;
                  sh:node shape:Office ]
                [ sh:pattern "/office/[0-9]+$" ;
                  sh:property [ sh:path [ sh:inversePath ro:participation ] ; sh:minCount 1 ; sh:maxCount 1 ] ;
                  sh:property [ sh:path schema:attendee ; sh:minCount 1 ; sh:maxCount 1 ; sh:node shape:Somebody ] ;
                  sh:not [ sh:path ( [ sh:inversePath ro:participation ] schema:attendee ) ; sh:disjoint schema:attendee ] ;
                  sh:property [ sh:path ( [ sh:inversePath ro:participation ] schema:startDate ) ; sh:equals schema:startDate ] ;
                  sh:property [ sh:path ( [ sh:inversePath ro:participation ] schema:endDate ) ; sh:equals schema:endDate ] ;
                  sh:node shape:Office ]
            ) .

        shape:Office a sh:NodeShape ;
            rdfs:comment "What holds of somebody for a time: an office, an organization, a side."@en ;
            sh:property [ sh:path [ sh:alternativePath ( schema:roleName schema:affiliation ro:party ) ] ; sh:minCount 1 ; sh:message "schema:roleName or schema:affiliation or ro:party is there."@en ] ;
            sh:property [ sh:path schema:roleName ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:message "schema:roleName is there once at most, and is text in a language."@en ] ;
            sh:property [ sh:path schema:affiliation ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:message "schema:affiliation is there once at most, and is text in a language."@en ] ;
            sh:property [ sh:path ro:party ; sh:maxCount 1 ; sh:node shape:Side ; sh:message "ro:party is there once at most, and is a side with a name."@en ] .

        shape:PersonWithoutOffice a sh:NodeShape ;
            rdfs:comment "An office is held for a time, so that it stands on a role and never on a person."@en ;
            sh:targetObjectsOf schema:attendee, schema:creator ;
            sh:severity sh:Warning ;
            sh:message "An office stands on a person, without the time at which they held it."@en ;
            sh:or (
                [ sh:not [ sh:pattern "/person/[^/#]+$" ] ]
                [ sh:path schema:jobTitle ; sh:maxCount 0 ]
            ) .

        # Places

        shape:Place a sh:NodeShape ;
            rdfs:comment "Where an event takes place."@en ;
            sh:nodeKind sh:IRI ;
            sh:class schema:Place ;
            sh:property [ sh:path schema:name ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:message "schema:name is there once at most, and is text in a language."@en ] ;
            sh:property [ sh:path schema:address ; sh:maxCount 1 ; sh:node shape:Address ; sh:message "schema:address is there once at most, and is an address."@en ] ;
            sh:or (
                [ sh:path ( schema:address schema:addressLocality ) ; sh:maxCount 0 ]
                [ sh:path schema:name ; sh:minCount 1 ]
            ) ;
            sh:property [ sh:path schema:geo ; sh:maxCount 1 ; sh:node shape:Coordinates ; sh:message "schema:geo is there once at most, and is a pair of coordinates."@en ] ;
            sh:property [ sh:path schema:sameAs ; sh:nodeKind sh:IRI ; sh:message "schema:sameAs is an IRI."@en ] .

        shape:Address a sh:NodeShape ;
            rdfs:comment "Street, town and country, or some of these."@en ;
            sh:nodeKind sh:IRI ;
            sh:class schema:PostalAddress ;
            sh:property [ sh:path [ sh:alternativePath ( schema:streetAddress schema:addressLocality schema:addressCountry ) ] ; sh:minCount 1 ; sh:message "schema:streetAddress or schema:addressLocality or schema:addressCountry is there."@en ] ;
            sh:property [ sh:path schema:streetAddress ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:message "schema:streetAddress is there once at most, and is text in a language."@en ] ;
            sh:property [ sh:path schema:addressLocality ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:message "schema:addressLocality is there once at most, and is text in a language."@en ] ;
            sh:property [ sh:path schema:addressCountry ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:pattern "^[A-Z][A-Z]$" ; sh:message "schema:addressCountry is there once at most, and is of two capital letters."@en ] .

        shape:Coordinates a sh:NodeShape ;
            rdfs:comment "Degrees."@en ;
            sh:nodeKind sh:IRI ;
            sh:class schema:GeoCoordinates ;
            sh:property [ sh:path schema:latitude ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:decimal ; sh:minInclusive -90 ; sh:maxInclusive 90 ; sh:message "schema:latitude is there once, and is of type xsd:decimal."@en ] ;
            sh:property [ sh:path schema:longitude ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:decimal ; sh:minInclusive -180 ; sh:maxInclusive 180 ; sh:message "schema:longitude is there once, and is of type xsd:decimal."@en ] .

        shape:PartOfPlace a sh:NodeShape ;
            rdfs:comment "An address or coordinates of a record are those of a place, and the place is that of an event or of a plan."@en ;
            sh:targetClass schema:PostalAddress, schema:GeoCoordinates, schema:Place ;
            sh:severity sh:Violation ;
            sh:message "A place, an address or coordinates belong to nothing."@en ;
            sh:or (
                [ sh:not [ sh:pattern "/summit/[^/#%]+(#|%23).*/place(/address|/geo)?$" ] ]
                [ sh:path [ sh:inversePath schema:location ] ; sh:minCount 1 ]
                [ sh:path [ sh:inversePath schema:address ] ; sh:minCount 1 ]
                [ sh:path [ sh:inversePath schema:geo ] ; sh:minCount 1 ]
            ) .

        # Plans, objectives and quotes

        shape:Change a sh:NodeShape ;
            rdfs:comment "An earlier plan, and what became of it."@en ;
            sh:targetClass ro:Change ;
            sh:nodeKind sh:IRI ;
            sh:severity sh:Violation ;
            sh:property [ sh:path [ sh:inversePath ro:change ] ; sh:minCount 1 ; sh:maxCount 1 ; sh:message "An earlier plan is that of one event."@en ] ;
            sh:property [ sh:path schema:position ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ; sh:message "Plans are in order."@en ] ;
            sh:property [ sh:path ro:kind ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( ro:postponed ro:rescheduled ro:moved ro:cancelled ) ; sh:message "It is known what became of a plan."@en ] ;
            sh:property [ sh:path schema:startDate ; sh:maxCount 1 ; sh:node shape:Date ; sh:message "schema:startDate is there once at most, and is a date."@en ] ;
            sh:property [ sh:path schema:endDate ; sh:maxCount 1 ; sh:node shape:Date ; sh:message "schema:endDate is there once at most, and is a date."@en ] ;
            sh:property [ sh:path schema:location ; sh:maxCount 1 ; sh:node shape:Place ; sh:message "schema:location is there once at most, and is a place."@en ] ;
            sh:property [ sh:path ro:announced ; sh:maxCount 1 ; sh:node shape:Date ; sh:message "ro:announced is there once at most, and is a date."@en ] ;
            sh:property [ sh:path schema:description ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:message "schema:description is there once at most, and is text in a language."@en ] ;
            sh:property [ sh:path time:hasTime ; sh:maxCount 1 ; sh:node shape:Time ; sh:message "time:hasTime is there once at most, and is an interval of days."@en ] ;
            sh:or ( [ sh:path time:hasTime ; sh:maxCount 0 ] [ sh:path schema:startDate ; sh:minCount 1 ] [ sh:path schema:endDate ; sh:minCount 1 ] ) .

        shape:Objective a sh:NodeShape ;
            rdfs:comment "What a side wants."@en ;
            sh:targetClass ro:Objective ;
            sh:nodeKind sh:IRI ;
            sh:severity sh:Violation ;
            sh:property [ sh:path [ sh:inversePath ro:objective ] ; sh:minCount 1 ; sh:maxCount 1 ; sh:message "An objective is that of one event."@en ] ;
            sh:property [ sh:path schema:text ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:minLength 1 ; sh:message "An objective has words, in a language."@en ] ;
            sh:property [ sh:path ro:priority ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( ro:primary ro:secondary ) ; sh:message "An objective is a primary or a secondary one."@en ] ;
            sh:property [ sh:path ro:party ; sh:maxCount 1 ; sh:node shape:Side ; sh:message "ro:party is there once at most, and is a side with a name."@en ] .

        shape:Quote a sh:NodeShape ;
            rdfs:comment "A quote of the record says who said it, and where that is reported."@en ;
            sh:targetObjectsOf ro:quote ;
            sh:nodeKind sh:IRI ;
            sh:class schema:Quotation ;
            sh:severity sh:Violation ;
            sh:message "A quote has words, a speaker who is named or anonymous, and a source."@en ;
            sh:node shape:Words ;
            sh:property [ sh:path schema:position ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ; sh:message "schema:position is there once, and is of type xsd:integer, from 1 on."@en ] ;
            sh:property [ sh:path schema:creator ; sh:minCount 1 ; sh:maxCount 1 ; sh:node shape:Somebody ; sh:equals prov:wasAttributedTo ; sh:message "schema:creator is there once, and is a person or an organization, the same as prov:wasAttributedTo."@en ] ;
            sh:property [ sh:path prov:wasQuotedFrom ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ; sh:message "prov:wasQuotedFrom is there once, and is an IRI."@en ] ;
            sh:property [ sh:path schema:dateCreated ; sh:maxCount 1 ; sh:node shape:Date ; sh:message "schema:dateCreated is there once at most, and is a date."@en ] ;
            sh:property [ sh:path ro:medium ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:message "ro:medium is there once at most, and is text in a language."@en ] ;
            sh:property [ sh:path ro:meeting ; sh:maxCount 1 ; sh:class schema:Event ; sh:message "ro:meeting is there once at most, and is a schema:Event."@en ] ;
            sh:property [ sh:path ro:office ; sh:maxCount 1 ; sh:class schema:Role ; sh:message "ro:office is there once at most, and is a schema:Role."@en ] ;
            sh:property [ sh:path ro:anonymous ; sh:maxCount 1 ; sh:datatype xsd:boolean ; sh:in ( true ) ; sh:message "ro:anonymous is true, or is not there."@en ] ;
            sh:property [ sh:path schema:workTranslation ; sh:maxCount 1 ; sh:node shape:Translation ; sh:message "schema:workTranslation is there once at most, and is a translation with words."@en ] ;
            sh:property [ sh:path time:hasTime ; sh:maxCount 1 ; sh:node shape:Time ; sh:message "time:hasTime is there once at most, and is an interval of days."@en ] ;
            sh:or ( [ sh:path time:hasTime ; sh:maxCount 0 ] [ sh:path schema:dateCreated ; sh:minCount 1 ] ) ;
            # Who is not named is anonymous, and has no name; who is named is not.
            sh:or (
                [ sh:property [ sh:path ro:anonymous ; sh:minCount 1 ] ; sh:property [ sh:path ( schema:creator schema:name ) ; sh:maxCount 0 ] ]
                [ sh:property [ sh:path ro:anonymous ; sh:maxCount 0 ] ; sh:property [ sh:path ( schema:creator schema:name ) ; sh:minCount 1 ] ]
            ) .

        shape:Words a sh:NodeShape ;
            rdfs:comment "Words and their language."@en ;
            sh:property [ sh:path schema:text ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype rdf:langString ; sh:minLength 1 ; sh:message "schema:text is there once, and is text in a language."@en ] ;
            sh:property [ sh:path schema:inLanguage ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:message "schema:inLanguage is there once, and is of type xsd:string."@en ] .

        shape:Translation a sh:NodeShape ;
            rdfs:comment "A quote in another language."@en ;
            sh:nodeKind sh:IRI ;
            sh:class schema:Quotation ;
            sh:node shape:Words ;
            sh:property [ sh:path schema:translationOfWork ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:Quotation ; sh:message "schema:translationOfWork is there once, and is a schema:Quotation."@en ] .

        shape:Quotation a sh:NodeShape ;
            rdfs:comment "A quotation of a record is one of its quotes, or the translation of one."@en ;
            sh:targetClass schema:Quotation ;
            sh:severity sh:Violation ;
            sh:message "A quotation is a quote of an event, or the translation of one."@en ;
            sh:or (
                [ sh:not [ sh:pattern "/summit/[^/#%]+(#|%23)[^/]+(/translation)?$" ] ]
                [ sh:path [ sh:inversePath ro:quote ] ; sh:minCount 1 ]
                [ sh:path [ sh:inversePath schema:workTranslation ] ; sh:minCount 1 ]
            ) .

        # Times

        shape:Time a sh:NodeShape ;
            rdfs:comment "Between which days something lies: a proper interval, unless it is a single day. One end may be open."@en ;
            sh:nodeKind sh:IRI ;
            sh:property [ sh:path time:hasBeginning ; sh:maxCount 1 ; sh:node shape:Day ; sh:message "time:hasBeginning is there once at most, and is a day."@en ] ;
            sh:property [ sh:path time:hasEnd ; sh:maxCount 1 ; sh:node shape:Day ; sh:message "time:hasEnd is there once at most, and is a day."@en ] ;
            sh:property [ sh:path [ sh:alternativePath ( time:hasBeginning time:hasEnd ) ] ; sh:minCount 1 ; sh:message "time:hasBeginning or time:hasEnd is there."@en ] ;
            sh:property [ sh:path ro:qualifier ; sh:in ( ro:uncertain ro:approximate ) ; sh:message "ro:qualifier is of its closed list."@en ] ;
            sh:xone (
                [ sh:class time:Interval ; sh:property [ sh:path ( time:hasBeginning time:inXSDDate ) ; sh:minCount 1 ] ; sh:property [ sh:path ( time:hasEnd time:inXSDDate ) ; sh:minCount 1 ] ]
                [ sh:class time:ProperInterval ]
            ) .

        shape:Day a sh:NodeShape ;
            rdfs:comment "A day."@en ;
            sh:nodeKind sh:IRI ;
            sh:class time:Instant ;
            sh:property [ sh:path ro:qualifier ; sh:in ( ro:uncertain ro:approximate ) ; sh:message "ro:qualifier is of its closed list."@en ] ;
            sh:property [ sh:path time:inXSDDate ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:date ; sh:message "time:inXSDDate is there once, and is of type xsd:date."@en ] .

        shape:PartOfTime a sh:NodeShape ;
            rdfs:comment "An interval of a record is the time of something, and a day is the beginning or the end of an interval."@en ;
            sh:targetClass time:Interval, time:ProperInterval, time:Instant ;
            sh:severity sh:Violation ;
            sh:message "A time is that of nothing."@en ;
            sh:or (
                [ sh:not [ sh:pattern "/summit/[^/#%]+(#|%23).*/time(/beginning|/end)?$" ] ]
                [ sh:path [ sh:inversePath time:hasTime ] ; sh:minCount 1 ]
                [ sh:path [ sh:inversePath time:hasBeginning ] ; sh:minCount 1 ]
                [ sh:path [ sh:inversePath time:hasEnd ] ; sh:minCount 1 ]
            ) .

        shape:Qualified a sh:NodeShape ;
            rdfs:comment "A date that is uncertain or approximate says so in OWL-Time, too."@en ;
            sh:targetSubjectsOf time:hasTime ;
            sh:severity sh:Violation ;
            sh:message "A date is marked ? or %, and its time is not uncertain, or ~ or %, and its time is not approximate."@en ;
            sh:or (
                [ sh:property [ sh:path schema:startDate ; sh:not [ sh:pattern "[?%]$" ] ] ;
                  sh:property [ sh:path schema:endDate ; sh:not [ sh:pattern "[?%]$" ] ] ;
                  sh:property [ sh:path schema:dateCreated ; sh:not [ sh:pattern "[?%]$" ] ] ]
                [ sh:path ( time:hasTime ro:qualifier ) ; sh:hasValue ro:uncertain ]
                [ sh:path ( time:hasTime time:hasBeginning ro:qualifier ) ; sh:hasValue ro:uncertain ]
                [ sh:path ( time:hasTime time:hasEnd ro:qualifier ) ; sh:hasValue ro:uncertain ]
            ) ;
            sh:or (
                [ sh:property [ sh:path schema:startDate ; sh:not [ sh:pattern "[~%]$" ] ] ;
                  sh:property [ sh:path schema:endDate ; sh:not [ sh:pattern "[~%]$" ] ] ;
                  sh:property [ sh:path schema:dateCreated ; sh:not [ sh:pattern "[~%]$" ] ] ]
                [ sh:path ( time:hasTime ro:qualifier ) ; sh:hasValue ro:approximate ]
                [ sh:path ( time:hasTime time:hasBeginning ro:qualifier ) ; sh:hasValue ro:approximate ]
                [ sh:path ( time:hasTime time:hasEnd ro:qualifier ) ; sh:hasValue ro:approximate ]
            ) .

        # Annotations

        shape:Annotation a sh:NodeShape ;
            rdfs:comment "A quote stands in its article."@en ;
            sh:targetClass oa:Annotation ;
            sh:severity sh:Violation ;
            sh:message "An annotation has a quote for its body and a passage for its target."@en ;
            sh:or (
                [ sh:not [ sh:pattern "/summit/[^/#%]+(#|%23)[^/]+/annotation$" ] ]
                [ sh:property [ sh:path oa:motivatedBy ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( oa:identifying ) ] ;
                  sh:property [ sh:path oa:hasBody ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:Quotation ] ;
                  sh:property [ sh:path oa:hasTarget ; sh:minCount 1 ; sh:maxCount 1 ; sh:node shape:Target ] ]
            ) .

        shape:Target a sh:NodeShape ;
            rdfs:comment "The passage, found in two ways."@en ;
            sh:class oa:SpecificResource ;
            sh:property [ sh:path oa:hasSource ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:NewsArticle ; sh:message "oa:hasSource is there once, and is a schema:NewsArticle."@en ] ;
            sh:property [ sh:path oa:hasSelector ; sh:minCount 2 ; sh:maxCount 2 ; sh:or ( [ sh:node shape:TextQuoteSelector ] [ sh:node shape:TextPositionSelector ] ) ; sh:message "oa:hasSelector is there twice: for the words, and for where they stand."@en ] .

        shape:TextQuoteSelector a sh:NodeShape ;
            rdfs:comment "The words of the article, and those around them."@en ;
            sh:class oa:TextQuoteSelector ;
            sh:property [ sh:path oa:exact ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:minLength 1 ; sh:message "oa:exact is there once, and is of type xsd:string."@en ] ;
            sh:property [ sh:path oa:prefix ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:message "oa:prefix is there once, and is of type xsd:string."@en ] ;
            sh:property [ sh:path oa:suffix ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:message "oa:suffix is there once, and is of type xsd:string."@en ] .

        shape:TextPositionSelector a sh:NodeShape ;
            rdfs:comment "Where they begin and end, in Unicode code points from 0."@en ;
            sh:class oa:TextPositionSelector ;
            sh:property [ sh:path oa:start ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ; sh:lessThan oa:end ; sh:message "oa:start is there once, and is of type xsd:nonNegativeInteger, less than oa:end."@en ] ;
            sh:property [ sh:path oa:end ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ; sh:message "oa:end is there once, and is of type xsd:nonNegativeInteger."@en ] .

        # Data sets

        shape:Dataset a sh:NodeShape ;
            rdfs:comment "All documents of an export, or those things of them that are of one class."@en ;
            sh:targetObjectsOf void:inDataset, void:classPartition ;
            sh:nodeKind sh:IRI ;
            sh:class void:Dataset ;
            sh:severity sh:Violation ;
            sh:message "A data set counts what is in it; its licence is its own."@en ;
            sh:property [ sh:path dcterms:title ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:message "dcterms:title is there once at most, and is of type xsd:string."@en ] ;
            sh:property [ sh:path dcterms:description ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:message "dcterms:description is there once at most, and is of type xsd:string."@en ] ;
            sh:property [ sh:path dcterms:license ; sh:maxCount 1 ; sh:nodeKind sh:IRI ; sh:message "dcterms:license is there once at most, and is an IRI."@en ] ;
            sh:property [ sh:path dcterms:publisher ; sh:maxCount 1 ; sh:nodeKind sh:IRI ; sh:message "dcterms:publisher is there once at most, and is an IRI."@en ] ;
            sh:property [ sh:path dcterms:source ; sh:class schema:NewsArticle ; sh:message "dcterms:source is a schema:NewsArticle."@en ] ;
            sh:property [ sh:path void:uriSpace ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:message "void:uriSpace is there once at most, and is of type xsd:string."@en ] ;
            sh:property [ sh:path void:documents ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ; sh:message "void:documents is there once at most, and is of type xsd:integer, from 1 on."@en ] ;
            sh:property [ sh:path void:triples ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ; sh:message "void:triples is there once at most, and is of type xsd:integer, from 1 on."@en ] ;
            sh:property [ sh:path void:entities ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ; sh:message "void:entities is there once at most, and is of type xsd:integer, from 1 on."@en ] ;
            sh:property [ sh:path void:class ; sh:maxCount 1 ; sh:nodeKind sh:IRI ; sh:message "void:class is there once at most, and is an IRI."@en ] ;
            sh:property [ sh:path void:classPartition ; sh:class void:Dataset ; sh:message "void:classPartition is a void:Dataset."@en ] ;
            sh:property [ sh:path void:vocabulary ; sh:nodeKind sh:IRI ; sh:message "void:vocabulary is an IRI."@en ] .

        """#
}
