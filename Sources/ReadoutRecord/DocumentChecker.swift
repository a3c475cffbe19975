import ReadoutModel
import ReadoutSyntax

extension Document {
    /// Everything that is wrong with the document, whether it was read or made by hand.
    ///
    /// ```swift
    /// var document = Document(id: "a b", article: Article(title: "A"), summit: Summit(title: "S", start: try Time("2023")))
    /// document.check().map(\.field)   // ["id"]
    /// ```
    public func check(zones: ZoneDatabase = .system) -> [Finding] {
        var checker = DocumentChecker(document: self, zones: zones, checksCharacters: true)
        return checker.run()
    }
}

/// Holds the values of a document against the rules of the format.
struct DocumentChecker {
    let document: Document
    let zones: ZoneDatabase
    /// Whether the characters of texts are still to be checked; a decoder has done it already.
    let checksCharacters: Bool
    var findings: [Finding] = []
    private var zone: Zone?

    init(document: Document, zones: ZoneDatabase, checksCharacters: Bool) {
        self.document = document
        self.zones = zones
        self.checksCharacters = checksCharacters
    }

    mutating func error(_ field: @autoclosure () -> String, _ message: @autoclosure () -> String) {
        guard findings.count < Diagnostic.maximumCount else { return }
        findings.append(Finding(.error, field(), message()))
    }

    mutating func run() -> [Finding] {
        slug(document.id, "id")
        language(document.language, "language")
        if let revision = document.revision, !(0...Int(Int32.max)).contains(revision) {
            error("revision", "\(revision) is no whole number from 0 to \(Int32.max)")
        }
        stamp(document.updated, "updated")
        article()
        checkZone()
        document.parties.forEachIndexed { index, party in
            slug(party.id, "parties[\(index)].id")
            required(party.name, "parties[\(index)].name")
            country(party.country, "parties[\(index)].country")
            sameAs(party.sameAs, "parties[\(index)]")
        }
        unique(document.parties, \.id, "parties")
        summit()
        document.participants.forEachIndexed { index, participant in
            slug(participant.id, "participants[\(index)].id")
            required(participant.name, "participants[\(index)].name")
            party(participant.party, "participants[\(index)].party")
            sameAs(participant.sameAs, "participants[\(index)]")
        }
        unique(document.participants, \.id, "participants")
        document.objectives.forEachIndexed { index, objective in
            slug(objective.id, "objectives[\(index)].id")
            required(objective.text, "objectives[\(index)].text")
            party(objective.party, "objectives[\(index)].party")
        }
        document.quotes.forEachIndexed { index, quote in check(quote, "quotes[\(index)]") }
        document.related.forEachIndexed { index, event in check(event, "related[\(index)]") }
        localIDs()
        if checksCharacters {
            characters()
            for (field, message) in document.keyProblems() { error(field, message) }
        }
        return findings
    }

    // MARK: Parts

    private mutating func article() {
        let article = document.article
        required(article.title, "article.title")
        iri(article.url, "article.url")
        stamp(article.published, "article.published")
        language(article.language, "article.language")
        if let license = article.license, !IRI.isAbsolute(license), !Validation.isSPDX(license) {
            error("article.license", "\"\(license)\" is neither an IRI nor an SPDX id such as CC-BY-4.0")
        }
        if let text = article.text {
            let path = text.string
            var depth = 0
            var leaves = path.hasPrefix("/") || path.isEmpty
            for part in path.split(separator: "/") {
                depth += part == ".." ? -1 : part == "." ? 0 : 1
                if depth < 0 { leaves = true }
            }
            if leaves {
                error(
                    "article.text", "\"\(path)\" leaves the document's folder; the source text lies in it or below it")
            }
        }
    }

    private mutating func checkZone() {
        guard let name = document.summit.timeZone else { return }
        zone = zones.zone(name)
        guard zone == nil else { return }
        if zones.isInstalled {
            let near = hint(for: name.string, among: zones.names())
            error("summit.timeZone", "\"\(name)\" is no time zone of the IANA database\(near)")
        } else {
            error("summit.timeZone", "there is no time zone data on this system; install tzdata")
        }
    }

    private mutating func summit() {
        let summit = document.summit
        required(summit.title, "summit.title")
        time(summit.start, "summit.start")
        period(summit.start, summit.end, "summit")
        place(summit.place, "summit.place")
        if let host = summit.host, document.partyIndex(host) == nil {
            dangling(host, "summit.host", "party", document.parties.map(\.id))
        }
        iri(summit.url, "summit.url")
        summit.history.forEachIndexed { index, change in
            if let start = change.start { times(of: start, "summit.history[\(index)].start") }
            if let announced = change.announced { time(announced, "summit.history[\(index)].announced") }
        }
        summit.meetings.forEachIndexed { index, meeting in
            let field = "summit.meetings[\(index)]"
            slug(meeting.id, "\(field).id")
            required(meeting.title, "\(field).title")
            if let start = meeting.start { time(start, "\(field).start") }
            period(meeting.start, meeting.end, field)
            place(meeting.place, "\(field).place")
            for (position, id) in meeting.participants.enumerated() where document.participantIndex(id) == nil {
                dangling(id, "\(field).participants[\(position)]", "participant", document.participants.map(\.id))
            }
        }
    }

    private mutating func check(_ quote: Quote, _ field: @autoclosure () -> String) {
        slug(quote.id, "\(field()).id")
        reference(quote.speaker, "\(field()).speaker")
        required(quote.text, "\(field()).text")
        language(quote.language, "\(field()).language")
        if let translated = quote.translated {
            language(translated.language, "\(field()).translated.language")
            required(translated.text, "\(field()).translated.text")
        }
        if let said = quote.said { time(said, "\(field()).said") }
        if let id = quote.meeting, !hasMeeting(id) {
            dangling(id, "\(field()).meeting", "meeting", document.summit.meetings.indices.map(document.meetingID))
        }
        iri(quote.source, "\(field()).source")
    }

    private func hasMeeting(_ id: Text) -> Bool {
        document.summit.meetings.contains { $0.id == id }
            || document.summit.meetings.indices.contains {
                document.summit.meetings[$0].id == nil && document.meetingID(at: $0) == id
            }
    }

    private mutating func check(_ event: RelatedEvent, _ field: @autoclosure () -> String) {
        slug(event.id, "\(field()).id")
        required(event.title, "\(field()).title")
        if let date = event.date { times(of: date, "\(field()).date") }
        place(event.place, "\(field()).place")
        for (index, participant) in event.participants.enumerated() {
            reference(participant, "\(field()).participants[\(index)]")
        }
    }

    private mutating func reference(_ reference: PersonReference, _ field: @autoclosure () -> String) {
        switch reference {
        case .participant(let id):
            guard document.participantIndex(id) == nil else { return }
            dangling(id, field(), "participant", document.participants.map(\.id))
        case .person(let person):
            slug(person.id, "\(field()).id")
            if !person.isAnonymous, person.name?.isEmpty ?? true {
                error(
                    "\(field()).name",
                    "the key \"name\" is required and missing; someone without a name is marked \"anonymous: true\"")
            }
            sameAs(person.sameAs, field())
        }
    }

    private mutating func place(_ place: Place?, _ field: @autoclosure () -> String) {
        guard let place else { return }
        country(place.country, "\(field()).country")
        degrees(place.latitude, 90, "\(field()).latitude")
        degrees(place.longitude, 180, "\(field()).longitude")
        sameAs(place.sameAs, field())
    }

    // MARK: Ids

    private mutating func localIDs() {
        let meetings = document.summit.meetings
        var ids = IDSet(
            capacity: meetings.count + document.objectives.count + document.quotes.count + document.related.count)
        var findings: [Finding] = []
        func add(_ id: Text?, _ positional: StaticString, _ index: Int, _ list: StaticString) {
            if let id, id.isEmpty { return }
            let isStated = id != nil
            let id = id ?? Text("\(positional)-\(index + 1)")
            guard let first = ids.insert(id, list, index) else { return }
            findings.append(taken(id, "\(list)[\(index)]\(isStated ? ".id" : "")", first))
        }
        meetings.forEachIndexed { add($1.id, "meeting", $0, "summit.meetings") }
        document.objectives.forEachIndexed { add($1.id, "objective", $0, "objectives") }
        document.quotes.forEachIndexed { add($1.id, "quote", $0, "quotes") }
        document.related.forEachIndexed { add($1.id, "related", $0, "related") }
        self.findings += findings
    }

    private func taken(_ id: Text, _ field: String, _ first: String) -> Finding {
        Finding(
            .error, field,
            "the id \"\(id)\" is taken by \(first); meetings, objectives, quotes and related events share one set of ids"
        )
    }

    private mutating func unique<Item>(_ items: [Item], _ id: (Item) -> Text, _ list: StaticString) {
        var ids = IDSet(capacity: items.count)
        items.forEachIndexed { index, item in
            let id = id(item)
            guard !id.isEmpty, let first = ids.insert(id, list, index) else { return }
            error("\(list)[\(index)].id", "the id \"\(id)\" is taken by \(first)")
        }
    }

    private mutating func dangling(_ id: Text, _ field: String, _ kind: String, _ known: [Text]) {
        // In a long list a near miss is no help, and looking for it takes long.
        let isLong = known.count > 500 || findings.count > 50
        let list =
            known.isEmpty ? "; the document has none" : isLong ? "" : hint(for: id.string, among: known.map(\.string))
        error(field, "there is no \(kind) \"\(id)\"\(list)")
    }

    private mutating func party(_ id: Text?, _ field: @autoclosure () -> String) {
        guard let id, document.partyIndex(id) == nil else { return }
        dangling(id, field(), "party", document.parties.map(\.id))
    }

    // MARK: Times

    /// A date, or a date-time with offset.
    private mutating func stamp(_ time: Time?, _ field: String) {
        guard let time else { return }
        if !time.isExactToDay || time.isQualified || time.isLocal {
            error(
                field, "\"\(time)\" is neither a date (2023-06-18) nor a date-time with offset (2023-06-18T20:00:00Z)")
        }
    }

    private mutating func times(of edtf: EDTF, _ field: @autoclosure () -> String) {
        if case .time(let time) = edtf { self.time(time, field()) }
    }

    private mutating func time(_ time: Time, _ field: @autoclosure () -> String) {
        guard time.isLocal else { return }
        guard document.summit.timeZone != nil else {
            error(field(), "\"\(time)\" has no offset; give one (\(time)Z, \(time)+08:00) or set summit.timeZone")
            return
        }
        guard let zone else { return }
        switch zone.resolve(time.clockSeconds) {
        case .once: break
        case .skipped:
            findings.append(
                Finding(
                    .warning, field(),
                    "\"\(time)\" does not occur in \(zone.name): the clock skips it; it is taken with the offset from before"
                ))
        case .twice:
            findings.append(
                Finding(
                    .warning, field(),
                    "\"\(time)\" occurs twice in \(zone.name); the first is meant, an offset would make it plain"))
        }
    }

    private mutating func period(_ start: Time?, _ end: Time?, _ field: @autoclosure () -> String) {
        guard let end else { return }
        time(end, "\(field()).end")
        guard let start else {
            error("\(field()).end", "stands without a start")
            return
        }
        if start.precision != end.precision {
            error("\(field()).end", "\"\(end)\" is not as precise as the start, \"\(start)\"")
            return
        }
        let isBefore: Bool
        if start.precision == .time {
            let (first, last) = (start.instant(in: zone), end.instant(in: zone))
            isBefore = last < first || last == first && end.isFractionLess(than: start)
        } else {
            isBefore = end.latest < start.earliest
        }
        guard isBefore else { return }
        let isCertain = !start.isQualified && !end.isQualified
        findings.append(
            Finding(isCertain ? .error : .warning, "\(field()).end", "\"\(end)\" is before the start, \"\(start)\""))
    }

    // MARK: Values

    private mutating func required(_ text: Text, _ field: @autoclosure () -> String) {
        if text.isEmpty { error(field(), "is empty; a text is required here") }
    }

    private mutating func slug(_ id: Text?, _ field: @autoclosure () -> String) {
        guard let id, !Validation.isSlug(id) else { return }
        error(
            field(), "\"\(id)\" is no id: letters, digits, '.', '_' and '-', at most 128, the first a letter or digit")
    }

    private mutating func country(_ code: Text?, _ field: @autoclosure () -> String) {
        guard let code, !Validation.isCountry(code) else { return }
        error(field(), "\"\(code)\" is no country of ISO 3166-1; two capital letters such as CN")
    }

    private mutating func language(_ tag: Text?, _ field: @autoclosure () -> String) {
        guard let tag, !tag.equals("en"), !Validation.isLanguage(tag) else { return }
        error(field(), "\"\(tag)\" is no language tag of BCP 47 such as en or zh-Hans")
    }

    private mutating func iri(_ iri: Text?, _ field: @autoclosure () -> String) {
        guard let iri, !IRI.isAbsolute(iri) else { return }
        error(field(), "\"\(iri)\" is no absolute IRI such as https://example.org/page")
    }

    private mutating func sameAs(_ iris: [Text], _ field: @autoclosure () -> String) {
        for (index, iri) in iris.enumerated() { self.iri(iri, "\(field()).sameAs[\(index)]") }
    }

    private mutating func degrees(_ number: Number?, _ limit: Double, _ field: @autoclosure () -> String) {
        guard let number else { return }
        if number.text.count > 1000 || !(-limit...limit).contains(number.double) || number.decimal == nil {
            error(field(), "\(number) is no angle from -\(Int(limit)) to \(Int(limit)) degrees")
        }
    }

    private mutating func characters() {
        for (field, text) in document.texts() {
            guard let character = Validation.forbiddenCharacter(in: text) else { continue }
            error(field, "holds \(character.codePoint); texts have no control characters but tab and newline")
        }
    }
}

/// Ids and where they stand. Documents have few, so that looking through them is quicker than hashing; large ones are
/// hashed.
private struct IDSet {
    private var ids: [Text] = []
    private var lists: [(list: StaticString, index: Int)] = []
    private var places: [Text: Int] = [:]

    private static let few = 24

    init(capacity: Int) {
        ids.reserveCapacity(capacity)
        lists.reserveCapacity(capacity)
    }

    /// Adds an id, or returns the place of the same one: `quotes[0]`.
    mutating func insert(_ id: Text, _ list: StaticString, _ index: Int) -> String? {
        let known: Int?
        if ids.count < IDSet.few {
            known = ids.firstPlace { $0 == id }
        } else {
            if places.isEmpty { for (index, id) in ids.enumerated() { places[id] = index } }
            known = places[id]
            if known == nil { places[id] = ids.count }
        }
        if let known { return "\(lists[known].list)[\(lists[known].index)]" }
        ids.append(id)
        lists.append((list, index))
        return nil
    }
}
