import ReadoutLanguage
import ReadoutModel

/// The programme as a table by day: hours, title, the place where it is not the summit's, who takes part.
extension BriefWriter {
    /// How the programme is laid out.
    enum ProgrammeLayout {
        /// A table for each day under its date, and below it what the meetings are about.
        case full
        /// One table, with a column for the days; place and people stand behind the title, for a page is narrow.
        case short
    }

    mutating func programme(_ document: Document, _ layout: ProgrammeLayout) {
        let meetings = document.summit.meetings
        guard !meetings.isEmpty else { return }
        heading(2, language.headings.programme)
        let programme = Programme(document, localZone?.data)
        let company = Company(document, order: programme.order)
        hasMixedCells = true
        defer { hasMixedCells = false }
        let hasDays = programme.hasDays(document.summit)
        let isOneTable = layout == .short || !hasDays
        var columns = Columns(
            document, programme, company, self, layout, isOneTable ? programme.order.indices : 0..<0, hasDays)
        if !company.everywhere.isEmpty {
            fact(language.words.inEvery)
            names(company.everywhere, of: document)
        }
        for group in company.groups.indices {
            beginLabel()
            mark(language.words.inSeveral)
            mark(language.signs.open)
            letter(group)
            mark(language.signs.close)
            endLabel()
            names(company.groups[group], of: document)
        }
        if isOneTable { head(columns) }
        for day in programme.days {
            if !isOneTable {
                columns = Columns(document, programme, company, self, layout, day.range, hasDays)
                heading(3)
                self.day(day.start)
                head(columns)
            }
            for position in day.range {
                let index = programme.order[position]
                beginRow()
                if columns.hasDayColumn {
                    if position == day.range.lowerBound { together { $0.day(day.start) } }
                    nextCell()
                }
                meetings.withElement(at: index) { row($0, index, of: document, columns, company) }
                endRow()
            }
            guard layout == .full else { continue }
            for position in day.range {
                meetings.withElement(at: programme.order[position]) { meeting in
                    meeting.lendInk(\.summary) { summary in
                        meeting.lend(\.title) { fact(about: $0) }
                        passage(summary)
                    }
                }
            }
        }
    }

    /// Appends the day of meetings as it heads them.
    private mutating func day(_ start: Time?) {
        if let start { day(of: start) } else { mark(language.headings.undated) }
    }

    private mutating func head(_ columns: Columns) {
        table()
        var count = 1
        func add(_ isThere: Bool, _ name: StaticString) {
            guard isThere else { return }
            column(name)
            count += 1
        }
        add(columns.hasDayColumn, language.labels.date)
        add(columns.hasHours, columns.areLocal ? language.labels.localTime : language.labels.time)
        if columns.hasElsewhere, let city = otherZone?.city {
            city.withBytes { column(text: $0) }
            count += 1
        }
        column(language.labels.item)
        add(columns.hasPlaces, language.labels.place)
        add(columns.hasPeople, language.labels.participants)
        endColumns(count)
    }

    @inline(never)  // so that no meeting is copied
    private mutating func row(
        _ meeting: Meeting, _ index: Int, of document: Document, _ columns: Columns, _ company: Company
    ) {
        if columns.hasHours {
            if let start = meeting.start { hours(of: meeting, start, columns) }
            nextCell()
        }
        if columns.hasElsewhere {
            if let start = meeting.start, let other = otherZone {
                together { $0.hours(start, to: meeting.end, in: other) }
            }
            nextCell()
        }
        meeting.lend(\.title) { title in
            let isLink: Void? = meeting.lendGiven(\.url) { link(title, to: $0) }
            if isLink == nil { text(aloneInRow: title) }
        }
        if columns.layout == .short, let place = meeting.place {
            _ = names(place, besides: document.summit.place) { $0.mark($0.language.signs.comma) }
        }
        let status = document.status(of: meeting)
        if status != document.summit.status {
            mark(language.signs.open)
            statusWord(status)
            mark(language.signs.close)
        }
        if columns.hasPlaces {
            nextCell()
            if let place = meeting.place { self.place(place, besides: document.summit.place, columns.layout) }
        }
        let isNamed = company.hasNames(index)
        if columns.hasPeople {
            nextCell()
        } else if columns.layout == .short, isNamed {
            mark(" — ")
        }
        guard isNamed else { return }
        let group = company.group(of: index)
        if let group { letter(group) }
        var isFirst = group == nil
        company.others(of: index, besides: group) { person in
            if !isFirst { mark(language.signs.semicolon) }
            isFirst = false
            document.participants.withElement(at: person) { $0.lend(\.name) { text($0) } }
        }
    }

    /// Appends the letter of a group.
    private mutating func letter(_ group: Int) {
        var letter = UInt8(ascii: "A") + UInt8(group)
        withUnsafeBytes(of: &letter) { literal($0) }
    }

    /// Appends the hours of a meeting by the clocks of the place; a span of days where that is what is known.
    private mutating func hours(of meeting: Meeting, _ start: Time, _ columns: Columns) {
        guard start.precision == .time else {
            if let end = meeting.end, end != start { times(start, to: end) }
            return
        }
        together { brief in
            if columns.areLocal {
                let zone = brief.localZone?.data
                brief.hours(start.shown(in: zone), to: meeting.end?.shown(in: zone))
            } else {
                brief.hoursWithOffset(start, to: meeting.end)
            }
        }
    }

    /// Appends the names of participants.
    private mutating func names(_ people: [Int], of document: Document) {
        for position in people.indices {
            if position > 0 { mark(language.signs.semicolon) }
            document.participants.withElement(at: people[position]) { $0.lend(\.name) { text($0) } }
        }
    }

    /// Appends what of a place is not the place of the summit: of the hall in the same town its name alone. In the full
    /// layout its coordinates too.
    private mutating func place(_ place: Place, besides whole: Place?, _ layout: ProgrammeLayout) {
        let isNamed = names(place, besides: whole)
        if layout == .full, place.latitude != whole?.latitude || place.longitude != whole?.longitude {
            coordinates(of: place, isNamed: isNamed)
        }
    }
}

/// Which columns a programme has: those in which there is something.
private struct Columns {
    let layout: BriefWriter.ProgrammeLayout
    let hasDays: Bool
    /// Whether the hours are all by the clocks of the place.
    let areLocal: Bool
    private(set) var hasHours = false
    private(set) var hasElsewhere = false
    private(set) var hasPlaces = false
    private(set) var hasPeople = false

    var hasDayColumn: Bool { hasDays && layout == .short }

    /// - Parameter range: the meetings of the table, by their positions in the programme.
    init(
        _ document: Document, _ programme: Programme, _ company: Company, _ brief: borrowing BriefWriter,
        _ layout: BriefWriter.ProgrammeLayout, _ range: Range<Int>, _ hasDays: Bool
    ) {
        self.layout = layout
        self.hasDays = hasDays
        let summit = document.summit
        let meetings = summit.meetings
        let (zone, other) = (brief.localZone, brief.otherZone)
        areLocal =
            zone != nil
            && (zone?.data != nil || range.allSatisfy { meetings[programme.order[$0]].start?.instant == nil })
        for position in range {
            let index = programme.order[position]
            let start = meetings[index].start
            let isTime = start?.precision == .time
            hasHours = hasHours || isTime || meetings[index].end.map { $0 != start } ?? false
            hasElsewhere = hasElsewhere || isTime && other?.data != nil
            guard layout == .full else { continue }
            hasPlaces = hasPlaces || meetings[index].place?.differs(from: summit.place) ?? false
            hasPeople = hasPeople || company.hasNames(index)
        }
    }
}

extension Programme {
    /// Whether days are said at all: not where the only one is that of the summit.
    fileprivate func hasDays(_ summit: Summit) -> Bool {
        guard days.count == 1 else { return true }
        guard let day = days[0].start else { return false }
        return day.isQualified || day.earliest != summit.start.earliest
            || day.latest != (summit.end ?? summit.start).latest
    }
}

extension Place {
    /// Whether it says anything that another does not.
    fileprivate func differs(from whole: Place?) -> Bool {
        name != nil && name != whole?.name || address != nil && address != whole?.address
            || locality != nil && locality != whole?.locality || country != nil && country != whole?.country
            || latitude != nil && latitude != whole?.latitude || longitude != nil && longitude != whole?.longitude
    }
}
