import ReadoutModel
import ReadoutSyntax

/// Something that is wrong with an input, as a value; how it is shown is the command line's concern.
public struct Diagnostic: Sendable, Hashable {
    public enum Severity: String, Sendable { case error, warning }

    public var severity: Severity
    /// The file as it was named, or `<stdin>`.
    public var path: String
    public var position: Position?
    /// The field's path in the document (`participants[2].party`), empty where it is about no field.
    public var field: String
    /// What is wrong and what would be right.
    public var message: String

    public init(_ severity: Severity, path: String, position: Position? = nil, field: String = "", message: String) {
        (self.severity, self.path, self.position) = (severity, path, position)
        (self.field, self.message) = (field, message)
    }

    /// `path:line:column: error: field: message`
    public var line: String {
        let place = position.map { "\(path):\($0.line):\($0.column)" } ?? path
        return "\(place): \(severity.rawValue): \(field.isEmpty ? "" : field + ": ")\(message)"
    }

    /// One JSON object on one line, with the keys severity, path, line, column, field and message.
    public var json: String {
        var writer = JSONWriter(into: ByteBuffer(capacity: 256), indent: nil)
        writer.beginMapping(isEmpty: false)
        writer.key("severity")
        writer.string(Text(severity.rawValue))
        writer.key("path")
        writer.string(Text(path))
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

/// Something a check has found in a document, before its place in a file is known.
public struct Finding: Sendable, Hashable {
    public var severity: Diagnostic.Severity
    public var field: String
    public var message: String

    public init(_ severity: Diagnostic.Severity, _ field: String, _ message: String) {
        (self.severity, self.field, self.message) = (severity, field, message)
    }
}
