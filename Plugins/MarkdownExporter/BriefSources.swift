import ReadoutModel

/// What was said, and where all this comes from.
extension BriefWriter {
    mutating func quotes(_ document: Document) {
        guard !document.quotes.isEmpty else { return }
        heading(2, "Quotes")
        for quote in document.quotes {
            self.quote()
            passage(quote.text)
            if let translated = quote.translated {
                nextParagraph()
                mark("*Translation* (")
                text(translated.language)
                mark("): ")
                passage(translated.text)
            }
            nextParagraph()
            mark("— ")
            person(quote.speaker, of: document)
            circumstances(quote, of: document)
        }
    }

    /// Appends, on a line of their own, when, how and where the words were said.
    private mutating func circumstances(_ quote: Quote, of document: Document) {
        var isFirst = true
        func separate(_ brief: inout BriefWriter) {
            if isFirst { brief.lineBreak() } else { brief.mark(" · ") }
            isFirst = false
        }
        if let said = quote.said {
            separate(&self)
            times(said, to: nil, zone: document.summit.timeZone)
        }
        if let medium = quote.medium?.ink {
            separate(&self)
            text(medium)
        }
        if let meeting = quote.meeting {
            separate(&self)
            text(title(of: meeting, in: document)?.ink ?? meeting)
        }
        let language = document.language(of: quote)
        if language != document.effectiveLanguage {
            separate(&self)
            mark("in ")
            text(language)
        }
        if let source = quote.source {
            separate(&self)
            link(word: "source", to: source)
        }
    }

    private func title(of meeting: Text, in document: Document) -> Text? {
        let meetings = document.summit.meetings
        return meetings.indices.first { document.meetingID(at: $0) == meeting }.map { meetings[$0].title }
    }

    mutating func source(_ document: Document) {
        let article = document.article
        heading(2, "Source")
        fact("Article")
        if let url = article.url { link(article.title, to: url) } else { text(article.title) }
        if let publisher = article.publisher?.ink {
            fact("Publisher")
            text(publisher)
        }
        if let author = article.author?.ink {
            fact("Author")
            text(author)
        }
        if let published = article.published {
            fact("Published")
            times(published, to: nil, zone: document.summit.timeZone)
        }
        if let language = article.language {
            fact("Language")
            text(language)
        }
        if let license = article.license {
            fact("License")
            address(license)
        }
        record(document)
    }

    /// Appends which state of the record the brief was made from.
    private mutating func record(_ document: Document) {
        fact("Record")
        text(document.id)
        mark(", language ")
        text(document.effectiveLanguage)
        mark(", revision ")
        text(Number(document.effectiveRevision).text)
        if let updated = document.updated {
            mark(", updated ")
            times(updated, to: nil, zone: document.summit.timeZone)
        }
    }
}
