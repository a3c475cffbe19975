import ReadoutModel
import ReadoutSyntax
import ReadoutSystem

/// Something that is wrong with an input, as a value; the command line decides how it is shown.
public struct Diagnostic: Sendable, Hashable {
    /// How bad it is.
    public enum Severity: String, Sendable {
        /// The document cannot be exported.
        case error
        /// The document can be exported, but something in it is probably not meant so.
        case warning
    }

    /// Whether the document can still be exported.
    public var severity: Severity
    /// What kind of problem it is.
    public var code: DiagnosticCode
    /// The file as it was named, or `<stdin>`. Bytes of a name that are no UTF-8 are shown escaped, `\xE9`.
    public var path: String
    /// The line and column in the file; `nil` where it is about the file as a whole, or the document came from none.
    public var position: Position?
    /// The field's path in the document (`participants[2].party`), empty where it is about no field.
    public var field: String
    /// What is wrong and what would be right.
    public var message: String
    /// What stands at the position; `nil` where there is none.
    public var excerpt: Excerpt?

    /// How many problems of one document are listed at most.
    package static let maximumCount = 1000

    /// A diagnostic about a field, or about the whole document where `field` is empty.
    public init(
        _ severity: Severity, _ code: DiagnosticCode, path: String, position: Position? = nil, field: String = "",
        message: String
    ) {
        (self.severity, self.code, self.path, self.position) = (severity, code, path, position)
        (self.field, self.message) = (field, message)
    }

    /// `path:line:column: error: field: message`
    public var line: String {
        let name = Files.shown(path)
        let location = position.map { "\(name):\($0.line):\($0.column)" } ?? name
        return spelledOut("\(location): \(severity.rawValue): \(field.isEmpty ? "" : field + ": ")\(message)")
    }

    /// The ``line``, and below it the line of the source with a mark, where there is one.
    public var full: String { excerpt.map { "\(line)\n\($0.marked)" } ?? line }

    /// One JSON object on one line, with the keys severity, code, path, line, column, field and message.
    public var json: String {
        var writer = JSONWriter(into: ByteBuffer(capacity: 256), indent: nil)
        writer.beginMapping(isEmpty: false)
        for (key, text) in [("severity", severity.rawValue), ("code", code.rawValue), ("path", Files.shown(path))] {
            writer.key(Text(key))
            writer.string(Text(text))
        }
        for (key, number) in [("line", position?.line), ("column", position?.column)] {
            writer.key(Text(key))
            if let number { writer.number(Number(number)) } else { writer.null() }
        }
        for (key, text) in [("field", field), ("message", message)] {
            writer.key(Text(key))
            writer.string(Text(text))
        }
        writer.endMapping()
        return writer.finish().string
    }

    /// A workflow command of GitHub Actions, which shows the message beside the line of the file:
    /// `::error file=a.yaml,line=3,col=5,title=bad-country::parties[0].country: …`.
    public var github: String {
        /// Percent signs and line breaks would end the command; in a property so would a colon and a comma.
        func escaped(_ text: String, _ others: String) -> String {
            var result = ""
            for scalar in text.unicodeScalars {
                if scalar == "%" || scalar == "\r" || scalar == "\n" || others.unicodeScalars.contains(scalar) {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    result += "%" + (digits.count < 2 ? "0" : "") + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
            return result
        }
        var properties = path.isEmpty ? [] : ["file=\(escaped(Files.shown(path), ":,"))"]
        if let position { properties += ["line=\(position.line)", "col=\(position.column)"] }
        properties.append("title=\(code.rawValue)")
        let text = spelledOut("\(field.isEmpty ? "" : field + ": ")\(message)")
        return "::\(severity.rawValue) \(properties.joined(separator: ","))::\(escaped(text, ""))"
    }
}

/// Something a check has found in a document, before its position in a file is known.
public struct Finding: Sendable, Hashable {
    /// Whether the document can still be exported.
    public var severity: Diagnostic.Severity
    /// What kind of problem it is.
    public var code: DiagnosticCode
    /// The field's path in the document (`participants[2].party`), empty where it is about no field.
    public var field: String
    /// What is wrong and what would be right.
    public var message: String
    /// Where the text that it is about begins in the bytes of the document; `nil` where that has to be looked for.
    package var offset: Int?

    /// A finding about a field, or about the whole document where `field` is empty.
    public init(_ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ field: String, _ message: String) {
        (self.severity, self.code, self.field, self.message) = (severity, code, field, message)
    }
}
