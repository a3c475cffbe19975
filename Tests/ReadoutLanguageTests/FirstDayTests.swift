import ReadoutLanguage
import ReadoutModel
import Testing

/// French writes the first day of a month in another way than by its number.
@Suite struct FirstDayTests {
    @Test(arguments: [
        ("2023-05-01", "1er mai 2023"), ("2023-05-01/2023-05-03", "1er–3 mai 2023"), ("2023-05-11", "11 mai 2023"),
        ("2023-05-01/..", "à partir du 1er mai 2023"),
    ])
    func theFirstDayIsAWord(_ edtf: String, _ words: String) throws {
        #expect(try ReadoutLanguageTests.words(edtf, Language.french) == words)
    }
}
