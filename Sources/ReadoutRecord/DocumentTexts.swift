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

extension Document {
    /// What is wrong with the keys of a document made by hand: of its own ones that do not begin with x-, ones that
    /// stand twice, and values that nest too deep. A decoder never makes such a document.
    func keyProblems() -> [(field: String, message: String)] {
        var collector = KeyCollector()
        encode(into: &collector)
        return collector.problems
    }
}

/// Takes a document's tokens and looks at the keys of every mapping.
private struct KeyCollector: TokenSink {
    private struct Level {
        var path: String
        /// `nil` for a list.
        var keys: Set<Text>?
        var index = 0
        /// Within an extension's value keys are free.
        var isFree: Bool
    }

    var problems: [(field: String, message: String)] = []
    private var levels: [Level] = []
    private var key = ""
    private var isExtension = false

    private mutating func next() -> String {
        guard let level = levels.last else { return "" }
        guard level.keys == nil else { return level.path.isEmpty ? key : "\(level.path).\(key)" }
        levels[levels.count - 1].index += 1
        return "\(level.path)[\(level.index)]"
    }

    private mutating func begin(keys: Set<Text>?) {
        let isFree = levels.last.map { $0.isFree || isExtension && $0.keys != nil } ?? false
        levels.append(Level(path: next(), keys: keys, isFree: isFree))
        if levels.count == maximumDepth + 1 {
            problems.append((levels[levels.count - 1].path, "nested deeper than \(maximumDepth) levels"))
        }
        isExtension = false
    }

    mutating func beginMapping(isEmpty: Bool) { begin(keys: []) }
    mutating func endMapping() { levels.removeLast() }
    mutating func beginSequence(isEmpty: Bool) { begin(keys: nil) }
    mutating func endSequence() { levels.removeLast() }

    mutating func key(_ name: FieldName) {
        key = name.string
        isExtension = false
        levels[levels.count - 1].keys?.insert(Text(key))
    }

    mutating func key(_ text: Text) {
        key = text.string
        isExtension = true
        guard let level = levels.last else { return }
        let path = level.path.isEmpty ? key : "\(level.path).\(key)"
        if !level.isFree, !key.hasPrefix("x-") {
            problems.append((path, "there is no key \"\(key)\" here; keys of your own begin with x-"))
        } else if levels[levels.count - 1].keys?.insert(text).inserted == false {
            problems.append((path, "the key \"\(key)\" stands here twice"))
        }
    }

    mutating func word(_ word: String) { _ = next() }
    mutating func string(_ text: Text) { _ = next() }
    mutating func number(_ number: Number) { _ = next() }
    mutating func bool(_ value: Bool) { _ = next() }
    mutating func null() { _ = next() }
}

/// Takes a document's tokens and keeps the texts with their paths.
private struct TextCollector: TokenSink {
    private enum Level {
        case mapping(String)
        case sequence(String, Int)
    }

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
