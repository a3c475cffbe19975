import ReadoutRecord

/// The keys of a configuration. The schema and the suggestions read them as well.
enum ConfigurationField: UInt8, FieldSet {
    case version, base, inputs, exclude, output, silence, plugins, exports
    static let table = FieldTable(
        Self.self, "version base inputs exclude output silence plugins exports")
    static let required: [Self] = [.version, .exports]
    static let allowsExtensions = false
}

enum ExportField: UInt8, FieldSet {
    case format, path, options
    static let table = FieldTable(
        Self.self, "format path options")
    static let required: [Self] = [.format]
    static let allowsExtensions = false
}

enum PluginField: UInt8, FieldSet {
    case name, command, sha256, start, timeout, environment, options
    static let table = FieldTable(
        Self.self, "name command sha256 start timeout environment options")
    static let required: [Self] = [.name, .command]
    static let allowsExtensions = false
}
