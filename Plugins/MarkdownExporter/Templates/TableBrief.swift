import ReadoutModel

/// The template `table`: a row a summit.
extension BriefWriter {
    mutating func beginSummits() {
        table()
        column(language.labels.date)
        column(language.labels.summit)
        column(language.labels.place)
        column(language.labels.parties)
        column(language.labels.status)
        endColumns(5)
    }

    mutating func row(_ document: Document) {
        beginRow()
        date(of: document, namesZone: false)
        nextCell()
        let title = document.summit.texts.bytes(\.title)
        if let url = document.summit.texts.given(\.url) { link(title, to: url) } else { text(title) }
        nextCell()
        if let place = document.summit.place?.texts, let locality = place.given(\.locality) {
            text(locality)
            if let code = place.given(\.country) {
                mark(language.signs.comma)
                country(code)
            }
        } else {
            names(document.summit.place?.texts)
        }
        nextCell()
        sides(document)
        nextCell()
        statusWord(document.summit.status)
        endRow()
    }

    /// Appends the parties; where the record names none, those who take part.
    private mutating func sides(_ document: Document) {
        let parties = document.parties
        let people = document.participants
        for index in parties.isEmpty ? people.indices : parties.indices {
            if index > 0 { mark(language.signs.semicolon) }
            text(parties.isEmpty ? people[index].name : parties[index].name)
        }
    }
}
