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
    /// The summit's time zone, once it has been looked up.
    private(set) var zone: Zone?
    /// Those of the list that is looked at.
    private var ids = Fingerprints()

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
        let document = document
        document.id.withBytes { slug($0, "id") }
        document.language?.withBytes { language($0, "language") }
        if let revision = document.revision, !(0...Int(Int32.max)).contains(revision) {
            error("revision", "\(revision) is no whole number from 0 to \(Int32.max)")
        }
        if let updated = document.updated { updated.text.withBytes { stamp(updated.fields, $0, "updated") } }
        article()
        checkZone()
        for index in document.parties.indices {
            slug(document.parties[index].texts.bytes(\.id), "parties[\(index)].id")
            required(document.parties[index].texts.bytes(\.name), "parties[\(index)].name")
            country(document.parties[index].texts.given(\.country), "parties[\(index)].country")
            if !document.parties[index].sameAs.isEmpty {
                sameAs(document.parties[index].sameAs, "parties[\(index)]")
            }
        }
        unique("parties", document.parties.count) { document.parties[$0].texts.bytes(\.id) }
        summit()
        for index in document.participants.indices {
            slug(document.participants[index].texts.bytes(\.id), "participants[\(index)].id")
            required(document.participants[index].texts.bytes(\.name), "participants[\(index)].name")
            party(document.participants[index].texts.given(\.party), "participants[\(index)].party")
            if !document.participants[index].sameAs.isEmpty {
                sameAs(document.participants[index].sameAs, "participants[\(index)]")
            }
        }
        unique("participants", document.participants.count) { document.participants[$0].texts.bytes(\.id) }
        for index in document.objectives.indices {
            slug(document.objectives[index].texts.given(\.id), "objectives[\(index)].id")
            required(document.objectives[index].texts.bytes(\.text), "objectives[\(index)].text")
            party(document.objectives[index].texts.given(\.party), "objectives[\(index)].party")
        }
        for index in document.quotes.indices { quote(at: index) }
        for index in document.related.indices { related(at: index) }
        localIDs()
        if checksCharacters {
            characters()
            for (field, message) in document.keyProblems() { error(field, message) }
        }
        return findings
    }

    // MARK: Parts

    private mutating func article() {
        let document = document
        required(document.article.texts.bytes(\.title), "article.title")
        iri(document.article.texts.given(\.url), "article.url")
        if let published = document.article.publishedFields {
            stamp(published, document.article.texts.bytes(\.published), "article.published")
        }
        language(document.article.texts.given(\.language), "article.language")
        if let license = document.article.texts.given(\.license), !IRI.isAbsolute(license), !Validation.isSPDX(license)
        {
            error("article.license", "\"\(string(license))\" is neither an IRI nor an SPDX id such as CC-BY-4.0")
        }
        if let text = document.article.text {
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
        let document = document
        required(document.summit.texts.bytes(\.title), "summit.title")
        let start = Spelled(document.summit.startFields, document.summit.texts.bytes(\.start))
        time(start, "summit.start")
        period(start, Spelled(document.summit.endFields, document.summit.texts.bytes(\.end)), "summit")
        place(document.summit.place?.texts, document.summit.place?.sameAs, "summit.place")
        if let host = document.summit.texts.given(\.host), document.partyIndex(host) == nil {
            dangling(host, "summit.host", "party", document.parties.map(\.id))
        }
        iri(document.summit.texts.given(\.url), "summit.url")
        for index in document.summit.history.indices {
            if let start = document.summit.history[index].start {
                times(of: start, "summit.history[\(index)].start")
            }
            if let announced = document.summit.history[index].announcedFields {
                time(
                    Spelled(announced, document.summit.history[index].texts.bytes(\.announced)),
                    "summit.history[\(index)].announced")
            }
        }
        for index in document.summit.meetings.indices { meeting(at: index) }
    }

    private mutating func meeting(at index: Int) {
        let document = document
        let meetings = document.summit.meetings
        slug(meetings[index].texts.given(\.id), "summit.meetings[\(index)].id")
        required(meetings[index].texts.bytes(\.title), "summit.meetings[\(index)].title")
        let start = Spelled(meetings[index].startFields, meetings[index].texts.bytes(\.start))
        if let start { time(start, "summit.meetings[\(index)].start") }
        period(
            start, Spelled(meetings[index].endFields, meetings[index].texts.bytes(\.end)), "summit.meetings[\(index)]")
        place(meetings[index].place?.texts, meetings[index].place?.sameAs, "summit.meetings[\(index)].place")
        for position in meetings[index].participants.indices {
            let id = meetings[index].participants[position]
            guard document.participantIndex(id) == nil else { continue }
            dangling(
                id, "summit.meetings[\(index)].participants[\(position)]", "participant",
                document.participants.map(\.id))
        }
    }

    private mutating func quote(at index: Int) {
        let document = document
        let quotes = document.quotes
        slug(quotes[index].texts.given(\.id), "quotes[\(index)].id")
        if let speaker = quotes[index].otherSpeaker {
            reference(speaker, "quotes[\(index)].speaker")
        } else {
            participant(quotes[index].texts.bytes(\.speaker), "quotes[\(index)].speaker")
        }
        required(quotes[index].texts.bytes(\.text), "quotes[\(index)].text")
        language(quotes[index].texts.given(\.language), "quotes[\(index)].language")
        if let translated = quotes[index].translated {
            language(translated.texts.bytes(\.language), "quotes[\(index)].translated.language")
            required(translated.texts.bytes(\.text), "quotes[\(index)].translated.text")
        }
        if let said = Spelled(quotes[index].saidFields, quotes[index].texts.bytes(\.said)) {
            time(said, "quotes[\(index)].said")
        }
        if let id = quotes[index].meeting, !hasMeeting(id) {
            dangling(
                id, "quotes[\(index)].meeting", "meeting", document.summit.meetings.indices.map(document.meetingID))
        }
        iri(quotes[index].texts.given(\.source), "quotes[\(index)].source")
    }

    private func hasMeeting(_ id: Text) -> Bool {
        document.summit.meetings.contains { $0.id == id }
            || document.summit.meetings.indices.contains {
                document.summit.meetings[$0].id == nil && document.meetingID(at: $0) == id
            }
    }

    private mutating func related(at index: Int) {
        let document = document
        slug(document.related[index].texts.given(\.id), "related[\(index)].id")
        required(document.related[index].texts.bytes(\.title), "related[\(index)].title")
        if let date = document.related[index].date { times(of: date, "related[\(index)].date") }
        place(document.related[index].place?.texts, document.related[index].place?.sameAs, "related[\(index)].place")
        for place in document.related[index].participants.indices {
            reference(document.related[index].participants[place], "related[\(index)].participants[\(place)]")
        }
    }

    @inline(__always)
    private mutating func reference(_ reference: PersonReference, _ field: @autoclosure () -> String) {
        switch reference {
        case .participant(let id): id.withBytes { participant($0, field()) }
        case .person(let person):
            slug(person.texts.given(\.id), "\(field()).id")
            if !person.isAnonymous, person.texts.bytes(\.name).isEmpty {
                error(
                    "\(field()).name",
                    "the key \"name\" is required and missing; someone without a name is marked \"anonymous: true\"")
            }
            sameAs(person.sameAs, field())
        }
    }

    @inline(__always)
    private mutating func participant(_ id: UnsafeRawBufferPointer, _ field: @autoclosure () -> String) {
        guard document.participantIndex(id) == nil else { return }
        dangling(id, field(), "participant", document.participants.map(\.id))
    }

    @inline(__always)
    private mutating func place(
        _ texts: PartTexts<Place.Slots>?, _ same: [Text]?, _ field: @autoclosure () -> String
    ) {
        guard let texts, let same else { return }
        country(texts.given(\.country), "\(field()).country")
        degrees(texts.given(\.latitude), 90, "\(field()).latitude")
        degrees(texts.given(\.longitude), 180, "\(field()).longitude")
        sameAs(same, field())
    }

    // MARK: Ids

    private mutating func localIDs() {
        if hasDistinctLocalIDs() { return }
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

    /// A quick look, which may say no where the answer is yes.
    private mutating func hasDistinctLocalIDs() -> Bool {
        ids.clear()
        let meetings = document.summit.meetings
        for index in meetings.indices where !ids.insert(meetings[index].texts.given(\.id)) { return false }
        for index in document.objectives.indices where !ids.insert(document.objectives[index].texts.given(\.id)) {
            return false
        }
        for index in document.quotes.indices where !ids.insert(document.quotes[index].texts.given(\.id)) {
            return false
        }
        for index in document.related.indices where !ids.insert(document.related[index].texts.given(\.id)) {
            return false
        }
        return true
    }

    private func taken(_ id: Text, _ field: String, _ first: String) -> Finding {
        Finding(
            .error, field,
            "the id \"\(id)\" is taken by \(first); meetings, objectives, quotes and related events share one set of ids"
        )
    }

    /// - Parameter id: the bytes of the id at a place.
    @inline(__always)
    private mutating func unique(_ list: StaticString, _ count: Int, _ id: (Int) -> UnsafeRawBufferPointer) {
        ids.clear()
        var isUnique = true
        for index in 0..<count where isUnique { isUnique = ids.insert(id(index)) }
        if isUnique { return }
        var places = IDSet(capacity: count)
        for index in 0..<count {
            let text = Text(string(id(index)))
            guard !text.isEmpty, let first = places.insert(text, list, index) else { continue }
            error("\(list)[\(index)].id", "the id \"\(text)\" is taken by \(first)")
        }
    }

    private mutating func dangling(_ id: UnsafeRawBufferPointer, _ field: String, _ kind: String, _ known: [Text]) {
        dangling(Text(string(id)), field, kind, known)
    }

    private mutating func dangling(_ id: Text, _ field: String, _ kind: String, _ known: [Text]) {
        // In a long list a near miss is no help, and looking for it takes long.
        let isLong = known.count > 500 || findings.count > 50
        let list =
            known.isEmpty ? "; the document has none" : isLong ? "" : hint(for: id.string, among: known.map(\.string))
        error(field, "there is no \(kind) \"\(id)\"\(list)")
    }

    @inline(__always)
    private mutating func party(_ id: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let id, document.partyIndex(id) == nil else { return }
        dangling(id, field(), "party", document.parties.map(\.id))
    }

    // MARK: Times

    /// A date, or a date-time with offset.
    @inline(__always)
    private mutating func stamp(_ time: TimeFields, _ spelling: UnsafeRawBufferPointer, _ field: String) {
        if !time.isExactToDay || time.isQualified || time.isLocal {
            error(
                field,
                "\"\(string(spelling))\" is neither a date (2023-06-18) nor a date-time with offset (2023-06-18T20:00:00Z)"
            )
        }
    }

    @inline(__always)
    private mutating func times(of edtf: EDTF, _ field: @autoclosure () -> String) {
        guard case .time(let time) = edtf else { return }
        time.text.withBytes { self.time(Spelled(time.fields, $0), field()) }
    }

    @inline(__always)
    private mutating func time(_ time: Spelled, _ field: @autoclosure () -> String) {
        guard time.fields.isLocal else { return }
        guard document.summit.texts.has(\.timeZone) else {
            error(field(), "\"\(time)\" has no offset; give one (\(time)Z, \(time)+08:00) or set summit.timeZone")
            return
        }
        guard let zone else { return }
        switch zone.resolve(time.fields.clockSeconds) {
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

    @inline(__always)
    private mutating func period(_ start: Spelled?, _ end: Spelled?, _ field: @autoclosure () -> String) {
        guard let end else { return }
        time(end, "\(field()).end")
        guard let start else {
            error("\(field()).end", "stands without a start")
            return
        }
        if start.fields.precision != end.fields.precision {
            error("\(field()).end", "\"\(end)\" is not as precise as the start, \"\(start)\"")
            return
        }
        guard end.isBefore(start, in: zone) else { return }
        let isCertain = !start.fields.isQualified && !end.fields.isQualified
        findings.append(
            Finding(isCertain ? .error : .warning, "\(field()).end", "\"\(end)\" is before the start, \"\(start)\""))
    }

    // MARK: Values

    @inline(__always)
    private mutating func required(_ text: UnsafeRawBufferPointer, _ field: @autoclosure () -> String) {
        if text.isEmpty { error(field(), "is empty; a text is required here") }
    }

    @inline(__always)
    private mutating func slug(_ id: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let id, !Validation.isSlug(id) else { return }
        error(
            field(),
            "\"\(string(id))\" is no id: letters, digits, '.', '_' and '-', at most 128, the first a letter or digit")
    }

    @inline(__always)
    private mutating func country(_ code: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let code, !Validation.isCountry(code) else { return }
        error(field(), "\"\(string(code))\" is no country of ISO 3166-1; two capital letters such as CN")
    }

    @inline(__always)
    private mutating func language(_ tag: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let tag, !Validation.isLanguage(tag) else { return }
        error(field(), "\"\(string(tag))\" is no language tag of BCP 47 such as en or zh-Hans")
    }

    @inline(__always)
    private mutating func iri(_ iri: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let iri, !IRI.isAbsolute(iri) else { return }
        error(field(), "\"\(string(iri))\" is no absolute IRI such as https://example.org/page")
    }

    @inline(__always)
    private mutating func sameAs(_ iris: [Text], _ field: @autoclosure () -> String) {
        for index in iris.indices { iris[index].withBytes { iri($0, "\(field()).sameAs[\(index)]") } }
    }

    @inline(__always)
    private mutating func degrees(
        _ digits: UnsafeRawBufferPointer?, _ limit: Double, _ field: @autoclosure () -> String
    ) {
        guard let digits else { return }
        if digits.count <= 1000, let whole = Number.smallWhole(digits), whole < Int(limit) { return }
        guard let number = Number(text: Text(string(digits))) else { return }  // it has been read as one
        if digits.count > 1000 || !(-limit...limit).contains(number.double) || number.decimal == nil {
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

/// The fingerprints of a few ids, enough to tell that all of them differ.
private struct Fingerprints {
    private var seen: [UInt64] = []
    /// Whether an id was left out, and whether another looks like one that is made up for it: `quote-1`.
    private var hasGap = false
    private var hasPositional = false
    private static let few = 48

    init() { seen.reserveCapacity(Fingerprints.few) }

    mutating func clear() {
        seen.removeAll(keepingCapacity: true)
        (hasGap, hasPositional) = (false, false)
    }

    /// Whether an id certainly differs from those before it, positional ids among them.
    @inline(__always)
    mutating func insert(_ id: UnsafeRawBufferPointer?) -> Bool {
        guard let id else {
            hasGap = true
            return !hasPositional
        }
        hasPositional = hasPositional || isLikePositional(id)
        guard seen.count < Fingerprints.few, !(hasGap && hasPositional) else { return false }
        let fingerprint = Text.fingerprint(id)
        for other in seen where other == fingerprint { return false }
        seen.append(fingerprint)
        return true
    }

    /// Whether it ends in a hyphen and digits.
    @inline(__always)
    private func isLikePositional(_ id: UnsafeRawBufferPointer) -> Bool {
        guard id.count >= 7 else { return false }
        var at = id.count - 1
        while at > 0, id[at] & 0xF0 == 0x30 { at -= 1 }
        return at < id.count - 1 && id[at] == UInt8(ascii: "-")
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

/// A text for a message.
private func string(_ bytes: UnsafeRawBufferPointer) -> String { String(decoding: bytes, as: UTF8.self) }

/// A time of the document, with its spelling where that lies.
private struct Spelled: CustomStringConvertible {
    let fields: TimeFields
    let spelling: UnsafeRawBufferPointer

    init(_ fields: TimeFields, _ spelling: UnsafeRawBufferPointer) {
        (self.fields, self.spelling) = (fields, spelling)
    }

    init?(_ fields: TimeFields?, _ spelling: UnsafeRawBufferPointer) {
        guard let fields else { return nil }
        self.init(fields, spelling)
    }

    var description: String { string(spelling) }

    /// Whether this end comes before `start`, which is as precise.
    func isBefore(_ start: Spelled, in zone: Zone?) -> Bool {
        guard start.fields.precision == .time else { return fields.latest < start.fields.earliest }
        let (first, last) = (start.fields.instant(in: zone), fields.instant(in: zone))
        if last != first { return last < first }
        return Time(Text(description), fields).isFractionLess(than: Time(Text(start.description), start.fields))
    }
}
