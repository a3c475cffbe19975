import ReadoutLanguage
import Testing

/// Dates as the descriptions of calendars have them.
@Suite struct CalendarDateTests {
    @Test(arguments: [
        ("2023", "2023"), ("0476", "0476"), ("2023-06", "June 2023"), ("2023-06-18", "18 June 2023"),
        ("0476-09-04", "4 September 0476"), ("202X", "2020s"), ("19XX", "1900–1999"), ("2023-XX", "2023"),
        ("2023-XX-XX", "2023"), ("2023-06-XX", "June 2023"), ("2023-21", "spring 2023"), ("2023-24", "winter 2023–24"),
        ("1999-24", "winter 1999–2000"), ("2008-24", "winter 2008–09"), ("2022-11~", "about November 2022"),
        ("2022-11?", "November 2022 (uncertain)"), ("2022-11%", "about November 2022 (uncertain)"),
        ("2023-06/2023-12", "June 2023 to December 2023"), ("2023-06-18/2023-06-19", "18 June 2023 to 19 June 2023"),
        ("2023-06/2023-06", "June 2023 to June 2023"), ("2023-06/..", "from June 2023"), ("2023-06/", "from June 2023"),
        ("../2023-06~", "until about June 2023"), ("19XX/..", "from 1900–1999"),
        ("2023-06~/2023-12?", "June 2023 to December 2023 (start approximate, end uncertain)"),
        ("2023-06/2023-12%", "June 2023 to December 2023 (end approximate and uncertain)"),
        ("2023-06~/2023-12~", "June 2023 to December 2023 (start and end approximate)"),
        ("2023-06-18T14:30Z", "18 June 2023, 14:30 UTC"), ("2023-06-18T14:30:05-03", "18 June 2023, 14:30 UTC-03:00"),
        ("2023-06-18T14:30+05:45", "18 June 2023, 14:30 UTC+05:45"),
        ("2023-06-18T14:30", "18 June 2023, 14:30 (Asia/Shanghai)"),
    ])
    func datesAreWhole(_ edtf: String, _ words: String) throws {
        #expect(try ReadoutLanguageTests.words(edtf, .calendarEnglish, zone: "Asia/Shanghai") == words)
    }

    @Test func withoutAZone() throws {
        #expect(try words("2023-06-18T14:30", .calendarEnglish) == "18 June 2023, 14:30")
    }
}
