import ReadoutExport
import ReadoutLanguage
import ReadoutModel

/// The template `brief`: one page on what, when, where, who, what each side wants, what was said and what is next.
extension BriefWriter {
    /// Appends the brief from behind its title on.
    mutating func short(_ document: Document, _ siblings: [Sibling]) {
        facts(document)
        who(document)
        programme(document, .short)
        wants(document)
        said(document)
        next(document)
        paragraph()
        origin(document)
        files(siblings)
    }

    private mutating func facts(_ document: Document) {
        warning(document.summit.status)
        fact(language.labels.date)
        date(of: document)
        names(document.summit.place) { $0.fact($0.language.labels.place) }
        let status = document.summit.status
        fact(language.labels.status)
        statusWord(status)
        if let kind = language.kinds[document.summit.kind] {
            mark(language.signs.open)
            mark(kind)
            mark(language.signs.close)
        }
        let history = document.summit.history
        for index in history.indices {
            fact(language.labels.earlierPlan)
            plan(history[index], of: document.summit)
        }
        topics(document.summit.topics)
        document.summit.lendInk(\.summary) { summary in
            paragraph()
            passage(summary)
        }
    }

    /// Appends an item for each party, with those who take part for it: `- **China:** Qin Gang, Foreign Minister; …`. Many
    /// parties run on in a paragraph.
    private mutating func who(_ document: Document) {
        let people = document.participants
        guard !people.isEmpty else { return }
        heading(2, language.headings.who)
        let common = document.commonAttendance
        if let common { attendance(ofAll: common) }
        let runsOn = document.parties.count > 4
        if runsOn { paragraph() }
        var last: Int?
        eachByParty(document) { brief, index, party in
            let isOfParty = people[index].has(\.party)
            if let last, isOfParty, people[last].party == people[index].party {
                brief.mark(brief.language.signs.semicolon)
            } else if runsOn {
                if last != nil { brief.mark(" · ") }
                if isOfParty {
                    brief.strong(party)
                    brief.mark(brief.language.signs.explanation)
                }
            } else if isOfParty {
                brief.fact(about: party)
            } else {
                brief.item()
            }
            last = index
            brief.nameAndRole(people[index])
            let attendance = document.attendance(ofParticipant: index)
            if common == nil, attendance != .present {
                brief.mark(brief.language.signs.open)
                brief.mark(brief.language.attendances[attendance])
                brief.mark(brief.language.signs.close)
            }
        }
    }

    /// Appends the objectives by party, in the order of the parties, the primary ones first. Those of no party come
    /// last.
    private mutating func wants(_ document: Document) {
        let objectives = document.objectives
        guard !objectives.isEmpty else { return }
        heading(2, language.headings.wants)
        let parties = document.parties
        // By party, and within one the primary objectives first.
        var order = objectives.indices.map { index in
            let party = objectives[index].party.flatMap(document.partyIndex) ?? parties.count
            return OrderKey(group: party * 2 + (objectives[index].priority == .primary ? 0 : 1), index: index)
        }
        order.sort()
        var last: Int?
        for key in order {
            let party = key.group / 2
            if party == parties.count {
                item()
            } else {
                if party != last { parties[party].name.withBytes { item(about: $0) } }
                innerItem()
            }
            last = party
            objectives[key.index].lend(\.text) { passage($0) }
        }
    }

    private mutating func said(_ document: Document) {
        let quotes = document.quotes
        guard !quotes.isEmpty else { return }
        heading(2, language.headings.said)
        // What one and the same person said one after the other is one item.
        for index in quotes.indices {
            let isSame = index > 0 && quotes[index].speaker.isSame(as: quotes[index - 1].speaker)
            if isSame { mark(" · ") } else { item() }
            words(of: quotes[index], document)
            let isLast = index == quotes.count - 1 || !quotes[index + 1].speaker.isSame(as: quotes[index].speaker)
            if isLast { attribution(of: quotes[index], in: document) }
        }
    }

    /// Appends the words between quotation marks, and who said them.
    mutating func quoted(_ quote: Quote, of document: Document) {
        words(of: quote, document)
        attribution(of: quote, in: document)
    }

    /// Whether a tag is of the language of the brief.
    private func isOwn(_ tag: Text) -> Bool {
        func primary(_ tag: UnsafeRawBufferPointer) -> some Sequence<UInt8> {
            tag.lazy.prefix { $0 != UInt8(ascii: "-") }.map { $0 | 0x20 }
        }
        let own = UnsafeRawBufferPointer(start: language.tag.utf8Start, count: language.tag.utf8CodeUnitCount)
        return tag.withBytes { primary($0).elementsEqual(primary(own)) }
    }

    private mutating func attribution(of quote: Quote, in document: Document) {
        mark(" — ")
        person(quote.speaker, of: document)
    }

    /// Appends the words between quotation marks, with their translation unless they are in the language of the brief.
    private mutating func words(of quote: Quote, _ document: Document) {
        mark(language.signs.openQuote)
        quote.lend(\.text) { passage($0) }
        mark(language.signs.closeQuote)
        if let translated = quote.translated, !isOwn(document.language(of: quote)) {
            mark(" (")
            mark(language.signs.openQuote)
            translated.lend(\.text) { passage($0) }
            mark(language.signs.closeQuote)
            mark(")")
        }
    }

    private mutating func next(_ document: Document) {
        for group in [RelatedGroup.followed, .mayFollow] { next(group, of: document) }
    }

    /// Appends the follow-ups of a group. That those under "What followed" have taken place, the heading says.
    private mutating func next(_ group: RelatedGroup, of document: Document) {
        let events = document.related
        var isFirst = true
        for index in events.indices where document.group(ofRelated: index) == group {
            if isFirst { heading(2, language.headings[group, isShort: true]) }
            isFirst = false
            item()
            events[index].lend(\.title) { text($0) }
            if let date = events[index].date {
                mark(language.signs.comma)
                times(date)
            }
            if group == .mayFollow, let status = document.status(ofRelated: index) {
                mark(language.signs.open)
                statusWord(status)
                mark(language.signs.close)
            }
        }
    }

    /// Appends a line about where all this comes from.
    mutating func origin(_ document: Document) {
        mark(language.headings.source)
        mark(language.signs.explanation)
        article(document)
        document.article.lendInk(\.publisher) { publisher in
            mark(language.signs.comma)
            text(publisher)
        }
        if let published = document.article.published {
            mark(language.signs.comma)
            times(published, to: nil)
        }
    }
}

extension PersonReference {
    /// Whether it is certain that both are one and the same: a participant, or someone with an id.
    fileprivate func isSame(as other: PersonReference) -> Bool {
        switch (self, other) {
        case (.participant(let a), .participant(let b)): a == b
        case (.person(let a), .person(let b)): a.id != nil && a == b
        default: false
        }
    }
}
