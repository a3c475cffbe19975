// Made from Words/*.yaml by `make languages`; edit that file.
// swift-format-ignore-file

extension Language {
    /// All languages.
    public static let all: [Language] = [.arabic, .german, .english, .spanish, .french, .chinese, .internationalEnglish]

    /// Which documents are written in which language: the first one that takes the document's tag.
    static let choices: [(language: Language, choice: TagChoice)] = [
        (
            .arabic,
            TagChoice(
                primary: "ar", subtags: [],
                takesOthers: true)
        ),
        (
            .german,
            TagChoice(
                primary: "de", subtags: [],
                takesOthers: true)
        ),
        (
            .english,
            TagChoice(
                primary: "en", subtags: [("us", true), ("ph", true), ("latn", true)],
                takesOthers: false)
        ),
        (
            .spanish,
            TagChoice(
                primary: "es", subtags: [],
                takesOthers: true)
        ),
        (
            .french,
            TagChoice(
                primary: "fr", subtags: [],
                takesOthers: true)
        ),
        (
            .chinese,
            TagChoice(
                primary: "zh", subtags: [("hant", false), ("hans", true), ("tw", false), ("hk", false), ("mo", false)],
                takesOthers: true)
        ),
        (
            .internationalEnglish,
            TagChoice(
                primary: "en", subtags: [],
                takesOthers: true)
        ),
    ]
}
