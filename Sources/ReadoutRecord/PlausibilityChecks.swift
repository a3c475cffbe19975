import ReadoutModel
import ReadoutSyntax

/// What may stand in a document and is hardly meant so: nothing of it is an error.
extension DocumentChecker {
    mutating func plausibility() {
        let document = document
        for index in document.summit.meetings.indices { timeOfMeeting(at: index) }
        absentees()
        if document.revision > 0, document.revision <= Int32.max { revised() }
        namesakes()
        if document.summit.statedStatus == .held, let updated = document.updated,
            isCertainlyBefore(updated.fields, document.summit.startFields)
        {
            let start = document.summit.texts.bytes(\.start)
            updated.text.withBytes { stamp in
                warning(
                    .updatedBeforeSummit, "updated", at: stamp,
                    "\(quoted(stamp)) is before the start of the summit, \(quoted(start)), which is said to have been held"
                )
            }
        }
    }

    // MARK: Times

    /// A meeting is a part of the summit.
    @inline(__always)
    private mutating func timeOfMeeting(at index: Int) {
        let document = document
        let meetings = document.summit.meetings
        guard let start = meetings[index].startFields else { return }
        let end = meetings[index].endFields ?? start.endIfNoneIsGiven
        let first = document.summit.startFields
        if isCertainlyBefore(end, first) {
            if end.clockSeconds < start.clockSeconds { return }  // which is an error already
            let isEnd = meetings[index].texts.has(\.end)
            let shown = isEnd ? meetings[index].texts.bytes(\.end) : meetings[index].texts.bytes(\.start)
            let begin = document.summit.texts.bytes(\.start)
            let clock = clock(end)
            warning(
                .meetingOutsideSummit, "summit.meetings[\(index)].\(isEnd ? "end" : "start")", at: shown,
                "\(quoted(shown))\(clock) is before the start of the summit, \(quoted(begin))")
        } else if isCertainlyBefore(document.summit.endFields ?? first.endIfNoneIsGiven, start) {
            // An end that is wrong itself says nothing of meetings.
            if let end = document.summit.endFields, end.clockSeconds < first.clockSeconds { return }
            let shown = meetings[index].texts.bytes(\.start)
            let end = document.summit.texts.given(\.end)
            let clock = clock(start)
            let begin = document.summit.texts.bytes(\.start)
            warning(
                .meetingOutsideSummit, "summit.meetings[\(index)].start", at: shown,
                end.map { "\(quoted(shown))\(clock) is after the end of the summit, \(quoted($0))" }
                    ?? "\(quoted(shown))\(clock) is after the summit, which begins on \(quoted(begin)) and has no end")
        }
    }

    /// ` (2023-06-19 in Asia/Shanghai)`: the day on the summit's clock of a time with an offset.
    private func clock(_ time: TimeFields) -> String {
        guard let zone, let instant = time.instant else { return "" }
        let day = CivilDate(dayNumber: (instant + zone.offset(at: instant)).flooredDivision(by: 86_400).quotient)
        return day == time.earliest ? "" : " (\(day) in \(zone.name))"
    }

    /// Whether all that `a` can mean is over before anything that `b` can mean.
    private func isCertainlyBefore(_ a: TimeFields, _ b: TimeFields) -> Bool {
        if a.isQualified || b.isQualified { return false }
        let (isTime, isOtherTime) = (a.precision == .time, b.precision == .time)
        if isTime == isOtherTime {
            if !isTime { return a.latest < b.earliest }
            if a.offset == b.offset { return a.clockSeconds < b.clockSeconds }
            if zone == nil, a.isLocal || b.isLocal { return false }
            return a.instant(in: zone) < b.instant(in: zone)
        }
        // The clock of a date is that of the summit. Where that is not known it is between 12 hours behind UTC and 14
        // before it.
        let hour = 3600
        guard let time = (isTime ? a : b).instant else { return a.latest < b.earliest }
        let midnight = (isTime ? b.earliest.dayNumber : a.latest.dayNumber + 1) * 24 * hour
        // Nearly always it is clear without the zone; no clock has ever been 16 hours off.
        if abs(time - midnight) > 16 * hour { return isTime == (time < midnight) }
        let clock = zone.map { time + $0.offset(at: time) }
        return isTime ? (clock ?? time + 14 * hour) < midnight : (clock ?? time - 12 * hour) >= midnight
    }

    // MARK: Revisions

    /// What tells a revised record, and the events in it, from what others have of it.
    private mutating func revised() {
        let document = document
        if document.updated == nil {
            warning(
                .missingUpdated, "revision",
                "the record has been revised, and \"updated\" does not say when; who has an older revision goes by it")
        }
        positions("summit.meetings", "meeting", document.summit.meetings.indices) { index in
            document.summit.meetings[index].has(\.id)
        }
        positions("related", "related", document.related.indices) { index in
            // The others are no events of a calendar.
            document.related[index].has(\.id) || document.related[index].relation != .followUp
                || document.related[index].has(\.record)
        }
    }

    /// A warning about the first event of a list that has no id.
    private mutating func positions(
        _ list: StaticString, _ prefix: StaticString, _ indices: Range<Int>, _ hasID: (Int) -> Bool
    ) {
        guard let first = indices.first(where: { !hasID($0) }) else { return }
        let others = indices.filter { !hasID($0) }.count - 1
        let more = others == 0 ? "" : others == 1 ? ", and another one too" : ", and \(others) others too"
        warning(
            .positionalID, "\(list)[\(first)]",
            "it goes by its position, \"\(prefix)-\(first + 1)\", which is another one's when one before it goes or comes, and calendars then take one for the other; give it an id\(more)"
        )
    }

    // MARK: People

    /// Those who are absent are in no meeting's list.
    private mutating func absentees() {
        let document = document
        var absent = false
        for index in document.participants.indices where document.participants[index].statedAttendance == .absent {
            absent = true
        }
        guard absent else { return }
        let meetings = document.summit.meetings
        for index in meetings.indices {
            for position in meetings[index].participants.indices {
                let id = meetings[index].participants[position]
                guard let participant = document.participantIndex(id),
                    document.participants[participant].statedAttendance == .absent
                else { continue }
                id.withBytes { id in
                    warning(
                        .absentInMeeting, "summit.meetings[\(index)].participants[\(position)]", at: id,
                        "\(quoted(id)) is absent, says participants[\(participant)].attendance, and takes part here")
                }
            }
        }
    }

    /// Participants of one name and party are one person, as a rule, and parties of one name are one party.
    private mutating func namesakes() {
        let document = document
        sameNames(.sameParticipant, "participants", document.participants.count) { index in
            (document.participants[index].texts.bytes(\.name), document.participants[index].texts.given(\.party))
        }
        sameNames(.sameParty, "parties", document.parties.count) { (document.parties[$0].texts.bytes(\.name), nil) }
    }

    /// - Parameter who: the name at an index of the list, and whom it belongs to.
    @inline(__always)
    private mutating func sameNames(
        _ code: DiagnosticCode, _ list: StaticString, _ count: Int,
        _ who: (Int) -> (name: UnsafeRawBufferPointer, party: UnsafeRawBufferPointer?)
    ) {
        ids.clear()
        var isUnique = true
        for index in 0..<count where isUnique { isUnique = ids.insertName(who(index).name, who(index).party) }
        if isUnique { return }
        if count <= DocumentChecker.fewNames {
            for index in 0..<count {
                let (name, party) = who(index)
                if name.isEmpty { continue }
                let first = (0..<index).first { other in
                    let (otherName, otherParty) = who(other)
                    return name.isSame(as: otherName)
                        && (party.map { $0.isSame(as: otherParty) } ?? (otherParty == nil))
                }
                if let first { sameName(code, list, index, name, party, first) }
            }
            return
        }
        var known = ByteStringSet()
        var firsts: [Int] = []
        for index in 0..<count {
            let (name, party) = who(index)
            if name.isEmpty { continue }
            // No name and no id has a zero byte.
            var key = [UInt8](name)
            if let party { key += [0] + party }
            let (same, isNew) = key.withUnsafeBytes { known.insert($0) }
            if isNew { firsts.append(index) } else { sameName(code, list, index, name, party, firsts[same]) }
        }
    }

    /// So many names are compared each with each, which is quicker than a table.
    private static let fewNames = 32

    private mutating func sameName(
        _ code: DiagnosticCode, _ list: StaticString, _ index: Int, _ name: UnsafeRawBufferPointer,
        _ party: UnsafeRawBufferPointer?, _ first: Int
    ) {
        warning(
            code, "\(list)[\(index)].name", at: name,
            "\(quoted(name))\(party.map { " of the party \(quoted($0))" } ?? "") is the name of \(list)[\(first)], too; \(DocumentChecker.oneThing)"
        )
    }

    private static let oneThing = "one thing stands in the list once"

    // MARK: Texts

    /// A name or a title, which shows all of its characters.
    @inline(__always)
    mutating func label(_ text: UnsafeRawBufferPointer, _ field: @autoclosure () -> String) {
        if text.isASCII || !InvisibleCharacters.mayBe(in: text) { return }
        guard let character = InvisibleCharacters.first(in: text) else { return }
        warning(
            .invisibleCharacter, field(), at: text,
            "holds \(character.codePoint), \(character.isDirectional ? "which changes the direction of the text" : "which cannot be seen"); take it out"
        )
    }

    /// An IRI of the same thing elsewhere.
    @inline(__always)
    mutating func thing(_ iri: UnsafeRawBufferPointer, _ field: @autoclosure () -> String) {
        if WikidataItem.isEntity(iri) { return }
        self.iri(iri, field())
        guard let item = WikidataItem(iri) else { return }
        warning(
            .pageNotThing, field(), at: iri,
            "\(quoted(iri)) is the address of a page; the thing itself is \"\(item)\"")
    }
}

extension TimeFields {
    /// When an event is over of which this is the start and no end is known: a date is its own end, and what begins at a
    /// time of day may go on beyond midnight.
    @inline(__always)
    fileprivate var endIfNoneIsGiven: TimeFields { precision == .time ? TimeFields(dayAfter: self) : self }
}

extension UnsafeRawBufferPointer {
    /// Whether both have the same bytes.
    fileprivate func isSame(as other: UnsafeRawBufferPointer?) -> Bool {
        guard let other, other.count == count else { return false }
        return elementsEqual(other)
    }

    /// Whether all characters are of ASCII.
    @inline(__always)
    fileprivate var isASCII: Bool {
        var at = 0
        var others: UInt64 = 0
        while at + 8 <= count {
            others |= loadUnaligned(fromByteOffset: at, as: UInt64.self)
            at += 8
        }
        var rest: UInt8 = 0
        while at < count {
            rest |= self[at]
            at += 1
        }
        return others & 0x8080_8080_8080_8080 == 0 && rest < 0x80
    }
}
