import ReadoutModel

// Objectives and quotes.

extension GraphBuilder where Sink: ~Copyable {
    @inline(__always)  // so that the objective is read where it lies, without a copy
    mutating func objective(_ objective: Objective, _ id: Text) {
        let name = names.part(id)
        subject(name)
        sink.link(RDF.type, Readout.Objective)
        text(Schema.text, objective.text)
        sink.link(Readout.priority, objective.priority.term)
        if let party = objective.party { link(Readout.party, once: names.party(party)) }
        names.forget(name)
    }

    mutating func quote(_ document: Document, _ index: Int) {
        quote(document.quotes[index], document.quoteID(at: index), at: index + 1)
    }

    @inline(__always)
    private mutating func quote(_ quote: Quote, _ id: Text, at position: Int) {
        let owner = PartName(id: id)
        let vague = quote.said.flatMap { VagueTime($0, to: nil) }
        let name = names.part(id)
        let speaker = reference(quote.speaker, of: id, "/speaker")
        subject(name)
        sink.link(RDF.type, Schema.Quotation)
        self.position(position)
        let language = quote.statedLanguage?.languageTag ?? language
        sink.text(Schema.text, quote.text, language: language)
        string(Schema.inLanguage, language)
        if quote.translated != nil { link(Schema.workTranslation, once: names.part(id, "/translation")) }
        link(Schema.creator, speaker)
        if case .person(let person) = quote.speaker, person.isAnonymous { isTrue(Readout.anonymous) }
        if hasOffice(quote.speaker) { link(Readout.office, once: names.part(id, "/office")) }
        time(Schema.dateCreated, quote.said)
        hasTime(vague, of: owner)
        text(Readout.medium, quote.medium)
        // Where the words were said is not known: a meeting is where they were said, or what they are about.
        if let meeting = quote.meeting { link(Readout.meeting, once: names.part(meeting)) }
        if let source = quote.source {
            link(Prov.wasQuotedFrom, source)
        } else {
            link(Prov.wasQuotedFrom, articleName)
        }
        link(Prov.wasAttributedTo, speaker)
        if let translation = quote.translated { self.translation(translation, of: name, id) }
        describe(vague, of: owner)
        unnamed(quote.speaker, speaker)
        office(quote.speaker, speaker, Schema.creator, of: id, quote.said.map { .time($0) })
        names.forget(name)
    }

    private mutating func translation(_ translation: Translation, of quote: Name, _ id: Text) {
        guard vocabularies.contains(.schema) else { return }
        let name = names.part(id, "/translation")
        subject(name)
        sink.link(RDF.type, Schema.Quotation)
        sink.text(Schema.text, translation.text, language: translation.language.languageTag)
        string(Schema.inLanguage, translation.language.languageTag)
        link(Schema.translationOfWork, quote)
        names.forget(name)
    }
}
