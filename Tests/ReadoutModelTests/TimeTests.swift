import ReadoutModel
import Testing

/// Every shape of a time: what it means, and that it prints itself.
@Suite struct TimeTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var text: String
        var precision: Time.Precision
        var earliest: String
        var latest: String
        var isUncertain = false
        var isApproximate = false
        var isExact = false
        var testDescription: String { text }
    }

    static let accepted: [Case] = [
        Case(text: "2023", precision: .year, earliest: "2023-1-1", latest: "2023-12-31"),
        Case(text: "0001", precision: .year, earliest: "1-1-1", latest: "1-12-31"),
        Case(text: "9999", precision: .year, earliest: "9999-1-1", latest: "9999-12-31"),
        Case(text: "202X", precision: .year, earliest: "2020-1-1", latest: "2029-12-31"),
        Case(text: "19XX", precision: .year, earliest: "1900-1-1", latest: "1999-12-31"),
        Case(text: "2023?", precision: .year, earliest: "2023-1-1", latest: "2023-12-31", isUncertain: true),
        Case(text: "202X~", precision: .year, earliest: "2020-1-1", latest: "2029-12-31", isApproximate: true),
        Case(text: "2023-06", precision: .month, earliest: "2023-6-1", latest: "2023-6-30"),
        Case(text: "2023-02", precision: .month, earliest: "2023-2-1", latest: "2023-2-28"),
        Case(text: "2024-02", precision: .month, earliest: "2024-2-1", latest: "2024-2-29"),
        Case(text: "1900-02", precision: .month, earliest: "1900-2-1", latest: "1900-2-28"),
        Case(text: "2000-02", precision: .month, earliest: "2000-2-1", latest: "2000-2-29"),
        Case(text: "2023-06?", precision: .month, earliest: "2023-6-1", latest: "2023-6-30", isUncertain: true),
        Case(text: "2022-11~", precision: .month, earliest: "2022-11-1", latest: "2022-11-30", isApproximate: true),
        Case(
            text: "2022-12%", precision: .month, earliest: "2022-12-1", latest: "2022-12-31", isUncertain: true,
            isApproximate: true),
        Case(text: "2023-XX", precision: .month, earliest: "2023-1-1", latest: "2023-12-31"),
        Case(text: "2023-21", precision: .season, earliest: "2023-3-1", latest: "2023-5-31"),
        Case(text: "2023-22", precision: .season, earliest: "2023-6-1", latest: "2023-8-31"),
        Case(text: "2023-23", precision: .season, earliest: "2023-9-1", latest: "2023-11-30"),
        Case(text: "2023-24", precision: .season, earliest: "2023-12-1", latest: "2024-2-29"),
        Case(text: "2022-24", precision: .season, earliest: "2022-12-1", latest: "2023-2-28"),
        Case(text: "2023-22?", precision: .season, earliest: "2023-6-1", latest: "2023-8-31", isUncertain: true),
        Case(text: "2023-06-18", precision: .day, earliest: "2023-6-18", latest: "2023-6-18", isExact: true),
        Case(text: "2024-02-29", precision: .day, earliest: "2024-2-29", latest: "2024-2-29", isExact: true),
        Case(text: "2000-02-29", precision: .day, earliest: "2000-2-29", latest: "2000-2-29", isExact: true),
        Case(
            text: "2023-02-03%", precision: .day, earliest: "2023-2-3", latest: "2023-2-3", isUncertain: true,
            isApproximate: true, isExact: true),
        Case(text: "2023-06-XX", precision: .day, earliest: "2023-6-1", latest: "2023-6-30"),
        Case(text: "2023-XX-XX", precision: .day, earliest: "2023-1-1", latest: "2023-12-31"),
        Case(text: "2023-06-XX~", precision: .day, earliest: "2023-6-1", latest: "2023-6-30", isApproximate: true),
        Case(text: "2023-06-18T14:30", precision: .time, earliest: "2023-6-18", latest: "2023-6-18", isExact: true),
        Case(text: "2023-06-18T14:30Z", precision: .time, earliest: "2023-6-18", latest: "2023-6-18", isExact: true),
        Case(text: "2023-06-18T23:59:59Z", precision: .time, earliest: "2023-6-18", latest: "2023-6-18", isExact: true),
        Case(
            text: "2023-06-18T14:30:00.125+08:00", precision: .time, earliest: "2023-6-18", latest: "2023-6-18",
            isExact: true),
    ]

    @Test(arguments: accepted)
    func isRead(_ expected: Case) throws {
        let time = try Time(expected.text)
        #expect(time.description == expected.text)
        #expect(time.precision == expected.precision)
        #expect(numbers(time.earliest) == expected.earliest)
        #expect(numbers(time.latest) == expected.latest)
        #expect(time.isUncertain == expected.isUncertain)
        #expect(time.isApproximate == expected.isApproximate)
        #expect(time.isQualified == (expected.isUncertain || expected.isApproximate))
        #expect(time.isExactToDay == expected.isExact)
        #expect(time.isExactToMinute == (expected.precision == .time))
    }

    private func numbers(_ date: CivilDate) -> String { "\(date.year)-\(date.month)-\(date.day)" }

    /// The instant is in seconds from 1970 in UTC; a local time has none.
    @Test(
        arguments: [
            ("1970-01-01T00:00Z", 0, Time.Offset.utc),
            ("1970-01-01T00:00:01Z", 1, .utc),
            ("2001-09-09T01:46:40Z", 1_000_000_000, .utc),
            ("2023-06-18T14:30+08:00", 1_687_069_800, .minutes(480)),
            ("2023-06-18T14:30+08", 1_687_069_800, .minutes(480)),
            ("2023-06-18T12:15+05:45", 1_687_069_800, .minutes(345)),
            ("2023-06-18T03:00-03:30", 1_687_069_800, .minutes(-210)),
            ("1970-01-01T00:00+14:00", -50_400, .minutes(840)),
            ("1970-01-01T00:00-14:00", 50_400, .minutes(-840)),
            ("1969-12-31T23:59:59.999Z", -1, .utc),
            ("1970-01-01T12:00", nil, .local),
            ("1970-01-01", nil, .local),
        ] as [(String, Int?, Time.Offset)])
    func instants(_ text: String, _ instant: Int?, _ offset: Time.Offset) throws {
        let time = try Time(text)
        #expect(time.instant == instant)
        #expect(time.offset == offset)
    }

    @Test func partsOfATimeOfDay() throws {
        let time = try Time("2023-06-18T04:05:06.0070-11:30")
        #expect([time.year, time.month, time.day, time.hour, time.minute, time.second] == [2023, 6, 18, 4, 5, 6])
        #expect(time.hasSeconds)
        #expect(time.fraction == "0070")
        #expect(time.isLocal == false)
        #expect(time.clockSeconds == 1_687_061_106)

        let short = try Time("2023-06-18T04:05")
        #expect(short.hasSeconds == false)
        #expect(short.fraction.isEmpty)
        #expect(short.isLocal)
        #expect(try Time("2023-06-18").isLocal == false)
    }

    @Test func unspecifiedDigits() throws {
        #expect(try Time("2023").unspecifiedYearDigits == 0)
        #expect(try Time("202X").unspecifiedYearDigits == 1)
        #expect(try Time("20XX").unspecifiedYearDigits == 2)
        #expect(try Time("20XX").year == 2000)
        #expect(try Time("2023-XX-XX").month == 0)
        #expect(try Time("2023-06-XX").day == 0)
        #expect(try Time("2023-24").month == 24)
    }

    @Test(arguments: [
        ("", "5", true), ("5", "", false), ("25", "5", true), ("5", "25", false), ("5", "50", false),
        ("50", "5", false),
        ("09", "1", true), ("", "0", false), ("0", "", false), ("999", "9991", true), ("1", "1", false),
    ])
    func fractionsAreCompared(_ first: String, _ second: String, _ isLess: Bool) throws {
        func time(_ fraction: String) throws -> Time {
            try Time("2023-06-18T14:30:00\(fraction.isEmpty ? "" : "." + fraction)Z")
        }
        #expect(try time(first).isFractionLess(than: time(second)) == isLess)
    }

    /// Two spellings of the same moment are two values: a record is written back as it was.
    @Test func equalityIsThatOfTheSpelling() throws {
        #expect(try Time("2023-06-18T14:30Z") == Time("2023-06-18T14:30Z"))
        #expect(try Time("2023-06-18T14:30Z") != Time("2023-06-18T14:30:00Z"))
        #expect(try Set([Time("2023"), Time("2023"), Time("2023?")]).count == 2)
    }

    /// A time that is a part of a larger text reads that part only.
    @Test func readsASlice() throws {
        let source: Text = "start=2023-06-18T14:30:15.5Z;"
        let time = try Time(text: source.slice(6..<28))
        #expect(time.text == "2023-06-18T14:30:15.5Z")
        #expect(time.fraction == "5")
    }
}
