import ReadoutModel
import ReadoutRecord

/// One option of an exporter: its name, what values it takes, and how text becomes the value of a property.
public struct OptionDeclaration<Options>: Sendable {
    /// Its name, in the form `frontMatter`.
    public let name: String
    /// What it does, as one line.
    public let help: String
    /// What values it takes.
    public let kind: OptionKind
    /// The value that these options have, as text; `nil` if there is none.
    public let defaultValue: @Sendable (Options) -> String?
    /// Sets the option from its text.
    public let set: @Sendable (inout Options, String) throws(OptionError) -> Void

    /// An option that is `true` or `false`.
    public static func flag(
        _ name: String, _ path: WritableKeyPath<Options, Bool> & Sendable, help: String
    ) -> Self {
        let kind = OptionKind.flag
        return Self(name: name, help: help, kind: kind, defaultValue: { String($0[keyPath: path]) }) {
            (options, text) throws(OptionError) in
            guard let value = Bool(text) else { throw wrong(text, kind) }
            options[keyPath: path] = value
        }
    }

    /// An option that is a whole number.
    public static func integer(
        _ name: String, _ path: WritableKeyPath<Options, Int> & Sendable, in range: ClosedRange<Int>, help: String
    ) -> Self {
        let kind = OptionKind.integer(range)
        return Self(name: name, help: help, kind: kind, defaultValue: { String($0[keyPath: path]) }) {
            (options, text) throws(OptionError) in
            guard let value = Int(text), range.contains(value) else { throw wrong(text, kind) }
            options[keyPath: path] = value
        }
    }

    /// An option that is one of the words of a vocabulary.
    public static func choice<Word: Vocabulary>(
        _ name: String, _ path: WritableKeyPath<Options, Word> & Sendable, help: String
    ) -> Self {
        choice(name, help: help, { $0[keyPath: path] }, { $0[keyPath: path] = $1 })
    }

    /// An option that is one of the words of a vocabulary, or is left to the exporter where nobody sets it.
    public static func choice<Word: Vocabulary>(
        _ name: String, _ path: WritableKeyPath<Options, Word?> & Sendable, help: String
    ) -> Self {
        choice(name, help: help, { $0[keyPath: path] }, { $0[keyPath: path] = $1 })
    }

    private static func choice<Word: Vocabulary>(
        _ name: String, help: String, _ get: @escaping @Sendable (Options) -> Word?,
        _ put: @escaping @Sendable (inout Options, Word) -> Void
    ) -> Self {
        let words = Word.allCases.map(\.rawValue)
        let kind = OptionKind.choice(words)
        return Self(name: name, help: help, kind: kind, defaultValue: { get($0)?.rawValue }) {
            (options, text) throws(OptionError) in
            guard let value = Word(rawValue: text) else { throw wrong(text, kind, hint(for: text, among: words)) }
            put(&options, value)
        }
    }

    /// An option that is several words of a vocabulary. However they are given, the option has them in the order of the list, and each once.
    public static func list<Word: Vocabulary>(
        _ name: String, _ path: WritableKeyPath<Options, [Word]> & Sendable, help: String
    ) -> Self {
        let words = Word.allCases.map(\.rawValue)
        let kind = OptionKind.list(words)
        return Self(
            name: name, help: help, kind: kind,
            defaultValue: { $0[keyPath: path].map(\.rawValue).joined(separator: ",") }
        ) { (options, text) throws(OptionError) in
            var chosen: Set<Word> = []
            for word in OptionKind.words(text) {
                guard let value = Word(rawValue: word) else { throw wrong(word, kind, hint(for: word, among: words)) }
                chosen.insert(value)
            }
            options[keyPath: path] = Word.allCases.filter(chosen.contains)
        }
    }

    /// An option that is a text without control characters.
    /// - Parameters:
    ///   - canBeBlank: whether an empty text, or one of white space alone, is a value.
    ///   - problem: what else is wrong with a text, if anything.
    public static func text(
        _ name: String, _ path: WritableKeyPath<Options, Text?> & Sendable, canBeBlank: Bool = true, help: String,
        problem: @escaping @Sendable (Text) -> OptionError? = { _ in nil }
    ) -> Self {
        Self(name: name, help: help, kind: .text, defaultValue: { $0[keyPath: path]?.string }) {
            (options, text) throws(OptionError) in
            let value = Text(text)
            guard Validation.forbiddenCharacter(in: value) == nil else {
                throw OptionError("holds a control character")
            }
            guard canBeBlank || value.ink != nil else { throw wrong(text, .text, ": it is empty or blank") }
            if let problem = problem(value) { throw problem }
            options[keyPath: path] = value
        }
    }

    /// An option that is an absolute IRI (RFC 3987).
    public static func iri(
        _ name: String, _ path: WritableKeyPath<Options, Text?> & Sendable, help: String
    ) -> Self {
        checked(name, path, .iri, help: help) { IRI.isAbsolute($0) ? nil : wrong($0.string, .iri) }
    }

    /// An option that is a duration of RFC 5545 §3.3.6, without a sign.
    /// - Parameter canBeZero: whether no time at all is a value.
    public static func duration(
        _ name: String, _ path: WritableKeyPath<Options, Text?> & Sendable, canBeZero: Bool = false, help: String
    ) -> Self {
        checked(name, path, .duration, help: help) {
            guard let seconds = $0.durationSeconds else { return wrong($0.string, .duration) }
            return seconds == 0 && !canBeZero ? OptionError("\"\($0)\" is not longer than nothing") : nil
        }
    }

    /// An option that is a duration of RFC 5545 §3.3.6 with or without a sign. No time at all is a value, too.
    public static func signedDuration(
        _ name: String, _ path: WritableKeyPath<Options, Text?> & Sendable, help: String
    ) -> Self {
        checked(name, path, .signedDuration, help: help) { text in
            text.isSignedDuration ? nil : wrong(text.string, .signedDuration)
        }
    }

    /// An option that is a list of keys with values.
    /// - Parameter set: takes the pairs, in their order.
    public static func mapping(
        _ name: String, help: String,
        set: @escaping @Sendable (inout Options, [(key: String, value: String)]) throws(OptionError) -> Void
    ) -> Self {
        Self(name: name, help: help, kind: .mapping, defaultValue: { _ in nil }) {
            (options, text) throws(OptionError) in
            guard let pairs = OptionMapping.pairs(text) else { throw wrong(text, .mapping) }
            try set(&options, pairs)
        }
    }

    /// An option that is one of a few words, or the path of a file.
    /// - Parameters:
    ///   - words: what can be said besides the path of a file.
    ///   - set: takes a word, or a path as seen from the working folder.
    public static func file(
        _ name: String, words: [String], defaultValue: String, help: String,
        set: @escaping @Sendable (inout Options, String) throws(OptionError) -> Void
    ) -> Self {
        Self(name: name, help: help, kind: .file(words: words), defaultValue: { _ in defaultValue }, set: set)
    }

    /// - Parameter problem: what is wrong with a text, if anything.
    private static func checked(
        _ name: String, _ path: WritableKeyPath<Options, Text?> & Sendable, _ kind: OptionKind, help: String,
        _ problem: @escaping @Sendable (Text) -> OptionError?
    ) -> Self {
        Self(name: name, help: help, kind: kind, defaultValue: { $0[keyPath: path]?.string }) {
            (options, text) throws(OptionError) in
            if let problem = problem(Text(text)) { throw problem }
            options[keyPath: path] = Text(text)
        }
    }

    private static func wrong(_ text: String, _ kind: OptionKind, _ hint: String = "") -> OptionError {
        kind.wrong(text, hint)
    }
}

extension OptionKind {
    fileprivate func wrong(_ text: String, _ hint: String = "") -> OptionError {
        OptionError("\"\(text)\" is not \(description)\(hint)")
    }

    /// Checks a value of an option that is declared when the program runs.
    package func check(_ text: String) throws(OptionError) {
        switch self {
        case .flag: if Bool(text) == nil { throw wrong(text) }
        case .integer(let range):
            guard let value = Int(text), range.contains(value) else { throw wrong(text) }
        case .choice(let words):
            guard words.contains(text) else { throw wrong(text, hint(for: text, among: words)) }
        case .list(let words):
            for word in OptionKind.words(text) where !words.contains(word) {
                throw wrong(word, hint(for: word, among: words))
            }
        case .text, .file:
            if Validation.forbiddenCharacter(in: Text(text)) != nil { throw OptionError("holds a control character") }
        case .iri: if !IRI.isAbsolute(Text(text)) { throw wrong(text) }
        case .duration: if Text(text).durationSeconds == nil { throw wrong(text) }
        case .signedDuration: if !Text(text).isSignedDuration { throw wrong(text) }
        case .mapping: if OptionMapping.pairs(text) == nil { throw wrong(text) }
        }
    }

    /// The words of a list.
    package static func words(_ text: String) -> [String] {
        text.split(separator: ",", omittingEmptySubsequences: false).map { String($0.trimming { $0 == " " }) }
    }
}

extension Substring {
    fileprivate func trimming(_ isSpace: (Character) -> Bool) -> Substring {
        let start = drop(while: isSpace)
        guard let last = start.lastIndex(where: { !isSpace($0) }) else { return start }
        return start[...last]
    }
}
