/// The description of a format: its names, and what its files are. Help, checks and file names are made from it.
public struct Format: Sendable, Hashable {
    /// The name, in small letters: `turtle`.
    public let name: String
    /// Other names for it: `ttl`.
    public let aliases: [String]
    /// Its media type: `text/turtle`.
    public let mediaType: String
    /// The ending of its files, without a dot.
    public let fileExtension: String
    /// One line for the help.
    public let summary: String
    /// Names of options that the format sets itself, and does not offer: ``Exporter/options(of:)`` has their values.
    public let fixed: [String]
    /// Whether several documents can be in one file.
    public let canCombine: Bool

    /// A format of these names.
    public init(
        name: String, aliases: [String] = [], mediaType: String, fileExtension: String, summary: String,
        fixed: [String] = [], canCombine: Bool = true
    ) {
        self.name = name
        self.aliases = aliases
        self.mediaType = mediaType
        self.fileExtension = fileExtension
        self.summary = summary
        self.fixed = fixed
        self.canCombine = canCombine
    }

    /// The name and the aliases.
    public var names: [String] { [name] + aliases }
}
