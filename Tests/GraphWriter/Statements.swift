import ReadoutModel

/// A statement whose terms are slices of bytes that outlive it.
struct Statement {
    enum Object {
        case iri(Text)
        case text(Text, language: Text)
        case string(Text)
        case value(Text, datatype: Text)
    }

    var subject: Text
    var predicate: Text
    var object: Object
    /// `nil` in the default graph.
    var graph: Text?
}

/// Reads canonical N-Quads without blank nodes (RDF 1.1 N-Quads §4): what the conformance run hands over, no more.
struct StatementReader {
    private var rest: Substring.UnicodeScalarView

    static func read(_ text: String) -> [Statement] {
        text.split(separator: "\n").map { line in
            var reader = StatementReader(rest: line.unicodeScalars)
            return reader.statement()
        }
    }

    private mutating func statement() -> Statement {
        let (subject, predicate, object) = (iri(), iri(), object())
        return Statement(
            subject: subject, predicate: predicate, object: object, graph: rest.first == "<" ? iri() : nil)
    }

    private mutating func object() -> Statement.Object {
        if rest.first == "<" { return .iri(iri()) }
        precondition(rest.removeFirst() == "\"")
        var value = String.UnicodeScalarView()
        while let scalar = rest.popFirst(), scalar != "\"" {
            value.append(scalar == "\\" ? escaped(rest.removeFirst()) : scalar)
        }
        let text = Text(String(value))
        switch rest.removeFirst() {
        case "@": return .text(text, language: Text(String(word())))
        case "^":
            rest.removeFirst()
            return .value(text, datatype: iri())
        default: return .string(text)
        }
    }

    private mutating func escaped(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let simple: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "r": "\r", "t": "\t", "b": "\u{8}", "f": "\u{C}"]
        guard scalar == "u" || scalar == "U" else { return simple[scalar] ?? scalar }
        let count = scalar == "u" ? 4 : 8
        defer { rest = rest.dropFirst(count) }
        return Unicode.Scalar(UInt32(String(rest.prefix(count)), radix: 16)!)!  // the reader before this has read it, too
    }

    private mutating func iri() -> Text {
        let word = word()
        precondition(word.first == "<" && word.last == ">", "\(word) is no IRI")
        return Text(String(word.dropFirst().dropLast()))
    }

    /// Up to the next space, which it takes.
    private mutating func word() -> Substring {
        let word = rest.prefix { $0 != " " }
        rest = rest.dropFirst(word.count + 1)
        return Substring(word)
    }
}
