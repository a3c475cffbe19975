import ReadoutModel

/// The words of a brief in one language, and how that language writes dates and lists.
///
/// Months, date patterns, intervals, list joiners and quotation marks are facts of the Unicode Common Locale Data
/// Repository (CLDR 47); labels and headings are this project's.
final class Language: Sendable {
    /// BCP 47.
    let tag: StaticString
    let headings: Headings
    let labels: Labels
    let kinds: Kinds
    let statuses: Statuses
    let warnings: Warnings
    let changes: Changes
    let attendance: Attendances
    let words: Words
    let dates: DatePatterns
    let signs: Signs
    let countries: Countries

    init(
        tag: StaticString, headings: Headings, labels: Labels, kinds: Kinds, statuses: Statuses, warnings: Warnings,
        changes: Changes, attendance: Attendances, words: Words, dates: DatePatterns, signs: Signs,
        countries: Countries
    ) {
        self.tag = tag
        self.headings = headings
        self.labels = labels
        self.kinds = kinds
        self.statuses = statuses
        self.warnings = warnings
        self.changes = changes
        self.attendance = attendance
        self.words = words
        self.dates = dates
        self.signs = signs
        self.countries = countries
    }

    struct Headings: Sendable {
        let participants, objectives, programme, quotes, background, mayFollow, source: StaticString
        /// Those of the short brief.
        let who, wants, said, next: StaticString
        /// Those of a digest.
        let digest, contents: StaticString
        /// Over what the timeline has no date for.
        let undated: StaticString
    }

    struct Labels: Sendable {
        let date, time, timeZone, place, coordinates, kind, status, earlierPlan, parties, host, topics,
            webPage: StaticString
        let participants, relation, article, publisher, author, published, language, license, record: StaticString
        /// Columns of tables.
        let party, name, role, attendance, summit: StaticString
        let files, calendar, graph: StaticString
    }

    /// What a status asks a reader not to miss: a word, to stand in bold, and a sentence.
    struct Warnings: Sendable {
        let tentative, postponed, cancelled: (word: StaticString, sentence: StaticString)
    }

    struct Words: Sendable {
        let primary, secondary, anonymous, translation, announced, revision, updated, source: StaticString
        let latitude, longitude, organization, group, cause, precedent, followUp: StaticString
        /// Before the name of a language: in which one something was said.
        let inLanguage: StaticString
        /// Before the time that an earlier plan had, which no longer holds.
        let plannedFor: StaticString
    }

    /// What stands between the words.
    struct Signs: Sendable {
        /// Within a name or a place, between equal things, and behind a label.
        let comma, semicolon, colon: StaticString
        /// The colon with the space that belongs to it.
        let explanation: StaticString
        let open, close: StaticString
        /// Between the things of a list but the last two, between two things, and before the last of several.
        let listComma, and, lastAnd: StaticString
        /// Before a word that begins with the sound of an i, where that is another one.
        var andBeforeI: StaticString?
        let openQuote, closeQuote: StaticString

        /// `A, B, and C`
        func joined(_ texts: [String]) -> String {
            guard let last = texts.last else { return "" }
            let before = texts.dropLast().joined(separator: "\(listComma)")
            if texts.count == 1 { return last }
            let and = andBeforeI.flatMap { Signs.beginsWithI(last) ? $0 : nil } ?? (texts.count == 2 ? and : lastAnd)
            return "\(before)\(and)\(last)"
        }

        /// As in Spanish: `Irak`, `hijos`, but not `hielo`, `hiato`.
        private static func beginsWithI(_ text: String) -> Bool {
            let letters = text.prefix(3).lowercased().replacing("í", with: "i")
            return letters.hasPrefix("i")
                || letters.hasPrefix("hi") && !letters.hasSuffix("a") && !letters.hasSuffix("e")
        }
    }

    struct Kinds: Sendable {
        let officialVisit, bilateralMeeting, multilateralSummit, call, conference, signing: StaticString

        /// `nil` for `other`, which says nothing.
        subscript(kind: EventKind) -> StaticString? {
            switch kind {
            case .officialVisit: officialVisit
            case .bilateralMeeting: bilateralMeeting
            case .multilateralSummit: multilateralSummit
            case .call: call
            case .conference: conference
            case .signing: signing
            case .other: nil
            }
        }
    }

    struct Statuses: Sendable {
        let scheduled, tentative, postponed, cancelled, held: StaticString

        subscript(status: EventStatus) -> StaticString {
            switch status {
            case .scheduled: scheduled
            case .tentative: tentative
            case .postponed: postponed
            case .cancelled: cancelled
            case .held: held
            }
        }
    }

    struct Changes: Sendable {
        let postponed, rescheduled, moved, cancelled: StaticString

        subscript(change: ChangeKind) -> StaticString {
            switch change {
            case .postponed: postponed
            case .rescheduled: rescheduled
            case .moved: moved
            case .cancelled: cancelled
            }
        }
    }

    struct Attendances: Sendable {
        let present, expected, possible, absent: StaticString

        subscript(attendance: Attendance) -> StaticString {
            switch attendance {
            case .present: present
            case .expected: expected
            case .possible: possible
            case .absent: absent
            }
        }
    }
}

extension Language {
    var isRightToLeft: Bool { self === Language.arabic }

    /// `nil` where the dates mean what they say.
    func warning(_ status: EventStatus) -> (word: StaticString, sentence: StaticString)? {
        switch status {
        case .tentative: warnings.tentative
        case .postponed: warnings.postponed
        case .cancelled: warnings.cancelled
        case .scheduled, .held: nil
        }
    }

    /// `nil` for a person, as most are.
    func word(_ kind: ParticipantKind) -> StaticString? {
        switch kind {
        case .person: nil
        case .organization: words.organization
        case .group: words.group
        }
    }

    func word(_ relation: Relation) -> StaticString {
        switch relation {
        case .cause: words.cause
        case .precedent: words.precedent
        case .followUp: words.followUp
        }
    }

    /// The language of a BCP 47 tag, English where the program does not have it.
    ///
    /// English outside North America has its own dates. Chinese in traditional characters is not taken for Chinese in
    /// simplified ones, nor does CLDR do so.
    static func of(_ tag: Text) -> Language {
        guard tag.count >= 2 else { return english }
        return tag.withBytes { bytes in
            // The first subtag is the language; a third letter makes it another one.
            guard bytes.count == 2 || bytes[2] == UInt8(ascii: "-") else { return english }
            switch (bytes[0] | 0x20, bytes[1] | 0x20) {
            case (UInt8(ascii: "e"), UInt8(ascii: "n")):
                return bytes.count == 2 || isAmerican(bytes) ? english : internationalEnglish
            case (UInt8(ascii: "f"), UInt8(ascii: "r")): return french
            case (UInt8(ascii: "d"), UInt8(ascii: "e")): return german
            case (UInt8(ascii: "e"), UInt8(ascii: "s")): return spanish
            case (UInt8(ascii: "a"), UInt8(ascii: "r")): return arabic
            case (UInt8(ascii: "z"), UInt8(ascii: "h")): return isTraditional(bytes) ? english : chinese
            default: return english
            }
        }
    }

    /// The subtags behind the first, in lower case.
    private static func hasSubtag(_ bytes: UnsafeRawBufferPointer, _ wanted: [StaticString]) -> Bool {
        bytes.dropFirst(3).split(separator: UInt8(ascii: "-")).contains { subtag in
            wanted.contains { word in
                word.utf8CodeUnitCount == subtag.count
                    && zip(subtag, 0..<subtag.count).allSatisfy { $0.0 | 0x20 == word.utf8Start[$0.1] }
            }
        }
    }

    private static func isAmerican(_ bytes: UnsafeRawBufferPointer) -> Bool { hasSubtag(bytes, ["us", "ph", "latn"]) }

    private static func isTraditional(_ bytes: UnsafeRawBufferPointer) -> Bool {
        hasSubtag(bytes, ["hant"]) || !hasSubtag(bytes, ["hans"]) && hasSubtag(bytes, ["tw", "hk", "mo"])
    }
}
