import ReadoutModel
import ReadoutRecord

/// What can be set about an exporter. The declarations are the only list of its options: names, types, defaults, help
/// and checks come from them.
///
/// ```swift
/// struct Options: ExporterOptions {
///     var indent = 2
///     static let declarations: [OptionDeclaration<Self>] = [
///         .integer("indent", \.indent, in: 0...8, help: "Spaces a level")
///     ]
/// }
/// ```
public protocol ExporterOptions: Sendable {
    init()
    static var declarations: [OptionDeclaration<Self>] { get }

    /// What does not go together, asked when all options are set; `nil` where nothing is wrong.
    var conflict: OptionConflict? { get }
}

extension ExporterOptions {
    public var conflict: OptionConflict? { nil }
}

/// An option that the others leave no room for, so that it would have no effect.
public struct OptionConflict: Sendable, Hashable {
    /// Its name.
    public let option: String
    /// Why it cannot be, and what would be right, as a clause.
    public let reason: String

    public init(_ option: String, _ reason: String) { (self.option, self.reason) = (option, reason) }
}

/// What values an option takes.
public enum OptionKind: Sendable, Hashable {
    case flag
    case integer(ClosedRange<Int>)
    case choice([String])
    /// Any of these, at least one, separated by commas.
    case list([String])
    case text
    /// An absolute IRI (RFC 3987).
    case iri
    /// A duration of RFC 5545 §3.3.6 without a sign.
    case duration
    /// One of these words, or the path of a file. A configuration means it from its own folder.
    case file(words: [String])
    /// Keys with values; as text `key=value,key=value`, where a backslash keeps a comma.
    case mapping

    /// `true or false`
    public var description: String {
        switch self {
        case .flag: "true or false"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words): "one of \(words.joined(separator: ", "))"
        case .list(let words): "a list, separated by commas, of \(words.joined(separator: ", "))"
        case .text: "text"
        case .iri: "an absolute IRI such as https://example.org/a"
        case .duration: "a duration such as P1D, PT12H or P1W"
        case .file(let words): "one of \(words.joined(separator: ", ")), or the path of a file"
        case .mapping: "keys with values: key=value,key=value"
        }
    }
}

/// Why an option cannot be set so.
public struct OptionError: Error, Hashable, CustomStringConvertible {
    public let description: String
    /// Whether it names a file that cannot be read.
    public let isMissingFile: Bool

    public init(_ description: String, isMissingFile: Bool = false) {
        self.description = description
        self.isMissingFile = isMissingFile
    }
}

/// One option of an exporter.
public struct OptionDeclaration<Options>: Sendable {
    public let name: String
    public let help: String
    public let kind: OptionKind
    /// The default as it is written, `nil` where there is none.
    public let defaultValue: @Sendable (Options) -> String?
    /// Sets the option from its text.
    public let set: @Sendable (inout Options, String) throws(OptionError) -> Void

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

    public static func choice<Word: Vocabulary>(
        _ name: String, _ path: WritableKeyPath<Options, Word> & Sendable, help: String
    ) -> Self {
        let words = Word.allCases.map(\.rawValue)
        let kind = OptionKind.choice(words)
        return Self(name: name, help: help, kind: kind, defaultValue: { $0[keyPath: path].rawValue }) {
            (options, text) throws(OptionError) in
            guard let value = Word(rawValue: text) else { throw wrong(text, kind, hint(for: text, among: words)) }
            options[keyPath: path] = value
        }
    }

    /// Several words of a list. However they are given, the option has them in the order of the list, and each once.
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
            for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
                let word = String(piece.trimming { $0 == " " })
                guard let value = Word(rawValue: word) else { throw wrong(word, kind, hint(for: word, among: words)) }
                chosen.insert(value)
            }
            options[keyPath: path] = Word.allCases.filter(chosen.contains)
        }
    }

    /// - Parameter canBeBlank: whether an empty text, or one of white space alone, is a value.
    public static func text(
        _ name: String, _ path: WritableKeyPath<Options, Text?> & Sendable, canBeBlank: Bool = true, help: String
    ) -> Self {
        Self(name: name, help: help, kind: .text, defaultValue: { $0[keyPath: path]?.string }) {
            (options, text) throws(OptionError) in
            let value = Text(text)
            guard Validation.forbiddenCharacter(in: value) == nil else {
                throw OptionError("holds a control character")
            }
            guard canBeBlank || value.ink != nil else { throw wrong(text, .text, ": it is empty or blank") }
            options[keyPath: path] = value
        }
    }

    public static func iri(
        _ name: String, _ path: WritableKeyPath<Options, Text?> & Sendable, help: String
    ) -> Self {
        checked(name, path, .iri, help: help) { IRI.isAbsolute($0) ? nil : wrong($0.string, .iri) }
    }

    /// - Parameter canBeZero: whether no time at all is a value.
    public static func duration(
        _ name: String, _ path: WritableKeyPath<Options, Text?> & Sendable, canBeZero: Bool = false, help: String
    ) -> Self {
        checked(name, path, .duration, help: help) {
            guard let isZero = isZeroDuration($0) else { return wrong($0.string, .duration) }
            return isZero && !canBeZero ? OptionError("\"\($0)\" is not longer than nothing") : nil
        }
    }

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
        OptionError("\"\(text)\" is not \(kind.description)\(hint)")
    }
}

/// Whether a duration is no time at all; `nil` where it is none: `P1W`, `P1D`, `P1DT12H`, `PT1H30M`, `PT15M30S` (RFC 5545
/// §3.3.6), with numbers of at most six digits.
private func isZeroDuration(_ text: Text) -> Bool? {
    var rest = text.string[...]
    var isZero = true

    /// Steps over a number and its unit.
    func part(_ unit: Character) -> Bool {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard (1...6).contains(digits.count), rest.dropFirst(digits.count).first == unit else { return false }
        if digits.contains(where: { $0 != "0" }) { isZero = false }
        rest.removeFirst(digits.count + 1)
        return true
    }

    guard rest.popFirst() == "P" else { return nil }
    if !part("W") {
        let hasDays = part("D")
        if rest.first == "T" {
            rest.removeFirst()
            // Seconds follow hours only behind minutes.
            let hasHours = part("H")
            let hasMinutes = part("M")
            let hasSeconds = (hasMinutes || !hasHours) && part("S")
            guard hasHours || hasMinutes || hasSeconds else { return nil }
        } else if !hasDays {
            return nil
        }
    }
    return rest.isEmpty ? isZero : nil
}

extension Substring {
    fileprivate func trimming(_ isSpace: (Character) -> Bool) -> Substring {
        let start = drop(while: isSpace)
        guard let last = start.lastIndex(where: { !isSpace($0) }) else { return start }
        return start[...last]
    }
}

/// A mapping as one text: `layout=post,tags=topics`.
public enum OptionMapping {
    /// The pairs of a text; `nil` where one has no equals sign, or a key comes twice.
    public static func pairs(_ text: String) -> [(key: String, value: String)]? {
        // By scalars: a sign with an accent after it is still the sign.
        var parts: [[Unicode.Scalar]] = [[]]
        var isKept = false
        for scalar in text.unicodeScalars {
            if isKept || scalar != "," && scalar != "\\" {
                parts[parts.count - 1].append(scalar)
                isKept = false
            } else if scalar == "," {
                parts.append([])
            } else {
                isKept = true
            }
        }
        if parts == [[]] { return [] }
        var pairs: [(key: String, value: String)] = []
        for part in parts {
            guard let sign = part.firstIndex(of: "="), sign > 0 else { return nil }
            let key = string(part[..<sign])
            guard !pairs.contains(where: { $0.key == key }) else { return nil }
            pairs.append((key, string(part[(sign + 1)...])))
        }
        return pairs
    }

    /// The text of pairs.
    public static func text(_ pairs: [(key: String, value: String)]) -> String {
        pairs.map { pair in
            var text: [Unicode.Scalar] = []
            for scalar in "\(pair.key)=\(pair.value)".unicodeScalars {
                if scalar == "," || scalar == "\\" { text.append("\\") }
                text.append(scalar)
            }
            return string(text[...])
        }.joined(separator: ",")
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var string = String.UnicodeScalarView()
        string.append(contentsOf: scalars)
        return String(string)
    }
}
