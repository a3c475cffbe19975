/// The checks of single values, of references, and of ids.
enum CheckSource {
    static func checks(_ record: Record) -> String {
        var source = Source(imports: ["ReadoutModel", "ReadoutSyntax"])
        source.block("extension DocumentChecker {") { source in
            let shared = record.sharedParts
            for (index, part) in record.parts.enumerated() {
                if index > 0 { source.gap() }
                function(of: part, record, shared, &source)
            }
            source.gap()
            ids(record, &source)
        }
        return source.text
    }

    /// A part that stands in one list alone is checked there, without a copy; one that stands in several lists or
    /// fields, or is optional, is handed in.
    private static func function(of part: Part, _ record: Record, _ shared: Set<String>, _ source: inout Source) {
        switch record.home(of: part) {
        case .document:
            source.block("mutating func fields() {") { source in
                source.add("let document = document")
                check(part, "document", "", record, &source)
            }
        case .list(let path):
            source.block("mutating func \(part.variable)(at index: Int) {") { source in
                source.add("let document = document")
                let list = path.split(separator: ".").last!  // a path has a name
                if path.contains(".") { source.add("let \(list) = document.\(path)") }
                check(
                    part, path.contains(".") ? "\(list)[index]" : "document.\(path)[index]", "\(path)[\\(index)].",
                    record,
                    &source)
            }
        case .field(let path):
            source.block("mutating func \(part.variable)() {") { source in
                source.add("let document = document")
                check(part, "document.\(path)", "\(path).", record, &source)
            }
        case .shared:
            source.add("@inline(__always)")
            source.block(
                "mutating func \(part.variable)(_ \(part.variable): \(part.name), _ field: @autoclosure () -> String) {"
            ) { check(part, part.variable, "\\(field()).", record, &$0) }
        }
    }

    private static func check(
        _ part: Part, _ base: String, _ prefix: String, _ record: Record, _ source: inout Source
    ) {
        for field in part.fields { check(field, part, base, "\"\(prefix)\(field.name)\"", prefix, record, &source) }
    }

    private static func check(
        _ field: Field, _ part: Part, _ base: String, _ path: String, _ prefix: String, _ record: Record,
        _ source: inout Source
    ) {
        let name = field.name
        let slot = "\(base).texts"
        let value = "\(base).\(field.stated)"
        /// A check of a text's bytes.
        func bytes(_ function: String, _ more: String = "") {
            guard part.isDocument else {
                return source.add("\(function)(\(slot).given(\\.\(name)), \(more)\(path))")
            }
            source.add("\(value)\(field.isOptional ? "?" : "").withBytes { \(function)($0, \(more)\(path)) }")
        }
        switch field.type {
        case .version, .flag, .word: return
        case .ownID, .slug, .localID:
            if part.isDocument || field.isOptional { return bytes("slug") }
            source.add("slug(\(slot).bytes(\\.\(name)), \(path))")
        case .text:
            if field.isRequired { source.add("required(\(slot).bytes(\\.\(name)), \(path))") }
            if field.isLabel { source.add("label(\(slot).bytes(\\.\(name)), \(path))") }
            if case .unless(let flag) = field.need {
                source.add("if !\(base).is\(flag.upperFirst) { named(\(slot).bytes(\\.\(name)), \(path)) }")
            }
        case .language: bytes("language")
        case .country: bytes("country")
        case .iri: bytes("iri")
        case .license: bytes("license")
        case .path: bytes("articlePath")
        case .zone: bytes("zoneName")
        case .reference(let target): bytes(target.rawValue)
        case .references(let target):
            source.block("for position in \(value).indices {") {
                $0.add("\(value)[position].withBytes { \(target.rawValue)($0, \(item(path))) }")
            }
        case .texts: return
        case .iris:
            source.block("for position in \(value).indices {") {
                $0.add("\(value)[position].withBytes { thing($0, \(item(path))) }")
            }
        case .stamp where part.isDocument:
            source.add("if let \(name) = \(value) { \(name).text.withBytes { stamp(\(name).fields, $0, \(path)) } }")
        case .stamp:
            source.add("if let fields = \(base).\(name)Fields { stamp(fields, \(slot).bytes(\\.\(name)), \(path)) }")
        case .time: time(field, part, base, path, &source)
        case .interval: source.add("if let \(name) = \(value) { times(of: \(name), \(path)) }")
        case .integer(let range): source.add("whole(\(value), \(range.lowerBound)...\(range.upperBound), \(path))")
        case .degrees(let limit): source.add("degrees(\(slot).given(\\.\(name)), \(limit), \(path))")
        case .person:
            source.block("if \(slot).has(\\.\(name)) {", close: "} else {") {
                $0.add("participant(\(slot).bytes(\\.\(name)), \(path))")
            }
            source.add("    reference(\(value), \(path))\n}")
        case .persons:
            source.block("for position in \(value).indices {") {
                $0.add("reference(\(value)[position], \(item(path)))")
            }
        case .part(let partName):
            let part = record.part(partName)
            if case .field = record.home(of: part) { return source.add("\(part.variable)()") }
            if field.isOptional {
                source.add("if let \(part.variable) = \(value) { self.\(part.variable)(\(part.variable), \(path)) }")
            } else {
                source.add("\(part.variable)(\(value), \(path))")
            }
        case .parts(let partName):
            source.add("for index in \(value).indices { \(partName.lowerFirst)(at: index) }")
        }
    }

    /// A time, and whether it comes after the one that it ends.
    private static func time(_ field: Field, _ part: Part, _ base: String, _ path: String, _ source: inout Source) {
        func spelled(_ name: String) -> String { "Spelled(\(base).\(name)Fields, \(base).texts.bytes(\\.\(name)))" }
        if let start = field.after {
            let isInterval = part.fields.contains { $0.name == start && $0.type == .interval }
            source.add(
                "period(\n    \(isInterval ? "\(base).\(start)" : spelled(start)),\n    \(spelled(field.name)), \(path))"
            )
        } else if field.isOptional {
            source.add("if let \(field.name) = \(spelled(field.name)) { time(\(field.name), \(path)) }")
        } else {
            source.add("time(\(spelled(field.name)), \(path))")
        }
    }

    private static func item(_ path: String) -> String { "\(path.dropLast())[\\(position)]\"" }

    // MARK: Ids

    private static func ids(_ record: Record, _ source: inout Source) {
        source.comment("Ids that no other of their list has.")
        source.block("mutating func uniqueIDs() {") { source in
            source.add("let document = document")
            for field in record.part("Document").fields {
                guard case .parts(let name) = field.type, record.part(name).fields.first?.type == .ownID else {
                    continue
                }
                source.add(
                    "unique(\"\(field.name)\", document.\(field.name).count) { document.\(field.name)[$0].texts.bytes(\\.id) }"
                )
            }
        }
        let lists = record.localLists
        source.gap()
        source.comment("A quick look, which may say no where the ids of the document's parts all differ.")
        source.block("mutating func hasDistinctLocalIDs() -> Bool {") { source in
            source.add("let document = document\nids.clear()")
            for (path, _, _) in lists {
                source.block("for index in document.\(path).indices {") {
                    $0.add("if !ids.insert(document.\(path)[index].texts.given(\\.id)) { return false }")
                }
            }
            source.add("return true")
        }
        source.gap()
        source.comment("Calls `body` with each id of the document's parts, `nil` where the document leaves it out.")
        source.block(
            "func forEachLocalID(_ body: (_ id: Text?, _ word: PositionalID, _ list: StaticString, _ index: Int) -> Void) {"
        ) { source in
            for (path, _, word) in lists {
                source.block("for index in document.\(path).indices {") {
                    $0.add("body(document.\(path)[index].id, .\(word), \"\(path)\", index)")
                }
            }
        }
    }
}

extension Record {
    /// Where a part stands in the document.
    enum Home: Equatable {
        case document
        /// In one list, of this path.
        case list(String)
        /// In one field that must be there, of this path.
        case field(String)
        /// In several lists or fields, or in a field that may be left out.
        case shared
    }

    func home(of part: Part) -> Home {
        if part.isDocument { return .document }
        var homes: [Home] = []
        func look(_ outer: Part, _ path: String) {
            for field in outer.fields {
                switch field.type {
                case .part(let name):
                    if name == part.name { homes.append(field.isRequired ? .field(path + field.name) : .shared) }
                    if field.isRequired { look(self.part(name), "\(path)\(field.name).") }
                case .parts(let name) where name == part.name: homes.append(.list(path + field.name))
                default: continue
                }
            }
        }
        look(self.part("Document"), "")
        return homes.count == 1 ? homes[0] : .shared
    }

    /// The names of parts that are handed to their check.
    var sharedParts: Set<String> { Set(parts.filter { home(of: $0) == .shared }.map(\.name)) }
}
