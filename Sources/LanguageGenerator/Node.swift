import ReadoutModel
import ReadoutSyntax

/// A value of a data file.
indirect enum Node {
    case text(String)
    case list([Node])
    case map([(key: String, value: Node)])
    /// `~`: removes the value that the extended file has here.
    case none

    /// Reads a YAML file.
    init(yaml: String) throws(SyntaxError) {
        let storage = ByteStorage(yaml.utf8)
        var tokens = try YAMLTokens(storage, 0..<storage.count)
        self = try Node(&tokens, tokens.next())
    }

    private init(_ tokens: inout YAMLTokens, _ token: Token) throws(SyntaxError) {
        switch token.kind {
        case .beginMapping:
            var members: [(String, Node)] = []
            while true {
                let key = try tokens.next()
                if key.kind == .endMapping { break }
                let name = try tokens.text(of: key).string
                members.append((name, try Node(&tokens, tokens.next())))
            }
            self = .map(members)
        case .beginSequence:
            var items: [Node] = []
            while true {
                let item = try tokens.next()
                if item.kind == .endSequence { break }
                items.append(try Node(&tokens, item))
            }
            self = .list(items)
        case .plain:
            let text = try tokens.text(of: token).string
            self = text == "~" ? .none : .text(text)
        default:
            self = .text(try tokens.text(of: token).string)
        }
    }

    /// The members of a mapping, none of anything else.
    var members: [(key: String, value: Node)] { if case .map(let members) = self { members } else { [] } }

    subscript(key: String) -> Node? { members.first { $0.key == key }?.value }

    /// This mapping, with the values of another one in place of its own, at any depth.
    func merged(with other: Node) -> Node {
        guard case .map(var members) = self, case .map(let more) = other else { return other }
        for (key, value) in more {
            if let index = members.firstIndex(where: { $0.key == key }) {
                members[index].value = members[index].value.merged(with: value)
            } else {
                members.append((key, value))
            }
        }
        return .map(members.filter { if case .none = $0.value { false } else { true } })
    }
}
