import ReadoutModel

/// The words of one language, and how it writes dates and lists. They are made from the files in `Words/`.
///
/// Months, date patterns, intervals, list joiners, quotation marks and the names of countries are facts of the Unicode
/// Common Locale Data Repository (CLDR 47); labels and headings are this project's.
///
/// ```swift
/// Language.french.statuses[.held]              // "tenu"
/// Language.forDocument(tagged: "fr-CH").tag     // "fr"
/// ```
public final class Language: Sendable {
    /// BCP 47.
    public let tag: StaticString
    /// Whether it is written from right to left.
    public let isRightToLeft: Bool
    /// Headings of briefs.
    public let headings: Headings
    /// Labels before facts, and columns of tables.
    public let labels: Labels
    /// Kinds of summits and events.
    public let kinds: Kinds
    /// Whether something takes place.
    public let statuses: Statuses
    /// What a status asks a reader not to miss.
    public let warnings: Warnings
    /// What became of an earlier plan.
    public let changes: Changes
    /// Whether someone is there.
    public let attendances: Attendances
    /// How much an objective matters.
    public let priorities: Priorities
    /// What takes part, where it is no person.
    public let participantKinds: ParticipantKinds
    /// How an event bears on the summit.
    public let relations: Relations
    /// Words within a line.
    public let words: Words
    /// What stands between the words.
    public let signs: Signs
    /// How lists are joined.
    public let lists: ListPatterns
    /// How dates are written.
    public let dates: DatePatterns
    /// Names of countries.
    public let countries: Countries

    init(
        tag: StaticString, isRightToLeft: Bool, headings: Headings, labels: Labels, kinds: Kinds, statuses: Statuses,
        warnings: Warnings, changes: Changes, attendances: Attendances, priorities: Priorities,
        participantKinds: ParticipantKinds, relations: Relations, words: Words, signs: Signs, lists: ListPatterns,
        dates: DatePatterns, countries: Countries
    ) {
        self.tag = tag
        self.isRightToLeft = isRightToLeft
        self.headings = headings
        self.labels = labels
        self.kinds = kinds
        self.statuses = statuses
        self.warnings = warnings
        self.changes = changes
        self.attendances = attendances
        self.priorities = priorities
        self.participantKinds = participantKinds
        self.relations = relations
        self.words = words
        self.signs = signs
        self.lists = lists
        self.dates = dates
        self.countries = countries
    }
}

extension Language {
    /// The language with this tag, as its file spells it; `nil` where there is none.
    public static func named(_ tag: String) -> Language? {
        all.first { language in
            UnsafeBufferPointer(start: language.tag.utf8Start, count: language.tag.utf8CodeUnitCount)
                .elementsEqual(tag.utf8)
        }
    }

    /// The language for a document with this BCP 47 tag, English where there is none.
    public static func forDocument(tagged tag: Text) -> Language {
        tag.withBytes { bytes in choices.first { $0.takes(bytes) }?.language } ?? english
    }

    /// Which documents are written in a language.
    struct Choice: Sendable {
        let language: Language
        /// The subtag that their tags begin with, in lower case.
        let primary: StaticString
        /// Subtags behind it, in lower case: the first that a tag has decides.
        let subtags: [(subtag: StaticString, isTaken: Bool)]
        /// Whether a tag is taken that has others than these; one without any is.
        let takesOthers: Bool

        func takes(_ tag: UnsafeRawBufferPointer) -> Bool {
            let count = primary.utf8CodeUnitCount
            guard tag.count >= count, Self.isSame(UnsafeRawBufferPointer(rebasing: tag[..<count]), primary) else {
                return false
            }
            if tag.count == count { return true }
            guard tag[count] == UInt8(ascii: "-") else { return false }
            for (subtag, isTaken) in subtags where Self.has(subtag, tag, behind: count + 1) { return isTaken }
            return takesOthers
        }

        private static func has(_ subtag: StaticString, _ tag: UnsafeRawBufferPointer, behind start: Int) -> Bool {
            tag[start...].split(separator: UInt8(ascii: "-")).contains {
                isSame(UnsafeRawBufferPointer(rebasing: $0), subtag)
            }
        }

        /// Case does not count in tags (RFC 5646 §2.1.1).
        private static func isSame(_ bytes: UnsafeRawBufferPointer, _ word: StaticString) -> Bool {
            bytes.count == word.utf8CodeUnitCount
                && bytes.indices.allSatisfy { bytes[$0] | 0x20 == word.utf8Start[$0] }
        }
    }
}
