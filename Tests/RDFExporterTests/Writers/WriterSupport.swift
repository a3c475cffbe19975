import RDFExporter

/// A subject that no record has.
let subject: StaticString = "http://e.org/s"

/// The bytes of a literal, which are there as long as the program runs.
func bytes(_ text: StaticString) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
}
