import ReadoutExport
import ReadoutModel

/// The template `table`: a row for each summit.
extension BriefWriter {
    /// Begins the table, with the names of its columns.
    mutating func beginSummits() {
        table()
        column(language.labels.date)
        column(language.labels.summit)
        column(language.labels.place)
        column(language.labels.parties)
        column(language.labels.status)
        endColumns(5)
    }

    /// Appends the row of a summit. Its title links to the brief beside the table, else to the summit's own page.
    mutating func row(_ document: Document, _ siblings: [Sibling]) {
        beginRow()
        date(of: document, namesZone: false)
        nextCell()
        document.summit.lend(\.title) { title in
            if let brief = siblings.first(where: { $0.mediaType == Self.mediaType }) {
                let title = Text.hasInk(title) ? title : nil
                return brief.path.withBytes { path in
                    if let title { link(title, toFile: path) } else { document.id.withBytes { link($0, toFile: path) } }
                }
            }
            let isLink: Void? = document.summit.lendGiven(\.url) { link(title, to: $0) }
            if isLink == nil { text(title) }
        }
        nextCell()
        if let place = document.summit.place, place.has(\.locality) {
            place.lend(\.locality) { text($0) }
            place.lendGiven(\.country) { code in
                mark(language.signs.comma)
                country(code)
            }
        } else {
            names(document.summit.place)
        }
        nextCell()
        sides(document)
        nextCell()
        statusWord(document.summit.status)
        endRow()
    }

    /// What a brief is.
    private static let mediaType = "text/markdown"

    /// Appends the parties; where the document names none, those who take part.
    private mutating func sides(_ document: Document) {
        let parties = document.parties
        let people = document.participants
        for index in parties.isEmpty ? people.indices : parties.indices {
            if index > 0 { mark(language.signs.semicolon) }
            text(parties.isEmpty ? people[index].name : parties[index].name)
        }
    }
}
