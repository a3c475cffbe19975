extension Language {
    /// American dates, as CLDR has them for `en`.
    static let english = english(
        tag: "en", lastAnd: ", and ",
        dates: DatePatterns(
            months: englishMonths, weekdays: englishWeekdays, day: "MMMM d, y", month: "MMMM y", year: "y",
            daysOfMonth: .init("MMMM d\u{2009}–\u{2009}", "d, y"),
            daysOfYear: .init("MMMM d\u{2009}–\u{2009}", "MMMM d, y"),
            days: .init("MMMM d, y\u{2009}–\u{2009}", "MMMM d, y"),
            monthsOfYear: .init("MMMM\u{2009}–\u{2009}", "MMMM y"),
            monthSpan: .init("MMMM y\u{2009}–\u{2009}", "MMMM y"),
            years: .init("y\u{2009}–\u{2009}", "y"), to: "\u{2009}–\u{2009}", clock: "HH:mm",
            clocks: .init("HH:mm\u{2009}–\u{2009}", "HH:mm"), at: ", ", spring: "'spring' y", summer: "'summer' y",
            autumn: "'autumn' y", winter: "'winter' y", dayOfMonth: "'a day in' MMMM y", dayOfYear: "'a day in' y",
            monthOfYear: "'a month in' y", decade: "'the' y's'", century: "'between' y 'and' Y",
            approximate: ", approximately", uncertain: ", uncertain",
            uncertainAndApproximate: ", uncertain and approximate", from: englishFrom, until: englishUntil,
            endUnknown: ", end unknown", startUnknown: ", start unknown"))

    /// Dates as in most English-speaking countries, as CLDR has them for `en-GB`.
    static let internationalEnglish = english(
        tag: "en-GB", lastAnd: " and ",
        dates: DatePatterns(
            months: englishMonths, weekdays: englishWeekdays, day: "d MMMM y", month: "MMMM y", year: "y",
            daysOfMonth: .init("d–", "d MMMM y"), daysOfYear: .init("d MMMM\u{2009}–\u{2009}", "d MMMM y"),
            days: .init("d MMMM y\u{2009}–\u{2009}", "d MMMM y"),
            monthsOfYear: .init("MMMM\u{2009}–\u{2009}", "MMMM y"),
            monthSpan: .init("MMMM y\u{2009}–\u{2009}", "MMMM y"), years: .init("y–", "y"),
            to: "\u{2009}–\u{2009}", clock: "HH:mm", clocks: .init("HH:mm–", "HH:mm"), at: ", ",
            spring: "'spring' y", summer: "'summer' y", autumn: "'autumn' y", winter: "'winter' y",
            dayOfMonth: "'a day in' MMMM y", dayOfYear: "'a day in' y", monthOfYear: "'a month in' y",
            decade: "'the' y's'", century: "'between' y 'and' Y", approximate: ", approximately",
            uncertain: ", uncertain", uncertainAndApproximate: ", uncertain and approximate", from: englishFrom,
            until: englishUntil, endUnknown: ", end unknown", startUnknown: ", start unknown"))

    private static let englishMonths: [StaticString] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static let englishWeekdays: [StaticString] = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]

    private static let englishFrom = DatePatterns.Opening("from ").with {
        $0.century = "'from some year between' y 'and' Y"
    }
    private static let englishUntil = DatePatterns.Opening("until ").with {
        $0.century = "'until some year between' y 'and' Y"
    }

    private static func english(tag: StaticString, lastAnd: StaticString, dates: DatePatterns) -> Language {
        Language(
            tag: tag,
            headings: Headings(
                participants: "Participants", objectives: "Objectives", programme: "Programme", quotes: "Quotes",
                background: "Background", mayFollow: "What may follow", source: "Source", who: "Who takes part",
                wants: "What each side wants", said: "What was said", next: "What is next",
                digest: "Diplomatic summits", contents: "Contents", undated: "Without a date"),
            labels: Labels(
                date: "Date", time: "Time", timeZone: "Time zone", place: "Place", coordinates: "Coordinates",
                kind: "Kind", status: "Status",
                earlierPlan: "Earlier plan", parties: "Parties", host: "Host", topics: "Topics", webPage: "Web page",
                participants: "Participants", relation: "Relation", article: "Article", publisher: "Publisher",
                author: "Author", published: "Published", language: "Language", license: "License", record: "Record",
                party: "Party", name: "Name", role: "Role", attendance: "Attendance", summit: "Summit", files: "Files",
                calendar: "Calendar", graph: "Graph"),
            kinds: Kinds(
                officialVisit: "official visit", bilateralMeeting: "bilateral meeting",
                multilateralSummit: "multilateral summit", call: "call", conference: "conference", signing: "signing"),
            statuses: Statuses(
                scheduled: "scheduled", tentative: "tentative", postponed: "postponed", cancelled: "cancelled",
                held: "held"),
            warnings: Warnings(
                tentative: ("Tentative.", "It is not certain that this will take place."),
                postponed: ("Postponed.", "It does not take place at the time that was planned."),
                cancelled: ("Cancelled.", "It does not take place; what follows was the plan.")),
            changes: Changes(
                postponed: "postponed", rescheduled: "rescheduled", moved: "moved", cancelled: "cancelled"),
            attendance: Attendances(
                present: "present", expected: "expected", possible: "possible", absent: "absent"),
            words: Words(
                primary: "Primary", secondary: "Secondary", anonymous: "anonymous", translation: "Translation",
                announced: "announced", revision: "revision", updated: "updated", source: "source",
                latitude: "latitude", longitude: "longitude", organization: "organization", group: "group",
                cause: "cause", precedent: "precedent", followUp: "follow-up", inLanguage: "in",
                plannedFor: "had been planned for"),
            dates: dates,
            signs: Signs(
                comma: ", ", semicolon: "; ", colon: ":", explanation: ": ", open: " (", close: ")",
                listComma: ", ", and: " and ",
                lastAnd: lastAnd,
                openQuote: "“", closeQuote: "”"), countries: .english)
    }
}
