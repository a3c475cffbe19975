import ReadoutModel

// Objectives and quotes.

extension GraphBuilder where Sink: ~Copyable {
    @inline(__always)  // so that the objective is read where it lies, without a copy
    mutating func objective(_ objective: Objective, _ id: Text) {
        let name = names.part(id)
        subject(name)
        sink.link(RDF.type, Readout.Objective)
        text(Schema.text, objective.text)
        string(Readout.priority, objective.priority)
        if let party = objective.party { link(Readout.party, once: names.party(party)) }
        names.forget(name)
    }

    mutating func quote(_ document: Document, _ index: Int) {
        let meeting = document.quotes[index].lendGiven(\.meeting) { document.meetingIndex($0) } ?? nil
        quote(
            document.quotes[index], document.quoteID(at: index),
            hasPlace: meeting.map { document.summit.meetings[$0].place != nil } ?? false)
    }

    /// - Parameter hasPlace: whether the words were said at a meeting whose place is known.
    @inline(__always)
    private mutating func quote(_ quote: Quote, _ id: Text, hasPlace: Bool) {
        let owner = TimeName(id: id)
        let extent = quote.said.flatMap { Extent($0, nil) }
        let name = names.part(id)
        let speaker = reference(quote.speaker, of: id, "/speaker")
        subject(name)
        sink.link(RDF.type, Schema.Quotation)
        sink.text(Schema.text, quote.text, language: quote.statedLanguage?.languageTag ?? language)
        string(Schema.inLanguage, quote.statedLanguage ?? language)
        if quote.translated != nil { link(Schema.workTranslation, once: names.part(id, "/translation")) }
        link(Schema.creator, speaker)
        time(Schema.dateCreated, quote.said)
        if extent != nil { hasTime(of: owner) }
        text(Readout.medium, quote.medium)
        if let meeting = quote.meeting {
            link(Readout.meeting, once: names.part(meeting))
            if hasPlace { link(Schema.locationCreated, once: names.part(meeting, "/place")) }
        }
        if let source = quote.source {
            link(Prov.wasQuotedFrom, source)
        } else {
            link(Prov.wasQuotedFrom, articleName)
        }
        link(Prov.wasAttributedTo, speaker)
        if let translation = quote.translated { self.translation(translation, of: name, id) }
        describe(extent, of: owner)
        unnamed(quote.speaker, speaker)
        names.forget(name)
    }

    private mutating func translation(_ translation: Translation, of quote: Name, _ id: Text) {
        guard vocabularies.contains(.schema) else { return }
        let name = names.part(id, "/translation")
        subject(name)
        sink.link(RDF.type, Schema.Quotation)
        sink.text(Schema.text, translation.text, language: translation.language.languageTag)
        string(Schema.inLanguage, translation.language)
        link(Schema.translationOfWork, quote)
        names.forget(name)
    }
}
