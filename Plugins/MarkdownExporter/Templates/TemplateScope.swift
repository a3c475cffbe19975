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
    /// The zone of the option `alsoIn`.
    let otherZone: LocalZone?
    let siblings: [Sibling]

    /// What a brief says of something, as plain text.
    /// - Parameter zoneNote: how it is said what clocks times are by.
    func plain(_ zoneNote: ZoneNote = .name, _ write: (inout BriefWriter) -> Void) -> String {
        var brief = BriefWriter(
            into: .init(capacity: 128), language: language, zone: zone, zoneNote: zoneNote, escapes: [])
        write(&brief)
        return brief.finish().string
    }
}
