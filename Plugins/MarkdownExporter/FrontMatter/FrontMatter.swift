import ReadoutLanguage
import ReadoutModel
import ReadoutSyntax

/// The YAML between two lines of `---` at the start of a file.
enum FrontMatter {
    /// Appends the front matter of a brief. Keys without a value are left out.
    static func append(
        of document: Document, _ keys: FrontMatterKeys, _ language: Language, to out: consuming ByteBuffer
    ) -> ByteBuffer {
        let members = keys.members
        guard !members.isEmpty else { return out }
        out.append("---\n")
        var yaml = YAMLWriter(into: out)
        yaml.beginMapping(isEmpty: false)
        for index in members.indices {
            switch members[index].value {
            case .field(.topics): list(members[index].key, document.summit.topics, &yaml)
            case .field(.topicTags): list(members[index].key, document.summit.topics.compactMap(tag), &yaml)
            case .field(.revision):
                yaml.key(members[index].key)
                yaml.number(Number(document.revision))
            case .field(let field): member(members[index].key, value(field, document, language), &yaml)
            case .literal(let text): literal(members[index].key, text, &yaml)
            }
        }
        yaml.endMapping()
        return close(yaml.finish())
    }

    private static func value(_ field: FrontMatterField, _ document: Document, _ language: Language) -> Text? {
        switch field {
        case .id: document.id
        case .title: document.summit.title
        case .date: document.summit.start.text
        case .end: document.summit.end?.text
        case .status: document.summit.status.text
        case .place: line(document.summit.place)
        case .language: document.language
        case .source: document.article.url ?? document.article.title
        case .kind: document.summit.statedKind?.text
        case .summary: document.summit.summary
        case .updated: document.updated?.text
        case .firstDay: document.summit.start.earliest.text
        case .lastDay: (document.summit.end ?? document.summit.start).latest.text
        case .direction: language.isRightToLeft ? rightToLeft : leftToRight
        case .topics, .topicTags, .revision: nil  // written otherwise
        }
    }

    private static func list(_ key: Text, _ texts: [Text], _ yaml: inout YAMLWriter) {
        guard !texts.isEmpty else { return }
        yaml.key(key)
        yaml.beginSequence(isEmpty: false)
        for index in texts.indices { yaml.string(texts[index]) }
        yaml.endSequence()
    }

    /// A topic as a tag; `nil` where no letter is left of it.
    private static func tag(_ topic: Text) -> Text? {
        func isKept(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark || scalar == "_"
        }
        let levels = topic.string.unicodeScalars.split(separator: "/").map { level in
            level.split { !isKept($0) }.map { String($0) }.joined(separator: "-")
        }
        let tag = levels.filter { !$0.isEmpty }.joined(separator: "/")
        return tag.unicodeScalars.contains { $0.properties.isAlphabetic } ? Text(tag) : nil
    }

    private static func literal(_ key: Text, _ text: Text, _ yaml: inout YAMLWriter) {
        yaml.key(key)
        if text.equals("true") || text.equals("false") {
            yaml.bool(text.equals("true"))
        } else if let number = Int(text.string), String(number) == text.string {
            yaml.number(Number(number))
        } else {
            yaml.string(text)
        }
    }

    private static let rightToLeft: Text = "rtl"
    private static let leftToRight: Text = "ltr"

    /// Appends the front matter of a digest: its title and how many documents it has. Where keys were chosen, it has those
    /// of them that apply to several documents.
    static func append(
        title: Text, documents: Int, _ keys: FrontMatterKeys, _ language: Language, to out: consuming ByteBuffer
    ) -> ByteBuffer {
        func value(_ field: FrontMatterField) -> Text? {
            switch field {
            case .title: title
            case .language: Text("\(language.tag)")
            case .direction: language.isRightToLeft ? rightToLeft : leftToRight
            default: nil  // the others are of one document
            }
        }
        let members = keys.members.filter { member in
            if case .field(let field) = member.value { value(field) != nil } else { true }
        }
        guard !keys.isChosen || !members.isEmpty else { return out }
        out.append("---\n")
        var yaml = YAMLWriter(into: out)
        yaml.beginMapping(isEmpty: false)
        if keys.isChosen {
            for (key, wanted) in members {
                switch wanted {
                case .field(let field): member(key, value(field), &yaml)
                case .literal(let text): literal(key, text, &yaml)
                }
            }
        } else {
            member(Key.title, title, &yaml)
            yaml.key(Key.documents)
            yaml.number(Number(documents))
        }
        yaml.endMapping()
        return close(yaml.finish())
    }

    private static func close(_ out: consuming ByteBuffer) -> ByteBuffer {
        out.append("---\n\n")
        return out
    }

    private static func member(_ key: Text, _ value: Text?, _ yaml: inout YAMLWriter) {
        guard let value, !value.isEmpty else { return }
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
        return Text(uncheckedUTF8: line.finish())
    }

    private static func append(_ part: Text?, to line: inout ByteBuffer) {
        guard let part, !part.isEmpty else { return }
        if !line.isEmpty { line.append(", ") }
        line.append(part)
    }

    private enum Key {
        static let title: Text = "title"
        static let documents: Text = "documents"
    }
}
