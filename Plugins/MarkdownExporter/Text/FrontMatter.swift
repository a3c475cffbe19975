import ReadoutModel
import ReadoutSyntax

/// The YAML between two lines of `---` at the start of a file.
enum FrontMatter {
    /// Appends that of a brief. Keys without a value are left out.
    static func append(of document: Document, to out: consuming ByteBuffer) -> ByteBuffer {
        let summit = document.summit
        out.append("---\n")
        var yaml = YAMLWriter(into: out)
        yaml.beginMapping(isEmpty: false)
        member(Key.id, document.id, &yaml)
        member(Key.title, summit.title, &yaml)
        member(Key.date, summit.start.text, &yaml)
        if let end = summit.end { member(Key.end, end.text, &yaml) }
        member(Key.status, summit.effectiveStatus.text, &yaml)
        if let place = summit.place.flatMap(line) { member(Key.place, place, &yaml) }
        if !summit.topics.isEmpty {
            yaml.key(Key.tags)
            yaml.beginSequence(isEmpty: false)
            for topic in summit.topics { yaml.string(topic) }
            yaml.endSequence()
        }
        member(Key.language, document.effectiveLanguage, &yaml)
        member(Key.source, document.article.url ?? document.article.title, &yaml)
        yaml.endMapping()
        return close(yaml.finish())
    }

    /// Appends that of a digest.
    static func append(title: Text, documents: Int, to out: consuming ByteBuffer) -> ByteBuffer {
        out.append("---\n")
        var yaml = YAMLWriter(into: out)
        yaml.beginMapping(isEmpty: false)
        member(Key.title, title, &yaml)
        yaml.key(Key.documents)
        yaml.number(Number(documents))
        yaml.endMapping()
        return close(yaml.finish())
    }

    private static func close(_ out: consuming ByteBuffer) -> ByteBuffer {
        out.append("---\n\n")
        return out
    }

    private static func member(_ key: Text, _ value: Text, _ yaml: inout YAMLWriter) {
        guard !value.isEmpty else { return }
        yaml.key(key)
        yaml.string(value)
    }

    /// A place on one line: name, locality and country; `nil` where it has none of them.
    private static func line(_ place: Place) -> Text? {
        let parts = [place.name, place.locality, place.country].compactMap { $0 }.filter { !$0.isEmpty }
        guard parts.count > 1 else { return parts.first }
        var line = ByteBuffer(capacity: 128)
        for part in parts {
            if !line.isEmpty { line.append(", ") }
            line.append(part)
        }
        let bytes = line.finish()
        return Text(bytes, 0..<bytes.count)
    }

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
