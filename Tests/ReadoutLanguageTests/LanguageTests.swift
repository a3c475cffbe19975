import ReadoutLanguage
import ReadoutModel
import Testing

@Suite struct LanguageTests {
    @Test func tagsAreUniqueAndFound() {
        let tags = Language.all.map { "\($0.tag)" }
        #expect(Set(tags) == ["en", "en-GB", "fr", "de", "es", "zh", "ar"])
        #expect(tags.count == 7)
        for language in Language.all { #expect(Language.named("\(language.tag)") === language) }
        #expect(Language.named("EN") == nil)
        #expect(Language.named("") == nil)
    }

    /// The language of a document's brief, by its tag.
    @Test(arguments: [
        ("en", "en"), ("EN-us", "en"), ("en-Latn", "en"), ("en-PH", "en"), ("en-AU", "en-GB"), ("fr-CH", "fr"),
        ("fra", "en"),
        ("f", "en"), ("", "en"), ("zh", "zh"), ("zh-CN", "zh"), ("zh-Hans-HK", "zh"), ("zh-HK", "en"),
        ("zh-Hant-CN", "en"),
        ("zh-mo", "en"), ("ar-001", "ar"), ("frx-CH", "en"), ("it", "en"),
    ])
    func aTagHasALanguage(_ tag: Text, _ language: String) {
        #expect("\(Language.forDocument(tagged: tag).tag)" == language)
    }

    @Test func oneLanguageIsWrittenFromRightToLeft() {
        #expect(Language.all.filter(\.isRightToLeft).map { "\($0.tag)" } == ["ar"])
    }

    @Test(arguments: [
        (["A"], "A", "A"), (["A", "B"], "A and B", "A y B"), (["A", "B", "C"], "A, B, and C", "A, B y C"),
        (["A", "Irak"], "A and Irak", "A e Irak"), (["A", "B", "hijos"], "A, B, and hijos", "A, B e hijos"),
        (["A", "hielo"], "A and hielo", "A y hielo"), ([], "", ""),
    ])
    func listsAreJoined(_ texts: [String], _ english: String, _ spanish: String) {
        #expect(Language.english.lists.joined(texts) == english)
        #expect(Language.spanish.lists.joined(texts) == spanish)
    }

    @Test func countriesHaveNames() {
        func name(_ code: Text, _ language: Language) -> String? {
            code.withBytes { language.countries.withName($0) { String(decoding: $0, as: UTF8.self) } }
        }
        #expect(name("NO", .french) == "Norvège")
        #expect(name("ZW", .english) == "Zimbabwe")
        #expect(name("AD", .internationalEnglish) == "Andorra")
        for code: Text in ["ZZ", "no", "N", "NOR", "", "A;"] { #expect(name(code, .english) == nil) }
        for language in Language.all {
            for code in Validation.countryCodes {
                #expect(name(Text(code), language) != nil, "\(language.tag) \(code)")
            }
        }
    }

    @Test(
        arguments: [
            ("de", "German", "Deutsch"), ("DE", "German", "Deutsch"),
            ("zh-hans", "Simplified Chinese", "Chinesisch (vereinfacht)"), ("yue", "Cantonese", "Kantonesisch"),
            ("no", "Norwegian", "Norwegisch"), ("qq", nil, nil), ("de-DE", nil, nil), ("d1", nil, nil), ("", nil, nil),
        ] as [(Text, String?, String?)])
    func languagesHaveNames(_ tag: Text, _ english: String?, _ german: String?) {
        func name(_ language: Language) -> String? {
            tag.withBytes { language.languages.withName($0) { String(decoding: $0, as: UTF8.self) } }
        }
        #expect(name(.english) == english && name(.german) == german)
    }

    /// A status stands behind titles of any gender, and beside a date that may be uncertain.
    @Test func wordsAreKeptApart() {
        for language in Language.all where "\(language.tag)" != "en-x-calendar" {
            let tentative = "\(language.statuses[.tentative])"
            let uncertain = "\(language.dates.uncertain.behind)"
            #expect(!uncertain.contains(tentative) && !tentative.contains("ncert"), "\(language.tag)")
        }
    }

    @Test func vocabulariesHaveWords() {
        let french = Language.french
        #expect("\(french.statuses[.held])" == "a eu lieu")
        #expect(french.kinds[.other] == nil && french.participantKinds[.person] == nil)
        #expect(french.warnings[.held] == nil)
        #expect(french.warnings[.cancelled].map { "\($0.word)" } == "Annulation.")
        #expect("\(french.relations[.followUp]) \(french.priorities[.primary])" == "suite Principaux")
        #expect("\(french.changes[.moved]) \(french.attendances[.absent])" == "changement de lieu absence")
    }

    /// The words of a language with its signs: the first month with "of", and a word before and behind.
    @Test(arguments: [
        ("2023-04/..", "fr", "à partir d’avril 2023"), ("2023-06/", "zh", "2023年6月起（结束时间不详）"),
        ("2023-06-18/2023-06-19", "es", "18–19 de junio de 2023"), ("202X", "de", "2020er-Jahre"),
        ("2023-06-18T09:05:30.5", "es", "18 de junio de 2023, 9:05:30.5"),
    ])
    func datesAreInWords(_ edtf: String, _ tag: String, _ words: String) throws {
        #expect(try ReadoutLanguageTests.words(edtf, try #require(Language.named(tag))) == words)
    }
}
