import ReadoutModel
import Testing

@testable import ReadoutLanguage

/// A language can write the first day of a month in another way than by its number.
@Suite struct FirstDayTests {
    static let language: Language = {
        let french = Language.french
        var dates = french.dates
        dates.firstDay = "1er"
        return Language(
            tag: "fr-x-first", isRightToLeft: false, headings: french.headings, labels: french.labels,
            kinds: french.kinds, statuses: french.statuses, warnings: french.warnings, changes: french.changes,
            attendances: french.attendances, calendar: french.calendar, priorities: french.priorities,
            participantKinds: french.participantKinds,
            relations: french.relations, words: french.words, signs: french.signs, lists: french.lists, dates: dates,
            countries: french.countries)
    }()

    @Test(arguments: [
        ("2023-05-01", "1er mai 2023"), ("2023-05-01/2023-05-03", "1er–3 mai 2023"), ("2023-05-11", "11 mai 2023"),
        ("2023-05-01/..", "à partir du 1er mai 2023"),
    ])
    func theFirstDayIsAWord(_ edtf: String, _ words: String) throws {
        #expect(try ReadoutLanguageTests.words(edtf, Self.language) == words)
    }
}
