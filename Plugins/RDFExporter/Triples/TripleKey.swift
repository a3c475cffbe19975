import ReadoutModel
import ReadoutSyntax

/// The bytes that a triple is known by: two triples have the same where they are the same triple.
struct TripleKey: ~Copyable {
    /// The subject, followed by everything else that distinguishes a triple.
    private var key = ByteBuffer(capacity: 256)
    private var subjectCount = 0

    mutating func subject(_ iri: UnsafeRawBufferPointer) {
        key.truncate(to: 0)
        key.append(iri)
        subjectCount = iri.count
    }

    mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) {
        begin(predicate, kind: "<")
        end(iri)
    }

    mutating func text(_ predicate: Term, _ text: Text, language: Text) {
        begin(predicate, kind: "@")
        key.append(language.string.lowercased())  // a tag is the same in capitals (RDF 1.1 Concepts §3.3)
        text.withBytes { end($0) }
    }

    mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) {
        begin(predicate, kind: "\"")
        end(string)
    }

    mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) {
        begin(predicate, kind: "^")
        key.append(datatype.iri)
        end(lexical)
    }

    /// Calls `body` with the bytes of the last triple, which are valid only during the call.
    func lend<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result { key.withBytes(body) }

    /// Begins the key of a triple.
    /// - Parameter kind: what tells its object from others with the same bytes.
    private mutating func begin(_ predicate: Term, kind: StaticString) {
        key.truncate(to: subjectCount)
        key.append(UInt8(0))  // which no part of the key but the last can hold
        key.append(predicate.iri)
        key.append(UInt8(0))
        key.append(kind)
    }

    private mutating func end(_ object: UnsafeRawBufferPointer) {
        key.append(UInt8(0))
        key.append(object)
    }
}
