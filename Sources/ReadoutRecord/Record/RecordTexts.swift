// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

import ReadoutModel

extension Document {
    /// Calls `body` with every text of the document and its field, times and texts within `x-` values among them.
    public func forEachText(_ body: (_ field: String, _ text: Text) -> Void) {
        body("id", id)
        if let text = statedLanguage { body("language", text) }
        if let text = updated?.text { body("updated", text) }
        article.forEachText(at: "article", body)
        for index in parties.indices { parties[index].forEachText(at: "parties[\(index)]", body) }
        summit.forEachText(at: "summit", body)
        for index in participants.indices { participants[index].forEachText(at: "participants[\(index)]", body) }
        for index in objectives.indices { objectives[index].forEachText(at: "objectives[\(index)]", body) }
        for index in quotes.indices { quotes[index].forEachText(at: "quotes[\(index)]", body) }
        for index in related.indices { related[index].forEachText(at: "related[\(index)]", body) }
        extensions.forEachText(at: "", body)
    }

    /// Calls `body` with every text of the document and its field that people read: titles, names, words. Not ids,
    /// times, IRIs, codes and `x-` values.
    public func forEachReadableText(_ body: (_ field: String, _ text: Text) -> Void) {
        article.forEachReadableText(at: "article", body)
        for index in parties.indices { parties[index].forEachReadableText(at: "parties[\(index)]", body) }
        summit.forEachReadableText(at: "summit", body)
        for index in participants.indices { participants[index].forEachReadableText(at: "participants[\(index)]", body) }
        for index in objectives.indices { objectives[index].forEachReadableText(at: "objectives[\(index)]", body) }
        for index in quotes.indices { quotes[index].forEachReadableText(at: "quotes[\(index)]", body) }
        for index in related.indices { related[index].forEachReadableText(at: "related[\(index)]", body) }
    }
}

extension Article {
    /// Calls `body` with every text of the part, which stands at `path`, times and texts within `x-` values among
    /// them.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        body("\(path).title", title)
        if let text = url { body("\(path).url", text) }
        if let text = publisher { body("\(path).publisher", text) }
        if let text = author { body("\(path).author", text) }
        if let text = published?.text { body("\(path).published", text) }
        if let text = language { body("\(path).language", text) }
        if let text = license { body("\(path).license", text) }
        if let text = text { body("\(path).text", text) }
        extensions.forEachText(at: path, body)
    }

    /// Calls `body` with every text of the part, which stands at `path` that people read: titles, names, words. Not
    /// ids, times, IRIs, codes and `x-` values.
    func forEachReadableText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        body("\(path).title", title)
        if let text = publisher { body("\(path).publisher", text) }
        if let text = author { body("\(path).author", text) }
    }
}

extension Party {
    /// Calls `body` with every text of the part, which stands at `path`, times and texts within `x-` values among
    /// them.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        body("\(path).id", id)
        body("\(path).name", name)
        if let text = country { body("\(path).country", text) }
        for index in sameAs.indices { body("\(path).sameAs[\(index)]", sameAs[index]) }
        extensions.forEachText(at: path, body)
    }

    /// Calls `body` with every text of the part, which stands at `path` that people read: titles, names, words. Not
    /// ids, times, IRIs, codes and `x-` values.
    func forEachReadableText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        body("\(path).name", name)
    }
}

extension Summit {
    /// Calls `body` with every text of the part, which stands at `path`, times and texts within `x-` values among
    /// them.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        body("\(path).title", title)
        body("\(path).start", start.text)
        if let text = end?.text { body("\(path).end", text) }
        if let text = timeZone { body("\(path).timeZone", text) }
        place?.forEachText(at: "\(path).place", body)
        if let text = host { body("\(path).host", text) }
        if let text = url { body("\(path).url", text) }
        if let text = summary { body("\(path).summary", text) }
        for index in topics.indices { body("\(path).topics[\(index)]", topics[index]) }
        for index in sameAs.indices { body("\(path).sameAs[\(index)]", sameAs[index]) }
        for index in history.indices { history[index].forEachText(at: "\(path).history[\(index)]", body) }
        for index in meetings.indices { meetings[index].forEachText(at: "\(path).meetings[\(index)]", body) }
        extensions.forEachText(at: path, body)
    }

    /// Calls `body` with every text of the part, which stands at `path` that people read: titles, names, words. Not
    /// ids, times, IRIs, codes and `x-` values.
    func forEachReadableText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        body("\(path).title", title)
        place?.forEachReadableText(at: "\(path).place", body)
        if let text = summary { body("\(path).summary", text) }
        for index in topics.indices { body("\(path).topics[\(index)]", topics[index]) }
        for index in history.indices { history[index].forEachReadableText(at: "\(path).history[\(index)]", body) }
        for index in meetings.indices { meetings[index].forEachReadableText(at: "\(path).meetings[\(index)]", body) }
    }
}

extension Place {
    /// Calls `body` with every text of the part, which stands at `path`, times and texts within `x-` values among
    /// them.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        if let text = name { body("\(path).name", text) }
        if let text = address { body("\(path).address", text) }
        if let text = locality { body("\(path).locality", text) }
        if let text = country { body("\(path).country", text) }
        for index in sameAs.indices { body("\(path).sameAs[\(index)]", sameAs[index]) }
        extensions.forEachText(at: path, body)
    }

    /// Calls `body` with every text of the part, which stands at `path` that people read: titles, names, words. Not
    /// ids, times, IRIs, codes and `x-` values.
    func forEachReadableText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        if let text = name { body("\(path).name", text) }
        if let text = address { body("\(path).address", text) }
        if let text = locality { body("\(path).locality", text) }
    }
}

extension Change {
    /// Calls `body` with every text of the part, which stands at `path`, times and texts within `x-` values among
    /// them.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        if let text = start?.text { body("\(path).start", text) }
        if let text = end?.text { body("\(path).end", text) }
        place?.forEachText(at: "\(path).place", body)
        if let text = announced?.text { body("\(path).announced", text) }
        if let text = reason { body("\(path).reason", text) }
        extensions.forEachText(at: path, body)
    }

    /// Calls `body` with every text of the part, which stands at `path` that people read: titles, names, words. Not
    /// ids, times, IRIs, codes and `x-` values.
    func forEachReadableText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        place?.forEachReadableText(at: "\(path).place", body)
        if let text = reason { body("\(path).reason", text) }
    }
}

extension Meeting {
    /// Calls `body` with every text of the part, which stands at `path`, times and texts within `x-` values among
    /// them.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        if let text = id { body("\(path).id", text) }
        body("\(path).title", title)
        if let text = start?.text { body("\(path).start", text) }
        if let text = end?.text { body("\(path).end", text) }
        place?.forEachText(at: "\(path).place", body)
        for index in participants.indices { body("\(path).participants[\(index)]", participants[index]) }
        if let text = url { body("\(path).url", text) }
        for index in sameAs.indices { body("\(path).sameAs[\(index)]", sameAs[index]) }
        if let text = summary { body("\(path).summary", text) }
        extensions.forEachText(at: path, body)
    }

    /// Calls `body` with every text of the part, which stands at `path` that people read: titles, names, words. Not
    /// ids, times, IRIs, codes and `x-` values.
    func forEachReadableText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        body("\(path).title", title)
        place?.forEachReadableText(at: "\(path).place", body)
        if let text = summary { body("\(path).summary", text) }
    }
}

extension Participant {
    /// Calls `body` with every text of the part, which stands at `path`, times and texts within `x-` values among
    /// them.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        body("\(path).id", id)
        body("\(path).name", name)
        if let text = role { body("\(path).role", text) }
        if let text = party { body("\(path).party", text) }
        for index in sameAs.indices { body("\(path).sameAs[\(index)]", sameAs[index]) }
        extensions.forEachText(at: path, body)
    }

    /// Calls `body` with every text of the part, which stands at `path` that people read: titles, names, words. Not
    /// ids, times, IRIs, codes and `x-` values.
    func forEachReadableText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        body("\(path).name", name)
        if let text = role { body("\(path).role", text) }
    }
}

extension Objective {
    /// Calls `body` with every text of the part, which stands at `path`, times and texts within `x-` values among
    /// them.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        if let text = id { body("\(path).id", text) }
        body("\(path).text", text)
        if let text = party { body("\(path).party", text) }
        extensions.forEachText(at: path, body)
    }

    /// Calls `body` with every text of the part, which stands at `path` that people read: titles, names, words. Not
    /// ids, times, IRIs, codes and `x-` values.
    func forEachReadableText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        body("\(path).text", text)
    }
}

extension Quote {
    /// Calls `body` with every text of the part, which stands at `path`, times and texts within `x-` values among
    /// them.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        if let text = id { body("\(path).id", text) }
        speaker.forEachText(at: "\(path).speaker", body)
        body("\(path).text", text)
        if let text = statedLanguage { body("\(path).language", text) }
        translated?.forEachText(at: "\(path).translated", body)
        if let text = said?.text { body("\(path).said", text) }
        if let text = medium { body("\(path).medium", text) }
        if let text = meeting { body("\(path).meeting", text) }
        if let text = source { body("\(path).source", text) }
        extensions.forEachText(at: path, body)
    }

    /// Calls `body` with every text of the part, which stands at `path` that people read: titles, names, words. Not
    /// ids, times, IRIs, codes and `x-` values.
    func forEachReadableText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        speaker.forEachReadableText(at: "\(path).speaker", body)
        body("\(path).text", text)
        translated?.forEachReadableText(at: "\(path).translated", body)
        if let text = medium { body("\(path).medium", text) }
    }
}

extension Person {
    /// Calls `body` with every text of the part, which stands at `path`, times and texts within `x-` values among
    /// them.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        if let text = id { body("\(path).id", text) }
        if let text = name { body("\(path).name", text) }
        if let text = role { body("\(path).role", text) }
        if let text = organization { body("\(path).organization", text) }
        if let text = party { body("\(path).party", text) }
        for index in sameAs.indices { body("\(path).sameAs[\(index)]", sameAs[index]) }
        extensions.forEachText(at: path, body)
    }

    /// Calls `body` with every text of the part, which stands at `path` that people read: titles, names, words. Not
    /// ids, times, IRIs, codes and `x-` values.
    func forEachReadableText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        if let text = name { body("\(path).name", text) }
        if let text = role { body("\(path).role", text) }
        if let text = organization { body("\(path).organization", text) }
    }
}

extension Translation {
    /// Calls `body` with every text of the part, which stands at `path`, times and texts within `x-` values among
    /// them.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        body("\(path).language", language)
        body("\(path).text", text)
        extensions.forEachText(at: path, body)
    }

    /// Calls `body` with every text of the part, which stands at `path` that people read: titles, names, words. Not
    /// ids, times, IRIs, codes and `x-` values.
    func forEachReadableText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        body("\(path).text", text)
    }
}

extension RelatedEvent {
    /// Calls `body` with every text of the part, which stands at `path`, times and texts within `x-` values among
    /// them.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        if let text = id { body("\(path).id", text) }
        body("\(path).title", title)
        if let text = date?.text { body("\(path).date", text) }
        place?.forEachText(at: "\(path).place", body)
        for index in participants.indices { participants[index].forEachText(at: "\(path).participants[\(index)]", body) }
        if let text = record { body("\(path).record", text) }
        if let text = url { body("\(path).url", text) }
        for index in sameAs.indices { body("\(path).sameAs[\(index)]", sameAs[index]) }
        if let text = note { body("\(path).note", text) }
        extensions.forEachText(at: path, body)
    }

    /// Calls `body` with every text of the part, which stands at `path` that people read: titles, names, words. Not
    /// ids, times, IRIs, codes and `x-` values.
    func forEachReadableText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        body("\(path).title", title)
        place?.forEachReadableText(at: "\(path).place", body)
        for index in participants.indices { participants[index].forEachReadableText(at: "\(path).participants[\(index)]", body) }
        if let text = note { body("\(path).note", text) }
    }
}
