import ReadoutModel

// The document itself, its article and the parties.

extension Graph where Sink: ~Copyable {
    /// The document is the name of its graph, too: what is said of where it comes from holds for all that it says.
    mutating func record(_ document: Document) {
        sink.subject(names[record])
        sink.link(RDF.type, Prov.Entity)
        link(Schema.about, summit)
        link(Schema.isBasedOn, article)
        string(Schema.inLanguage, document.language)
        number(Schema.version, document.revision, Xsd.integer)
        time(Schema.dateModified, document.updated)
        link(Prov.hadPrimarySource, article)
        // The range of this one is xsd:dateTime (PROV-O §3.1).
        if let updated = document.updated, updated.precision == .time { time(Prov.generatedAtTime, updated) }
        link(VoID.inDataset, dataset)
    }

    mutating func source(_ article: Article) {
        sink.subject(names[self.article])
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
        sink.subject(names[name])
        sink.link(RDF.type, party.country == nil ? Schema.Organization : Schema.Country)
        text(Schema.name, party.name)
        string(Readout.country, party.country)
        sameAs(party.sameAs)
        names.forget(name)
    }
}

extension Names {
    /// A licence is an IRI or an id of the SPDX licence list, whose entries are at `https://spdx.org/licenses/{id}`.
    /// An id has no colon.
    mutating func license(_ license: Text) -> Name {
        license.contains(UInt8(ascii: ":")) ? iri(license) : iri(license, after: "https://spdx.org/licenses/")
    }
}
