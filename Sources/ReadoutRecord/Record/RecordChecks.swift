// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

import ReadoutModel
import ReadoutSyntax

extension DocumentChecker {
    mutating func fields() {
        let document = document
        document.id.withBytes { slug($0, "id") }
        document.statedLanguage?.withBytes { language($0, "language") }
        whole(document.statedRevision, 0...2147483647, "revision")
        if let updated = document.updated { updated.text.withBytes { stamp(updated.fields, $0, "updated") } }
        article()
        for index in document.parties.indices { party(at: index) }
        summit()
        for index in document.participants.indices { participant(at: index) }
        for index in document.objectives.indices { objective(at: index) }
        for index in document.quotes.indices { quote(at: index) }
        for index in document.related.indices { relatedEvent(at: index) }
    }

    mutating func article() {
        let document = document
        required(document.article.texts.bytes(\.title), "article.title")
        label(document.article.texts.bytes(\.title), "article.title")
        iri(document.article.texts.given(\.url), "article.url")
        if let fields = document.article.publishedFields { stamp(fields, document.article.texts.bytes(\.published), "article.published") }
        language(document.article.texts.given(\.language), "article.language")
        license(document.article.texts.given(\.license), "article.license")
        articlePath(document.article.texts.given(\.text), "article.text")
    }

    mutating func party(at index: Int) {
        let document = document
        slug(document.parties[index].texts.bytes(\.id), "parties[\(index)].id")
        required(document.parties[index].texts.bytes(\.name), "parties[\(index)].name")
        label(document.parties[index].texts.bytes(\.name), "parties[\(index)].name")
        country(document.parties[index].texts.given(\.country), "parties[\(index)].country")
        for position in document.parties[index].sameAs.indices {
            document.parties[index].sameAs[position].withBytes { thing($0, "parties[\(index)].sameAs[\(position)]") }
        }
    }

    mutating func summit() {
        let document = document
        required(document.summit.texts.bytes(\.title), "summit.title")
        label(document.summit.texts.bytes(\.title), "summit.title")
        time(Spelled(document.summit.startFields, document.summit.texts.bytes(\.start)), "summit.start")
        period(
            Spelled(document.summit.startFields, document.summit.texts.bytes(\.start)),
            Spelled(document.summit.endFields, document.summit.texts.bytes(\.end)), "summit.end")
        zoneName(document.summit.texts.given(\.timeZone), "summit.timeZone")
        if let place = document.summit.place { self.place(place, "summit.place") }
        party(document.summit.texts.given(\.host), "summit.host")
        iri(document.summit.texts.given(\.url), "summit.url")
        for position in document.summit.sameAs.indices {
            document.summit.sameAs[position].withBytes { thing($0, "summit.sameAs[\(position)]") }
        }
        for index in document.summit.history.indices { change(at: index) }
        for index in document.summit.meetings.indices { meeting(at: index) }
    }

    @inline(__always)
    mutating func place(_ place: Place, _ field: @autoclosure () -> String) {
        label(place.texts.bytes(\.name), "\(field()).name")
        country(place.texts.given(\.country), "\(field()).country")
        degrees(place.texts.given(\.latitude), 90, "\(field()).latitude")
        degrees(place.texts.given(\.longitude), 180, "\(field()).longitude")
        for position in place.sameAs.indices {
            place.sameAs[position].withBytes { thing($0, "\(field()).sameAs[\(position)]") }
        }
    }

    mutating func change(at index: Int) {
        let document = document
        let history = document.summit.history
        if let start = history[index].start { times(of: start, "summit.history[\(index)].start") }
        period(
            history[index].start,
            Spelled(history[index].endFields, history[index].texts.bytes(\.end)), "summit.history[\(index)].end")
        if let place = history[index].place { self.place(place, "summit.history[\(index)].place") }
        if let announced = Spelled(history[index].announcedFields, history[index].texts.bytes(\.announced)) { time(announced, "summit.history[\(index)].announced") }
    }

    mutating func meeting(at index: Int) {
        let document = document
        let meetings = document.summit.meetings
        slug(meetings[index].texts.given(\.id), "summit.meetings[\(index)].id")
        required(meetings[index].texts.bytes(\.title), "summit.meetings[\(index)].title")
        label(meetings[index].texts.bytes(\.title), "summit.meetings[\(index)].title")
        if let start = Spelled(meetings[index].startFields, meetings[index].texts.bytes(\.start)) { time(start, "summit.meetings[\(index)].start") }
        period(
            Spelled(meetings[index].startFields, meetings[index].texts.bytes(\.start)),
            Spelled(meetings[index].endFields, meetings[index].texts.bytes(\.end)), "summit.meetings[\(index)].end")
        if let place = meetings[index].place { self.place(place, "summit.meetings[\(index)].place") }
        for position in meetings[index].participants.indices {
            meetings[index].participants[position].withBytes { participant($0, "summit.meetings[\(index)].participants[\(position)]") }
        }
        iri(meetings[index].texts.given(\.url), "summit.meetings[\(index)].url")
        for position in meetings[index].sameAs.indices {
            meetings[index].sameAs[position].withBytes { thing($0, "summit.meetings[\(index)].sameAs[\(position)]") }
        }
    }

    mutating func participant(at index: Int) {
        let document = document
        slug(document.participants[index].texts.bytes(\.id), "participants[\(index)].id")
        required(document.participants[index].texts.bytes(\.name), "participants[\(index)].name")
        label(document.participants[index].texts.bytes(\.name), "participants[\(index)].name")
        party(document.participants[index].texts.given(\.party), "participants[\(index)].party")
        for position in document.participants[index].sameAs.indices {
            document.participants[index].sameAs[position].withBytes { thing($0, "participants[\(index)].sameAs[\(position)]") }
        }
    }

    mutating func objective(at index: Int) {
        let document = document
        slug(document.objectives[index].texts.given(\.id), "objectives[\(index)].id")
        required(document.objectives[index].texts.bytes(\.text), "objectives[\(index)].text")
        party(document.objectives[index].texts.given(\.party), "objectives[\(index)].party")
    }

    mutating func quote(at index: Int) {
        let document = document
        slug(document.quotes[index].texts.given(\.id), "quotes[\(index)].id")
        if document.quotes[index].texts.has(\.speaker) {
            participant(document.quotes[index].texts.bytes(\.speaker), "quotes[\(index)].speaker")
        } else {
            reference(document.quotes[index].speaker, "quotes[\(index)].speaker")
        }
        required(document.quotes[index].texts.bytes(\.text), "quotes[\(index)].text")
        language(document.quotes[index].texts.given(\.language), "quotes[\(index)].language")
        if let translation = document.quotes[index].translated { self.translation(translation, "quotes[\(index)].translated") }
        if let said = Spelled(document.quotes[index].saidFields, document.quotes[index].texts.bytes(\.said)) { time(said, "quotes[\(index)].said") }
        meeting(document.quotes[index].texts.given(\.meeting), "quotes[\(index)].meeting")
        iri(document.quotes[index].texts.given(\.source), "quotes[\(index)].source")
    }

    @inline(__always)
    mutating func person(_ person: Person, _ field: @autoclosure () -> String) {
        slug(person.texts.given(\.id), "\(field()).id")
        label(person.texts.bytes(\.name), "\(field()).name")
        if !person.isAnonymous { named(person.texts.bytes(\.name), "\(field()).name") }
        party(person.texts.given(\.party), "\(field()).party")
        for position in person.sameAs.indices {
            person.sameAs[position].withBytes { thing($0, "\(field()).sameAs[\(position)]") }
        }
    }

    @inline(__always)
    mutating func translation(_ translation: Translation, _ field: @autoclosure () -> String) {
        language(translation.texts.given(\.language), "\(field()).language")
        required(translation.texts.bytes(\.text), "\(field()).text")
    }

    mutating func relatedEvent(at index: Int) {
        let document = document
        slug(document.related[index].texts.given(\.id), "related[\(index)].id")
        required(document.related[index].texts.bytes(\.title), "related[\(index)].title")
        label(document.related[index].texts.bytes(\.title), "related[\(index)].title")
        if let date = document.related[index].date { times(of: date, "related[\(index)].date") }
        if let place = document.related[index].place { self.place(place, "related[\(index)].place") }
        for position in document.related[index].participants.indices {
            reference(document.related[index].participants[position], "related[\(index)].participants[\(position)]")
        }
        slug(document.related[index].texts.given(\.record), "related[\(index)].record")
        iri(document.related[index].texts.given(\.url), "related[\(index)].url")
        for position in document.related[index].sameAs.indices {
            document.related[index].sameAs[position].withBytes { thing($0, "related[\(index)].sameAs[\(position)]") }
        }
    }

    /// Ids that no other of their list has.
    mutating func uniqueIDs() {
        let document = document
        unique("parties", document.parties.count) { document.parties[$0].texts.bytes(\.id) }
        unique("participants", document.participants.count) { document.participants[$0].texts.bytes(\.id) }
    }

    /// A quick look, which may say no where the ids of the document's parts all differ.
    mutating func hasDistinctLocalIDs() -> Bool {
        let document = document
        ids.clear()
        for index in document.summit.meetings.indices {
            if !ids.insert(document.summit.meetings[index].texts.given(\.id)) { return false }
        }
        for index in document.objectives.indices {
            if !ids.insert(document.objectives[index].texts.given(\.id)) { return false }
        }
        for index in document.quotes.indices {
            if !ids.insert(document.quotes[index].texts.given(\.id)) { return false }
        }
        for index in document.related.indices {
            if !ids.insert(document.related[index].texts.given(\.id)) { return false }
        }
        return true
    }

    /// Calls `body` with each id of the document's parts, `nil` where the document leaves it out.
    func forEachLocalID(_ body: (_ id: Text?, _ word: PositionalID, _ list: StaticString, _ index: Int) -> Void) {
        for index in document.summit.meetings.indices {
            body(document.summit.meetings[index].id, .meeting, "summit.meetings", index)
        }
        for index in document.objectives.indices {
            body(document.objectives[index].id, .objective, "objectives", index)
        }
        for index in document.quotes.indices {
            body(document.quotes[index].id, .quote, "quotes", index)
        }
        for index in document.related.indices {
            body(document.related[index].id, .related, "related", index)
        }
    }
}
