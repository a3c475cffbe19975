import ReadoutModel
import ReadoutRecord

/// A format of a registry, whatever exporter writes it: its description, its options, and how text becomes their
/// values.
public struct RegisteredFormat: Sendable {
    /// What it is called, and what its files are.
    public let format: Format
    /// The options that can be set, in the order in which they are declared.
    public let options: [OptionDescription]
    /// The name of the exporter's type.
    let exporter: String
    private let bindText: @Sendable ([Setting], _ isWhole: Bool) throws(OptionFailure) -> AnyExporter
    private let bindValue: @Sendable (any ExporterOptions) throws(OptionError) -> AnyExporter

    /// An option with its value, as text.
    public typealias Setting = (name: String, value: String)

    /// Which of the settings is wrong, and why.
    public struct OptionFailure: Error, Sendable {
        /// Its index in the list of settings.
        public let index: Int
        /// Why.
        public let error: OptionError
    }

    /// The name: `turtle`.
    public var name: String { format.name }
    /// Other names for it: `ttl`.
    public var aliases: [String] { format.aliases }
    /// Its media type: `text/turtle`.
    public var mediaType: String { format.mediaType }
    /// The ending of its files, without a dot, where no option changes it.
    public var fileExtension: String { format.fileExtension }
    /// One line for the help.
    public var summary: String { format.summary }

    init<E: Exporter>(_ format: Format, _: E.Type) {
        self.format = format
        exporter = "\(E.self)"
        let defaults = E.options(of: format)
        let declarations = E.Options.declarations.filter { !format.fixed.contains($0.name) }
        options = declarations.map { OptionDescription($0, defaults) }
        bindText = { (settings, isWhole) throws(OptionFailure) in
            var options = defaults
            for (index, setting) in settings.enumerated() {
                do throws(OptionError) {
                    try declarations.set(&options, setting.name, setting.value, format: format.name)
                } catch {
                    throw OptionFailure(index: index, error: error)
                }
            }
            if isWhole, let conflict = options.conflict {
                let index = settings.lastIndex { $0.name == conflict.option } ?? settings.count - 1
                throw OptionFailure(index: index, error: OptionError(conflict.reason))
            }
            return AnyExporter(E(options: options), format: format)
        }
        bindValue = { (options) throws(OptionError) in
            guard let options = options as? E.Options else {
                throw OptionError("\(format.name) has no options of the type \(type(of: options))")
            }
            for declaration in E.Options.declarations where format.fixed.contains(declaration.name) {
                guard declaration.defaultValue(options) == declaration.defaultValue(defaults) else {
                    throw OptionError("\(format.name) sets \(declaration.name) itself")
                }
            }
            if let conflict = options.conflict { throw OptionError("\(conflict.option): \(conflict.reason)") }
            return AnyExporter(E(options: options), format: format)
        }
    }

    /// A format that is known only when the program runs, with the options that were declared for it.
    /// - Parameters:
    ///   - exporter: what messages call its exporter.
    ///   - bind: makes an exporter of settings that have been checked one by one; of two of one name the last counts.
    public init(
        _ format: Format, exporter: String, options: [OptionDescription],
        bind: @escaping @Sendable ([Setting]) -> AnyExporter
    ) {
        self.format = format
        self.exporter = exporter
        self.options = options
        bindText = { (settings, _) throws(OptionFailure) in
            for (index, setting) in settings.enumerated() {
                do throws(OptionError) {
                    guard let option = options.first(where: { $0.name == setting.name }) else {
                        throw unknownOption(setting.name, among: options.map(\.name), of: format.name)
                    }
                    try option.kind.check(setting.value)
                } catch {
                    throw OptionFailure(index: index, error: error)
                }
            }
            return bind(settings)
        }
        bindValue = { (_) throws(OptionError) in
            throw OptionError("\(format.name) takes its options as text")
        }
    }

    /// The exporter with its options set from text, as the command line and configurations do. Of two settings of one
    /// name the last counts.
    public func bind(_ settings: [Setting] = []) throws(OptionFailure) -> AnyExporter { try bindText(settings, true) }

    /// The exporter with these options, `ICalendarExporter.Options(imprecise: .span)`.
    /// - Throws: where they are those of another exporter, change what the format sets itself, or have no effect beside
    ///   each other.
    public func bind(_ options: some ExporterOptions) throws(OptionError) -> AnyExporter { try bindValue(options) }

    /// Checks that an option can have a value, without regard to the other options.
    public func check(_ setting: Setting) throws(OptionFailure) { _ = try bindText([setting], false) }
}

/// An option as it is shown.
public struct OptionDescription: Sendable, Hashable {
    /// Its name, as `imprecise`.
    public let name: String
    /// What values it takes.
    public let kind: OptionKind
    /// The default value, as text; `nil` if there is none.
    public let defaultValue: String?
    /// What it does, as one line.
    public let help: String

    /// An option of these.
    public init(name: String, kind: OptionKind, defaultValue: String?, help: String) {
        (self.name, self.kind, self.defaultValue, self.help) = (name, kind, defaultValue, help)
    }

    init<Options>(_ declaration: OptionDeclaration<Options>, _ defaults: Options) {
        name = declaration.name
        kind = declaration.kind
        defaultValue = declaration.defaultValue(defaults)
        help = declaration.help
    }
}

private func unknownOption(_ name: String, among known: [String], of format: String) -> OptionError {
    let list = known.isEmpty ? "; it has none" : hint(for: name, among: known)
    return OptionError("\(format) has no option \"\(name)\"\(list)")
}

extension Array {
    /// Sets the option of this name from its text.
    fileprivate func set<Options>(
        _ options: inout Options, _ name: String, _ value: String, format: String
    ) throws(OptionError) where Element == OptionDeclaration<Options> {
        guard let declaration = first(where: { $0.name == name }) else {
            throw unknownOption(name, among: map(\.name), of: format)
        }
        try declaration.set(&options, value)
    }
}
