import ReadoutModel
import ReadoutSyntax

extension Place {
    /// Appends name, address, locality and country on one line, as far as they are known.
    func appendName(to out: inout ByteBuffer) {
        let start = out.count
        func add(_ part: UnsafeRawBufferPointer) {
            if out.count > start { out.append(", ") }
            out.append(oneLine: part)
        }
        lendInk(\.name) { add($0) }
        lendInk(\.address) { add($0) }
        lendInk(\.locality) { add($0) }
        lendGiven(\.country) { add($0) }
    }

    /// Name, address, locality and country; `nil` where none of them is known.
    var line: Text? {
        var line = ByteBuffer(capacity: 128)
        appendName(to: &line)
        return line.isEmpty ? nil : Text(uncheckedUTF8: line.finish())
    }

    /// Whether anything of it is known that a calendar can say: a name, a point or an identity.
    var isKnown: Bool {
        name?.ink != nil || address?.ink != nil || locality?.ink != nil || country != nil || !sameAs.isEmpty
            || latitude?.decimal != nil && longitude?.decimal != nil
    }

    /// Appends a geo URI (RFC 5870 §3.3), where both coordinates are known: `geo:39.9,116.4`
    func appendPoint(to out: inout ByteBuffer) {
        guard let latitude = latitude?.decimal, let longitude = longitude?.decimal else { return }
        out.append("geo:")
        out.append(latitude)
        out.append(",")
        out.append(longitude)
    }
}
