/// A predicate, class, individual or datatype, by its IRI.
///
/// The terms of the vocabularies of ``Namespace`` have a prefix, and JSON-LD has a short name for them. Any other term is
/// written with its whole IRI:
///
/// ```swift
/// let name = Term("http://xmlns.com/foaf/0.1/name")
/// ```
///
/// Two terms are the same if their IRIs are. An IRI holds no character that an IRIREF excludes (RDF 1.1 Turtle §6.5).
public struct Term: Equatable {
    /// The vocabulary that the term is of, where it is one of those with a prefix.
    let namespace: Namespace?
    /// What JSON-LD takes a plain string to be as the object of this predicate.
    let coercion: Coercion
    /// The bytes of the IRI. For terms that are made of a literal they are there as long as the program runs.
    let iri: UnsafeRawBufferPointer

    /// A term of a vocabulary that has a prefix. Its local name is of letters and digits, which every syntax takes as they
    /// are.
    @inline(__always)
    init(_ namespace: Namespace, _ iri: StaticString, _ coercion: Coercion = .text) {
        self.init(iri, in: namespace, coercion)
        assert("\(iri)".hasPrefix("\(namespace.iri)"), "\(iri) is not in \(namespace)")
    }

    /// The term with this absolute IRI, without a prefix.
    public init(_ iri: StaticString) { self.init(iri, in: nil, .text) }

    @inline(__always)
    private init(_ iri: StaticString, in namespace: Namespace?, _ coercion: Coercion) {
        (self.namespace, self.coercion) = (namespace, coercion)
        self.iri = UnsafeRawBufferPointer(start: iri.utf8Start, count: iri.utf8CodeUnitCount)
    }

    /// The term with this absolute IRI, without a prefix, whose bytes are not copied.
    /// - Parameter iri: UTF-8 that must outlive the term and every sink that has been handed it, because sinks remember the
    ///   last predicate.
    public init(unownedUTF8 iri: UnsafeRawBufferPointer) {
        (namespace, coercion) = (nil, .text)
        self.iri = iri
    }

    /// Calls `body` with the UTF-8 bytes of the IRI, which are valid only during the call.
    public func withIRI<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result { try body(iri) }

    /// The part of the IRI after its namespace; all of it where there is none.
    var local: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: iri[(namespace?.iri.utf8CodeUnitCount ?? 0)...])
    }

    /// Whether the IRIs of two terms are the same.
    public static func == (a: Term, b: Term) -> Bool {
        guard a.iri.count == b.iri.count else { return false }
        // The compiler need not store equal literals once.
        if a.iri.baseAddress == b.iri.baseAddress { return true }
        // IRIs differ at their ends if they do.
        var index = a.iri.count
        while index > 0 {
            index -= 1
            if a.iri[index] != b.iri[index] { return false }
        }
        return true
    }
}

/// What the objects of a predicate usually are.
enum Coercion {
    /// Text in the language of the document, which is what a string is without any word about it.
    case text
    /// A string without a language.
    case string
    /// The IRI of something outside, or of an individual of a vocabulary.
    case iri
    case boolean, date, integer, decimal, nonNegativeInteger
}
