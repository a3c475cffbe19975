import ReadoutModel

// A date that leaves a day open is a literal that few programs understand. The first and the last day that it can mean are
// therefore written, too: of every event in two terms that any program can compare, and where a day is open in SEM and in
// OWL-Time, which says as well how far the days can be relied upon.

extension GraphBuilder where Sink: ~Copyable {
    /// Within the description of an event: the first and the last day that it can touch, and when it was in the terms of
    /// SEM. What is cancelled or postponed was at no time.
    mutating func days(_ extent: Extent, isOff: Bool, _ vague: VagueTime?, _ start: Time?, _ end: Time?) {
        day(Readout.earliest, extent.first)
        day(Readout.latest, extent.last)
        if isOff { return }
        guard let vague else {
            time(Sem.hasBeginTimeStamp, start)
            return time(Sem.hasEndTimeStamp, end)
        }
        day(Sem.hasEarliestBeginTimeStamp, extent.first)
        day(Sem.hasLatestBeginTimeStamp, vague.begunBy)
        day(Sem.hasEarliestEndTimeStamp, vague.lastsUntil)
        day(Sem.hasLatestEndTimeStamp, extent.last)
    }

    /// The two ends of an interval, or a time as the start; an end that is open or not known is not written.
    mutating func ends(_ date: EDTF?, to end: Time? = nil) {
        time(Schema.startDate, date?.start)
        time(Schema.endDate, date?.end ?? end)
    }

    mutating func hasTime(_ vague: VagueTime?, of owner: PartName) {
        if vague != nil, vocabularies.contains(.time) { link(OWLTime.hasTime, once: names.part(of: owner, "/time")) }
    }

    /// Describes the interval that has been linked to.
    mutating func describe(_ vague: VagueTime?, of owner: PartName) {
        guard let vague, vocabularies.contains(.time) else { return }
        let name = names.part(of: owner, "/time")
        subject(name)
        sink.link(RDF.type, vague.isOneDay ? OWLTime.Interval : OWLTime.ProperInterval)
        if vague.extent.first != nil { link(OWLTime.hasBeginning, once: names.part(of: owner, "/time/beginning")) }
        if vague.extent.last != nil { link(OWLTime.hasEnd, once: names.part(of: owner, "/time/end")) }
        qualify(vague.whole)
        names.forget(name)
        instant(vague.extent.first, vague.beginning, of: owner, "/time/beginning")
        instant(vague.extent.last, vague.end, of: owner, "/time/end")
    }

    private mutating func instant(
        _ day: CivilDate?, _ qualifiers: VagueTime.Qualifiers, of owner: PartName, _ bound: StaticString
    ) {
        guard let day else { return }
        let name = names.part(of: owner, bound)
        subject(name)
        sink.link(RDF.type, OWLTime.Instant)
        self.day(OWLTime.inXSDDate, day)
        qualify(qualifiers)
        names.forget(name)
    }

    private mutating func qualify(_ qualifiers: VagueTime.Qualifiers) {
        if qualifiers.isUncertain { sink.link(Readout.qualifier, Readout.uncertain) }
        if qualifiers.isApproximate { sink.link(Readout.qualifier, Readout.approximate) }
    }
}
