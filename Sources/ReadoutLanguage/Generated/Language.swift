// Made from Words/en.yaml by `make languages`; edit that file.
// swift-format-ignore-file

/// The words of one language, and how it writes dates and lists.
///
/// Months, date patterns, intervals, list joiners, quotation marks and the names of countries and languages are facts of
/// the Unicode Common Locale Data Repository (CLDR 47); labels and headings are this project's.
///
/// ```swift
/// Language.french.statuses[.held]             // "a eu lieu"
/// Language.forDocument(tagged: "fr-CH").tag   // "fr"
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
    /// What a status asks a reader not to miss: a word, to stand in bold, and a sentence behind it.
    public let warnings: Warnings
    /// What became of an earlier plan.
    public let changes: Changes
    /// Whether someone is there.
    public let attendances: Attendances
    /// Calendars: a word before the title of what may not take place, and labels in descriptions.
    public let calendar: Calendar
    /// How much an objective matters, over a list of several.
    public let priorities: Priorities
    /// What takes part, where it is no person.
    public let participantKinds: ParticipantKinds
    /// How an event bears on the summit.
    public let relations: Relations
    /// Words within a line.
    public let words: Words
    /// What stands between the words, with the spaces that belong to it.
    public let signs: Signs
    /// How lists are joined.
    public let lists: ListPatterns
    /// How dates are written.
    public let dates: DatePatterns
    /// Names of countries.
    public let countries: Countries
    /// Names of languages.
    public let languages: LanguageNames

    init(
        tag: StaticString,
        isRightToLeft: Bool,
        headings: Headings,
        labels: Labels,
        kinds: Kinds,
        statuses: Statuses,
        warnings: Warnings,
        changes: Changes,
        attendances: Attendances,
        calendar: Calendar,
        priorities: Priorities,
        participantKinds: ParticipantKinds,
        relations: Relations,
        words: Words,
        signs: Signs,
        lists: ListPatterns,
        dates: DatePatterns,
        countries: Countries,
        languages: LanguageNames
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
        self.calendar = calendar
        self.priorities = priorities
        self.participantKinds = participantKinds
        self.relations = relations
        self.words = words
        self.signs = signs
        self.lists = lists
        self.dates = dates
        self.countries = countries
        self.languages = languages
    }

    /// Headings of briefs.
    public struct Headings: Sendable {
        /// Over those who take part.
        public let participants: StaticString
        /// Over what they want.
        public let objectives: StaticString
        /// Over the meetings.
        public let programme: StaticString
        /// Over what was said, in the full brief.
        public let quotes: StaticString
        /// Over causes and precedents.
        public let background: StaticString
        /// Over the events that came of it and have taken place.
        public let followed: StaticString
        /// Over the events that may follow.
        public let mayFollow: StaticString
        /// Over where all this comes from; also a label before it.
        public let source: StaticString
        /// Over those who take part, in the short brief.
        public let who: StaticString
        /// Over what the parties want, in the short brief.
        public let wants: StaticString
        /// Over what was said, in the short brief.
        public let said: StaticString
        /// Over what may still follow, in the short brief.
        public let next: StaticString
        /// The title of a file of many briefs.
        public let digest: StaticString
        /// Over the table of contents of such a file.
        public let contents: StaticString
        /// Over what the timeline has no date for.
        public let undated: StaticString
    }

    /// Labels before facts, and columns of tables.
    public struct Labels: Sendable {
        /// When the summit is, or an event.
        public let date: StaticString
        /// When a meeting is.
        public let time: StaticString
        /// A column: when a meeting is, by the clocks of the summit's place.
        public let localTime: StaticString
        /// A column: the meetings of a programme.
        public let item: StaticString
        /// The time zone of the summit.
        public let timeZone: StaticString
        /// Where it is.
        public let place: StaticString
        /// Latitude and longitude, of a place without a name.
        public let coordinates: StaticString
        /// The kind of summit.
        public let kind: StaticString
        /// Whether it takes place.
        public let status: StaticString
        /// A plan that no longer holds.
        public let earlierPlan: StaticString
        /// The sides.
        public let parties: StaticString
        /// The party that is host.
        public let host: StaticString
        /// What it is about.
        public let topics: StaticString
        /// The summit's own page.
        public let webPage: StaticString
        /// Those who take part in a meeting or an event.
        public let participants: StaticString
        /// How an event bears on the summit.
        public let relation: StaticString
        /// The article that the facts are from.
        public let article: StaticString
        /// Who published it.
        public let publisher: StaticString
        /// Who wrote it.
        public let author: StaticString
        /// When it was published.
        public let published: StaticString
        /// The language of the article.
        public let language: StaticString
        /// The licence of the article.
        public let license: StaticString
        /// The id, language and revision of the record.
        public let record: StaticString
        /// A column: the party that someone is of.
        public let party: StaticString
        /// A column: the name of someone.
        public let name: StaticString
        /// A column: the office that someone holds.
        public let role: StaticString
        /// A column: whether someone is there.
        public let attendance: StaticString
        /// A column: the title of a summit.
        public let summit: StaticString
        /// Before links to other files with the same record.
        public let files: StaticString
        /// A link to the brief of one summit.
        public let brief: StaticString
        /// A link to an iCalendar file.
        public let calendar: StaticString
        /// A link to a file of linked data.
        public let graph: StaticString
    }

    /// Kinds of summits and events.
    public struct Kinds: Sendable {
        /// `official-visit`
        public let officialVisit: StaticString
        /// `bilateral-meeting`
        public let bilateralMeeting: StaticString
        /// `multilateral-summit`
        public let multilateralSummit: StaticString
        /// `call`
        public let call: StaticString
        /// `conference`
        public let conference: StaticString
        /// `signing`
        public let signing: StaticString
    }

    /// Whether something takes place.
    public struct Statuses: Sendable {
        /// `scheduled`
        public let scheduled: StaticString
        /// `tentative`
        public let tentative: StaticString
        /// `postponed`
        public let postponed: StaticString
        /// `cancelled`
        public let cancelled: StaticString
        /// `held`
        public let held: StaticString
    }

    /// What a status asks a reader not to miss: a word, to stand in bold, and a sentence behind it.
    public struct Warnings: Sendable {
        /// The word for `tentative`.
        public let tentative: StaticString
        /// The sentence for `tentative`.
        public let tentativeSentence: StaticString
        /// The word for `postponed`.
        public let postponed: StaticString
        /// The sentence for `postponed`.
        public let postponedSentence: StaticString
        /// The word for `cancelled`.
        public let cancelled: StaticString
        /// The sentence for `cancelled`.
        public let cancelledSentence: StaticString
    }

    /// What became of an earlier plan.
    public struct Changes: Sendable {
        /// `postponed`
        public let postponed: StaticString
        /// `rescheduled`
        public let rescheduled: StaticString
        /// `moved`
        public let moved: StaticString
        /// `cancelled`
        public let cancelled: StaticString
    }

    /// Whether someone is there.
    public struct Attendances: Sendable {
        /// `present`
        public let present: StaticString
        /// `expected`
        public let expected: StaticString
        /// `possible`
        public let possible: StaticString
        /// `absent`
        public let absent: StaticString
    }

    /// Calendars: a word before the title of what may not take place, and labels in descriptions.
    public struct Calendar: Sendable {
        /// Before the title of what is cancelled. It fits any title: a language whose adjectives agree has a noun.
        public let cancelled: StaticString
        /// The same, of what is postponed.
        public let postponed: StaticString
        /// The same, of what is not certain.
        public let tentative: StaticString
        /// A label: the summit that a meeting is in.
        public let partOf: StaticString
        /// A label: the summit that an event follows.
        public let follows: StaticString
        /// Over the plans that no longer hold.
        public let earlierPlans: StaticString
    }

    /// How much an objective matters, over a list of several.
    public struct Priorities: Sendable {
        /// `primary`
        public let primary: StaticString
        /// `secondary`
        public let secondary: StaticString
    }

    /// What takes part, where it is no person.
    public struct ParticipantKinds: Sendable {
        /// `organization`
        public let organization: StaticString
        /// `group`
        public let group: StaticString
    }

    /// How an event bears on the summit.
    public struct Relations: Sendable {
        /// `cause`
        public let cause: StaticString
        /// `precedent`
        public let precedent: StaticString
        /// `follow-up`
        public let followUp: StaticString
    }

    /// Words within a line.
    public struct Words: Sendable {
        /// Of someone who is not named.
        public let anonymous: StaticString
        /// Before a translation.
        public let translation: StaticString
        /// Before the day on which a change was made known.
        public let announced: StaticString
        /// Before the number of the record's revision.
        public let revision: StaticString
        /// Before the day on which the record changed.
        public let updated: StaticString
        /// A link to where a quote is from.
        public let source: StaticString
        /// Before degrees of latitude.
        public let latitude: StaticString
        /// Before degrees of longitude.
        public let longitude: StaticString
        /// Before the name of a language: in which one something was said.
        public let inLanguage: StaticString
        /// Before the time that an earlier plan had, which no longer holds.
        public let plannedFor: StaticString
        /// Behind a time of day: it is by the clocks of the summit's place.
        public let localTime: StaticString
        /// Before those who are in every meeting of a programme.
        public let inEvery: StaticString
        /// Before those who are together in several meetings of a programme, with a letter that stands for them there.
        public let inSeveral: StaticString
    }

    /// What stands between the words, with the spaces that belong to it.
    public struct Signs: Sendable {
        /// Within a name or a place.
        public let comma: StaticString
        /// Between equal things.
        public let semicolon: StaticString
        /// Behind a label.
        public let colon: StaticString
        /// A colon with the space behind it.
        public let explanation: StaticString
        /// Before what stands in parentheses.
        public let open: StaticString
        /// Behind what stands in parentheses.
        public let close: StaticString
        /// Before the decimals of a number.
        public let decimal: StaticString
        /// Before words that were said.
        public let openQuote: StaticString
        /// Behind words that were said.
        public let closeQuote: StaticString
    }
}
