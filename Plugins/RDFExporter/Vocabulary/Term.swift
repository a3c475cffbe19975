/// A predicate, class, individual or datatype.
///
/// Those of a vocabulary that the graph uses are known before any document is read; their IRI is a static string, so
/// that a syntax without prefixes appends it as it is, and one that has them cuts the local name out of it. Their local
/// names are letters and digits, which every syntax takes as they are. Any other IRI can be a term, too, for as long as
/// its bytes are there; it has no prefix.
package struct Term {
    let namespace: Namespace?
    /// What JSON-LD takes a plain string to be as the object of this predicate.
    let coercion: Coercion
    let iri: UnsafeRawBufferPointer

    @inline(__always)
    init(_ namespace: Namespace, _ iri: StaticString, _ coercion: Coercion = .text) {
        self.namespace = namespace
        self.coercion = coercion
        self.iri = UnsafeRawBufferPointer(start: iri.utf8Start, count: iri.utf8CodeUnitCount)
        assert("\(iri)".hasPrefix("\(namespace.iri)"), "\(iri) is not in \(namespace)")
    }

    /// A term that is in none of the vocabularies.
    /// - Parameter iri: bytes that outlive the writer that is handed the term.
    package init(iri: UnsafeRawBufferPointer) {
        (namespace, coercion) = (nil, .text)
        self.iri = iri
    }

    /// The part of the IRI after its namespace; all of it where there is none.
    var local: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: iri[(namespace?.iri.utf8CodeUnitCount ?? 0)...])
    }
}

/// What the objects of a predicate usually are.
enum Coercion: Equatable {
    /// Text in the language of the document, which is what a string is without any word about it.
    case text
    /// A string without a language.
    case string
    /// The IRI of something outside, or of an individual of a vocabulary.
    case iri
    case date, integer, decimal, nonNegativeInteger

    /// The datatype, where there is one.
    var datatype: Term? {
        switch self {
        case .text, .string, .iri: nil
        case .date: Xsd.date
        case .integer: Xsd.integer
        case .decimal: Xsd.decimal
        case .nonNegativeInteger: Xsd.nonNegativeInteger
        }
    }
}

extension Term: Equatable {
    package static func == (a: Term, b: Term) -> Bool {
        guard a.iri.count == b.iri.count else { return false }
        // The compiler need not put equal literals in one place.
        if a.iri.baseAddress == b.iri.baseAddress { return true }
        // IRIs differ at their ends if they do.
        var at = a.iri.count
        while at > 0 {
            at -= 1
            if a.iri[at] != b.iri[at] { return false }
        }
        return true
    }
}
