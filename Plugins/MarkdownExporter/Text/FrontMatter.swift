import ReadoutModel
import ReadoutSyntax

/// The YAML between two lines of `---` at the start of a file.
enum FrontMatter {
    /// Appends that of a brief. Keys without a value are left out.
    static func append(of document: Document, to out: consuming ByteBuffer) -> ByteBuffer {
        append("---\n", to: &out)
        var yaml = YAMLWriter(into: out)
        yaml.beginMapping(isEmpty: false)
        member(Key.id, document.id, &yaml)
        member(Key.title, document.summit.title, &yaml)
        member(Key.date, document.summit.start.text, &yaml)
        if let end = document.summit.end { member(Key.end, end.text, &yaml) }
        member(Key.status, document.summit.effectiveStatus.text, &yaml)
        if let place = line(document.summit.place) { member(Key.place, place, &yaml) }
        let topics = document.summit.topics
        if !topics.isEmpty {
            yaml.key(Key.tags)
            yaml.beginSequence(isEmpty: false)
            for index in topics.indices { yaml.string(topics[index]) }
            yaml.endSequence()
        }
        member(Key.language, document.effectiveLanguage, &yaml)
        member(Key.source, document.article.url ?? document.article.title, &yaml)
        yaml.endMapping()
        return close(yaml.finish())
    }

    /// Appends that of a digest.
    static func append(title: Text, documents: Int, to out: consuming ByteBuffer) -> ByteBuffer {
        append("---\n", to: &out)
        var yaml = YAMLWriter(into: out)
        yaml.beginMapping(isEmpty: false)
        member(Key.title, title, &yaml)
        yaml.key(Key.documents)
        yaml.number(Number(documents))
        yaml.endMapping()
        return close(yaml.finish())
    }

    private static func close(_ out: consuming ByteBuffer) -> ByteBuffer {
        append("---\n\n", to: &out)
        return out
    }

    private static func member(_ key: Text, _ value: Text, _ yaml: inout YAMLWriter) {
        guard !value.isEmpty else { return }
        yaml.key(key)
        yaml.string(value)
    }

    /// A place on one line: name, locality and country; `nil` where it has none of them.
    private static func line(_ place: Place?) -> Text? {
        var line = ByteBuffer(capacity: 128)
        append(place?.name, to: &line)
        append(place?.locality, to: &line)
        append(place?.country, to: &line)
        guard !line.isEmpty else { return nil }
        let bytes = line.finish()
        return Text(bytes, 0..<bytes.count)
    }

    private static func append(_ part: Text?, to line: inout ByteBuffer) {
        guard let part, !part.isEmpty else { return }
        if !line.isEmpty { append(", ", to: &line) }
        line.append(part)
    }

    private static func append(_ literal: StaticString, to out: inout ByteBuffer) { out.append(literal) }

    private enum Key {
        static let id: Text = "id"
        static let title: Text = "title"
        static let date: Text = "date"
        static let end: Text = "end"
        static let status: Text = "status"
        static let place: Text = "place"
        static let tags: Text = "tags"
        static let language: Text = "language"
        static let source: Text = "source"
        static let documents: Text = "documents"
    }
}
