import ReadoutModel

// The document itself, its article and the parties.

extension GraphBuilder where Sink: ~Copyable {
    /// The IRI of the document is also that of its graph, so what is said of its origin holds for the whole graph.
    mutating func describe(_ document: Document) {
        subject(documentName)
        sink.link(RDF.type, Prov.Entity)
        link(Schema.about, summitName)
        link(Schema.isBasedOn, articleName)
        string(Schema.inLanguage, document.language)
        number(Schema.version, document.revision, Xsd.integer)
        time(Schema.dateModified, document.updated)
        link(Prov.hadPrimarySource, articleName)
        // The range of this one is xsd:dateTime (PROV-O §3.1).
        if let updated = document.updated, updated.precision == .time { time(Prov.generatedAtTime, updated) }
        link(VoID.inDataset, dataset)
    }

    mutating func source(_ article: Article) {
        subject(articleName)
        sink.link(RDF.type, Schema.NewsArticle)
        sink.link(RDF.type, Prov.Entity)
        text(Schema.name, article.title)
        text(Schema.publisher, article.publisher)
        text(Schema.author, article.author)
        time(Schema.datePublished, article.published)
        string(Schema.inLanguage, article.language)
        if let license = article.license { link(Schema.license, once: names.license(license)) }
    }

    mutating func party(_ party: Party) {
        let name = names.party(party.id)
        subject(name)
        sink.link(RDF.type, party.kind == .state ? Schema.Country : Schema.Organization)
        text(Schema.name, party.name)
        if party.statedKind == .group { string(Readout.kind, party.statedKind) }
        string(Readout.country, party.country)
        sameAs(party.sameAs)
        names.forget(name)
    }
}
