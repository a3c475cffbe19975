import ReadoutModel

extension GraphBuilder where Sink: ~Copyable {
    /// The place of an event with this local id, which is empty for the summit.
    mutating func place(_ place: Place, of id: Text) {
        guard !vocabularies.isDisjoint(with: [.schema, .sem]) else { return }
        let name = names.part(id, "/place")
        subject(name)
        sink.link(RDF.type, Schema.Place)
        text(Schema.name, place.name)
        text(Schema.address, place.address)
        text(Readout.locality, place.locality)
        string(Readout.country, place.country)
        sameAs(place.sameAs)
        names.forget(name)

        // One coordinate alone is no point. A number too long to write is `nil`, too; a document's check refuses it.
        guard vocabularies.contains(.schema), let latitude = place.latitude?.decimal,
            let longitude = place.longitude?.decimal
        else { return }
        let geo = names.part(id, "/place/geo")
        link(Schema.geo, geo)
        subject(geo)
        sink.link(RDF.type, Schema.GeoCoordinates)
        latitude.withBytes { sink.value(Schema.latitude, $0, Xsd.decimal) }
        longitude.withBytes { sink.value(Schema.longitude, $0, Xsd.decimal) }
        names.forget(geo)
    }
}
