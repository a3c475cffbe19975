/// The document format: what a record consists of.
public struct Record: Sendable {
    let words: [Words]
    let parts: [Part]

    func part(_ name: String) -> Part {
        guard let part = parts.first(where: { $0.name == name }) else {
            preconditionFailure("the table has no part \(name)")
        }
        return part
    }

    func words(_ name: String) -> Words {
        guard let words = words.first(where: { $0.name == name }) else {
            preconditionFailure("the table has no words \(name)")
        }
        return words
    }
}

/// A closed list of words that a field can hold, a `Vocabulary` of the model.
struct Words: Sendable {
    /// The name of the Swift type.
    let name: String
    let about: String
    /// As a record spells them.
    let words: [String]
    /// What each of them means.
    let meanings: [String]

    init(_ name: String, _ about: String, _ words: [(String, String)]) {
        (self.name, self.about) = (name, about)
        (self.words, meanings) = (words.map(\.0), words.map(\.1))
    }

    /// `official-visit` is `officialVisit` in Swift.
    static func swiftName(_ word: String) -> String {
        let parts = word.split(separator: "-")
        return parts.first.map(String.init)! + parts.dropFirst().map(\.upperFirst).joined()  // no word is empty
    }
}

/// A mapping of the document format, a struct of the model.
struct Part: Sendable {
    /// The name of the Swift type.
    let name: String
    /// What the schema and the documentation call it.
    let key: String
    let about: String
    /// More about it for the documentation comment of its type, line by line.
    let notes: String
    /// Whether the table of the documentation has examples.
    let hasExamples: Bool
    let fields: [Field]

    init(
        _ name: String, key: String, about: String, notes: String = "", hasExamples: Bool = true, fields: [Field]
    ) {
        (self.name, self.key, self.about, self.notes) = (name, key, about, notes)
        (self.hasExamples, self.fields) = (hasExamples, fields)
    }

    /// The enumeration of its keys.
    var fieldSet: String { "\(key.upperFirst)Field" }
    /// A variable of the type.
    var variable: String { name.lowerFirst }
    /// Whether a record can hold the mapping without a key in it.
    var canBeEmpty: Bool { !fields.contains { $0.need == .required } }
    var isDocument: Bool { name == "Document" }
    /// The parameters of the initialiser.
    var required: [Field] { fields.filter { $0.need == .required && $0.type != .version } }
}

/// A key of a part.
struct Field: Sendable {
    enum Need: Sendable, Equatable {
        case optional, required
        /// Required unless another field, a flag, is true.
        case unless(String)
    }

    /// What holds where the record is silent.
    enum Default: Sendable {
        /// A word of the field's list: the model has two properties.
        case word(String)
        /// A Swift expression, and how the documentation says it: the model has two properties.
        case rule(String, String)
        /// What the documentation says, and the function of the document that answers it, as it depends on more than the
        /// part: the model has the one property of what the record spells out.
        case reading(String, by: String)
        /// A value, in Markdown code; of a language or a number the model has two properties.
        case value(String)
        /// What the documentation says; the model leaves it to a function.
        case said(String)
    }

    let name: String
    let type: FieldType
    let need: Need
    let `default`: Default?
    /// The field before it that it must not be earlier than.
    let after: String?
    let meaning: String
    let example: String?

    init(
        _ name: String, _ type: FieldType, need: Need = .optional, default: Default? = nil, after: String? = nil,
        _ meaning: String, example: String? = nil
    ) {
        (self.name, self.type, self.need, self.default) = (name, type, need, `default`)
        (self.after, self.meaning, self.example) = (after, meaning, example)
    }

    var isRequired: Bool { need == .required }

    /// Whether it is the name or the title by which people know the thing.
    var isLabel: Bool { type == .text && (name == "name" || name == "title") }

    /// The Swift expression of the default where the model has two properties.
    var fallback: String? {
        switch (`default`, type) {
        case (.word(let word), _): ".\(Words.swiftName(word))"
        case (.rule(let expression, _), _): "(\(expression))"
        case (.value(let value), .integer): value
        case (.value(let value), .language): "\"\(value)\""
        default: nil
        }
    }

    /// The function of the document that says what holds where the record is silent.
    var reading: String? { if case .reading(_, let function) = `default` { function } else { nil } }

    /// The property that holds what the record spells out.
    var stated: String { fallback == nil && reading == nil ? name : "stated\(name.upperFirst)" }
}

/// What a field can hold.
indirect enum FieldType: Sendable, Equatable {
    /// What an id refers to.
    enum Target: String, Sendable { case party, participant, meeting }

    /// The version of the format, which the model does not keep.
    case version
    /// An id that no other of the corpus or of its list has.
    case ownID
    /// An id that no other part of the document has; left out, it is the word with a number: `meeting-1`.
    case localID(String)
    case slug
    case reference(Target)
    case references(Target)
    case text, texts
    case language, country, iri, iris, license, zone, path
    /// A date, or a date-time with offset.
    case stamp
    case time
    /// A time or an interval.
    case interval
    case integer(ClosedRange<Int>)
    /// An angle, at most so many degrees either way.
    case degrees(Int)
    case flag
    case word(String)
    case part(String)
    case parts(String)
    /// A participant's id, or a person.
    case person, persons
}

extension StringProtocol {
    var upperFirst: String { prefix(1).uppercased() + dropFirst() }
    var lowerFirst: String { prefix(1).lowercased() + dropFirst() }
}
