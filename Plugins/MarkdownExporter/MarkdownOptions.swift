import ReadoutExport
import ReadoutLanguage
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// The options of briefs.
public struct MarkdownOptions: ExporterOptions {
    /// Which brief is written.
    public var template: BriefTemplate
    /// A layout of the user's own, which is used instead of the template.
    public var file: TemplateFile?
    /// In which language its words and dates are.
    public var language: BriefLanguage

    /// The front matter's keys, and what each says.
    public var frontMatter: FrontMatterKeys

    /// Whether a brief, or a digest, begins with its title. Programs that show the title of the front matter want none.
    public var heading = true
    /// The title of a digest; `nil` for words of the language.
    public var title: Text?
    /// The IANA name of a zone in which times of day are given besides; `nil` for none.
    public var alsoIn: Text?

    /// The rules of escaping. All of them, except in tests, which leave out one to see what it is for.
    package var escapes = Escape.all

    /// Options with their default values.
    public init() { self.init(template: .full) }

    /// Options of which some are set.
    public init(
        template: BriefTemplate = .full, file: TemplateFile? = nil, language: BriefLanguage = .document,
        frontMatter: FrontMatterKeys = .standard
    ) {
        (self.template, self.file) = (template, file)
        (self.language, self.frontMatter) = (language, frontMatter)
    }

    /// Every option, in the order in which it is shown.
    public static let declarations: [OptionDeclaration<Self>] = [
        .file(
            "template", words: BriefTemplate.allCases.map(\.rawValue), defaultValue: BriefTemplate.full.rawValue,
            help: "Which brief is written, or a Mustache file that lays it out"
        ) { (options, text) throws(OptionError) in
            if let template = BriefTemplate(rawValue: text) {
                (options.template, options.file) = (template, nil)
            } else if text.lowercased().hasSuffix(".mustache") {
                (options.template, options.file) = (.full, try TemplateFile(text))
            } else {
                let words = BriefTemplate.allCases.map(\.rawValue)
                throw OptionError(
                    "\"\(text)\" is not one of \(words.joined(separator: ", ")), nor a file that ends in .mustache\(hint(for: text, among: words))"
                )
            }
        },
        .mapping(
            "frontMatter",
            help: "The front matter's keys with what each says: a field, or words of its own"
        ) { (options, pairs) throws(OptionError) in options.frontMatter = try FrontMatterKeys(pairs) },
        .choice("language", \.language, help: "The language of labels and dates"),
        .flag("heading", \.heading, help: "Whether a brief or digest begins with its title"),
        .text("title", \.title, canBeBlank: false, help: "The title of a digest"),
        .text(
            "alsoIn", \.alsoIn, help: "A time zone in which hours are given besides, such as Europe/London",
            problem: { zoneProblem($0, .system) }),
    ]

    /// Why a zone cannot be one; `nil` also where the machine has no data to tell.
    private static func zoneProblem(_ name: Text, _ zones: ZoneDatabase) -> OptionError? {
        guard zones.zone(name) == nil, zones.isInstalled else { return nil }
        let near = hint(for: name.string, among: zones.names())
        return OptionError(
            "\"\(name)\" is no time zone of the IANA database\(near.isEmpty ? ", such as Europe/London" : near)")
    }

    /// The language of a document's brief.
    func words(for document: Document) -> Language {
        language.fixed ?? document.statedLanguage.map(Language.forDocument) ?? .english
    }
}

/// The briefs that are built in.
public enum BriefTemplate: String, Vocabulary {
    /// Everything in the document.
    case full
    /// One page.
    case brief
    /// A row a summit.
    case table
    /// Everything by date.
    case timeline
}

/// The languages that briefs are written in.
public enum BriefLanguage: String, Vocabulary {
    /// The language of each document, English where it is none of the others.
    case document
    /// American English.
    case english = "en"
    /// British English.
    case internationalEnglish = "en-GB"
    /// French.
    case french = "fr"
    /// German.
    case german = "de"
    /// Spanish.
    case spanish = "es"
    /// Chinese, in simplified characters.
    case chinese = "zh"
    /// Arabic.
    case arabic = "ar"

    /// `nil` where it depends on the document.
    var fixed: Language? {
        self == .document ? nil : Language.named(rawValue)
    }
}
