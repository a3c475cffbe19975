import ReadoutModel
import ReadoutSyntax

// How values of JSCalendar are spelled (RFC 8984 §1.4).

extension JSONWriter {
    typealias Name = JSCalendarName

    /// Begins an object of this type.
    mutating func object(_ type: String) {
        beginMapping(isEmpty: false)
        key(Name.type)
        word(type)
    }

    mutating func uri(_ iri: Text) {
        var uri = ByteBuffer(capacity: iri.count)
        iri.withBytes { uri.append(uri: $0) }
        string(Text(uncheckedUTF8: uri.finish()))
    }

    mutating func uuid(_ uuid: UUID5) {
        var text = ByteBuffer(capacity: 36)
        uuid.append(to: &text)
        string(Text(uncheckedUTF8: text.finish()))
    }

    /// UTCDateTime (§1.4.4), of seconds since 1970-01-01T00:00Z.
    mutating func utc(_ instant: Int) {
        var text = ByteBuffer(capacity: 24)
        text.append(clock: instant)
        text.append("Z")
        string(Text(uncheckedUTF8: text.finish()))
    }

    /// Begins a link (§1.4.11), which the caller ends.
    mutating func link(_ iri: Text, rel: String?) {
        object("Link")
        key(Name.href)
        uri(iri)
        if let rel {
            key(Name.rel)
            word(rel)
        }
    }

    /// Links to the same thing elsewhere.
    mutating func sameAs(_ iris: [Text]) {
        guard !iris.isEmpty else { return }
        key(Name.links)
        beginMapping(isEmpty: false)
        for (index, iri) in iris.enumerated() {
            key(Text(String(index + 1)))
            link(iri, rel: nil)
            endMapping()
        }
        endMapping()
    }
}

extension ByteBuffer {
    /// `PT26H`, `PT1H0M30S` (RFC 8984 §1.4.6), of seconds.
    mutating func append(duration seconds: Int) {
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        append("PT")
        if hours > 0 {
            append(decimal: hours)
            append("H")
        }
        if minutes > 0 || hours > 0 && rest > 0 {
            append(decimal: minutes)
            append("M")
        }
        if rest > 0 || seconds == 0 {
            append(decimal: rest)
            append("S")
        }
    }

    /// The IRI in the buffer as a URI.
    var uriText: Text {
        var uri = ByteBuffer(capacity: count)
        withBytes { uri.append(uri: $0) }
        return Text(uncheckedUTF8: uri.finish())
    }
}
