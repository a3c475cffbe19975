import ReadoutModel
import ReadoutSyntax

extension Place {
    /// Name, address, locality and country, as far as they are known.
    func appendName(to out: inout ByteBuffer) { out.append(place: name, address, locality, country) }

    /// Whether anything of it is known that a calendar can say: a name, a point or an identity.
    var isKnown: Bool {
        name?.ink != nil || address?.ink != nil || locality?.ink != nil || country != nil || !sameAs.isEmpty
            || latitude?.decimal != nil && longitude?.decimal != nil
    }

    /// A geo URI (RFC 5870 §3.3), where both coordinates are known: `geo:39.9,116.4`
    func appendPoint(to out: inout ByteBuffer) {
        guard let latitude = latitude?.decimal, let longitude = longitude?.decimal else { return }
        out.append("geo:")
        out.append(latitude)
        out.append(",")
        out.append(longitude)
    }
}

extension ByteBuffer {
    /// The name of a place out of its parts, as far as they are known.
    mutating func append(place name: Text?, _ address: Text?, _ locality: Text?, _ country: Text?) {
        let start = count
        func add(_ part: Text?) {
            guard let part else { return }
            if count > start { append(", ") }
            append(part)
        }
        add(name?.ink)
        add(address?.ink)
        add(locality?.ink)
        add(country)
    }
}
