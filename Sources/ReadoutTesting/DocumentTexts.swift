import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

extension Document {
    /// The texts that people read, with their fields: titles, names, summaries, quotes. Not ids, times, IRIs, codes and
    /// what stands under keys of one's own.
    func readableTexts() -> [(field: String, text: String)] {
        var walk = TextWalk()
        encode(into: &walk)
        return walk.texts
    }
}

/// Takes a document's tokens and keeps the texts that people read.
private struct TextWalk: TokenSink {
    private enum Level {
        case mapping(String)
        case sequence(String, Int)
    }

    /// Keys that hold something else than text to be read.
    private static let others: Set<String> = [
        "id", "language", "updated", "published", "license", "url", "source", "sameAs", "country", "timeZone", "start",
        "end", "date", "announced", "said", "host", "party", "meeting", "speaker", "participants", "article.text",
    ]

    var texts: [(field: String, text: String)] = []
    private var levels: [Level] = []
    private var key = ""

    private mutating func next() -> String {
        switch levels.last {
        case .mapping(let path): return path.isEmpty ? key : "\(path).\(key)"
        case .sequence(let path, let index):
            levels[levels.count - 1] = .sequence(path, index + 1)
            return "\(path)[\(index)]"
        case nil: return ""
        }
    }

    mutating func beginMapping(isEmpty: Bool) { levels.append(.mapping(next())) }
    mutating func endMapping() { levels.removeLast() }
    mutating func beginSequence(isEmpty: Bool) { levels.append(.sequence(next(), 0)) }
    mutating func endSequence() { levels.removeLast() }
    mutating func key(_ text: Text) { key = text.string }
    mutating func key(_ name: FieldName) { key = name.string }
    mutating func word(_ word: String) { _ = next() }
    mutating func number(_ number: Number) { _ = next() }
    mutating func bool(_ value: Bool) { _ = next() }
    mutating func null() { _ = next() }

    mutating func string(_ text: Text) {
        let field = next()
        let name = field.split(separator: ".").last.map { $0.prefix { $0 != "[" } } ?? ""
        guard !TextWalk.others.contains(String(name)), !TextWalk.others.contains(field),
            !field.split(separator: ".").contains(where: { $0.hasPrefix("x-") })
        else { return }
        texts.append((field, text.string))
    }
}
