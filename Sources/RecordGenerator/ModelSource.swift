/// The types of the model.
enum ModelSource {
    /// The file of a part.
    static func part(_ part: Part, _ record: Record) -> String {
        var source = Source()
        source.comment(part.about + ".")
        if !part.notes.isEmpty {
            source.add("///")
            for line in part.notes.split(separator: "\n", omittingEmptySubsequences: false) {
                source.add(line.isEmpty ? "///" : "/// \(line)")
            }
        }
        source.block("public struct \(part.name): Sendable {") { source in
            for field in part.fields where field.type != .version { property(field, part, record, &source) }
            source.comment("Keys of the document's own, which begin with `x-`, in their order.")
            if part.isDocument {
                stored("extensions", "[JSONValue.Member]", &source)
            } else {
                source.add("public var extensions: [JSONValue.Member] = []")
            }
            source.gap()
            initializer(part, &source)
            source.gap()
            source.add("// MARK: How it is kept")
            source.gap()
            if part.isDocument { documentStorage(part, &source) } else { storage(part, &source) }
        }
        source.gap()
        if part.isDocument { documentEquality(part, &source) } else { equality(part, part.name, &source) }
        if !part.isDocument {
            source.gap()
            lending(part, &source)
        }
        return source.text
    }

    // MARK: Properties

    private static func property(_ field: Field, _ part: Part, _ record: Record, _ source: inout Source) {
        let type = field.swiftType + (field.isOptional ? "?" : "")
        if let function = field.reading {
            let meaning = field.sentence(record)
            source.comment(
                "\(meaning) `nil` where the document is silent; what holds then says ``Document/\(function)``.")
            return declaration(field, field.stated, type, part, &source)
        }
        guard let fallback = field.fallback else {
            source.comment(field.sentence(record))
            declaration(field, field.name, type, part, &source)
            if field.type == .flag {
                source.comment("Whether ``\(field.name)`` is true.")
                source.add("@inlinable public var is\(field.name.upperFirst): Bool { \(field.name) ?? false }")
            }
            return
        }
        source.comment("\(field.sentence(record)) \(standing(field)) unless the document says otherwise.")
        source.block("@inlinable public var \(field.name): \(field.swiftType) {") {
            $0.add("get { \(field.stated) ?? \(fallback) }\nset { \(field.stated) = newValue }")
        }
        source.comment("What the document says of ``\(field.name)``; `nil` where it is silent.")
        declaration(field, field.stated, type, part, &source)
    }

    private static func standing(_ field: Field) -> String {
        switch field.default {
        case .word(let word): "`\(word)`"
        case .rule(_, let words), .reading(let words, by: _): words.upperFirst
        case .value(let value): "`\(value)`"
        case .said(let words): words.upperFirst
        case nil: ""
        }
    }

    private static func declaration(
        _ field: Field, _ name: String, _ type: String, _ part: Part, _ source: inout Source
    ) {
        if part.isDocument { return stored(name, type, &source) }
        let get = "@inlinable @inline(__always) get"
        let slot = "texts.slots.\(field.name)"
        let access = field.isRequired ? "required" : "optional"
        switch field.kept {
        case .nothing: return
        case .value(_, let isList): source.add("public var \(name): \(type)\(isList ? " = []" : "")")
        case .text:
            source.block("public var \(name): \(type) {") {
                $0.add("\(get) { texts.\(access)(\(slot)) }\nset { texts.set(newValue, \\.\(field.name)) }")
            }
        case .number:
            source.block("public var \(name): \(type) {") {
                $0.add("\(get) { texts.optional(\(slot)).map { Number(checked: $0) } }")
                $0.add("set { texts.set(newValue?.text, \\.\(field.name)) }")
            }
        case .time:
            let mark = field.isOptional ? "?" : ""
            source.block("public var \(name): \(type) {") { source in
                if field.isOptional {
                    source.block("\(get) {") {
                        $0.add("guard let fields = \(field.name)Fields else { return nil }")
                        $0.add("return Time(texts.required(\(slot)), fields)")
                    }
                } else {
                    source.add("\(get) { Time(texts.required(\(slot)), \(field.name)Fields) }")
                }
                source.block("set {") {
                    $0.add("texts.set(newValue\(mark).text, \\.\(field.name))")
                    $0.add("\(field.name)Fields = newValue\(mark).fields")
                }
            }
        case .person:
            let other = "other\(field.name.upperFirst)"
            source.block("public var \(name): \(type) {") { source in
                source.block("get {") {
                    $0.add("if let \(other) { return \(other) }")
                    $0.add("return .participant(texts.required(\(slot)))")
                }
                source.block("set {") {
                    $0.block("switch newValue {", close: "}") {
                        $0.add("case .participant(let id):\n    texts.set(id, \\.\(field.name))\n    \(other) = nil")
                        $0.add("case .person:\n    texts.set(nil, \\.\(field.name))\n    \(other) = newValue")
                    }
                }
            }
        }
    }

    // MARK: A part that is a slice of its document

    private static func initializer(_ part: Part, _ source: inout Source) {
        let parameters = part.required.map { "\($0.name): \($0.swiftType)" }.joined(separator: ", ")
        source.comment("What must be there; the rest is left out.")
        if part.isDocument {
            let arguments = part.required.map { "\($0.name): \($0.name)" }.joined(separator: ", ")
            return source.add("public init(\(parameters)) { self.init(DocumentFields(\(arguments))) }")
        }
        guard !part.required.isEmpty else { return source.add("public init() { self.init(in: ByteStorage.empty) }") }
        let home = part.required.first { field in
            if case .text = field.kept { return true }
            return false
        }
        source.block("public init(\(parameters)) {") { source in
            source.add("self.init(in: \(home.map { "\($0.name).storage" } ?? "ByteStorage.empty"))")
            for field in part.required { source.add("self.\(field.name) = \(field.name)") }
        }
    }

    private static func storage(_ part: Part, _ source: inout Source) {
        source.add("/// The texts, as slices of one storage.\n@usableFromInline package var texts: PartTexts<Slots>")
        for field in part.fields {
            switch field.kept {
            case .time where field.isOptional:
                source.add("@usableFromInline package var \(field.name)Fields: TimeFields?")
            case .time: source.add("@usableFromInline package var \(field.name)Fields = TimeFields.first")
            case .person:
                source.comment("Who it is, where it is none of the participants; one of them has a slot.")
                source.add("@usableFromInline package var other\(field.name.upperFirst): PersonReference?")
            default: continue
            }
        }
        source.gap()
        source.comment("A part whose fields are still to be set, with its texts in this storage.")
        source.block("package init(in storage: ByteStorage) {") { source in
            source.add("texts = PartTexts(Slots(), in: storage)")
            for field in part.required {
                guard case .value(let type, isList: false) = field.kept, case .word = field.type else { continue }
                source.add("\(field.name) = \(type).allCases[0]  // no list of words is empty")
            }
        }
        source.gap()
        source.comment("Names the texts: `lend(\\.\(part.fields.first { $0.kept.hasSlot }!.name)) { … }`.")
        source.block("public struct Slots: BitwiseCopyable, Sendable {") { source in
            for field in part.fields where field.kept.hasSlot {
                source.comment(
                    field.kept.isPerson
                        ? "Where the id in ``\(part.name)/\(field.name)`` is kept, if it is a participant's."
                        : "Where the text of ``\(part.name)/\(field.name)`` is kept.")
                source.add("public package(set) var \(field.name) = TextSlice.none")
            }
        }
    }

    private static func equality(_ part: Part, _ type: String, _ source: inout Source) {
        var terms: [String] = []
        var hashes: [String] = []
        for field in part.fields {
            switch field.kept {
            case .nothing: continue
            case .text, .time, .number:
                terms.append("a.texts.equal(b.texts, \\.\(field.name))")
                hashes.append("texts.hash(\\.\(field.name), into: &hasher)")
            case .person:
                terms.append("a.\(field.name) == b.\(field.name)")
                hashes.append("hasher.combine(\(field.name))")
            case .value:
                let name = part.isDocument ? field.name : field.stated
                terms.append("a.\(name) == b.\(name)")
                hashes.append("hasher.combine(\(name))")
            }
        }
        terms.append("a.extensions == b.extensions")
        hashes.append("hasher.combine(extensions)")
        source.block("extension \(type): Hashable {") { source in
            source.comment("Whether both have the same values; texts are compared byte for byte.")
            source.block("public static func == (a: \(type), b: \(type)) -> Bool {") {
                $0.add(terms.joined(separator: "\n    && "))
            }
            source.gap()
            source.add("/// Feeds everything that `==` compares to `hasher`.")
            source.block("public func hash(into hasher: inout Hasher) {") { $0.add(hashes.joined(separator: "\n")) }
        }
    }

    private static func lending(_ part: Part, _ source: inout Source) {
        let signature = "_ text: KeyPath<Slots, TextSlice>, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result"
        func function(_ name: String, _ result: String, _ access: String, _ source: inout Source) {
            source.add("@inlinable @inline(__always)")
            source.add("public func \(name)<Result, Failure: Error>(\n    \(signature)")
            source.block(") throws(Failure) -> \(result) {") { source in
                if access == "bytes" { return source.add("try body(texts.bytes(text))") }
                source.add("guard let bytes = texts.\(access)(text) else { return nil }\nreturn try body(bytes)")
            }
        }
        source.block("extension \(part.name) {") { source in
            source.comment(
                "Calls `body` with the UTF-8 bytes of a text, none where the document leaves it out. They are valid only during the call, which counts no reference."
            )
            function("lend", "Result", "bytes", &source)
            source.gap()
            source.comment("As ``lend(_:_:)``; does nothing, and is `nil`, where the document leaves the text out.")
            function("lendGiven", "Result?", "given", &source)
            source.gap()
            source.comment(
                "As ``lend(_:_:)``; does nothing, and is `nil`, where there is nothing but white space to show.")
            function("lendInk", "Result?", "ink", &source)
            source.gap()
            source.comment("Whether the document has the text.")
            source.add("@inlinable @inline(__always)")
            source.add("public func has(_ text: KeyPath<Slots, TextSlice>) -> Bool { texts.has(text) }")
        }
    }

    // MARK: The document

    private static func stored(_ name: String, _ type: String, _ source: inout Source) {
        let field = name.hasPrefix("stated") ? String(name.dropFirst(6)).lowerFirst : name
        source.block("public var \(name): \(type) {") { source in
            source.add("@inlinable _read { yield storage.fields.\(field) }")
            source.block("@inlinable _modify {") {
                $0.add("var fields = take()\ndefer { put(fields) }\nyield &fields.\(field)")
            }
        }
    }

    private static func documentStorage(_ part: Part, _ source: inout Source) {
        source.add(
            """
            @usableFromInline private(set) var storage: DocumentStorage

            package init(_ fields: consuming DocumentFields) { storage = DocumentStorage(fields) }

            /// The fields, moved out to be changed; ``put(_:)`` puts them back.
            @usableFromInline
            mutating func take() -> DocumentFields {
                let fields = storage.fields
                storage = DocumentStorage.none  // so that arrays in the fields are not shared, and not copied when they change
                return fields
            }

            @usableFromInline
            mutating func put(_ fields: consuming DocumentFields) { storage = DocumentStorage(fields) }
            """)
    }

    private static func documentEquality(_ part: Part, _ source: inout Source) {
        source.add(
            """
            extension Document: Hashable {
                /// Whether both have the same values; texts are compared byte for byte.
                public static func == (a: Document, b: Document) -> Bool {
                    a.storage === b.storage || a.storage.fields == b.storage.fields
                }

                /// Feeds everything that `==` compares to `hasher`.
                public func hash(into hasher: inout Hasher) { hasher.combine(storage.fields) }
            }

            /// What a document holds. It is a type of its own so that it can be filled without a ``Document`` around it.
            """)
        source.block("@usableFromInline\npackage struct DocumentFields: Sendable, Hashable {") { source in
            for field in part.fields where field.type != .version {
                let tail = if case .value(_, isList: true) = field.kept { " = []" } else { field.isOptional ? "?" : "" }
                source.add("@usableFromInline package var \(field.name): \(field.swiftType)\(tail)")
            }
            source.add("@usableFromInline package var extensions: [JSONValue.Member] = []")
            source.gap()
            let names = part.required.map(\.name)
            source.block(
                "package init(\(part.required.map { "\($0.name): \($0.swiftType)" }.joined(separator: ", "))) {"
            ) {
                $0.add(names.map { "self.\($0) = \($0)" }.joined(separator: "\n"))
            }
            source.gap()
            let all = part.fields.filter { $0.type != .version }.map(\.name) + ["extensions"]
            source.block(
                "@usableFromInline\npackage static func == (a: DocumentFields, b: DocumentFields) -> Bool {"
            ) {
                $0.add(all.map { "a.\($0) == b.\($0)" }.joined(separator: "\n    && "))
            }
            source.gap()
            source.block("@usableFromInline\npackage func hash(into hasher: inout Hasher) {") {
                $0.add(all.map { "hasher.combine(\($0))" }.joined(separator: "\n"))
            }
        }
    }

    // MARK: Words and ids

    /// The closed lists of words.
    static func words(_ record: Record) -> String {
        var source = Source()
        for (index, words) in record.words.enumerated() {
            if index > 0 { source.gap() }
            source.comment(words.about)
            source.block("public enum \(words.name): String, Vocabulary {") { source in
                for (word, meaning) in zip(words.words, words.meanings) {
                    source.comment(meaning)
                    let name = Words.swiftName(word)
                    source.add(name == word ? "case \(name)" : "case \(name) = \"\(word)\"")
                }
                source.gap()
                source.comment("The words as texts.")
                source.add("public static let words = Words(Self.self)")
            }
        }
        return source.text
    }

    /// The ids of parts that may leave theirs out.
    static func ids(_ record: Record) -> String {
        var source = Source()
        let lists = record.localLists
        source.comment(
            "The parts of a document that can go without an id. They then have one by their position: ``text(at:)``.")
        source.block("public enum PositionalID: String, CaseIterable, Sendable {") { source in
            for (path, _, word) in lists {
                source.comment("Of `\(path)`.")
                source.add("case \(word)")
            }
        }
        source.gap()
        source.block("extension Document {") { source in
            for (index, (path, _, word)) in lists.enumerated() {
                if index > 0 { source.gap() }
                source.comment(
                    "The id at `index` of `\(path)`, also where the document leaves it out: `\(word)-1` for the first.")
                source.block("public func \(word)ID(at index: Int) -> Text {") {
                    $0.add("\(path)[index].id ?? PositionalID.\(word).text(at: index)")
                }
            }
        }
        return source.text
    }
}

extension Record {
    /// The lists whose parts share one set of ids, each with its path, its part, and the word of its positional ids.
    var localLists: [(path: String, part: Part, word: String)] {
        func lists(of part: Part, _ path: String) -> [(String, Part, String)] {
            part.fields.flatMap { field -> [(String, Part, String)] in
                switch field.type {
                case .part(let name): return lists(of: self.part(name), "\(path)\(field.name).")
                case .parts(let name):
                    let part = self.part(name)
                    guard case .localID(let word)? = part.fields.first?.type else { return [] }
                    return [("\(path)\(field.name)", part, word)]
                default: return []
                }
            }
        }
        return lists(of: part("Document"), "")
    }
}
