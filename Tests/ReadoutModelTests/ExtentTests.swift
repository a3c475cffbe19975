import ReadoutModel
import Testing

/// The first and the last day that something can touch.
@Suite struct ExtentTests {
    private func days(_ extent: Extent) -> String {
        "\(extent.first.map(\.description) ?? "-") \(extent.last.map(\.description) ?? "-")"
    }

    @Test(arguments: [
        ("2023-06-18", nil, "2023-06-18 2023-06-18"), ("2023-06-18?", nil, "2023-06-18 2023-06-18"),
        ("2023-06-18T23:30-11:00", nil, "2023-06-18 2023-06-18"), ("2023-02~", nil, "2023-02-01 2023-02-28"),
        ("2023", nil, "2023-01-01 2023-12-31"), ("202X", nil, "2020-01-01 2029-12-31"),
        ("2023-24", nil, "2023-12-01 2024-02-29"), ("9999-24", nil, "9999-12-01 -"),
        ("2023-06-18", "2023-06-19", "2023-06-18 2023-06-19"), ("2023-06", "2023-08", "2023-06-01 2023-08-31"),
        ("2023-06-18?", "2023-06-17?", "2023-06-17 2023-06-18"),
    ])
    func times(_ start: String, _ end: String?, _ expected: String) throws {
        #expect(days(Extent(try Time(start), to: try end.map { try Time($0) })) == expected)
    }

    @Test(arguments: [
        ("2023-06-18", "2023-06-18 2023-06-18"), ("2023-06/2023-12", "2023-06-01 2023-12-31"),
        ("2023-06/..", "2023-06-01 -"), ("2023-06/", "2023-06-01 -"), ("../2023-06", "- 2023-06-30"),
        ("2022-05-12/2022-05-13", "2022-05-12 2022-05-13"),
    ])
    func intervals(_ date: String, _ expected: String) throws {
        #expect(days(Extent(try EDTF(date))) == expected)
    }

    @Test func anEndApart() throws {
        #expect(days(Extent(try EDTF("2023-02"), to: try Time("2023-03"))) == "2023-02-01 2023-03-31")
        #expect(days(Extent(try EDTF("2023-02/.."), to: try Time("2023-03"))) == "2023-02-01 2023-03-31")
    }

    @Test func eventsOfADocument() throws {
        var summit = Summit(title: "S", start: try Time("2023-06-18"))
        summit.end = try Time("2023-06-19")
        #expect(days(summit.extent) == "2023-06-18 2023-06-19")
        var meeting = Meeting(title: "M")
        #expect(meeting.extent == nil)
        meeting.start = try Time("2023-06-18T14:30")
        #expect(meeting.extent.map(days) == "2023-06-18 2023-06-18")
        var event = RelatedEvent(title: "R", relation: .cause)
        #expect(event.extent == nil)
        event.date = try EDTF("2023-06/..")
        #expect(event.extent.map(days) == "2023-06-01 -")
        var change = Change(change: .moved)
        #expect(change.extent == nil)
        change.start = try EDTF("2023-02")
        change.end = try Time("2023-03")
        #expect(change.extent.map(days) == "2023-02-01 2023-03-31")
    }
}
