import ReadoutModel
import ReadoutSyntax

extension Place {
    /// Name, address, locality and country, as far as they are known.
    @inline(__always)
    func appendName(to out: inout ByteBuffer) {
        let start = out.count
        append(name?.ink, &out, start)
        append(address?.ink, &out, start)
        append(locality?.ink, &out, start)
        append(country, &out, start)
    }

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

    private func append(_ part: Text?, _ out: inout ByteBuffer, _ start: Int) {
        guard let part else { return }
        if out.count > start { out.append(", ") }
        out.append(part)
    }
}
