/// Why the data files cannot be made into Swift.
struct GeneratorError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// One data file: the words of a language, with those of the file that it extends.
struct LanguageFile {
    /// `en-GB.yaml`
    let name: String
    /// The name of the value in Swift.
    let language: String
    let tag: String
    /// The file that it extends.
    let base: String?
    /// Which documents are written in it, if any.
    let documents: Node?
    let root: Node

    /// Keys about the file itself. A file that extends it does not inherit them.
    private static let own: Set = ["language", "tag", "extends", "documents"]

    init(_ name: String, _ files: [String: Node]) throws(GeneratorError) {
        guard let node = files[name] else { throw GeneratorError("\(name) is extended and is not there") }
        guard case .text(let language) = node["language"], case .text(let tag) = node["tag"] else {
            throw GeneratorError("\(name): language and tag are missing")
        }
        (self.name, self.language, self.tag, documents) = (name, language, tag, node["documents"])
        let words = Node.map(node.members.filter { !LanguageFile.own.contains($0.key) })
        guard let extended = node["extends"] else {
            (base, root) = (nil, words)
            return
        }
        guard case .text(let other) = extended, "\(other).yaml" != name else {
            throw GeneratorError("\(name): extends is the tag of another language")
        }
        let file = try LanguageFile("\(other).yaml", files)
        base = file.language
        root = file.root.merged(with: words)
    }

    /// - Returns: `nil` where the file has nothing there.
    func node(_ path: [String]) -> Node? {
        path.reduce(root as Node?) { node, key in node?[key] }
    }

    /// The text there.
    func text(_ path: String...) throws(GeneratorError) -> String {
        switch node(path) {
        case .text(let text): return text
        case nil, .some(.none): throw GeneratorError("\(name): \(path.joined(separator: ".")) is missing")
        default: throw GeneratorError("\(name): \(path.joined(separator: ".")) is no text")
        }
    }

    /// The texts of a list.
    func texts(_ path: String..., count: Int) throws(GeneratorError) -> [String] {
        guard case .list(let items) = node(path) else {
            throw GeneratorError("\(name): \(path.joined(separator: ".")) is missing, or no list")
        }
        var texts: [String] = []
        for item in items { if case .text(let text) = item { texts.append(text) } }
        guard texts.count == count, items.count == count else {
            throw GeneratorError("\(name): \(path.joined(separator: ".")) has \(items.count) items and not \(count)")
        }
        return texts
    }

    /// That a mapping has these keys and no others.
    func check(_ path: [String], has keys: [String], optional: [String] = []) throws(GeneratorError) {
        let found = (node(path)?.members ?? []).map(\.key)
        let section = "\(name): \(path.joined(separator: "."))"
        for key in keys where !found.contains(key) { throw GeneratorError("\(section) has no \(key)") }
        for key in found where !keys.contains(key) && !optional.contains(key) {
            throw GeneratorError("\(section): no language has a \(key)")
        }
    }
}
