import ReadoutExport
import ReadoutModel

/// What can be set about briefs.
public struct MarkdownOptions: ExporterOptions {
    /// Which brief is written.
    public var template = BriefTemplate.full
    /// In which language its words and dates are.
    public var language = BriefLanguage.document

    /// What is kept from being a mark. All of it, but for tests that see what each rule is for.
    package var escapes = Escape.all

    public init() {}

    public static let declarations: [OptionDeclaration<Self>] = [
        .choice("template", \.template, help: "Which brief is written"),
        .choice("language", \.language, help: "The language of labels and dates"),
    ]

    /// The language of a document's brief.
    func words(for document: Document) -> Language {
        language.fixed ?? document.language.map(Language.of) ?? .english
    }
}

/// The briefs that are built in.
public enum BriefTemplate: String, Vocabulary {
    /// Everything in the record.
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
    case english = "en"
    case internationalEnglish = "en-GB"
    case french = "fr"
    case german = "de"
    case spanish = "es"
    case chinese = "zh"
    case arabic = "ar"

    /// `nil` where it depends on the document.
    var fixed: Language? {
        switch self {
        case .document: nil
        case .english: .english
        case .internationalEnglish: .internationalEnglish
        case .french: .french
        case .german: .german
        case .spanish: .spanish
        case .chinese: .chinese
        case .arabic: .arabic
        }
    }
}
