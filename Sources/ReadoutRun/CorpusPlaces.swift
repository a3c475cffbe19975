import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import ReadoutSystem

/// Where the documents are that a later one may contradict. Lines and columns are worked out when something is found, from
/// the bytes of the input, which are read again.
struct CorpusPlaces {
    /// A document within an input.
    private struct Place {
        let input: UInt32
        let offset: Int
        let count: Int
        let origin: Position
        let syntax: any InputSyntax.Type
    }

    /// The document that was looked at last.
    private struct Cached {
        let index: UInt32
        let document: RawDocument
    }

    private var inputs: [Input] = []
    private var places: [Place] = []
    private var cached: Cached?
    /// How many bytes of the last input lie before the storage of the documents that are compared.
    private var offset = 0

    /// Says where the documents that follow are.
    mutating func enter(_ input: Input, offset: Int) {
        if inputs.last != input { inputs.append(input) }
        self.offset = offset
    }

    /// Keeps where a document is.
    /// - Returns: its index.
    mutating func add(_ raw: RawDocument) -> UInt32 {
        guard let syntax = raw.syntax else { preconditionFailure("what is no document says nothing") }
        places.append(
            Place(
                input: UInt32(inputs.count - 1), offset: offset + raw.range.lowerBound, count: raw.range.count,
                origin: raw.origin, syntax: syntax))
        return UInt32(places.count - 1)
    }

    /// `a.yaml:12:11`, the place of a field of a document. What came through a pipe cannot be read again: then it is where
    /// the document begins.
    mutating func place(of field: String, in index: UInt32) -> String {
        let place = places[Int(index)]
        let name = inputs[Int(place.input)].name
        let position = document(index)?.positions(of: [field])[field] ?? place.origin
        return "\(name):\(position.line):\(position.column)"
    }

    private mutating func document(_ index: UInt32) -> RawDocument? {
        if let cached, cached.index == index { return cached.document }
        let place = places[Int(index)]
        guard let bytes = inputs[Int(place.input)].bytes(at: place.offset, count: place.count) else { return nil }
        let document = RawDocument(ByteStorage(bytes), 0..<bytes.count, place.syntax, origin: place.origin)
        cached = Cached(index: index, document: document)
        return document
    }
}

extension Input {
    /// A part of the input, read again; `nil` where that cannot be done, or there are not as many bytes.
    fileprivate func bytes(at offset: Int, count: Int) -> [UInt8]? {
        switch self {
        case .standardInput: return Descriptor.standardInput.bytes(at: offset, count: count)
        case .file(let path): return (try? Descriptor(reading: path))?.bytes(at: offset, count: count)
        case .bytes(let bytes, _):
            return offset + count <= bytes.count ? Array(bytes[offset..<offset + count]) : nil
        }
    }
}
