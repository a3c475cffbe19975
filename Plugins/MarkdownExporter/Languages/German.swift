extension Language {
    static let german = Language(
        tag: "de",
        headings: Headings(
            participants: "Teilnehmer", objectives: "Ziele", programme: "Programm", quotes: "Zitate",
            background: "Vorgeschichte", mayFollow: "Was folgen kann", source: "Quelle", who: "Wer teilnimmt",
            wants: "Was jede Seite will", said: "Was gesagt wurde", next: "Wie es weitergeht",
            digest: "Diplomatische Treffen", contents: "Inhalt", undated: "Ohne Datum"),
        labels: Labels(
            date: "Datum", time: "Zeit", timeZone: "Zeitzone", place: "Ort", coordinates: "Koordinaten", kind: "Art",
            status: "Status",
            earlierPlan: "Früherer Plan", parties: "Parteien", host: "Gastgeber", topics: "Themen",
            webPage: "Webseite", participants: "Teilnehmer", relation: "Zusammenhang", article: "Artikel",
            publisher: "Herausgeber", author: "Verfasser", published: "Veröffentlicht", language: "Sprache",
            license: "Lizenz", record: "Datensatz", party: "Partei", name: "Name", role: "Amt",
            attendance: "Teilnahme", summit: "Treffen", files: "Dateien", calendar: "Kalender", graph: "Graph"),
        kinds: Kinds(
            officialVisit: "offizieller Besuch", bilateralMeeting: "bilaterales Treffen",
            multilateralSummit: "multilateraler Gipfel", call: "Telefonat", conference: "Konferenz",
            signing: "Unterzeichnung"),
        statuses: Statuses(
            scheduled: "geplant", tentative: "unsicher", postponed: "verschoben", cancelled: "abgesagt",
            held: "hat stattgefunden"),
        warnings: Warnings(
            tentative: ("Unsicher.", "Es steht nicht fest, ob dies stattfindet."),
            postponed: ("Verschoben.", "Dies findet nicht zur geplanten Zeit statt."),
            cancelled: ("Abgesagt.", "Dies findet nicht statt; das Folgende war geplant.")),
        changes: Changes(
            postponed: "verschoben", rescheduled: "neu angesetzt", moved: "verlegt", cancelled: "abgesagt"),
        attendance: Attendances(
            present: "anwesend", expected: "erwartet", possible: "möglich", absent: "abwesend"),
        words: Words(
            primary: "Vorrangig", secondary: "Weitere", anonymous: "anonym", translation: "Übersetzung",
            announced: "angekündigt:", revision: "Fassung", updated: "Stand:", source: "Quelle",
            latitude: "Breite", longitude: "Länge", organization: "Organisation", group: "Gruppe", cause: "Ursache",
            precedent: "Vorläufer", followUp: "Folge", inLanguage: "Sprache:", plannedFor: "war geplant für:"),
        dates: DatePatterns(
            months: [
                "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November", "Dezember",
            ],
            weekdays: ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
            day: "d. MMMM y", month: "MMMM y", year: "y", daysOfMonth: .init("d.–", "d. MMMM y"),
            daysOfYear: .init("d. MMMM\u{2009}–\u{2009}", "d. MMMM y"),
            days: .init("d. MMMM y\u{2009}–\u{2009}", "d. MMMM y"), monthsOfYear: .init("MMMM–", "MMMM y"),
            monthSpan: .init("MMMM y\u{2009}–\u{2009}", "MMMM y"), years: .init("y–", "y"),
            to: "\u{2009}–\u{2009}", clock: "HH:mm", clocks: .init("HH:mm–", "HH:mm 'Uhr'"), at: ", ",
            spring: "'Frühjahr' y", summer: "'Sommer' y", autumn: "'Herbst' y", winter: "'Winter' y",
            dayOfMonth: "'ein Tag im' MMMM y", dayOfYear: "'ein Tag im Jahr' y", monthOfYear: "'ein Monat im Jahr' y",
            decade: "y'er-Jahre'", century: "'zwischen' y 'und' Y", approximate: ", ungefähr", uncertain: ", unsicher",
            uncertainAndApproximate: ", unsicher und ungefähr",
            from: DatePatterns.Opening("ab ").with {
                $0.dayOfMonth = "'ab einem Tag im' MMMM y"
                $0.dayOfYear = "'ab einem Tag im Jahr' y"
                $0.monthOfYear = "'ab einem Monat im Jahr' y"
                $0.decade = "'ab den' y'er-Jahren'"
                $0.century = "'ab einem Jahr zwischen' y 'und' Y"
            },
            until: DatePatterns.Opening("bis ").with {
                $0.dayOfMonth = "'bis zu einem Tag im' MMMM y"
                $0.dayOfYear = "'bis zu einem Tag im Jahr' y"
                $0.monthOfYear = "'bis zu einem Monat im Jahr' y"
                $0.decade = "'bis in die' y'er-Jahre'"
                $0.century = "'bis zu einem Jahr zwischen' y 'und' Y"
            },
            endUnknown: ", Ende unbekannt", startUnknown: ", Beginn unbekannt"),
        signs: Signs(
            comma: ", ", semicolon: "; ", colon: ":", explanation: ": ", open: " (", close: ")",
            listComma: ", ", and: " und ",
            lastAnd: " und ",
            openQuote: "„", closeQuote: "“"), countries: .german)
}
