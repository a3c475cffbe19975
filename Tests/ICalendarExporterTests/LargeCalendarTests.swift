import ICalendarExporter
import ReadoutModel
import ReadoutSyntax
import Testing

/// Calendars that large services do not take.
@Suite struct LargeCalendarTests {
    private func concern(meetings: Int, bytes: Int, method: CalendarMethod = .none) throws -> String? {
        let list = (1...meetings).map { "{id: m\($0), title: M, start: 2030-05-06, status: cancelled}" }.joined(
            separator: ", ")
        let part = Export(try document("start: 2030-05-06, meetings: [\(list)]"), alone: false) { $0.method = method }
            .part
        var frame = ICalendarExporter(options: .init(method: method)).frame()
        var out = ByteBuffer()
        for _ in 0..<10 { frame.join(part, into: &out) }
        return frame.concern(about: bytes)
    }

    @Test func tooManyEvents() throws {
        #expect(try concern(meetings: 109, bytes: 1000) == nil)
        #expect(try concern(meetings: 110, bytes: 1000)?.hasPrefix("1110 events in 1000 bytes are more than") == true)
    }

    @Test func tooManyBytes() throws {
        #expect(try concern(meetings: 1, bytes: 1_000_000) == nil)
        #expect(
            try concern(meetings: 1, bytes: 1_000_001)?.hasPrefix("20 events in 1000001 bytes are more than") == true)
    }

    /// A message for each is sent, and not fetched.
    @Test func messagesAreNoFeed() throws {
        #expect(try concern(meetings: 200, bytes: 2_000_000, method: .cancel) == nil)
        #expect(try concern(meetings: 200, bytes: 2_000_000, method: .publish) != nil)
    }
}
