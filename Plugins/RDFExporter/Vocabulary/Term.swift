/// A predicate, class, individual or datatype of a vocabulary: what is known of the graph before any document is read.
///
/// The IRI is one static string, so that a syntax without prefixes appends it as it is; one that has them cuts the
/// local name out of it. Local names are letters and digits, which every syntax takes as they are.
struct Term {
    let namespace: Namespace
    let iri: StaticString

    @inline(__always)
    init(_ namespace: Namespace, _ iri: StaticString) {
        (self.namespace, self.iri) = (namespace, iri)
        assert("\(iri)".hasPrefix("\(namespace.iri)"), "\(iri) is not in \(namespace)")
    }

    /// The part of the IRI after its namespace.
    var local: UnsafeRawBufferPointer {
        let start = namespace.iri.utf8CodeUnitCount
        return UnsafeRawBufferPointer(start: iri.utf8Start + start, count: iri.utf8CodeUnitCount - start)
    }
}

extension Term: Equatable {
    static func == (a: Term, b: Term) -> Bool {
        guard a.namespace == b.namespace else { return false }
        // The compiler need not put equal literals in one place.
        return a.iri.utf8Start == b.iri.utf8Start || a.local.elementsEqual(b.local)
    }
}
