/// All there is to know about a format from outside: help, checks and file names are made from it.
public struct Format<Options: ExporterOptions>: Sendable {
    public let name: String
    public let aliases: [String]
    public let mediaType: String
    /// Without a dot.
    public let fileExtension: String
    /// One line for the help.
    public let summary: String
    /// Names of options that this format sets itself, and does not offer.
    public let fixed: [String]
    /// Sets those options.
    public let preset: @Sendable (inout Options) -> Void

    public init(
        name: String, aliases: [String] = [], mediaType: String, fileExtension: String, summary: String,
        fixed: [String] = [], preset: @escaping @Sendable (inout Options) -> Void = { _ in }
    ) {
        self.name = name
        self.aliases = aliases
        self.mediaType = mediaType
        self.fileExtension = fileExtension
        self.summary = summary
        self.fixed = fixed
        self.preset = preset
    }
}
