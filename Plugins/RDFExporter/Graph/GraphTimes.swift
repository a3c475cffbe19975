import ReadoutModel

/// Between which days something lies, as far as its date tells.
struct Extent {
    var first: CivilDate?
    var last: CivilDate?
    /// Whether the days themselves are only so certain as the date.
    var isUncertain = false
    var isApproximate = false

    /// The extent of a date that leaves a day open; `nil` where all is known to the day, and the date says all.
    init?(_ start: Time, _ end: Time?) {
        let isExact = start.isExactToDay && !start.isQualified
        guard !isExact || !(end.map { $0.isExactToDay && !$0.isQualified } ?? true) else { return nil }
        self.init(first: start.earliest, last: (end ?? start).latest)
        qualify(start)
        if let end { qualify(end) }
    }

    init?(_ date: EDTF) {
        switch date {
        case .time(let time): self.init(time, nil)
        case .interval(let interval):
            self.init(first: interval.start.time?.earliest, last: interval.end.time?.latest)
            if first == nil, last == nil { return nil }  // `../9999-24`: neither end can be said
            if let start = interval.start.time { qualify(start) }
            if let end = interval.end.time { qualify(end) }
        }
    }

    /// The winter of 9999 ends in a year that no date of a record can have.
    private init(first: CivilDate?, last: CivilDate?) {
        (self.first, self.last) = (first, last.flatMap { $0.year > 9999 ? nil : $0 })
    }

    private mutating func qualify(_ time: Time) {
        isUncertain = isUncertain || time.isUncertain
        isApproximate = isApproximate || time.isApproximate
    }
}

/// Where the time of something has its name: after the name of what it is the time of.
struct TimeName {
    let id: Text
    var list: StaticString = ""
    var position = 0
}

// A date that leaves a day open is a literal that few programs understand. The days between which it lies are said in
// OWL-Time and SEM besides.

extension Graph where Sink: ~Copyable {
    /// Within the description of an event: when it was, in the terms of SEM, and a link to the extent.
    mutating func semTimes(_ start: Time?, _ end: Time?, _ extent: Extent?, of owner: TimeName) {
        if extent == nil {
            time(Sem.hasBeginTimeStamp, start)
            time(Sem.hasEndTimeStamp, end)
        }
        semTimes(extent, of: owner)
    }

    mutating func semTimes(_ extent: Extent?, of owner: TimeName) {
        guard let extent else { return }
        day(Sem.hasEarliestBeginTimeStamp, extent.first)
        day(Sem.hasLatestEndTimeStamp, extent.last)
        hasTime(of: owner)
    }

    mutating func hasTime(of owner: TimeName) {
        if vocabularies.contains(.time) { link(OWLTime.hasTime, once: names.time(of: owner)) }
    }

    /// Describes an extent that has been linked to.
    mutating func describe(_ extent: Extent?, of owner: TimeName) {
        guard let extent, vocabularies.contains(.time) else { return }
        let name = names.time(of: owner)
        sink.subject(names[name])
        sink.link(RDF.type, OWLTime.ProperInterval)
        if extent.first != nil { link(OWLTime.hasBeginning, once: names.time(of: owner, "/beginning")) }
        if extent.last != nil { link(OWLTime.hasEnd, once: names.time(of: owner, "/end")) }
        if extent.isUncertain { sink.link(Readout.qualifier, Readout.uncertain) }
        if extent.isApproximate { sink.link(Readout.qualifier, Readout.approximate) }
        names.forget(name)
        instant(extent.first, of: owner, "/beginning")
        instant(extent.last, of: owner, "/end")
    }

    private mutating func instant(_ day: CivilDate?, of owner: TimeName, _ bound: StaticString) {
        guard let day else { return }
        let name = names.time(of: owner, bound)
        sink.subject(names[name])
        sink.link(RDF.type, OWLTime.Instant)
        self.day(OWLTime.inXSDDate, day)
        names.forget(name)
    }
}
