import Foundation
import ReadoutModel
import Testing

@Suite struct TimeTextTests {
    @Test(arguments: [
        ("2023", "2023"), ("2023-06", "2023-06"), ("2023-06-18", "2023-06-18"), ("0476-09-04", "0476-09-04"),
        ("2023-06?", "2023-06 (uncertain)"), ("2022-11~", "2022-11 (approximately)"),
        ("2023-02-03%", "2023-02-03 (uncertain and approximate)"), ("2023-06-XX", "a day in 2023-06"),
        ("2023-XX-XX", "a day in 2023"), ("2023-XX", "a month in 2023"), ("202X", "2020s"),
        ("19XX", "between 1900 and 1999"),
        ("202X~", "2020s (approximately)"), ("2023-21", "spring 2023"), ("2023-22", "summer 2023"),
        ("2023-23", "autumn 2023"),
        ("2023-24?", "winter 2023 (uncertain)"), ("2023-06/2023-12", "2023-06 to 2023-12"),
        ("2023-06~/2023-12?", "2023-06 (approximately) to 2023-12 (uncertain)"), ("2023-06/..", "from 2023-06"),
        ("../2023-06", "until 2023-06"), ("2023-06/", "from 2023-06, end unknown"),
        ("/2023-06", "until 2023-06, start unknown"),
        ("2023-06-18T14:30Z", "2023-06-18, 14:30 (UTC)"),
        ("2023-06-18T14:30:05.250+08:00", "2023-06-18, 14:30:05.250 (UTC+08:00)"),
        ("2023-06-18T14:30-03", "2023-06-18, 14:30 (UTC-03)"),
        ("2023-06-18T14:30", "2023-06-18, 14:30 (America/New_York)"),
    ])
    func timesAreReadable(_ edtf: String, _ words: String) throws {
        var document = try summit()
        document.summit.timeZone = "America/New_York"
        document.related = [RelatedEvent(title: "R", relation: .cause)]
        document.related[0].date = try EDTF(edtf)
        let text = brief(document)
        let event = try #require(text.range(of: "### R"))
        #expect(fact("Date", in: String(text[event.lowerBound...])) == words)
    }

    @Test(
        arguments: [
            ("2023-06-18", "2023-06-19", nil, "2023-06-18 to 2023-06-19"),
            ("2023-06-18", "2023-06-18", nil, "2023-06-18"),
            ("2023-06-18", "2023-06-19", "Asia/Shanghai", "2023-06-18 to 2023-06-19 (Asia/Shanghai)"),
            ("1814-09~", "1815-06", nil, "1814-09 (approximately) to 1815-06"),
            ("2023-06-18T14:30", "2023-06-18T16:00", "Asia/Shanghai", "2023-06-18, 14:30 to 16:00 (Asia/Shanghai)"),
            (
                "2023-06-18T14:30", "2023-06-19T16:00", "Asia/Shanghai",
                "2023-06-18, 14:30 to 2023-06-19, 16:00 (Asia/Shanghai)"
            ),
            ("2023-06-18T14:30Z", "2023-06-18T16:00Z", nil, "2023-06-18, 14:30 to 16:00 (UTC)"),
            (
                "2023-06-18T14:30Z", "2023-06-18T16:00+02:00", nil,
                "2023-06-18, 14:30 (UTC) to 2023-06-18, 16:00 (UTC+02:00)"
            ),
            ("2023-06-18T14:30+08:00", nil, "Asia/Shanghai", "2023-06-18, 14:30 (UTC+08:00, Asia/Shanghai)"),
        ] as [(String, String?, String?, String)])
    func theDateOfASummit(_ start: String, _ end: String?, _ zone: String?, _ words: String) throws {
        var document = try summit(start: Text(start))
        document.summit.end = try end.map { try Time($0) }
        document.summit.timeZone = zone.map { Text($0) }
        #expect(fact("Date", in: brief(document)) == words)
    }
}
