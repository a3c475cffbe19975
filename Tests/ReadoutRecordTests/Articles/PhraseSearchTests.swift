import Testing

@testable import ReadoutRecord

/// The search for many phrases against looking for each of them alone.
struct PhraseSearchTests {
    private func found(_ phrases: [String], in text: String) -> Set<String> {
        var search = PhraseSearch()
        let numbers = phrases.map { search.add(Array($0.unicodeScalars)) }
        search.prepare()
        var found: Set<String> = []
        search.walk(Array(text.unicodeScalars)) { phrase, range in
            for (index, number) in numbers.enumerated() where number == phrase {
                found.insert("\(phrases[index])@\(range.lowerBound)")
            }
            return true
        }
        return found
    }

    private func foundAlone(_ phrases: [String], in text: String) -> Set<String> {
        let text = Array(text.unicodeScalars)
        var found: Set<String> = []
        for phrase in phrases {
            let wanted = Array(phrase.unicodeScalars)
            for start in text.indices where text[start...].starts(with: wanted) { found.insert("\(phrase)@\(start)") }
        }
        return found
    }

    @Test(
        arguments: [
            (["he", "she", "his", "hers"], "ushers and his heirs"), (["a", "aa", "aaa"], "aaaaa"),
            (["ab", "ab", "b"], "abab"), (["xyz"], "nothing of it"), (["é", "e\u{301}"], "é e\u{301}"),
            (["abcd", "bcx", "c"], "abcabcdbcx"),
        ])
    func phrasesAreFound(_ phrases: [String], _ text: String) {
        #expect(found(phrases, in: text) == foundAlone(phrases, in: text))
    }

    @Test func anyPhrasesAreFound() {
        var state: UInt64 = 7
        func next(_ limit: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % limit)
        }
        func word(_ most: UInt64) -> String { String((0...next(most)).map { _ in ["a", "b", "c"][next(3)] }.joined()) }
        for _ in 0..<300 {
            let phrases = (0...next(6)).map { _ in word(5) }
            let text = word(60)
            #expect(found(phrases, in: text) == foundAlone(phrases, in: text), "\(phrases) in \(text)")
        }
    }

    @Test func theWalkEndsWhereNothingIsWaitedFor() {
        var search = PhraseSearch()
        _ = search.add(["a"])
        search.prepare()
        var count = 0
        search.walk(["a", "a", "a"]) { _, _ in
            count += 1
            return count < 2
        }
        #expect(count == 2)
    }
}
