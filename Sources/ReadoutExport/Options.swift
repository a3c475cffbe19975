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
}

/// What values an option takes.
public enum OptionKind: Sendable, Hashable {
    case flag
    case integer(ClosedRange<Int>)
    case choice([String])
    case text

    /// `true or false`
    public var description: String {
        switch self {
        case .flag: "true or false"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words): "one of \(words.joined(separator: ", "))"
        case .text: "text"
        }
    }
}

/// Why an option cannot be set so.
public struct OptionError: Error, Hashable, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
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

    public static func text(
        _ name: String, _ path: WritableKeyPath<Options, Text?> & Sendable, help: String
    ) -> Self {
        Self(name: name, help: help, kind: .text, defaultValue: { $0[keyPath: path]?.string }) {
            (options, text) throws(OptionError) in
            let value = Text(text)
            guard Validation.forbiddenCharacter(in: value) == nil else {
                throw OptionError("holds a control character")
            }
            options[keyPath: path] = value
        }
    }

    private static func wrong(_ text: String, _ kind: OptionKind, _ hint: String = "") -> OptionError {
        OptionError("\"\(text)\" is not \(kind.description)\(hint)")
    }
}
