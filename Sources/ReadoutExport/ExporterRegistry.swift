import ReadoutModel
import ReadoutRecord

/// The formats that a program offers. It is a value: two of them in one process have nothing to do with each other.
///
/// ```swift
/// let registry = try ExporterRegistry(JSONExporter.self, ICalendarExporter.self)
/// let exporter = try registry.format(named: "ics")?.bind([("imprecise", "span")])
/// ```
public struct ExporterRegistry: Sendable {
    /// The formats, in the order in which they were registered.
    public private(set) var formats: [RegisteredFormat] = []
    /// What goes with them.
    public private(set) var resources: [Resource] = []

    /// A registry without formats.
    public init() {}

    /// A registry with every format of these exporters.
    /// - Throws: where two of them have a name in common.
    public init(_ exporters: any Exporter.Type...) throws(RegistrationError) { try self.init(exporters) }

    /// A registry with every format of these exporters.
    /// - Throws: where two of them have a name in common.
    public init(_ exporters: [any Exporter.Type]) throws(RegistrationError) {
        for exporter in exporters { try register(exporter) }
    }

    /// Adds every format of an exporter, and what goes with them.
    /// - Throws: where a name, an alias or the name of a resource is taken. Nothing is added then.
    public mutating func register<E: Exporter>(_: E.Type) throws(RegistrationError) {
        var whole = self
        try whole.register(E.formats.map { RegisteredFormat($0, E.self) })
        for resource in E.resources {
            if whole.resources.contains(where: { $0.name == resource.name }) {
                throw RegistrationError(
                    name: resource.name, first: "a resource of another exporter", second: "a resource of \(E.self)")
            }
            whole.resources.append(resource)
        }
        self = whole
    }

    /// Adds formats that are known only when the program runs.
    /// - Throws: where a name or an alias is taken. Nothing is added then.
    public mutating func register(_ formats: [RegisteredFormat]) throws(RegistrationError) {
        var whole = self
        for format in formats {
            for name in format.format.names {
                guard let other = whole.format(named: name) else { continue }
                throw RegistrationError(
                    name: name, first: "\(other.name) of \(other.exporter)",
                    second: "\(format.name) of \(format.exporter)")
            }
            whole.formats.append(format)
        }
        self = whole
    }

    /// The format of this name or alias.
    public func format(named name: String) -> RegisteredFormat? {
        formats.first { $0.name == name || $0.aliases.contains(name) }
    }

    /// All names and aliases, for suggestions.
    public var names: [String] { formats.flatMap(\.format.names) }

    /// Whether any format has an option of this name.
    public func hasOption(_ name: String) -> Bool {
        formats.contains { $0.options.contains { $0.name == name } }
    }
}

/// Two formats, or two resources, that have a name in common.
public struct RegistrationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name or alias.
    public let name: String
    /// The format or resource that has the name already: `json of JSONExporter`.
    public let first: String
    /// The format or resource that was to be added.
    public let second: String

    /// `"ics" names two formats: icalendar of ICalendarExporter and feed of FeedExporter`
    public var description: String { "the name \"\(name)\" is taken: \(first) has it, and \(second) wants it" }
}
