import Foundation
import MarkdownExporter
import ReadoutExport
import ReadoutLanguage
import ReadoutModel
import Testing

/// Dates in words. A thin space is written as `_` here, for it cannot be told from others.
@Suite struct TimeTextTests {
    /// What a brief says of the date of a related event, in a language.
    func words(_ edtf: String, _ language: BriefLanguage) throws -> String? {
        var document = try summit()
        document.summit.timeZone = "America/New_York"
        document.related = [RelatedEvent(title: "R", relation: .cause)]
        document.related[0].date = try EDTF(edtf)
        let text = brief(document, options(.full, language))
        let event = try #require(text.range(of: "\n### "))
        let lines = text[event.upperBound...].split(separator: "\n")
        let date = lines[2].split(separator: "** ", maxSplits: 1)[1]
        return String(date.replacing("\u{2009}", with: "_"))
    }

    @Test(arguments: [
        ("2023", "2023"), ("2023-06", "June 2023"), ("2023-06-18", "June 18, 2023"),
        ("0476-09-04", "September 4, 476"), ("2023-06?", "June 2023, uncertain"),
        ("2022-11~", "November 2022, approximately"),
        ("2023-02-03%", "February 3, 2023, uncertain and approximate"), ("2023-06-XX", "a day in June 2023"),
        ("2023-XX-XX", "a day in 2023"), ("2023-XX", "a month in 2023"), ("202X", "the 2020s"),
        ("19XX", "between 1900 and 1999"), ("202X~", "the 2020s, approximately"), ("2023-21", "spring 2023"),
        ("2023-22", "summer 2023"), ("2023-23", "autumn 2023"), ("2023-24?", "winter 2023, uncertain"),
        ("2023-06/2023-12", "June_–_December 2023"), ("2022-12/2023-01", "December 2022_–_January 2023"),
        ("2023-06-18/2023-06-19", "June 18_–_19, 2023"), ("2023-06-30/2023-07-01", "June 30_–_July 1, 2023"),
        ("2023-12-31/2024-01-01", "December 31, 2023_–_January 1, 2024"), ("2022/2023", "2022_–_2023"),
        ("2023-06~/2023-12?", "June 2023, approximately_–_December 2023, uncertain"),
        ("2023-06/2023-07-01", "June 2023_–_July 1, 2023"), ("2023-06/..", "from June 2023"),
        ("../2023-06", "until June 2023"), ("2023-06/", "from June 2023, end unknown"),
        ("/2023-06", "until June 2023, start unknown"), ("2023-06-18T14:30Z", "June 18, 2023, 14:30 (UTC)"),
        ("2023-06-18T14:30:05.250+08:00", "June 18, 2023, 14:30:05.250 (UTC+08:00)"),
        ("2023-06-18T14:30-03", "June 18, 2023, 14:30 (UTC-03)"),
        ("2023-06-18T14:30", "June 18, 2023, 14:30 (local time)"),
    ])
    func timesAreReadable(_ edtf: String, _ words: String) throws {
        #expect(try self.words(edtf, .english) == words)
    }

    @Test(
        arguments: [
            (.internationalEnglish, "2023-06-18/2023-06-19", "18–19 June 2023"),
            (.internationalEnglish, "2023-06-30/2023-07-01", "30 June_–_1 July 2023"),
            (.french, "2023-02-01", "1er février 2023"), (.french, "2023-02-11", "11 février 2023"),
            (.french, "2022-11~", "novembre 2022, approximativement"),
            (.french, "2023-06/2023-12", "juin_–_décembre 2023"),
            (.french, "2023-06-18/..", "à partir du 18 juin 2023"),
            (.french, "2023-06/..", "à partir de juin 2023"), (.french, "../2023", "jusqu’en 2023"),
            (.french, "2023-24", "hiver 2023"), (.german, "2023-03-01", "1. März 2023"),
            (.german, "2023-06-18/2023-06-19", "18.–19. Juni 2023"), (.german, "2023-06?", "Juni 2023, Datum unsicher"),
            (.german, "198X", "1980er-Jahre"), (.german, "2023-06-18T14:30Z", "18. Juni 2023, 14:30 Uhr (UTC)"),
            (.spanish, "2023-06-18", "18 de junio de 2023"), (.spanish, "2023-06/2023-12", "junio–diciembre de 2023"),
            (.spanish, "2023-06-18/..", "desde el 18 de junio de 2023"),
            (.spanish, "2023-06-18T09:30Z", "18 de junio de 2023, 9:30 (UTC)"), (.chinese, "2023", "2023年"),
            (.chinese, "2023-06-18", "2023年6月18日"), (.chinese, "2023-06-18/2023-06-19", "2023年6月18日至19日"),
            (.chinese, "2023-06/..", "2023年6月起"), (.chinese, "2023-06~", "2023年6月前后"),
            (.chinese, "2023-06-18T14:30Z", "2023年6月18日 14:30（UTC）"), (.arabic, "2023-06-18", "18 يونيو 2023"),
            (.french, "2023-04-XX", "un jour d’avril 2023"), (.french, "2023-06-XX", "un jour de juin 2023"),
            (.french, "2023-08/..", "à partir d’août 2023"), (.french, "2023-21/..", "dès le printemps 2023"),
            (.french, "../2023-21", "jusqu’au printemps 2023"), (.french, "../2023-22", "jusqu’à l’été 2023"),
            (.french, "202X/..", "à partir des années 2020"), (.french, "../202X", "jusqu’aux années 2020"),
            (.french, "2023-10-XX/..", "à partir d’un jour d’octobre 2023"),
            (.french, "../2023-XX", "jusqu’à un mois de 2023"),
            (.french, "../2023-04~", "jusqu’en avril 2023, approximativement"),
            (.french, "19XX/..", "à partir d’une année entre 1900 et 1999"),
            (.german, "2023-06-XX/..", "ab einem Tag im Juni 2023"),
            (.german, "../2023-XX", "bis zu einem Monat im Jahr 2023"),
            (.german, "202X/..", "ab den 2020er-Jahren"), (.german, "../202X", "bis in die 2020er-Jahre"),
            (.german, "2023-21/..", "ab Frühjahr 2023"),
            (.german, "../19XX", "bis zu einem Jahr zwischen 1900 und 1999"),
            (.spanish, "202X/..", "desde la década de 2020"), (.spanish, "../2023-22", "hasta el verano de 2023"),
            (.spanish, "2023-06-XX/..", "desde un día de junio de 2023"),
            (.spanish, "19XX/..", "desde algún año entre 1900 y 1999"),
            (.english, "19XX/..", "from some year between 1900 and 1999"), (.english, "../202X", "until the 2020s"),
            (.chinese, "202X/..", "2020年代起"), (.arabic, "19XX/..", "ابتداءً من سنة ما بين 1900 و1999"),
            (.arabic, "2023-06-18/2023-06-19", "18–19 يونيو 2023"), (.arabic, "2023-06~", "يونيو 2023، تقريبًا"),
        ] as [(BriefLanguage, String, String)])
    func languagesWriteTheirOwnDates(_ language: BriefLanguage, _ edtf: String, _ words: String) throws {
        #expect(try self.words(edtf, language) == words)
    }

    /// The language of the document decides, as far as it is among those there are.
    @Test(arguments: [
        ("en", "June 18, 2023"), ("en-GB", "18 June 2023"), ("en-us", "June 18, 2023"), ("EN-ZA", "18 June 2023"),
        ("fr-CH", "18 juin 2023"), ("de", "18. Juni 2023"), ("zh-Hans-SG", "2023年6月18日"), ("zh-TW", "June 18, 2023"),
        ("zh-Hant", "June 18, 2023"), ("zh-Hans-TW", "2023年6月18日"), ("ar-EG", "18 يونيو 2023"),
        ("es-419", "18 de junio de 2023"), ("deu", "June 18, 2023"), ("ru", "June 18, 2023"), ("x-a", "June 18, 2023"),
    ])
    func theDocumentHasALanguage(_ tag: String, _ date: String) throws {
        var document = try summit()
        document.language = Text(tag)
        #expect(brief(document).contains("** \(date)\n"))
    }

    @Test(
        arguments: [
            ("2023-06-18", "2023-06-19", nil, "June 18_–_19, 2023"), ("2023-06-18", "2023-06-18", nil, "June 18, 2023"),
            ("2023-06-18", "2023-06-19", "Asia/Shanghai", "June 18_–_19, 2023"),
            ("1814-09~", "1815-06", nil, "September 1814, approximately_–_June 1815"),
            ("2023-06-18T14:30", "2023-06-18T16:00", "Asia/Shanghai", "June 18, 2023, 14:30_–_16:00 (local time)"),
            (
                "2023-06-18T14:30", "2023-06-19T16:00", "Asia/Shanghai",
                "June 18, 2023, 14:30_–_June 19, 2023, 16:00 (local time)"
            ),
            ("2023-06-18T14:30Z", "2023-06-18T16:00Z", nil, "June 18, 2023, 14:30_–_16:00 (UTC)"),
            (
                "2023-06-18T14:30Z", "2023-06-18T16:00+02:00", nil,
                "June 18, 2023, 14:30 (UTC)_–_June 18, 2023, 16:00 (UTC+02:00)"
            ),
            ("2023-06-18T14:30+08:00", nil, "Asia/Shanghai", "June 18, 2023, 14:30 (UTC+08:00, local time)"),
            ("2023-06-18T14:30Z", nil, "UTC", "June 18, 2023, 14:30 (UTC)"),
            // By other clocks than those of the zone.
            ("2023-06-18T14:30-04:00", nil, "Asia/Shanghai", "June 18, 2023, 14:30 (UTC-04:00)"),
            (
                "2023-06-18T09:00", "2023-06-18T10:00Z", "Asia/Shanghai",
                "June 18, 2023, 09:00 (local time)_–_June 18, 2023, 10:00 (UTC)"
            ),
            (
                "2023-06-18T01:00Z", "2023-06-18T10:00", "Asia/Shanghai",
                "June 18, 2023, 01:00 (UTC)_–_June 18, 2023, 10:00 (local time)"
            ),
        ] as [(String, String?, String?, String)])
    func theDateOfASummit(_ start: String, _ end: String?, _ zone: String?, _ words: String) throws {
        var document = try summit(start: Text(start))
        document.summit.end = try end.map { try Time($0) }
        document.summit.timeZone = zone.map { Text($0) }
        #expect(fact("Date", in: brief(document))?.replacing("\u{2009}", with: "_") == words)
    }

    /// Hours are by local time; which zone that is, the full brief says once, and the page not at all.
    @Test func theZoneHasItsPlace() throws {
        var document = try summit(start: "2023-06-18T14:30")
        document.summit.timeZone = "Asia/Shanghai"
        #expect(fact("Time zone", in: brief(document)) == "Asia/Shanghai")
        for template in [BriefTemplate.brief, .timeline, .table] {
            let text = brief(document, options(template))
            #expect(text.contains("14:30 (local time)") && !text.contains("Asia/Shanghai"), "\(template)")
        }
        document.summit.timeZone = "UTC"
        #expect(fact("Date", in: brief(document)) == "June 18, 2023, 14:30 (UTC)")
    }

    /// An hour has one form in a language, alone and in an interval.
    @Test(
        arguments: [
            (.english, "14:30", "14:30_–_16:00"), (.internationalEnglish, "14:30", "14:30–16:00"),
            (.french, "14:30", "14:30_–_16:00"), (.german, "14:30 Uhr", "14:30–16:00 Uhr"),
            (.spanish, "14:30", "14:30–16:00"), (.chinese, "14:30", "14:30–16:00"), (.arabic, "14:30", "14:30–16:00"),
        ] as [(BriefLanguage, String, String)])
    func hoursHaveOneForm(_ language: BriefLanguage, _ one: String, _ two: String) throws {
        var document = try summit(start: "2023-06-18T14:30Z")
        #expect(brief(document, options(.table, language)).contains("\(one)\(language == .chinese ? "（" : " (")UTC"))
        document.summit.end = try Time("2023-06-18T16:00Z")
        let text = brief(document, options(.table, language)).replacing("\u{2009}", with: "_")
        #expect(text.contains("\(two)\(language == .chinese ? "（" : " (")UTC"))
    }

    @Test(
        arguments: [
            ("2023-06-18T14:30", nil, "Asia/Shanghai", "June 18, 2023, 14:30 (local time; London: 07:30)"),
            (
                "2023-06-18T14:30", "2023-06-18T16:00", "Asia/Shanghai",
                "June 18, 2023, 14:30_–_16:00 (local time; London: 07:30_–_09:00)"
            ),
            ("2023-06-18T14:30-04:00", nil, nil, "June 18, 2023, 14:30 (UTC-04:00; London: 19:30)"),
            // The day before, there.
            (
                "2023-06-18T06:00", "2023-06-18T09:00", "Asia/Shanghai",
                "June 18, 2023, 06:00_–_09:00 (local time; London: June 17, 2023, 23:00_–_June 18, 2023, 02:00)"
            ),
            // The same clocks need not be read twice.
            ("2023-06-18T14:30", nil, "Europe/London", "June 18, 2023, 14:30 (local time)"),
            ("2023-06-18T14:30+01:00", nil, nil, "June 18, 2023, 14:30 (UTC+01:00)"),
            ("2023-06-18", "2023-06-19", "Asia/Shanghai", "June 18_–_19, 2023"),
            ("0001-01-01T00:00", nil, "Asia/Shanghai", "January 1, 1, 00:00 (local time)"),
        ] as [(String, String?, String?, String)])
    func hoursInASecondZone(_ start: String, _ end: String?, _ zone: String?, _ words: String) throws {
        var document = try summit(start: Text(start))
        document.summit.end = try end.map { try Time($0) }
        document.summit.timeZone = zone.map { Text($0) }
        var options = options(.brief)
        options.alsoIn = "Europe/London"
        #expect(fact("Date", in: brief(document, options))?.replacing("\u{2009}", with: "_") == words)
    }

    @Test func aSecondZoneIsOneOfTheDatabase() throws {
        var options = options()
        let option = try #require(MarkdownOptions.declarations.first { $0.name == "alsoIn" })
        try option.set(&options, "America/New_York")
        #expect(options.alsoIn == "America/New_York")
        for name in ["Europe/Londn", "London", "", "../Europe/London"] {
            #expect(throws: OptionError.self) { try option.set(&options, name) }
        }
    }

    /// The words of an option are the tags of the languages there are.
    @Test func optionsNameLanguages() {
        for language in BriefLanguage.allCases where language != .document {
            #expect(Language.named(language.rawValue) != nil)
        }
    }
}
