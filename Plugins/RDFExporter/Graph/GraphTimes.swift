import ReadoutModel

// A date that leaves a day open is a literal that few programs understand. The first and the last day that it can mean are
// therefore written, too, in OWL-Time and SEM.

extension GraphBuilder where Sink: ~Copyable {
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
        subject(name)
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
        subject(name)
        sink.link(RDF.type, OWLTime.Instant)
        self.day(OWLTime.inXSDDate, day)
        names.forget(name)
    }
}
