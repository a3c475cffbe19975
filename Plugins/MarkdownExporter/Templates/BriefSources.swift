import ReadoutExport
import ReadoutModel

/// What was said, and where all this comes from.
extension BriefWriter {
    mutating func quotes(_ document: Document) {
        let quotes = document.quotes
        guard !quotes.isEmpty else { return }
        heading(2, language.headings.quotes)
        for index in quotes.indices {
            quote()
            passage(quotes[index].texts.bytes(\.text))
            if let translated = quotes[index].translated {
                nextParagraph()
                mark("*")
                mark(language.words.translation)
                mark("*")
                mark(language.signs.open)
                text(translated.texts.bytes(\.language))
                mark(language.signs.close)
                mark(language.signs.explanation)
                passage(translated.texts.bytes(\.text))
            }
            nextParagraph()
            mark("— ")
            speaker(at: index, of: document)
            circumstances(index, of: document)
        }
    }

    /// Appends, on a line of their own, when, how and where the words were said.
    private mutating func circumstances(_ index: Int, of document: Document) {
        let quotes = document.quotes
        var isFirst = true
        func separate(_ brief: inout BriefWriter) {
            if isFirst { brief.lineBreak() } else { brief.mark(" · ") }
            isFirst = false
        }
        if let said = quotes[index].texts.time(\.said, quotes[index].saidFields) {
            separate(&self)
            times(said, to: nil, zone: document.summit.texts.given(\.timeZone))
        }
        if let medium = quotes[index].texts.ink(\.medium) {
            separate(&self)
            text(medium)
        }
        if let meeting = quotes[index].texts.given(\.meeting) {
            separate(&self)
            text(title(ofMeeting: meeting, in: document) ?? meeting)
        }
        if let language = quotes[index].texts.given(\.language),
            !document.language.withBytes({ $0.elementsEqual(language) })
        {
            separate(&self)
            mark(self.language.words.inLanguage)
            mark(" ")
            text(language)
        }
        if let source = quotes[index].texts.given(\.source) {
            separate(&self)
            link(word: language.words.source, to: source)
        }
    }

    private func title(ofMeeting id: UnsafeRawBufferPointer, in document: Document) -> UnsafeRawBufferPointer? {
        document.meetingIndex(id).flatMap { document.summit.meetings[$0].texts.ink(\.title) }
    }

    mutating func source(_ document: Document) {
        heading(2, language.headings.source)
        fact(language.labels.article)
        article(document)
        if let publisher = document.article.texts.ink(\.publisher) {
            fact(language.labels.publisher)
            text(publisher)
        }
        if let author = document.article.texts.ink(\.author) {
            fact(language.labels.author)
            text(author)
        }
        if let published = document.article.published {
            fact(language.labels.published)
            times(published, to: nil, zone: document.summit.texts.given(\.timeZone))
        }
        if let language = document.article.texts.given(\.language) {
            fact(self.language.labels.language)
            text(language)
        }
        if let license = document.article.texts.given(\.license) {
            fact(language.labels.license)
            address(license)
        }
        record(document)
    }

    /// Appends the title of the article, which links to it where it has an address.
    mutating func article(_ document: Document) {
        if let url = document.article.texts.given(\.url) {
            link(document.article.texts.bytes(\.title), to: url)
        } else {
            text(document.article.texts.bytes(\.title))
        }
    }

    /// Appends links to the other files of the run that have the record.
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

    /// Appends which state of the record the brief was made from.
    private mutating func record(_ document: Document) {
        fact(language.labels.record)
        text(document.id)
        mark(language.signs.comma)
        text(document.language)
        mark(language.signs.comma)
        mark(language.words.revision)
        mark(" ")
        digits(document.revision)
        if let updated = document.updated {
            mark(language.signs.comma)
            mark(language.words.updated)
            mark(" ")
            times(updated, to: nil, zone: document.summit.texts.given(\.timeZone))
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
        case "text/turtle", "application/n-triples", "application/n-quads", "application/trig", "application/ld+json",
            "application/rdf+xml":
            Text("\(language.labels.graph) (\(format))")
        case "application/json", "application/yaml", "application/x-ndjson": Text(format.uppercased())
        default: Text(format)
        }
    }
}
