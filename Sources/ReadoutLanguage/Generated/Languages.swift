// Made from Words/*.yaml by `make languages`; edit that file.
// swift-format-ignore-file

extension Language {
    /// All languages.
    public static let all: [Language] = [.arabic, .german, .english, .spanish, .french, .chinese, .internationalEnglish, .calendarEnglish]

    /// Which documents are written in which: the first that takes a tag.
    static let choices: [Choice] = [
        Choice(
            language: .arabic, primary: "ar", subtags: [],
            takesOthers: true),
        Choice(
            language: .german, primary: "de", subtags: [],
            takesOthers: true),
        Choice(
            language: .english, primary: "en", subtags: [("us", true), ("ph", true), ("latn", true)],
            takesOthers: false),
        Choice(
            language: .spanish, primary: "es", subtags: [],
            takesOthers: true),
        Choice(
            language: .french, primary: "fr", subtags: [],
            takesOthers: true),
        Choice(
            language: .chinese, primary: "zh", subtags: [("hant", false), ("hans", true), ("tw", false), ("hk", false), ("mo", false)],
            takesOthers: true),
        Choice(
            language: .internationalEnglish, primary: "en", subtags: [],
            takesOthers: true),
    ]
}
