import ReadoutModel
import Testing

/// Two ids that have one fingerprint. They were found by search; the fingerprint is no secret.
let twins: (Text, Text) = ("lzTogpvvj7edXr1s", "QpYRDVExOdBx4DJL")

@Suite struct FingerprintTests {
    @Test func twinsAreNoneByTheirBytes() {
        #expect(twins.0.fingerprint == twins.1.fingerprint && twins.0 != twins.1)
        #expect(Text("a").fingerprint != Text("b").fingerprint)
        #expect(Text("<a>").slice(1..<2).fingerprint == Text("a").fingerprint)
    }

    @Test func setsTellTwinsApart() {
        var set = ByteStringSet()
        let first = set.insert(twins.0)
        #expect(first == (0, true))
        #expect(twins.1.withBytes { set.index(of: $0) } == nil)
        let second = set.insert(twins.1)
        #expect(second == (1, true))
        let again = (set.insert(twins.0), set.insert(twins.1))
        #expect(again.0 == (0, false) && again.1 == (1, false))
        #expect(twins.1.withBytes { set.isString(at: 1, $0) && !set.isString(at: 0, $0) })
        #expect(set.count == 2)
    }

    /// Many strings, the empty one among them, each found again at the index that it was given.
    @Test func setsOfMany() {
        var set = ByteStringSet()
        let texts = (0..<5000).map { $0 == 77 ? Text() : Text("summit-\($0)") }
        #expect(texts[0].withBytes { set.index(of: $0) } == nil)
        for (index, text) in texts.enumerated() {
            let result = set.insert(text)
            #expect(result == (index, true))
        }
        for (index, text) in texts.enumerated() {
            #expect(text.withBytes { set.index(of: $0, fingerprint: text.fingerprint) } == index)
            #expect(text.withBytes { set.isString(at: index, $0) })
        }
        #expect(Text("summit-5000").withBytes { set.index(of: $0) } == nil)
    }
}

@Suite struct PositionalIDTests {
    @Test func countsFromOne() {
        #expect(
            PositionalID.allCases.map { $0.text(at: 0).string } == ["meeting-1", "objective-1", "quote-1", "related-1"])
        #expect(PositionalID.quote.text(at: 41) == "quote-42")
    }

    @Test(arguments: [
        ("quote-1", true), ("meeting-12", true), ("beijing-2023", true), ("quote-", false), ("quote-a", false),
        ("quote1", false), ("", false), ("-1", false), ("1234567", false), ("2023-06-18a", false),
    ])
    func isLike(_ id: String, _ isLike: Bool) {
        #expect(Text(id).withBytes { PositionalID.isLike($0) } == isLike)
    }
}
