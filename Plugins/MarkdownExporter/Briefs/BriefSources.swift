import ReadoutExport
import ReadoutLanguage
import ReadoutModel

/// What was said, and where all this comes from.
extension BriefWriter {
    /// Appends the quotes, each as a block quote with its speaker and circumstances.
    mutating func quotes(_ document: Document) {
        let quotes = document.quotes
        guard !quotes.isEmpty else { return }
        heading(2, language.headings.quotes)
        quotes.forEachIndexed { _, quote in self.quote(quote, of: document) }
    }

    @inline(never)  // so that no quote is copied
    private mutating func quote(_ quote: Quote, of document: Document) {
        self.quote()
        quote.lend(\.text) { passage($0) }
        if let translated = quote.translated {
            nextParagraph()
            mark("*")
            mark(language.words.translation)
            mark("*")
            mark(language.signs.open)
            translated.lend(\.language) { languageName($0) }
            mark(language.signs.close)
            mark(language.signs.explanation)
            translated.lend(\.text) { passage($0) }
        }
        nextParagraph()
        mark("— ")
        speaker(of: quote, in: document)
        circumstances(of: quote, in: document)
    }

    /// Appends, on a line of their own, when, how and where the words were said.
    @inline(never)  // so that no quote is copied
    private mutating func circumstances(of quote: Quote, in document: Document) {
        var isFirst = true
        if let said = quote.said {
            separate(&isFirst)
            times(said, to: nil)
        }
        quote.lendInk(\.medium) { medium in
            separate(&isFirst)
            text(medium)
        }
        quote.lendGiven(\.meeting) { meeting in
            separate(&isFirst)
            title(ofMeeting: meeting, in: document)
        }
        quote.lendGiven(\.language) { language in
            guard !document.language.withBytes({ $0.elementsEqual(language) }) else { return }
            separate(&isFirst)
            mark(self.language.words.inLanguage)
            mark(" ")
            languageName(language)
        }
        quote.lendGiven(\.source) { source in
            separate(&isFirst)
            link(word: language.words.source, to: source)
        }
    }

    private mutating func separate(_ isFirst: inout Bool) {
        if isFirst { lineBreak() } else { mark(" · ") }
        isFirst = false
    }

    /// Appends the title of the meeting with this id, else the id.
    private mutating func title(ofMeeting id: UnsafeRawBufferPointer, in document: Document) {
        let index = document.meetingIndex(id)
        let isNamed: Void? = index.flatMap {
            document.summit.meetings.withElement(at: $0) { $0.lendInk(\.title) { text($0) } }
        }
        if isNamed == nil { text(id) }
    }

    /// Appends where the facts come from, and which state of the document the brief was made from.
    mutating func source(_ document: Document) {
        heading(2, language.headings.source)
        fact(language.labels.article)
        article(document)
        document.article.lendInk(\.publisher) { publisher in
            fact(language.labels.publisher)
            text(publisher)
        }
        document.article.lendInk(\.author) { author in
            fact(language.labels.author)
            text(author)
        }
        if let published = document.article.published {
            fact(language.labels.published)
            times(published, to: nil)
        }
        document.article.lendGiven(\.language) { language in
            fact(self.language.labels.language)
            languageName(language)
        }
        document.article.lendGiven(\.license) { license in
            fact(language.labels.license)
            address(license)
        }
        record(document)
    }

    /// Appends the title of the article, which links to it where it has an address.
    mutating func article(_ document: Document) {
        document.article.lend(\.title) { title in
            let isLink: Void? = document.article.lendGiven(\.url) { link(title, to: $0) }
            if isLink == nil { text(title) }
        }
    }

    /// Appends links to the other files of the run that have the document.
    mutating func files(_ siblings: [Sibling]) {
        guard !siblings.isEmpty else { return }
        paragraph()
        mark(language.labels.files)
        mark(language.signs.explanation)
        for index in siblings.indices {
            if index > 0 { mark(" · ") }
            let label = siblings[index].label(language, among: siblings)
            label.withBytes { label in siblings[index].path.withBytes { link(label, toFile: $0) } }
        }
    }

    /// Appends the name of a language; of a tag that has none of its own the name of its language with the tag behind it.
    mutating func languageName(_ tag: UnsafeRawBufferPointer) {
        if language.languages.withName(tag, { literal($0) }) != nil { return }
        let primary = UnsafeRawBufferPointer(rebasing: tag.prefix { $0 != UInt8(ascii: "-") })
        let isKnown: Void? =
            primary.count < tag.count ? language.languages.withName(primary) { literal($0) } : nil
        guard isKnown != nil else { return text(tag) }
        mark(language.signs.open)
        text(tag)
        mark(language.signs.close)
    }

    /// Appends which state of the document the brief was made from.
    private mutating func record(_ document: Document) {
        fact(language.labels.record)
        text(document.id)
        mark(language.signs.comma)
        document.language.withBytes { languageName($0) }
        mark(language.signs.comma)
        mark(language.words.revision)
        mark(" ")
        number(document.revision)
        if let updated = document.updated {
            mark(language.signs.comma)
            mark(language.words.updated)
            mark(" ")
            times(updated, to: nil)
        }
    }
}

extension Sibling {
    /// What a reader knows the file as: `Calendar`, `Graph (turtle)`, `JSON`; with its path where others are the same.
    func label(_ language: Language, among siblings: [Sibling]) -> Text {
        let label = kind(language)
        let isAlone = siblings.allSatisfy { $0 == self || $0.kind(language) != label }
        return isAlone ? label : Text("\(label)\(language.signs.open)\(path)\(language.signs.close)")
    }

    private func kind(_ language: Language) -> Text {
        switch mediaType {
        case "text/calendar": Text("\(language.labels.calendar)")
        case "text/markdown": Text("\(language.labels.brief)")
        case "text/turtle", "application/n-triples", "application/n-quads", "application/trig", "application/ld+json",
            "application/rdf+xml":
            Text("\(language.labels.graph) (\(format))")
        case "application/json", "application/yaml", "application/x-ndjson": Text(format.uppercased())
        default: Text(format)
        }
    }
}
