import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// What a plugin answers: one JSON object with one key on a line.
enum PluginMessage {
    case describe(PluginMembers)
    case opened(PluginMembers)
    case part(PluginMembers)
    case error(PluginMembers)
    case closed(PluginMembers)

    /// Reads a line.
    /// - Throws: where it is no message, with what is wrong.
    init(_ line: ByteStorage) throws(PluginMistake) {
        let value: JSONValue
        do throws(SyntaxError) {
            let tokens = try JSONTokens(validating: line, 0..<line.count)
            var decoder = TokenDecoder(tokens, file: "")
            let first = try decoder.source.next()
            value = try decoder.value(first)
            guard try decoder.source.next().kind == .end else {
                throw SyntaxError("something follows the object", at: Position(line: 1, column: 1))
            }
        } catch {
            throw PluginMistake("has written a line that is no JSON, \(PluginMessage.shown(line)): \(error.message)")
        }
        guard case .object(let members) = value, members.count == 1, case .object(let content) = members[0].value else {
            throw PluginMistake(
                "has written a line that is no message, \(PluginMessage.shown(line)); one is an object with one key whose value is an object"
            )
        }
        let name = members[0].key.string
        let message = PluginMembers(name: name, members: content)
        switch name {
        case "describe": self = .describe(message)
        case "opened": self = .opened(message)
        case "part": self = .part(message)
        case "error": self = .error(message)
        case "closed": self = .closed(message)
        default:
            let names = ["describe", "opened", "part", "error", "closed"]
            throw PluginMistake("has written an unknown message, \(quoted(name))\(hint(for: name, among: names))")
        }
    }

    /// What it is called.
    var name: String {
        switch self {
        case .describe: "describe"
        case .opened: "opened"
        case .part: "part"
        case .error: "error"
        case .closed: "closed"
        }
    }

    private static func shown(_ line: ByteStorage) -> String {
        quoted(line.withBytes { String(decoding: $0.prefix(400), as: UTF8.self) })
    }
}

/// What a plugin has done against the protocol, as a clause that goes on from its name.
struct PluginMistake: Error, Sendable, Hashable {
    let words: String
    /// Whether the plugin has done nothing wrong, and refuses the export as it is asked for.
    let isRefusal: Bool

    init(_ words: String, isRefusal: Bool = false) { (self.words, self.isRefusal) = (words, isRefusal) }
}

/// The content of a message. Keys that nobody knows are ignored.
struct PluginMembers {
    let name: String
    private let members: [JSONValue.Member]

    init(name: String, members: [JSONValue.Member]) { (self.name, self.members) = (name, members) }

    /// The value of a key; `nil` where it is missing or null.
    private func value(_ key: StaticString) -> JSONValue? {
        guard let value = members.first(where: { $0.key.equals(key) })?.value, value != .null else { return nil }
        return value
    }

    private func wrong(_ key: StaticString, _ wanted: String) -> PluginMistake {
        PluginMistake("has written a message \"\(name)\" whose \(key) is not \(wanted)")
    }

    func text(_ key: StaticString) throws(PluginMistake) -> Text? {
        guard let value = value(key) else { return nil }
        guard case .string(let text) = value else { throw wrong(key, "a text") }
        return text
    }

    /// A text that must be there and not be empty.
    func required(_ key: StaticString) throws(PluginMistake) -> String {
        guard let text = try text(key), !text.isEmpty else {
            throw PluginMistake("has written a message \"\(name)\" without \(key)")
        }
        return text.string
    }

    func integer(_ key: StaticString) throws(PluginMistake) -> Int? {
        guard let value = value(key) else { return nil }
        guard case .number(let number) = value, let whole = Int(number.text.string) else {
            throw wrong(key, "a whole number")
        }
        return whole
    }

    func flag(_ key: StaticString, default standing: Bool = false) throws(PluginMistake) -> Bool {
        guard let value = value(key) else { return standing }
        guard case .bool(let flag) = value else { throw wrong(key, "true or false") }
        return flag
    }

    func texts(_ key: StaticString) throws(PluginMistake) -> [String] {
        try list(key, "a list of texts") { if case .string(let text) = $0 { text.string } else { nil } }
    }

    func objects(_ key: StaticString) throws(PluginMistake) -> [PluginMembers] {
        try list(key, "a list of objects") {
            if case .object(let members) = $0 { PluginMembers(name: name, members: members) } else { nil }
        }
    }

    private func list<Item>(
        _ key: StaticString, _ wanted: String, _ item: (JSONValue) -> Item?
    ) throws(PluginMistake) -> [Item] {
        guard let value = value(key) else { return [] }
        guard case .array(let values) = value else { throw wrong(key, wanted) }
        let items = values.compactMap(item)
        guard items.count == values.count else { throw wrong(key, wanted) }
        return items
    }

    /// A value of an option, as text.
    func option(_ key: StaticString) throws(PluginMistake) -> String? {
        switch value(key) {
        case nil: return nil
        case .bool(let flag): return String(flag)
        case .number(let number): return number.text.string
        case .string(let text): return text.string
        case .array(let items):
            let words = items.compactMap { if case .string(let text) = $0 { text.string } else { nil } }
            guard words.count == items.count else { throw wrong(key, "a list of texts") }
            return words.joined(separator: ",")
        default: throw wrong(key, "a value of an option")
        }
    }

    /// The bytes of `text` or of `base64`; none where neither is there.
    func bytes() throws(PluginMistake) -> ByteStorage {
        if let text = try text("text") {
            guard try self.text("base64") == nil else {
                throw PluginMistake("has written a message \"\(name)\" with both text and base64")
            }
            return text.withBytes { ByteStorage(copying: $0) }
        }
        guard let base64 = try text("base64") else { return ByteStorage([]) }
        guard let bytes = base64.withBytes(Base64.decoded) else { throw wrong("base64", "Base64 (RFC 4648 §4)") }
        return bytes
    }

    /// The bytes of an object within it; none where it is missing.
    func bytes(in key: StaticString) throws(PluginMistake) -> [UInt8] {
        guard let value = value(key) else { return [] }
        guard case .object(let members) = value else { throw wrong(key, "an object with text or base64") }
        return try PluginMembers(name: name, members: members).bytes().withBytes { Array($0) }
    }
}

/// Base64 with its padding (RFC 4648 §4).
enum Base64 {
    /// The bytes of a text; `nil` where it is no Base64.
    static func decoded(_ text: UnsafeRawBufferPointer) -> ByteStorage? {
        guard text.count % 4 == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        for at in stride(from: 0, to: text.count, by: 4) {
            let isLast = at + 4 == text.count
            let padding =
                isLast ? (text[at + 3] == UInt8(ascii: "=") ? (text[at + 2] == UInt8(ascii: "=") ? 2 : 1) : 0) : 0
            var group: UInt32 = 0
            for offset in 0..<4 {
                let digit = offset >= 4 - padding ? 0 : values[Int(text[at + offset])]
                guard digit < 64 else { return nil }
                group = group << 6 | UInt32(digit)
            }
            bytes.append(UInt8(group >> 16))
            if padding < 2 { bytes.append(UInt8(truncatingIfNeeded: group >> 8)) }
            if padding < 1 { bytes.append(UInt8(truncatingIfNeeded: group)) }
            // What the padding cuts off is nothing.
            if padding == 1, group & 0xFF != 0 { return nil }
            if padding == 2, group & 0xFFFF != 0 { return nil }
        }
        return ByteStorage(bytes)
    }

    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, digit) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
            values[Int(digit)] = UInt8(value)
        }
        return values
    }()
}
