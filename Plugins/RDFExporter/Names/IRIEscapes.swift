import ReadoutModel
import ReadoutSyntax

extension ByteBuffer {
    /// Percent-encodes those of the bytes from `start` on that an IRIREF excludes (RDF 1.1 Turtle §6.5, N-Triples §7).
    ///
    /// The check of a document holds its IRIs and ids to stricter grammars, so that as a rule there is nothing to do.
    mutating func encodeExcludedFromIRIs(from start: Int) {
        let kept = ofIRIReference
        let isClean = withBytes { bytes in
            for index in start..<bytes.count where bytes[index] < 0x80 && !kept.contains(bytes[index]) { return false }
            return true
        }
        if isClean { return }
        let tail = withBytes { ByteStorage(copying: UnsafeRawBufferPointer(rebasing: $0[start...])) }
        truncate(to: start)
        tail.withBytes { append(percentEncoding: $0, keeping: kept, keepsOthers: true) }
    }
}

/// What ASCII has beside controls, the space, the grave accent and `"<>\^{|}`.
private let ofIRIReference = ASCIISet.unreserved.union(ASCIISet("!#$%&'()*+,/:;=?@[]"))
