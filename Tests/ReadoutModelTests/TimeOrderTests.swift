import ReadoutModel
import Testing

/// Times in the order of a list by date.
@Suite struct TimeOrderTests {
    @Test func comeWhereTheyBegin() throws {
        let inOrder = [
            "1814", "19XX", "1990", "2023-06-18T00:00", "2023-06-18", "2023-06-18~",
            "2023-06-18T00:00:00.25Z", "2023-06-18T00:00:00.5Z", "2023-06-18T10:00+02:00", "2023-06-18T10:30Z",
            "2023-06-19", "2024-21",
        ]
        let times = try inOrder.map { try Time($0) }
        #expect(times.reversed().sorted().map(\.text.string) == inOrder)
        for (index, time) in times.enumerated() {
            for (other, later) in times.enumerated() { #expect((time < later) == (index < other)) }
        }
    }

    @Test func theMorePreciseComesFirst() throws {
        let times = try ["2023", "2023-01", "2023-01-01", "2023-01-01T00:00"].map { try Time($0) }
        #expect(times.sorted() == times.reversed())
    }
}
