import ReadoutSyntax
import Testing

@Suite struct PositionTests {
    /// Lines and columns, in Unicode scalars.
    @Test(arguments: [
        ("", 0, 1, 1), ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("abc", 3, 1, 4), ("a\nb", 2, 2, 1), ("a\nb", 1, 1, 2),
        ("a\n\n\nb", 4, 4, 1), ("é日😀x", 9, 1, 4), ("a\né\n日x", 8, 3, 2),
        ("a\r\nb", 3, 2, 1), ("e\u{301}x", 3, 1, 3), ("\u{FEFF}abc", 4, 1, 2), ("\u{FEFF}", 3, 1, 1),
        ("abcdefghijk\nlmnopqrstuvwxyz", 20, 2, 9), ("abcdefg\nh", 8, 2, 1), ("abc", 99, 1, 4),
    ])
    func positions(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
        let found = Array(text.utf8).withUnsafeBytes { position(of: offset, in: $0) }
        #expect(found == Position(line: line, column: column))
    }

    @Test func positionsFromAStart() {
        let bytes = Array("ab\ncd".utf8)
        let start = Position(line: 5, column: 3)
        #expect(bytes.withUnsafeBytes { position(of: 1, in: $0, from: start) } == Position(line: 5, column: 4))
        #expect(bytes.withUnsafeBytes { position(of: 4, in: $0, from: start) } == Position(line: 6, column: 2))
        #expect(Position(line: 1, column: 9) < Position(line: 2, column: 1))
        #expect(Position(line: 2, column: 1) < Position(line: 2, column: 2))
    }
}
