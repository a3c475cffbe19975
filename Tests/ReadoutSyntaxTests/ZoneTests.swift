import ReadoutModel
import TestSupport
import Testing

@testable import ReadoutSyntax

/// The expected values are those of Python's zoneinfo.
@Suite struct ZoneTests {
    private func zone(_ name: Text) throws -> Zone {
        try #require(Fixture.zones.zone(name), "there is no zone \(name) in \(Fixture.zoneFolder)")
    }

    /// Seconds since 1970 on the clock that shows this time.
    private func clock(_ time: String) throws -> Int { try Time(time).clockSeconds }

    // MARK: What a time on the clock means

    @Test(arguments: [
        ("Europe/Paris", "2023-06-18T14:30", Zone.Resolution.once(7200)),
        ("Europe/Paris", "2023-03-26T01:59:59", .once(3600)),
        ("Europe/Paris", "2023-03-26T02:00", .skipped(3600)),
        ("Europe/Paris", "2023-03-26T02:59:59", .skipped(3600)),
        ("Europe/Paris", "2023-03-26T03:00", .once(7200)),
        ("Europe/Paris", "2023-10-29T01:59:59", .once(7200)),
        ("Europe/Paris", "2023-10-29T02:00", .twice(7200)),
        ("Europe/Paris", "2023-10-29T02:59:59", .twice(7200)),
        ("Europe/Paris", "2023-10-29T03:00", .once(3600)),
        ("America/New_York", "2023-03-12T02:30", .skipped(-18000)),
        ("America/New_York", "2023-11-05T01:30", .twice(-14400)),
        ("Australia/Lord_Howe", "2023-04-02T01:45", .twice(39600)),
        ("Australia/Lord_Howe", "2023-10-01T02:15", .skipped(37800)),
        ("Africa/Casablanca", "2023-03-19T02:30", .twice(3600)),
        ("Africa/Casablanca", "2023-04-23T02:30", .skipped(0)),
        ("Pacific/Apia", "2011-12-30T12:00", .skipped(-36000)),
        ("Pacific/Apia", "2011-12-31T00:00", .once(50400)),
        ("Asia/Shanghai", "1850-01-01T00:00", .once(29143)),
        ("Asia/Kathmandu", "2023-06-18T14:30", .once(20700)),
        ("Europe/Paris", "9999-07-01T12:00", .once(7200)),
        ("Europe/Paris", "2100-03-28T02:30", .skipped(3600)),
        ("Etc/UTC", "2023-06-18T14:30", .once(0)),
    ])
    func resolution(_ name: String, _ time: String, _ expected: Zone.Resolution) throws {
        #expect(try zone(Text(name)).resolve(clock(time)) == expected)
    }

    // MARK: Settings and transitions

    @Test(arguments: [
        // Winter time is the daylight time of Ireland, and set back.
        ("Europe/Dublin", 1_667_091_600, "GMT", 0, true), ("Europe/Dublin", 1_667_091_599, "IST", 3600, false),
        ("America/New_York", 1_173_596_400, "EDT", -14400, true), ("Asia/Shanghai", 1_687_000_000, "CST", 28800, false),
        ("Asia/Shanghai", -3_000_000_000, "LMT", 29143, false), ("Europe/Paris", 250_000_000_000, "CET", 3600, false),
    ])
    func setting(_ name: String, _ instant: Int, _ abbreviation: String, _ offset: Int, _ isDaylight: Bool) throws {
        let expected = Zone.Setting(offset: offset, isDaylight: isDaylight, abbreviation: abbreviation)
        #expect(try zone(Text(name)).setting(at: instant) == expected)
    }

    @Test func transitionsAreInOrderAndIncludeBothEnds() throws {
        let paris = try zone("Europe/Paris")
        let spring = 1_679_792_400
        let autumn = 1_698_541_200
        #expect(paris.transitions(from: spring, through: autumn).map(\.instant) == [spring, autumn])
        #expect(paris.transitions(from: spring + 1, through: autumn - 1) == [])
        #expect(paris.lastTransition(before: autumn)?.instant == spring)
        #expect(paris.lastTransition(before: autumn + 1)?.instant == autumn)
        #expect(paris.lastTransition(before: autumn + 1)?.after == paris.setting(at: autumn))
    }

    /// Where the spelled out transitions end and the rule takes over, none is lost or doubled.
    @Test(arguments: ["Europe/Paris", "Europe/Dublin", "America/New_York", "Australia/Lord_Howe", "America/Nuuk"])
    func transitionsAlternate(_ name: String) throws {
        let found = try zone(Text(name)).transitions(from: 1_735_689_600, through: 2_840_140_800)  // 2025 through 2059
        #expect(found.count == 70)
        for (first, second) in zip(found, found.dropFirst()) {
            #expect(first.after == second.before && first.instant < second.instant)
        }
    }

    @Test func beforeTheFirstTransition() throws {
        let shanghai = try zone("Asia/Shanghai")
        #expect(shanghai.lastTransition(before: -2_177_481_943) == nil)
        #expect(shanghai.initialSetting == shanghai.setting(at: -100_000_000_000))
        #expect(try zone("Etc/GMT-8").transitions(from: 0, through: 2_000_000_000) == [])
    }

    /// The rule's first transition may find the clock as it is to be set.
    @Test func aRuleThatBeginsInItsOtherHalf() {
        let standard = Zone.Setting(offset: -21600, isDaylight: false, abbreviation: "CST")
        let before = Zone.Setting(offset: -21600, isDaylight: true, abbreviation: "MDT")
        let last = 1_667_116_800  // 2022-10-30T08:00Z; the rule would end its daylight time on 6 November
        let zone = Zone(
            name: "X", first: before, instants: [last], settings: [standard],
            rule: ZoneRule(posix: "CST6CDT,M3.2.0,M11.1.0"))
        let spring = 1_678_608_000
        let found = zone.transitions(from: 0, through: spring)
        #expect(found.map(\.instant) == [last, spring])
        #expect(found.map(\.before) == [before, standard])
        #expect(zone.transitions(from: last + 86_400, through: spring).map(\.instant) == [spring])
        #expect(zone.lastTransition(before: spring)?.instant == last)
    }

    /// Offsets have a table of their own, which must say the same as the settings.
    @Test(
        arguments: [
            "Europe/Paris", "America/Ojinaga", "Africa/Casablanca", "Asia/Shanghai", "Pacific/Apia", "Europe/Dublin",
            "Etc/UTC", "Etc/GMT+5", "Australia/Lord_Howe", "Asia/Tehran", "CST6CDT",
        ] as [Text])
    func offsets(_ name: Text) throws {
        let zone = try zone(name)
        // Each day around noon from 1840 on, and each second around the changes of two centuries.
        for day in stride(from: -47_482, through: 60_000, by: 7) {
            let instant = day * 86_400 + 43_207
            try #require(zone.offset(at: instant) == zone.setting(at: instant).offset, "\(instant)")
        }
        for change in zone.transitions(from: -4_102_444_800, through: 4_133_980_800) {
            for instant in change.instant - 2...change.instant + 2 {
                try #require(zone.offset(at: instant) == zone.setting(at: instant).offset, "\(instant)")
            }
        }
        for rule in ["EST5EDT,M3.2.0,M11.1.0", "UTC0"] {
            let ruled = Zone(
                name: "X", first: zone.initialSetting, instants: [], settings: [], rule: ZoneRule(posix: rule))
            for instant in stride(from: 1_600_000_000, through: 1_700_000_000, by: 86_399) {
                try #require(ruled.offset(at: instant) == ruled.setting(at: instant).offset, "\(instant)")
            }
        }
    }

    // MARK: Rules

    @Test(arguments: [
        ("CET-1CEST,M3.5.0,M10.5.0/3", 2023, "2023-03-26", "2023-10-29"),
        ("EST5EDT,M3.2.0,M11.1.0", 2024, "2024-03-10", "2024-11-03"),
        ("AAA3BBB,J60,J365", 2024, "2024-03-01", "2024-12-31"), ("AAA3BBB,J59,J60", 2024, "2024-02-28", "2024-03-01"),
        ("AAA3BBB,59,0", 2024, "2024-02-29", "2024-01-01"), ("AAA3BBB,59,364", 2023, "2023-03-01", "2023-12-31"),
        ("AAA3BBB,M2.5.4,M2.1.4", 2024, "2024-02-29", "2024-02-01"),
    ])
    func daysOfRules(_ posix: String, _ year: Int, _ start: String, _ end: String) throws {
        let daylight = try #require(ZoneRule(posix: posix)?.daylight)
        #expect(daylight.start.date(in: year) == (try Time(start).earliest))
        #expect(daylight.end.date(in: year) == (try Time(end).earliest))
    }

    @Test func offsetsAndTimesOfRules() throws {
        let nuuk = try #require(ZoneRule(posix: "<-02>2<-01>,M3.5.0/-1,M10.5.0/0"))
        #expect(nuuk.standard == Zone.Setting(offset: -7200, isDaylight: false, abbreviation: "-02"))
        #expect(nuuk.daylight?.setting == Zone.Setting(offset: -3600, isDaylight: true, abbreviation: "-01"))
        #expect(nuuk.daylight?.start.time == -3600 && nuuk.daylight?.end.time == 0)
        let dublin = try #require(ZoneRule(posix: "IST-1GMT0,M10.5.0,M3.5.0/1"))
        #expect(dublin.daylight?.setting.offset == 0 && dublin.daylight?.start.time == 7200)
        #expect(ZoneRule(posix: "<+0545>-5:45")?.standard.offset == 20700)
        #expect(ZoneRule(posix: "LMT-8:05:43")?.standard.offset == 29143)
    }

    @Test(arguments: [
        "", "CET", "<+01-1", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0",
        "CET-1CEST,J0,J1", "CET-1CEST,M3.5.0,M10.5.0/3x",
    ])
    func brokenRules(_ posix: String) {
        #expect(ZoneRule(posix: posix) == nil)
    }

    // MARK: Data

    @Test(arguments: [
        "", "Nowhere/Atlantis", "asia/shanghai", "../zoneinfo/UTC", "\(Fixture.zoneFolder)/UTC", "right/UTC", "posix/UTC",
        "Asia", "Asia/", "UTC\n",
    ])
    func namesThatAreNone(_ name: String) {
        #expect(Fixture.zones.zone(Text(name)) == nil)
    }

    @Test func damagedData() {
        var data = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 39)
        #expect(Zone(name: "X", tzif: data) == nil)  // no second part
        data += data
        #expect(Zone(name: "X", tzif: data) == nil)  // no type
        data[44 + 39] = 1
        #expect(Zone(name: "X", tzif: data) == nil)  // a type, but no room for it
        data += [0, 0, 0, 60, 1, 0]
        let zone = Zone(name: "X", tzif: data)
        #expect(zone?.initialSetting == Zone.Setting(offset: 60, isDaylight: true, abbreviation: ""))
        data[data.count - 1] = 255  // a name beyond the end
        #expect(Zone(name: "X", tzif: data)?.initialSetting.abbreviation == "")
        #expect(Zone(name: "X", tzif: []) == nil)
        #expect(Zone(name: "X", tzif: Array(data[..<50])) == nil)
    }
}
