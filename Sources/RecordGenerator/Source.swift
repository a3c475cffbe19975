/// The text of a Swift file in the making.
struct Source {
    private(set) var text: String
    private var depth = 0

    /// - Parameter imports: the modules that the file uses.
    init(imports: [String] = []) {
        text = """
            // Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
            // swift-format-ignore-file

            """
        if !imports.isEmpty { text += "\n" + imports.map { "import \($0)\n" }.joined() }
        text += "\n"
    }

    /// Adds lines as they are, each indented.
    mutating func add(_ lines: String) {
        for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
            text += line.isEmpty ? "\n" : String(repeating: "    ", count: depth) + line + "\n"
        }
    }

    /// Adds a block: its first line ends in a brace, what `body` adds is indented, and a brace closes it.
    mutating func block(_ head: String, close: String = "}", _ body: (inout Source) -> Void) {
        add(head)
        depth += 1
        body(&self)
        depth -= 1
        add(close)
    }

    mutating func comment(_ sentence: String) {
        let width = 116 - depth * 4
        var line = "///"
        for word in sentence.split(separator: " ") {
            if line.count + word.count + 1 > width {
                add(line)
                line = "///"
            }
            line += " \(word)"
        }
        add(line)
    }

    mutating func gap() { text += "\n" }
}

extension Field {
    /// The meaning as a sentence of a documentation comment, without the links of the page.
    func sentence(_ record: Record) -> String {
        var sentence = ""
        var rest = meaning[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            sentence += rest[..<open] + rest[rest.index(after: open)..<close]
            rest = rest[rest.index(after: close)...]
            if rest.first == "(", let end = rest.firstIndex(of: ")") { rest = rest[rest.index(after: end)...] }
        }
        sentence += rest
        if sentence.isEmpty, case .word(let name) = type { return record.words(name).about }
        return sentence.upperFirst + (sentence.hasSuffix(".") ? "" : ".")
    }

    /// How the model keeps it.
    var kept: Kept {
        switch type {
        case .version: .nothing
        case .ownID, .localID, .slug, .reference, .text, .language, .country, .iri, .license, .zone, .path: .text
        case .stamp, .time: .time
        case .degrees: .number
        case .person: .person
        case .texts, .iris, .references: .value("[Text]", isList: true)
        case .interval: .value("EDTF", isList: false)
        case .integer: .value("Int", isList: false)
        case .flag: .value("Bool", isList: false)
        case .word(let name), .part(let name): .value(name, isList: false)
        case .parts(let name): .value("[\(name)]", isList: true)
        case .persons: .value("[PersonReference]", isList: true)
        }
    }

    enum Kept {
        case nothing
        /// A slice of the part's storage.
        case text
        /// A slice, and what it says beside it.
        case time
        /// A slice that is a number.
        case number
        /// A participant's id as a slice, or a person beside it.
        case person
        /// A property of this type.
        case value(String, isList: Bool)

        /// Whether there is a slice of it.
        var hasSlot: Bool {
            switch self {
            case .text, .time, .number, .person: true
            case .nothing, .value: false
            }
        }

        /// Whether it is a participant's id or a person.
        var isPerson: Bool {
            if case .person = self { true } else { false }
        }
    }

    /// The type of the property, without its question mark.
    var swiftType: String {
        switch kept {
        case .nothing: "Void"
        case .text: "Text"
        case .time: "Time"
        case .number: "Number"
        case .person: "PersonReference"
        case .value(let type, _): type
        }
    }

    /// Whether the property can be `nil`.
    var isOptional: Bool {
        if case .value(_, isList: true) = kept { return false }
        return !isRequired
    }
}
