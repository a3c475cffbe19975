import ReadoutModel
import ReadoutSyntax

extension PersonReference {
    /// Calls `body` with the participant's id, or with every text of the person, who stands at `path`.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        switch self {
        case .participant(let id): body(path, id)
        case .person(let person): person.forEachText(at: path, body)
        }
    }

    /// Calls `body` with what people read of the person, who stands at `path`.
    func forEachReadableText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        if case .person(let person) = self { person.forEachReadableText(at: path, body) }
    }
}

extension [JSONValue.Member] {
    /// Calls `body` with every key and every text of the values.
    func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        for member in self {
            let field = path.isEmpty ? member.key.string : "\(path).\(member.key)"
            body(field, member.key)
            member.value.forEachText(at: field, body)
        }
    }
}

extension JSONValue {
    fileprivate func forEachText(at path: String, _ body: (_ field: String, _ text: Text) -> Void) {
        switch self {
        case .null, .bool, .number: return
        case .string(let text): body(path, text)
        case .array(let items): for index in items.indices { items[index].forEachText(at: "\(path)[\(index)]", body) }
        case .object(let members): members.forEachText(at: path, body)
        }
    }
}

extension Document {
    /// What is wrong with the keys of a document made by hand: of its own ones that do not begin with x-, ones that
    /// stand twice, and values that nest too deep. A decoder never makes such a document.
    func keyProblems() -> [Finding] {
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

    var problems: [Finding] = []
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
            let message = "nested deeper than \(maximumDepth) levels"
            problems.append(Finding(.error, .tooDeep, levels[levels.count - 1].path, message))
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
            let message = "there is no key \(quoted(key)) here; keys of your own begin with x-"
            problems.append(Finding(.error, .unknownKey, path, message))
        } else if levels[levels.count - 1].keys?.insert(text).inserted == false {
            problems.append(Finding(.error, .duplicateKey, path, "the key \(quoted(key)) stands here twice"))
        }
    }

    mutating func word(_ word: String) { _ = next() }
    mutating func string(_ text: Text) { _ = next() }
    mutating func number(_ number: Number) { _ = next() }
    mutating func bool(_ value: Bool) { _ = next() }
    mutating func null() { _ = next() }
}
