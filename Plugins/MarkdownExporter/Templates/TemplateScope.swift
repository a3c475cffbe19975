import ReadoutExport
import ReadoutLanguage
import ReadoutModel
import ReadoutSyntax

/// What a template's values are taken from.
struct TemplateScope {
    let document: Document
    let language: Language
    /// The time zone of the summit.
    let zone: LocalZone?
    let siblings: [Sibling]

    /// What a brief says of something, as plain text.
    func plain(_ write: (inout BriefWriter) -> Void) -> String {
        var brief = BriefWriter(into: .init(capacity: 128), language: language, zone: zone, escapes: [])
        write(&brief)
        return brief.finish().string
    }
}
