import ReadoutModel
import ReadoutRecord

/// The options of an exporter: typed properties for Swift programs, and declarations that bind text from configurations
/// and the command line to them. The names, types, defaults, help and checks of options all come from the declarations.
///
/// ```swift
/// struct Options: ExporterOptions {
///     var indent = 2
///
///     static let declarations: [OptionDeclaration<Self>] = [
///         .integer("indent", \.indent, in: 0...8, help: "Spaces a level")
///     ]
/// }
/// ```
public protocol ExporterOptions: Sendable {
    /// Options with their default values.
    init()

    /// The options that can be set from text.
    static var declarations: [OptionDeclaration<Self>] { get }

    /// The first conflict between options, asked for when all are set; `nil` if there is none. `nil` by default.
    var conflict: OptionConflict? { get }
}

extension ExporterOptions {
    /// `nil`: all options go together.
    public var conflict: OptionConflict? { nil }
}

/// The options of an exporter that has none.
public struct NoOptions: ExporterOptions {
    /// No options.
    public init() {}
    /// None.
    public static let declarations: [OptionDeclaration<Self>] = []
}

/// An option that would have no effect because of the values of others.
public struct OptionConflict: Sendable, Hashable {
    /// Its name.
    public let option: String
    /// Why it cannot be set, and what would be right, as a clause.
    public let reason: String

    /// A conflict of this option with the others.
    public init(_ option: String, _ reason: String) { (self.option, self.reason) = (option, reason) }
}

/// What values an option takes.
public enum OptionKind: Sendable, Hashable {
    /// `true` or `false`.
    case flag
    /// A whole number in a range.
    case integer(ClosedRange<Int>)
    /// One of these words.
    case choice([String])
    /// Any of these, at least one, separated by commas.
    case list([String])
    /// Any text without control characters.
    case text
    /// An absolute IRI (RFC 3987).
    case iri
    /// A duration of RFC 5545 §3.3.6 without a sign.
    case duration
    /// A duration of RFC 5545 §3.3.6, which may have a sign.
    case signedDuration
    /// One of these words, or the path of a file. A configuration means it from its own folder.
    case file(words: [String])
    /// Keys with values; as text `key=value,key=value`, where a backslash keeps a comma.
    case mapping

    /// The values in words, for help and messages: `true or false`.
    public var description: String {
        switch self {
        case .flag: "true or false"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words): "one of \(words.joined(separator: ", "))"
        case .list(let words): "a list, separated by commas, of \(words.joined(separator: ", "))"
        case .text: "text"
        case .iri: "an absolute IRI such as https://example.org/a"
        case .duration: "a duration such as P1D, PT12H or P1W"
        case .signedDuration: "a duration such as P1D, -PT12H or +PT9H"
        case .file(let words): "one of \(words.joined(separator: ", ")), or the path of a file"
        case .mapping: "keys with values: key=value,key=value"
        }
    }
}

/// Why an option cannot have a value.
public struct OptionError: Error, Hashable, CustomStringConvertible {
    /// What is wrong, and what would be right: `"5" is not a whole number from 0 to 4`.
    public let description: String
    /// Whether it names a file that cannot be read.
    public let isMissingFile: Bool

    /// An error with these words.
    public init(_ description: String, isMissingFile: Bool = false) {
        self.description = description
        self.isMissingFile = isMissingFile
    }
}
