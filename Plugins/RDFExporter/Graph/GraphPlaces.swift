import ReadoutModel

extension GraphBuilder where Sink: ~Copyable {
    /// The place of an event or of an earlier plan.
    mutating func place(_ place: Place, of owner: PartName) {
        guard !vocabularies.isDisjoint(with: [.schema, .sem]) else { return }
        let name = names.part(of: owner, "/place")
        subject(name)
        sink.link(RDF.type, Schema.Place)
        self.name(place.name ?? place.locality)
        sameAs(place.sameAs)
        let address = names.part(of: owner, "/place/address")
        let hasAddress =
            vocabularies.contains(.schema) && (place.has(\.address) || place.has(\.locality) || place.has(\.country))
        if hasAddress { link(Schema.address, address) }
        let geo = names.part(of: owner, "/place/geo")
        // One coordinate alone is no point. A number too long to write is `nil`, too; a document's check refuses it.
        let point = vocabularies.contains(.schema) ? place.point : nil
        if point != nil { link(Schema.geo, geo) }

        if hasAddress {
            subject(address)
            sink.link(RDF.type, Schema.PostalAddress)
            text(Schema.streetAddress, place.address)
            text(Schema.addressLocality, place.locality)
            string(Schema.addressCountry, place.country)
        }
        if let (latitude, longitude) = point {
            subject(geo)
            sink.link(RDF.type, Schema.GeoCoordinates)
            latitude.withBytes { sink.value(Schema.latitude, $0, Xsd.decimal) }
            longitude.withBytes { sink.value(Schema.longitude, $0, Xsd.decimal) }
        }
        names.forget(name)
    }
}

extension Place {
    /// Both coordinates as decimals.
    fileprivate var point: (latitude: Text, longitude: Text)? {
        guard let latitude = latitude?.decimal, let longitude = longitude?.decimal else { return nil }
        return (latitude, longitude)
    }
}
