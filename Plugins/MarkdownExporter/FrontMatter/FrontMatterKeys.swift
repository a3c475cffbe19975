import ReadoutExport
import ReadoutModel
import ReadoutRecord

/// The keys of a brief's front matter, each with what it says.
public struct FrontMatterKeys: Sendable {
    enum Value: Sendable {
        case field(FrontMatterField)
        /// A text that the option gives behind `=`; `true`, `false` and numbers are written as such.
        case literal(Text)
    }

    let members: [(key: Text, value: Value)]
    /// Whether they were set.
    let isChosen: Bool

    /// The default keys.
    public static let standard: FrontMatterKeys = {
        let keys: [(Text, FrontMatterField)] = [
            ("id", .id), ("title", .title), ("date", .date), ("end", .end), ("status", .status), ("place", .place),
            ("tags", .topics), ("language", .language), ("source", .source),
        ]
        return FrontMatterKeys(members: keys.map { ($0.0, .field($0.1)) }, isChosen: false)
    }()

    /// These keys, in this order.
    /// - Parameter pairs: the value is the name of a field, or a literal after `=`.
    public init(_ pairs: [(key: String, value: String)]) throws(OptionError) {
        var members: [(key: Text, value: Value)] = []
        for (key, value) in pairs {
            guard !key.isEmpty, Validation.forbiddenCharacter(in: Text(key)) == nil,
                Validation.forbiddenCharacter(in: Text(value)) == nil
            else { throw OptionError("\"\(key)\" is no key, or its value holds a control character") }
            if value.utf8.first == UInt8(ascii: "=") {
                members.append((Text(key), .literal(Text(String(value.unicodeScalars.dropFirst())))))
            } else if let field = FrontMatterField(rawValue: value) {
                members.append((Text(key), .field(field)))
            } else {
                let fields = FrontMatterField.allCases.map(\.rawValue)
                let near = hint(for: value, among: fields)
                throw OptionError(
                    "\"\(value)\" is no field\(near.isEmpty ? "; there are \(fields.joined(separator: ", "))" : near); words of your own stand behind an equals sign: \"=\(value)\""
                )
            }
        }
        self.init(members: members, isChosen: true)
    }

    private init(members: [(key: Text, value: Value)], isChosen: Bool) {
        (self.members, self.isChosen) = (members, isChosen)
    }
}

/// What front matter can say of a document.
enum FrontMatterField: String, Vocabulary {
    case id, title, date, end, status, place, topics, language, source, kind, summary, revision, updated
    /// Days as Jekyll and Hugo want them, also where the document is vaguer.
    case firstDay, lastDay
    /// The topics as Obsidian wants its tags: letters, digits and `_-/`, a hyphen for each run of anything else.
    case topicTags
    /// `rtl` or `ltr`, of the brief's language.
    case direction
}
