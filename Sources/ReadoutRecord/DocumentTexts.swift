import ReadoutModel
import ReadoutSyntax

extension Document {
    /// Every text of the document with its field, extension values among them, as they are written out.
    func texts() -> [(field: String, text: Text)] {
        var collector = TextCollector()
        encode(into: &collector)
        return collector.texts
    }
}

/// Takes a document's tokens and keeps the texts with their paths.
private struct TextCollector: TokenSink {
    private enum Level { case mapping(String), sequence(String, Int) }

    var texts: [(field: String, text: Text)] = []
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
    mutating func key(_ text: Text) {
        key = text.string
        texts.append((next(), text))
    }
    mutating func key(_ name: FieldName) { key = name.string }
    mutating func word(_ word: String) { _ = next() }
    mutating func string(_ text: Text) { texts.append((next(), text)) }
    mutating func number(_ number: Number) { _ = next() }
    mutating func bool(_ value: Bool) { _ = next() }
    mutating func null() { _ = next() }
}
