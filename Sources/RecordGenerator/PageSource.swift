/// What is not Swift, and the schema: the pages, the lists of other languages, and the record that uses every key.
enum SchemaSource {
    static func schema(_ record: Record) -> String {
        var source = Source(imports: ["ReadoutModel"])
        source.block("extension DocumentSchema {") { source in
            source.comment("The schema of each part.")
            source.block("static var parts: [(String, JSONValue)] {") { source in
                source.block("[", close: "]") { source in
                    for part in record.parts { source.add("(\"\(part.key)\", \(definition(part))),") }
                }
            }
            for part in record.parts {
                source.gap()
                source.block("private static func property(_ field: \(part.fieldSet)) -> JSONValue {") { source in
                    source.add("switch field {")
                    for field in part.fields { source.add("case .\(field.name): \(expression(field, record))") }
                    source.add("}")
                }
                source.gap()
                source.block("private static func about(_ field: \(part.fieldSet)) -> String {") { source in
                    source.add("switch field {")
                    for field in part.fields { source.add("case .\(field.name): \"\(about(field, record))\"") }
                    source.add("}")
                }
            }
        }
        return source.text
    }

    private static func definition(_ part: Part) -> String {
        let mapping = "Schema.mapping(\(part.fieldSet).self, \"\(part.about)\", about, property)"
        let pairs = part.fields.compactMap { field -> String? in
            guard let start = field.after, part.fields.first(where: { $0.name == start })?.isOptional == true else { return nil }
            return "(\"\(field.name)\", Schema.strings([\"\(start)\"]))"
        }
        guard !pairs.isEmpty else { return mapping }
        return "Schema.adding(\"dependentRequired\", Schema.object([\(pairs.joined(separator: ", "))]), to: \(mapping))"
    }

    /// What a key means, as one sentence for editors: the words of the page without its Markdown, and the default.
    private static func about(_ field: Field, _ record: Record) -> String {
        var text = field.meaning
        if text.isEmpty, case .word(let name) = field.type { text = String(record.words(name).about.dropLast()) }
        if text == "as for the summit", case .word(let name) = field.type {
            text = "\(record.words(name).about.dropLast()), as for the summit"
        }
        if case .part(let name) = field.type, text.hasPrefix("see [") { text = record.part(name).about }
        // "[date](#times)" is "date", and "; see [place](#place)" leads nowhere outside of the page.
        text = text.replacing(#/[;,]? see \[[^\]]*\]\([^)]*\)/#, with: "")
        text = text.replacing(#/\[([^\]]*)\]\([^)]*\)/#, with: { String($0.output.1) }).replacing("`", with: "")
        let standing =
            switch field.default {
            case .word(let word), .value(let word): word
            case .rule(_, let words), .reading(let words, by: _), .said(let words): words.replacing("`", with: "")
            case nil: ""
            }
        if !standing.isEmpty { text += "; default: \(standing)" }
        return text.upperFirst.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }

    private static func expression(_ field: Field, _ record: Record) -> String {
        func reference(_ name: String) -> String { "Schema.reference(\"\(name)\")" }
        return switch field.type {
        case .version: "Schema.object([(\"const\", .number(Number(1)))])"
        case .ownID, .localID, .slug, .reference: reference("slug")
        case .references: "Schema.list(\(reference("slug")))"
        case .text: reference(field.isRequired ? "requiredText" : "text")
        case .texts: "Schema.list(\(reference("text")))"
        case .language: reference("language")
        case .country: reference("country")
        case .iri: reference("iri")
        case .iris: "Schema.list(\(reference("iri")))"
        case .license: reference("license")
        case .zone: "zoneName"
        case .path: "articlePath"
        case .stamp: reference("stamp")
        case .time: reference("time")
        case .interval: reference("timeOrInterval")
        case .integer(let range): "whole(\(range.lowerBound), \(range.upperBound))"
        case .degrees(let limit): "degrees(\(limit))"
        case .flag: "Schema.type(\"boolean\")"
        case .word(let name): "Schema.words(\(name).self)"
        case .part(let name): reference(record.part(name).key)
        case .parts(let name): "Schema.list(\(reference(record.part(name).key)))"
        case .person: reference("personReference")
        case .persons: "Schema.list(\(reference("personReference")))"
        }
    }
}

enum PageSource {
    /// The table of a part's keys, in Markdown.
    static func table(of part: Part, _ record: Record) -> String {
        let hasDefaults = part.fields.contains { $0.default != nil }
        let hasNeeds = part.fields.contains { $0.need != .optional }
        var columns = ["key"]
        if hasNeeds { columns.append("required") }
        if hasDefaults { columns.append("default") }
        columns.append("meaning")
        if part.hasExamples { columns.append("example") }
        var lines = ["| " + columns.joined(separator: " | ") + " |", "|" + columns.map { _ in " --- |" }.joined()]
        for field in part.fields {
            var cells = ["`\(field.name)`"]
            if hasNeeds {
                let need =
                    switch field.need {
                    case .optional: ""
                    case .required: "yes"
                    case .unless(let flag): "unless \(flag)"
                    }
                cells.append(need)
            }
            if hasDefaults {
                let standing =
                    switch field.default {
                    case .word(let word), .value(let word): "`\(word)`"
                    case .rule(_, let words), .reading(let words, by: _), .said(let words): words
                    case nil: ""
                    }
                cells.append(standing)
            }
            if field.meaning.isEmpty, case .word(let name) = field.type {
                cells.append(record.words(name).words.map { "`\($0)`" }.joined(separator: ", "))
            } else {
                cells.append(field.meaning)
            }
            if part.hasExamples { cells.append(field.example.map { "`\($0)`" } ?? "") }
            lines.append("|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined())
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The page with its tables made anew: each stands between `<!-- record: KEY -->` and `<!-- end -->`.
    static func page(_ text: String, _ record: Record) -> String {
        var page = text
        for part in record.parts {
            let begin = "<!-- record: \(part.key) -->\n"
            guard let start = page.firstRange(of: begin),
                let end = page[start.upperBound...].firstRange(of: "<!-- end -->")
            else { preconditionFailure("docs/document-format.md has no place for the table of \(part.key)") }
            page.replaceSubrange(start.upperBound..<end.lowerBound, with: "\n\(table(of: part, record))\n")
        }
        return page
    }

    /// The keys for the checks in Python.
    static func python(_ record: Record) -> String {
        var text = """
            \"""The keys of the document format, part by part, in their order.

            Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
            \"""

            KEYS: dict[str, list[str]] = {

            """
        func list(_ names: [String]) -> String {
            var lines: [String] = []
            var line = "       "
            for name in names {
                if line.count + name.count + 4 > 100 {
                    lines.append(line)
                    line = "       "
                }
                line += " \"\(name)\","
            }
            return (lines + [line]).joined(separator: "\n")
        }
        for part in record.parts {
            text += "    \"\(part.key)\": [\n\(list(part.fields.map(\.name)))\n    ],\n"
        }
        text += "}\n\nREQUIRED: dict[str, list[str]] = {\n"
        for part in record.parts {
            let required = part.fields.filter(\.isRequired).map { "\"\($0.name)\"" }
            text += "    \"\(part.key)\": [\(required.joined(separator: ", "))],\n"
        }
        return text + "}\n"
    }
}

/// The record that uses every key.
enum WholeRecord {
    static func json(_ record: Record) -> String { object(record.part("Document"), record, 0) + "\n" }

    private static func object(_ part: Part, _ record: Record, _ depth: Int) -> String {
        let inner = String(repeating: "  ", count: depth + 1)
        var members = part.fields.map { "\"\($0.name)\": \(value($0, record, depth + 1))" }
        members.append("\"x-key\": \(quoted("a key of one's own in \(part.key)"))")
        return "{\n" + members.map { inner + $0 }.joined(separator: ",\n") + "\n" + inner.dropLast(2) + "}"
    }

    private static func value(_ field: Field, _ record: Record, _ depth: Int) -> String {
        let inner = String(repeating: "  ", count: depth + 1)
        func list(_ items: [String]) -> String { "[\n" + items.map { inner + $0 }.joined(separator: ",\n") + "\n\(inner.dropLast(2))]" }
        switch field.type {
        case .part(let name): return object(record.part(name), record, depth)
        case .parts(let name): return list([object(record.part(name), record, depth + 1)])
        default: break
        }
        guard let example = field.example else { preconditionFailure("\(field.name) has no example") }
        switch field.type {
        case .version, .integer, .degrees, .flag: return example
        case .persons:
            let id = example.dropFirst().prefix { $0 != "," }
            return list([quoted(String(id)), object(record.part("Person"), record, depth + 1)])
        case .texts, .iris, .references:
            return "[" + example.dropFirst().dropLast().split(separator: ", ").map { quoted(String($0)) }.joined(separator: ", ") + "]"
        default: return quoted(example)
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
