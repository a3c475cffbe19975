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
    /// The file as it was named, or `<stdin>`. Bytes of a name that are no UTF-8 are shown escaped, `\xE9`.
    public var path: String
    /// The line and column in the file; `nil` where it is about the file as a whole, or the document came from none.
    public var position: Position?
    /// The field's path in the document (`participants[2].party`), empty where it is about no field.
    public var field: String
    /// What is wrong and what would be right.
    public var message: String

    /// How many problems of one document are listed at most.
    static let maximumCount = 1000

    /// A diagnostic about a field, or about the whole document where `field` is empty.
    public init(_ severity: Severity, path: String, position: Position? = nil, field: String = "", message: String) {
        (self.severity, self.path, self.position) = (severity, path, position)
        (self.field, self.message) = (field, message)
    }

    /// `path:line:column: error: field: message`
    public var line: String {
        let name = Files.shown(path)
        let location = position.map { "\(name):\($0.line):\($0.column)" } ?? name
        return Diagnostic.onOneLine("\(location): \(severity.rawValue): \(field.isEmpty ? "" : field + ": ")\(message)")
    }

    /// Controls and line breaks that come from an input are spelled out, so that none can forge a line or reach the
    /// terminal.
    private static func onOneLine(_ text: String) -> String {
        func isLoud(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
            default: false
            }
        }
        guard text.unicodeScalars.contains(where: isLoud) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                result += "\\n"
            } else if isLoud(scalar) {
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// One JSON object on one line, with the keys severity, path, line, column, field and message.
    public var json: String {
        var writer = JSONWriter(into: ByteBuffer(capacity: 256), indent: nil)
        writer.beginMapping(isEmpty: false)
        writer.key("severity")
        writer.string(Text(severity.rawValue))
        writer.key("path")
        writer.string(Text(Files.shown(path)))
        for (key, number) in [("line", position?.line), ("column", position?.column)] {
            writer.key(Text(key))
            if let number { writer.number(Number(number)) } else { writer.null() }
        }
        writer.key("field")
        writer.string(Text(field))
        writer.key("message")
        writer.string(Text(message))
        writer.endMapping()
        return writer.finish().string
    }
}

/// Something a check has found in a document, before its position in a file is known.
public struct Finding: Sendable, Hashable {
    /// Whether the document can still be exported.
    public var severity: Diagnostic.Severity
    /// The field's path in the document (`participants[2].party`), empty where it is about no field.
    public var field: String
    /// What is wrong and what would be right.
    public var message: String

    /// A finding about a field, or about the whole document where `field` is empty.
    public init(_ severity: Diagnostic.Severity, _ field: String, _ message: String) {
        (self.severity, self.field, self.message) = (severity, field, message)
    }
}

extension Unicode.Scalar {
    /// `U+0007`
    var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
