import ReadoutModel

// The document itself, its article and the parties.

extension GraphBuilder where Sink: ~Copyable {
    /// The IRI of the document is also that of its graph, so what is said of its origin holds for the whole graph.
    mutating func describe(_ document: Document) {
        subject(documentName)
        sink.link(RDF.type, Prov.Entity)
        sink.link(RDF.type, Schema.CreativeWork)
        link(Schema.about, summitName)
        link(Schema.isBasedOn, articleName)
        string(Schema.inLanguage, language)
        number(Schema.version, document.revision, Xsd.integer)
        time(Schema.dateModified, document.updated)
        link(Prov.wasDerivedFrom, articleName)
        // The range of this one is xsd:dateTime (PROV-O §3.1).
        if let updated = document.updated, updated.precision == .time { time(Prov.generatedAtTime, updated) }
        link(VoID.inDataset, dataset)
    }

    mutating func source(_ article: Article) {
        subject(articleName)
        sink.link(RDF.type, Schema.NewsArticle)
        sink.link(RDF.type, Prov.Entity)
        name(article.title)
        text(Schema.publisher, article.publisher)
        text(Schema.author, article.author)
        time(Schema.datePublished, article.published)
        string(Schema.inLanguage, article.language?.languageTag)
        if let license = article.license { link(Schema.license, once: names.license(license)) }
    }

    mutating func party(_ party: Party) {
        let name = names.party(party.id)
        subject(name, isShared: true)
        sink.link(RDF.type, Schema.Organization)
        if party.kind == .state { sink.link(RDF.type, Schema.Country) }
        self.name(party.name)
        if party.statedKind == .group { sink.link(Readout.kind, Readout.group) }
        string(Readout.country, party.country)
        sameAs(party.sameAs)
        names.forget(name)
    }
}
