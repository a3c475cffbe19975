import Foundation

/// A triple as it is written in N-Triples, term by term, with its literals unescaped.
struct Triple: Hashable {
    var subject: String
    var predicate: String
    var object: String
}

/// Reads what the writers write: enough of Turtle, and so all of N-Triples, to compare the two. Independent programs
/// judge the syntax; this tells that both say the same, and that text comes back as it was.
struct TripleReader {
    private var rest: Substring.UnicodeScalarView
    private var prefixes: [String: String] = [:]

    static func read(_ text: String) -> [Triple] {
        var reader = TripleReader(rest: Substring(text).unicodeScalars)
        return reader.statements()
    }

    private mutating func statements() -> [Triple] {
        var triples: [Triple] = []
        while skipSpace() {
            if take("@prefix ") {
                let name = name()
                precondition(skipSpace())
                prefixes[name] = iri()
                expect(".")
                continue
            }
            let subject = term()
            repeat {
                let predicate = term()
                repeat {
                    triples.append(Triple(subject: subject, predicate: predicate, object: term()))
                } while takeToken(",")
            } while takeToken(";")
            expect(".")
        }
        return triples
    }

    private mutating func term() -> String {
        precondition(skipSpace())
        switch rest.first! {
        case "<": return "<\(iri())>"
        case "\"": return literal()
        case "-", "0"..."9":
            let digits = String(String.UnicodeScalarView(take { $0 != " " && $0 != "," && $0 != ";" }))
            return typed(digits, digits.contains(".") ? "decimal" : "integer")
        default:
            let name = name()
            if name == "true" || name == "false" { return typed(name, "boolean") }
            if name == "a" { return "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>" }
            let parts = name.split(separator: ":", maxSplits: 1)
            return "<\(prefixes[String(parts[0])]!)\(parts[1])>"
        }
    }

    private mutating func literal() -> String {
        rest.removeFirst()
        var value = ""
        while let scalar = rest.popFirst(), scalar != "\"" {
            precondition(scalar != "\n", "a line feed stands in a quoted string")
            value.unicodeScalars.append(
                scalar == "\\" ? ["n": "\n", "r": "\r", "\"": "\"", "\\": "\\"][rest.removeFirst()]! : scalar)
        }
        if rest.first == "@" { return "\"\(value)\"\(name())" }
        guard take("^^") else { return "\"\(value)\"" }
        return "\"\(value)\"^^\(term())"
    }

    private func typed(_ value: String, _ type: String) -> String {
        "\"\(value)\"^^<http://www.w3.org/2001/XMLSchema#\(type)>"
    }

    private mutating func iri() -> String {
        precondition(rest.removeFirst() == "<")
        defer { rest.removeFirst() }
        return String(String.UnicodeScalarView(take { $0 != ">" }))
    }

    /// `schema:name`, `a`, `@en`; of a prefix that is declared, without its colon.
    private mutating func name() -> String {
        let name = String(String.UnicodeScalarView(take { $0 != " " && $0 != "," && $0 != ";" }))
        return name.hasSuffix(":") ? String(name.dropLast()) : name
    }

    private mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> Substring.UnicodeScalarView {
        let part = rest.prefix(while: isPart)
        rest = rest.dropFirst(part.count)
        return part
    }

    private mutating func take(_ word: String) -> Bool {
        guard rest.starts(with: word.unicodeScalars) else { return false }
        rest = rest.dropFirst(word.unicodeScalars.count)
        return true
    }

    private mutating func takeToken(_ token: String) -> Bool { skipSpace() && take(token) }
    private mutating func expect(_ token: String) {
        precondition(takeToken(token), "\(token) is missing before \(String(rest.prefix(80)))")
    }

    private mutating func skipSpace() -> Bool {
        rest = rest.drop { $0 == " " || $0 == "\n" }
        return !rest.isEmpty
    }
}
