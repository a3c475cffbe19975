/// Reading and writing: the keys, the decoder, the encoder and the walk over all texts.
enum DecoderSource {
    /// The keys of each part.
    static func fields(_ record: Record) -> String {
        var source = Source()
        for (index, part) in record.parts.enumerated() {
            if index > 0 { source.gap() }
            source.block("enum \(part.fieldSet): UInt8, FieldSet {") { source in
                let names = part.fields.map(\.name)
                source.add("case \(names.joined(separator: ", "))")
                source.add("static let table = FieldTable(\n    Self.self, \"\(names.joined(separator: " "))\")")
                let required = part.fields.filter(\.isRequired).map { ".\($0.name)" }
                if !required.isEmpty { source.add("static let required: [Self] = [\(required.joined(separator: ", "))]") }
            }
        }
        return source.text
    }

    // MARK: The decoder

    static func decoder(_ record: Record) -> String {
        var source = Source(imports: ["ReadoutModel", "ReadoutSyntax"])
        source.add(
            """
            // Every function is given the first token of a value and reads all of it, into a part that is empty and where
            // it is to stay, for a part is large to be moved. Where something required is missing or wrong, an empty value
            // stands for it, so that lists keep their indices and the checks can go on. That it was wrong is among the
            // problems, and the document is not used.
            """)
        source.block("extension TokenDecoder {") { source in
            for (index, part) in record.parts.enumerated() {
                if index > 0 { source.gap() }
                decode(part, &source)
            }
        }
        return source.text
    }

    private static func decode(_ part: Part, _ source: inout Source) {
        let variable = part.variable
        let signature =
            part.isDocument
            ? "documentFields(_ begin: Token) throws(SyntaxError) -> DocumentFields"
            : "\(variable)(_ begin: Token, into \(variable): inout \(part.name)) throws(SyntaxError)"
        source.block("mutating func \(signature) {") { source in
            if part.isDocument {
                let arguments = part.required.map { field in
                    switch field.kept {
                    case .text: "\(field.name): nothing"
                    default: "\(field.name): \(field.swiftType)(in: source.storage)"
                    }
                }
                source.add("var document = DocumentFields(\n    \(arguments.joined(separator: ", ")))")
            }
            source.block("_ = try mapping(begin, \(part.fieldSet).self, extensions: &\(variable).extensions) {") { source in
                source.add("(decoder, field, token) throws(SyntaxError) in")
                source.add("switch field {")
                for field in part.fields { read(field, part, variable, &source) }
                source.add("}")
            }
            if part.isDocument { source.add("return consume document") }
        }
    }

    private static func read(_ field: Field, _ part: Part, _ variable: String, _ source: inout Source) {
        let name = field.name
        let slot = "\(variable).texts.slots.\(name)"
        let texts = "in: &\(variable).texts"
        let target = "\(variable).\(part.isDocument ? name : field.stated)"
        func one(_ statement: String) { source.add("case .\(name): \(statement)") }
        func many(_ lines: String) {
            source.add("case .\(name):")
            source.add(lines.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
        }
        switch field.kept {
        case .nothing: many("try decoder.version(token)")
        case .text where part.isDocument:
            one("\(target) = try decoder.text(token)\(field.isRequired ? " ?? decoder.nothing" : "")")
        case .time where part.isDocument: one("\(target) = try decoder.time(token)")
        case .text: one("\(slot) = try decoder.text(token, \(texts))")
        case .number: one("\(slot) = try decoder.number(token, \(texts))")
        case .time where field.isOptional:
            many("(\(slot), \(variable).\(name)Fields) = try decoder.time(token, \(texts))")
        case .time:
            many(
                """
                let (slice, fields) = try decoder.time(token, \(texts))
                if let fields { (\(slot), \(variable).\(name)Fields) = (slice, fields) }
                """)
        case .person:
            many(
                """
                if token.kind == .string || token.kind == .plain {
                    \(slot) = try decoder.text(token, \(texts))
                } else {
                    \(variable).other\(name.upperFirst) = try decoder.reference(token)
                }
                """)
        case .value:
            switch field.type {
            case .integer(let range):
                one("\(target) = try decoder.integer(token, \(range.lowerBound)...\(range.upperBound))")
            case .interval: one("\(target) = try decoder.edtf(token)")
            case .flag: one("\(target) = try decoder.flag(token)")
            case .word: one("\(target) = try decoder.word(token)\(field.isRequired ? " ?? \(target)" : "")")
            case .part(let name) where field.isRequired: one("try decoder.\(name.lowerFirst)(token, into: &\(target))")
            case .part(let name):
                many(
                    """
                    var \(name.lowerFirst) = \(name)(in: decoder.source.storage)
                    try decoder.\(name.lowerFirst)(token, into: &\(name.lowerFirst))
                    \(target) = \(name.lowerFirst)
                    """)
            case .parts(let name):
                many(
                    """
                    try decoder.list(token, into: &\(target), \(name).init(in:)) {
                        (decoder, item, part) throws(SyntaxError) in
                        try decoder.\(name.lowerFirst)(item, into: &part)
                    }
                    """)
            case .persons:
                many(
                    """
                    try decoder.list(token) { (decoder, item) throws(SyntaxError) in
                        if let reference = try decoder.reference(item) { \(target).append(reference) }
                    }
                    """)
            default: one("\(target) = try decoder.texts(token)")
            }
        }
    }

    // MARK: The encoder

    static func encoder(_ record: Record) -> String {
        var source = Source(imports: ["ReadoutModel", "ReadoutSyntax"])
        for (index, part) in record.parts.enumerated() {
            if index > 0 { source.gap() }
            source.block("extension \(part.name) {") { source in
                source.block("func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {") { source in
                    source.add("sink.beginMapping(isEmpty: \(part.canBeEmpty ? "self == \(part.name)()" : "false"))")
                    for field in part.fields { write(field, part.fieldSet, &source) }
                    source.add("sink.end(extensions)")
                }
            }
        }
        return source.text
    }

    private static func write(_ field: Field, _ set: String, _ source: inout Source) {
        let key = "\(set).\(field.name)"
        switch field.kept {
        case .nothing: source.add("sink.key(\(key).name)\nsink.number(Document.formatVersion)")
        case .text, .number: source.add("sink.put(\(key), \(field.stated))")
        case .time: source.add("sink.put(\(key), \(field.name)\(field.isOptional ? "?" : "").text)")
        case .person: source.add("sink.key(\(key).name)\n\(field.name).write(into: &sink)")
        case .value:
            switch field.type {
            case .interval: source.add("sink.put(\(key), \(field.name)\(field.isOptional ? "?" : "").text)")
            case .part where field.isRequired: source.add("sink.key(\(key).name)\n\(field.name).write(into: &sink)")
            case .part:
                source.block("if let \(field.name) {") {
                    $0.add("sink.key(\(key).name)\n\(field.name).write(into: &sink)")
                }
            case .parts, .persons: source.add("sink.list(\(key), \(field.name)) { $1.write(into: &$0) }")
            default: source.add("sink.put(\(key), \(field.stated))")
            }
        }
    }

    // MARK: The walk over the texts

    static func texts(_ record: Record) -> String {
        var source = Source(imports: ["ReadoutModel"])
        for (index, part) in record.parts.enumerated() {
            if index > 0 { source.gap() }
            source.block("extension \(part.name) {") { source in
                walk("forEachText", part, &source) {
                    "Calls `body` with every text \($0), times and texts within `x-` values among them."
                }
                source.gap()
                walk("forEachReadableText", part, &source) {
                    "Calls `body` with every text \($0) that people read: titles, names, words. Not ids, times, IRIs, codes and `x-` values."
                }
            }
        }
        return source.text
    }

    private static func walk(
        _ function: String, _ part: Part, _ source: inout Source, _ comment: (_ whose: String) -> String
    ) {
        source.comment(comment(part.isDocument ? "of the document and its field" : "of the part, which stands at `path`"))
        let parameter = part.isDocument ? "" : "at path: String, "
        let access = part.isDocument ? "public " : ""
        source.block("\(access)func \(function)(\(parameter)_ body: (_ field: String, _ text: Text) -> Void) {") {
            for field in part.fields { visit(field, function, part.isDocument ? "" : "\\(path).", &$0) }
            if function == "forEachText" {
                $0.add("extensions.forEachText(at: \(part.isDocument ? "\"\"" : "path"), body)")
            }
        }
    }

    private static func visit(_ field: Field, _ function: String, _ prefix: String, _ source: inout Source) {
        let name = field.name
        let path = "\"\(prefix)\(name)\""
        let item = "\"\(prefix)\(name)[\\(index)]\""
        switch field.type {
        case .person: return source.add("\(name).\(function)(at: \(path), body)")
        case .part: return source.add("\(name)\(field.isOptional ? "?" : "").\(function)(at: \(path), body)")
        case .parts, .persons:
            return source.add("for index in \(name).indices { \(name)[index].\(function)(at: \(item), body) }")
        case .text, .texts: break
        default: if function == "forEachReadableText" { return }
        }
        let value: String
        switch field.kept {
        case .text: value = ""
        case .time: value = ".text"
        case .value where field.type == .interval: value = ".text"
        case .value("[Text]", isList: true):
            return source.add("for index in \(name).indices { body(\(item), \(name)[index]) }")
        default: return
        }
        if field.isOptional {
            source.add("if let text = \(field.stated)\(value.isEmpty ? "" : "?\(value)") { body(\(path), text) }")
        } else {
            source.add("body(\(path), \(name)\(value))")
        }
    }
}
