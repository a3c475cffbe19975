import ReadoutModel
import ReadoutSyntax
import ReadoutSystem

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
    var ids = Fingerprints()

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
        document.statedLanguage?.withBytes { language($0, "language") }
        if let revision = document.statedRevision, !(0...Int(Int32.max)).contains(revision) {
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

    mutating func article() {
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
            var leaves = Files.isAbsolute(path)
            for part in Files.parts(of: path) {
                depth += part == ".." ? -1 : part == "." ? 0 : 1
                if depth < 0 { leaves = true }
            }
            if depth == 0, !leaves {
                error("article.text", "\"\(path)\" names no file; the path of the source text is expected")
            } else if leaves {
                error(
                    "article.text", "\"\(path)\" leaves the document's folder; the source text lies in it or below it")
            }
        }
    }

    mutating func checkZone() {
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

    mutating func summit() {
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

    mutating func meeting(at index: Int) {
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
            meetings[index].participants[position].withBytes {
                participant($0, "summit.meetings[\(index)].participants[\(position)]")
            }
        }
    }

    mutating func quote(at index: Int) {
        let quotes = document.quotes
        slug(quotes[index].texts.given(\.id), "quotes[\(index)].id")
        if quotes[index].texts.has(\.speaker) {
            participant(quotes[index].texts.bytes(\.speaker), "quotes[\(index)].speaker")
        } else {
            reference(quotes[index].speaker, "quotes[\(index)].speaker")
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
        if let id = quotes[index].texts.given(\.meeting), document.meetingIndex(id) == nil {
            dangling(
                id, "quotes[\(index)].meeting", "meeting", document.summit.meetings.indices.map(document.meetingID))
        }
        iri(quotes[index].texts.given(\.source), "quotes[\(index)].source")
    }

    mutating func related(at index: Int) {
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
    mutating func reference(_ reference: PersonReference, _ field: @autoclosure () -> String) {
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
    mutating func participant(_ id: UnsafeRawBufferPointer, _ field: @autoclosure () -> String) {
        guard document.participantIndex(id) == nil else { return }
        dangling(id, field(), "participant", document.participants.map(\.id))
    }

    @inline(__always)
    mutating func place(
        _ texts: PartTexts<Place.Slots>?, _ same: [Text]?, _ field: @autoclosure () -> String
    ) {
        guard let texts, let same else { return }
        country(texts.given(\.country), "\(field()).country")
        degrees(texts.given(\.latitude), 90, "\(field()).latitude")
        degrees(texts.given(\.longitude), 180, "\(field()).longitude")
        sameAs(same, field())
    }
}
