import ReadoutModel

/// The syntax of a structured text, which its content alone tells, whatever its file is called.
public enum TextSyntax: Sendable {
    /// RFC 8259.
    case json
    /// YAML 1.2.
    case yaml

    /// JSON is where the first character that is no white space is `{` or `[`, and the next such character is `"`, `{`,
    /// `[`, `}` or `]`; all else is YAML. A byte order mark counts as white space.
    /// - Parameters:
    ///   - bytes: the text, or how it starts.
    ///   - isWhole: whether nothing follows.
    /// - Returns: `nil` where more must be read to tell.
    public static func of(_ bytes: UnsafeRawBufferPointer, isWhole: Bool) -> TextSyntax? {
        var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while at < bytes.count, ASCII.isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count else { return isWhole ? .yaml : nil }
        guard bytes[at] == JSONLexis.beginObject || bytes[at] == JSONLexis.beginArray else { return .yaml }
        at += 1
        while at < bytes.count, ASCII.isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count else { return isWhole ? .yaml : nil }
        switch bytes[at] {
        case JSONLexis.quote, JSONLexis.beginObject, JSONLexis.beginArray, JSONLexis.endObject, JSONLexis.endArray:
            return .json
        default: return .yaml
        }
    }
}
