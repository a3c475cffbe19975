extension Language {
    static let french = Language(
        tag: "fr",
        headings: Headings(
            participants: "Participants", objectives: "Objectifs", programme: "Programme", quotes: "Citations",
            background: "Contexte", mayFollow: "Suites possibles", source: "Source", who: "Qui participe",
            wants: "Ce que veut chaque partie", said: "Ce qui a été dit", next: "La suite",
            digest: "Sommets diplomatiques", contents: "Sommaire", undated: "Sans date"),
        labels: Labels(
            date: "Date", time: "Heure", timeZone: "Fuseau horaire", place: "Lieu", coordinates: "Coordonnées",
            kind: "Nature", status: "Statut",
            earlierPlan: "Prévision antérieure", parties: "Parties", host: "Hôte", topics: "Sujets",
            webPage: "Page web", participants: "Participants", relation: "Lien", article: "Article",
            publisher: "Éditeur", author: "Auteur", published: "Publication", language: "Langue", license: "Licence",
            record: "Fiche", party: "Partie", name: "Nom", role: "Fonction", attendance: "Présence", summit: "Sommet",
            files: "Fichiers", calendar: "Calendrier", graph: "Graphe"),
        kinds: Kinds(
            officialVisit: "visite officielle", bilateralMeeting: "rencontre bilatérale",
            multilateralSummit: "sommet multilatéral", call: "entretien téléphonique", conference: "conférence",
            signing: "signature"),
        statuses: Statuses(
            scheduled: "prévu", tentative: "incertain", postponed: "reporté", cancelled: "annulé", held: "tenu"),
        warnings: Warnings(
            tentative: ("Incertain.", "Il n’est pas sûr que cela ait lieu."),
            postponed: ("Reporté.", "Cela n’a pas lieu à la date prévue."),
            cancelled: ("Annulé.", "Cela n’a pas lieu ; ce qui suit était prévu.")),
        changes: Changes(
            postponed: "reporté", rescheduled: "reprogrammé", moved: "déplacé", cancelled: "annulé"),
        attendance: Attendances(present: "présent", expected: "attendu", possible: "possible", absent: "absent"),
        words: Words(
            primary: "Principaux", secondary: "Secondaires", anonymous: "sous couvert d’anonymat",
            translation: "Traduction", announced: "annonce :", revision: "révision", updated: "mise à jour :",
            source: "source", latitude: "latitude", longitude: "longitude", organization: "organisation",
            group: "groupe", cause: "cause", precedent: "précédent", followUp: "suite", inLanguage: "langue :",
            plannedFor: "date initialement prévue :"),
        dates: DatePatterns(
            months: [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ],
            weekdays: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
            day: "d MMMM y", month: "MMMM y", year: "y", daysOfMonth: .init("d–", "d MMMM y"),
            daysOfYear: .init("d MMMM\u{2009}–\u{2009}", "d MMMM y"),
            days: .init("d MMMM y\u{2009}–\u{2009}", "d MMMM y"),
            monthsOfYear: .init("MMMM\u{2009}–\u{2009}", "MMMM y"),
            monthSpan: .init("MMMM y\u{2009}–\u{2009}", "MMMM y"), years: .init("y–", "y"),
            to: "\u{2009}–\u{2009}", clock: "HH:mm", clocks: .init("HH:mm\u{2009}–\u{2009}", "HH:mm"), at: ", ",
            spring: "'printemps' y", summer: "'été' y", autumn: "'automne' y", winter: "'hiver' y",
            dayOfMonth: "'un jour 'DMMMM y", dayOfYear: "'un jour de' y", monthOfYear: "'un mois de' y",
            decade: "'années' y", century: "'entre' y 'et' Y", approximate: ", approximativement",
            uncertain: ", date incertaine", uncertainAndApproximate: ", date incertaine et approximative",
            from: DatePatterns.Opening("à partir de ").with {
                $0.day = "'à partir du' d MMMM y"
                $0.month = "'à partir 'DMMMM y"
                ($0.spring, $0.summer) = ("'dès le printemps' y", "'dès l’été' y")
                ($0.autumn, $0.winter) = ("'dès l’automne' y", "'dès l’hiver' y")
                $0.dayOfMonth = "'à partir d’un jour 'DMMMM y"
                $0.dayOfYear = "'à partir d’un jour de' y"
                $0.monthOfYear = "'à partir d’un mois de' y"
                $0.decade = "'à partir des années' y"
                $0.century = "'à partir d’une année entre' y 'et' Y"
            },
            until: DatePatterns.Opening("jusqu’en ").with {
                $0.day = "'jusqu’au' d MMMM y"
                ($0.spring, $0.summer) = ("'jusqu’au printemps' y", "'jusqu’à l’été' y")
                ($0.autumn, $0.winter) = ("'jusqu’à l’automne' y", "'jusqu’à l’hiver' y")
                $0.dayOfMonth = "'jusqu’à un jour 'DMMMM y"
                $0.dayOfYear = "'jusqu’à un jour de' y"
                $0.monthOfYear = "'jusqu’à un mois de' y"
                $0.decade = "'jusqu’aux années' y"
                $0.century = "'jusqu’à une année entre' y 'et' Y"
            }, endUnknown: ", fin inconnue",
            startUnknown: ", début inconnu"),
        signs: Signs(
            comma: ", ", semicolon: "\u{A0}; ", colon: "\u{A0}:", explanation: "\u{A0}: ", open: " (", close: ")",
            listComma: ", ", and: " et ", lastAnd: " et ",
            openQuote: "«\u{A0}", closeQuote: "\u{A0}»"), countries: .french)
}
