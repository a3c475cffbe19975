import ReadoutModel

// What was wanted, and what was said.

extension Graph where Sink: ~Copyable {
    mutating func objective(_ document: Document, _ index: Int) {
        let objective = document.objectives[index]
        let name = names.part(document.objectiveID(at: index))
        sink.subject(names[name])
        sink.link(RDF.type, Readout.Objective)
        text(Schema.text, objective.text)
        string(Readout.priority, objective.effectivePriority)
        if let party = objective.party { link(Readout.party, once: names.party(party)) }
        names.forget(name)
    }

    mutating func quote(_ document: Document, _ index: Int) {
        let quote = document.quotes[index]
        let id = document.quoteID(at: index)
        let name = names.part(id)
        let speaker = reference(quote.speaker, of: id, "/speaker")
        sink.subject(names[name])
        sink.link(RDF.type, Schema.Quotation)
        sink.text(Schema.text, quote.text, language: document.language(of: quote))
        if let translation = quote.translated {
            sink.text(Readout.translation, translation.text, language: translation.language)
        }
        link(Schema.creator, speaker)
        time(Schema.dateCreated, quote.said)
        text(Readout.medium, quote.medium)
        if let meeting = quote.meeting { link(Readout.meeting, once: names.part(meeting)) }
        if let source = quote.source {
            link(Prov.wasQuotedFrom, source)
        } else {
            link(Prov.wasQuotedFrom, article)
        }
        unnamed(quote.speaker, speaker)
        names.forget(name)
    }
}
