import ReadoutModel

/// The template `table`: a row a summit.
extension BriefWriter {
    mutating func beginSummits() {
        table()
        column(language.labels.date)
        column(language.labels.summit)
        column(language.labels.place)
        column(language.labels.participants)
        column(language.labels.status)
        endColumns(5)
    }

    mutating func row(_ document: Document) {
        beginRow()
        date(of: document, namesZone: false)
        nextCell()
        if let url = document.summit.url { link(document.summit.title, to: url) } else { text(document.summit.title) }
        nextCell()
        names(document.summit.place)
        nextCell()
        var isFirst = true
        eachByParty(document) { brief, index, _ in
            guard document.participants[index].effectiveAttendance != .absent else { return }
            if !isFirst { brief.mark(brief.language.signs.semicolon) }
            isFirst = false
            brief.text(document.participants[index].name)
        }
        nextCell()
        statusWord(document.summit.effectiveStatus)
        endRow()
    }
}
