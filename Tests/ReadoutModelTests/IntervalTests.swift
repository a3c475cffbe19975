import ReadoutModel
import Testing

@Suite struct IntervalTests {
    @Test(arguments: [
        ("2023-06/2023-12", "2023-06", "2023-12"), ("2023/2024", "2023", "2024"), ("2023-06/..", "2023-06", ".."),
        ("../2023-06", "..", "2023-06"), ("2023-06/", "2023-06", ""), ("/2023-06", "", "2023-06"),
        ("2023-06-18/2023-06-19", "2023-06-18", "2023-06-19"), ("2023-06~/2023-12?", "2023-06~", "2023-12?"),
        ("2023-21/2023-23", "2023-21", "2023-23"), ("202X/2030", "202X", "2030"),
        ("2023-06-XX/2024", "2023-06-XX", "2024"),
        // The same day is no contradiction, nor is a vague end within a vague start.
        ("2023-06-18/2023-06-18", "2023-06-18", "2023-06-18"), ("2023/2023-01", "2023", "2023-01"),
        ("2023-12/2023", "2023-12", "2023"),
        // What is uncertain is not certainly before.
        ("2023?/2022", "2023?", "2022"), ("2023-06/2023-05~", "2023-06", "2023-05~"),
    ])
    func isRead(_ text: String, _ start: String, _ end: String) throws {
        let interval = try Interval(text: Text(text))
        #expect(interval.description == text)
        #expect(spelling(interval.start) == start)
        #expect(spelling(interval.end) == end)
    }

    private func spelling(_ bound: Interval.Bound) -> String {
        switch bound {
        case .time(let time): time.description
        case .open: ".."
        case .unknown: ""
        }
    }

    @Test(arguments: [
        ("2023", "slash"), ("", "slash"), ("/", "one side at least"), ("../..", "one side at least"),
        ("/..", "one side at least"), ("../", "one side at least"), ("2023/2024/2025", "interval cannot stand here"),
        ("2023//2024", "four digits"), ("2024/2023", "ends before it starts"),
        ("2023-07/2023-06", "ends before it starts"),
        ("2023-06-19/2023-06-18", "ends before it starts"), ("2023-24/2023-11", "ends before it starts"),
        ("2023-02-30/2023-03", "has 28 days"), ("2023/2023-13", "no month 13"), ("2023/.", "four digits"),
        ("2023/...", "four digits"), ("2023-06-18T14:30Z/..", "without a time of day"),
        ("2023-06-18/2023-06-18T14:30", "without a time of day"), (" 2023/2024", "four digits"),
        ("2023/2024 ", "no EDTF time"),
        ("2023--2024", "slash"), ("0000/2023", "0001 to 9999"),
    ])
    func isRefused(_ text: String, _ words: String) {
        let error = #expect(throws: TimeError.self) { try Interval(text: Text(text)) }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    }

    @Test(
        arguments: [
            ("2023", "2023", nil), ("2023-06~", "2023-06~", nil), ("2023/2024", "2023", "2024"),
            ("2023/..", "2023", nil),
            ("../2024", nil, "2024"), ("/2024", nil, "2024"), ("2023-06-18T14:30Z", "2023-06-18T14:30Z", nil),
        ] as [(String, String?, String?)])
    func timeOrInterval(_ text: String, _ start: String?, _ end: String?) throws {
        let either = try EDTF(text)
        #expect(either.description == text)
        #expect(either.text == Text(text))
        #expect(either.start?.description == start)
        #expect(either.end?.description == end)
        if case .interval = either { #expect(text.contains("/")) } else { #expect(!text.contains("/")) }
    }

    @Test(arguments: ["", "June", "2023-13", "/", "2024/2023"])
    func neither(_ text: String) {
        #expect(throws: TimeError.self) { try EDTF(text) }
    }

    @Test func equality() throws {
        #expect(try Interval(text: "2023/2024") == Interval(text: "2023/2024"))
        #expect(try Interval(text: "2023/..") != Interval(text: "2023/"))
        #expect(try EDTF("2023") != EDTF("2023/.."))
    }
}
