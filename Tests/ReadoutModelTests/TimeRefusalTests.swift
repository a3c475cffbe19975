import ReadoutModel
import Testing

/// What is no time is refused, and the message says why.
@Suite struct TimeRefusalTests {
    static let refused: [(String, String)] = [
        // Years.
        ("", "four digits"), ("2", "four digits"), ("202", "four digits"), ("20233", "no EDTF time"),
        ("10000", "no EDTF time"), ("0000", "0001 to 9999"), ("0000-01-01", "0001 to 9999"), ("-0044", "four digits"),
        ("-2023", "four digits"), ("+2023", "four digits"), ("Y17000", "four digits"), ("2X23", "four digits"),
        ("20X3", "four digits"), ("XXXX", "four digits"), ("2XXX", "four digits"), ("202x", "four digits"),
        ("202X-06", "stands alone"), ("20XX-06-18", "stands alone"), ("23", "four digits"), ("MMXXIII", "four digits"),
        (" 2023", "four digits"), ("2023 ", "no EDTF time"), ("２０２３", "four digits"), ("1e3", "four digits"),
        // Months and seasons.
        ("2023-", "a month has two digits"), ("2023-6", "a month has two digits"), ("2023-00", "no month 00"),
        ("2023-13", "no month 13"), ("2023-20", "no month 20"), ("2023-25", "no month 25"), ("2023-41", "no month 41"),
        ("2023-X6", "XX"), ("2023-X", "XX"), ("2023-0X", "a month has two digits"), ("202306", "no EDTF time"),
        ("2023/06", "interval cannot stand here"), ("2023-Jun", "a month has two digits"),
        ("2023-21-01", "no EDTF time"), ("2023.06", "no EDTF time"),
        // Days.
        ("2023-06-", "a day has two digits"), ("2023-06-1", "a day has two digits"), ("2023-06-00", "no day 00"),
        ("2023-06-31", "2023-06 has 30 days"), ("2023-01-32", "2023-01 has 31 days"),
        ("2023-02-29", "2023-02 has 28 days"), ("2023-02-30", "2023-02 has 28 days"),
        ("2024-02-30", "2024-02 has 29 days"), ("1900-02-29", "1900-02 has 28 days"),
        ("2023-04-31", "2023-04 has 30 days"), ("2023-06-X8", "XX"), ("2023-06-1X", "a day has two digits"),
        ("2023-XX-18", "XX"), ("2023-XX-", "XX"), ("20230618", "no EDTF time"), ("2023-06-180", "no EDTF time"),
        ("2023-W25", "a month has two digits"), ("2023-169", "no month 16"), ("18.06.2023", "four digits"),
        ("18-06-2023", "four digits"),
        // Marks.
        ("2023??", "nothing follows the mark"), ("2023?-06", "nothing follows the mark"),
        ("2023-06?-18", "nothing follows the mark"), ("?2023", "four digits"), ("2023-06-18!", "no EDTF time"),
        ("2023~?", "nothing follows the mark"), ("2023-06-18T14:30?", "qualifies dates"),
        ("2023-06-18T14:30:00~", "qualifies dates"), ("2023-06-18T14:30Z?", "nothing follows Z"),
        // Times of day.
        ("2023-06-18 14:30", "no EDTF time"), ("2023-06-18t14:30", "no EDTF time"), ("2023-06T14:30", "no EDTF time"),
        ("2023T14:30", "no EDTF time"), ("2023-06-XXT14:30", "no EDTF time"), ("2023-06-18T", "an hour has two digits"),
        ("2023-06-18T1", "an hour has two digits"), ("2023-06-18T14", "hours and minutes"),
        ("2023-06-18T14Z", "hours and minutes"), ("2023-06-18T1430", "hours and minutes"),
        ("2023-06-18T24:00", "no hour 24"), ("2023-06-18T14:60", "no minute 60"), ("2023-06-18T14:3", "a minute has"),
        ("2023-06-18T14:30:60Z", "no second 60"), ("2023-06-18T14:30:", "a second has two digits"),
        ("2023-06-18T14:30:5Z", "a second has two digits"), ("2023-06-18T14:30:00.Z", "digits follow the point"),
        ("2023-06-18T14:30:00,5Z", "an offset is"), ("2023-06-18T14:30.5Z", "an offset is"),
        ("T14:30", "four digits"), ("14:30", "four digits"),
        // Offsets.
        ("2023-06-18T14:30z", "an offset is"), ("2023-06-18T14:30+", "an offset's hours"),
        ("2023-06-18T14:30+8", "an offset's hours"), ("2023-06-18T14:30+0800", "an offset is"),
        ("2023-06-18T14:30+08:", "an offset's minutes"), ("2023-06-18T14:30+08:60", "no such offset"),
        ("2023-06-18T14:30+14:01", "no such offset"), ("2023-06-18T14:30-15:00", "no such offset"),
        ("2023-06-18T14:30+08:00:00", "nothing follows the offset"), ("2023-06-18T14:30ZZ", "nothing follows Z"),
        ("2023-06-18T14:30 +08:00", "an offset is"), ("2023-06-18T14:30−08:00", "an offset is"),
        ("2023-06-18Z", "no EDTF time"),
        // Intervals and words.
        ("2023/2024", "interval cannot stand here"), ("2023-06-18/..", "interval cannot stand here"),
        ("../2023", "four digits"), ("..", "four digits"), ("June 2023", "four digits"), ("today", "four digits"),
        ("[2023,2024]", "four digits"), ("{2023}", "four digits"),
    ]

    @Test(arguments: refused)
    func isRefused(_ text: String, _ words: String) {
        let error = #expect(throws: TimeError.self) { try Time(text) }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    }

    /// A message is one line and no sentence of its own: it stands behind the name of a field.
    @Test(arguments: refused)
    func messagesAreClauses(_ text: String, _ words: String) {
        guard let error = #expect(throws: TimeError.self, performing: { try Time(text) }) else { return }
        #expect(!error.description.contains("\n") && !error.description.hasSuffix("."))
        #expect(error.description.first?.isLowercase == true || error.description.hasPrefix("EDTF"))
    }
}
