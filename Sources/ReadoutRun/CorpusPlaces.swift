import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import ReadoutSystem

/// Where the documents are that a later one may contradict. Lines and columns are worked out when something is found,
/// from the bytes of the input, which are read again. A pipe cannot be, so that of what comes through one the first bytes
/// are kept.
struct CorpusPlaces {
    /// A document within an input.
    private struct Place {
        let input: UInt32
        let offset: Int
        let count: Int
        let origin: Position
        let syntax: any InputSyntax.Type
        /// The bytes of the document, where they cannot be read again.
        let kept: ByteStorage?
    }

    /// The document that was looked at last.
    private struct Cached {
        let index: UInt32
        let document: RawDocument
    }

    /// How many bytes are kept at most: 16 MiB.
    private static let mostKept = 16 << 20

    private var inputs: [Input] = []
    /// Whether the last input can be read again.
    private var isLasting = true
    private var kept = 0
    private var places: [Place] = []
    private var cached: Cached?
    /// The document that is compared, and its index once that is wanted.
    private var current: RawDocument?
    private var currentIndex: UInt32?
    /// How many bytes of the last input lie before the storage of the documents that are compared.
    private var offset = 0

    /// Says where the documents that follow are.
    mutating func enter(_ input: Input, offset: Int) {
        self.offset = offset
        if inputs.last == input { return }
        inputs.append(input)
        isLasting = input.isLasting
    }

    /// Says which document is compared with those before it.
    mutating func compare(_ raw: RawDocument) { (current, currentIndex) = (raw, nil) }

    /// The index of the document that is compared. It is kept where that is from the first time it is asked for.
    mutating func index() -> UInt32 {
        if let currentIndex { return currentIndex }
        guard let current else { preconditionFailure("no document is compared") }
        let index = add(current)
        currentIndex = index
        return index
    }

    private mutating func add(_ raw: RawDocument) -> UInt32 {
        guard let syntax = raw.syntax else { preconditionFailure("what is no document says nothing") }
        let isKept = !isLasting && kept + raw.range.count <= CorpusPlaces.mostKept
        if isKept { kept += raw.range.count }
        places.append(
            Place(
                input: UInt32(inputs.count - 1), offset: offset + raw.range.lowerBound, count: raw.range.count,
                origin: raw.origin, syntax: syntax, kept: isKept ? raw.withBytes(ByteStorage.init(copying:)) : nil))
        return UInt32(places.count - 1)
    }

    /// `a.yaml:12:11`, the place of a field of a document; where the document begins, if its bytes are not to be had.
    mutating func place(of field: String, in index: UInt32) -> String {
        let place = places[Int(index)]
        let name = inputs[Int(place.input)].name
        let position = document(index)?.positions(of: [field])[field] ?? place.origin
        return "\(name):\(position.line):\(position.column)"
    }

    private mutating func document(_ index: UInt32) -> RawDocument? {
        if let cached, cached.index == index { return cached.document }
        let place = places[Int(index)]
        let input = inputs[Int(place.input)]
        guard let bytes = place.kept ?? input.bytes(at: place.offset, count: place.count) else { return nil }
        let document = RawDocument(bytes, 0..<bytes.count, place.syntax, origin: place.origin)
        cached = Cached(index: index, document: document)
        return document
    }
}

extension Input {
    /// Whether the input can be read again: a pipe cannot, and to open it would be to wait for who writes to it.
    fileprivate var isLasting: Bool {
        switch self {
        case .standardInput: Descriptor.standardInput.isFile
        case .file(let path): !Files.isDevice(path)
        case .bytes: true
        }
    }

    /// A part of the input, read again; `nil` where that cannot be done, or there are not as many bytes.
    fileprivate func bytes(at offset: Int, count: Int) -> ByteStorage? {
        guard isLasting else { return nil }
        switch self {
        case .standardInput: return Descriptor.standardInput.bytes(at: offset, count: count).map { ByteStorage($0) }
        case .file(let path):
            return (try? Descriptor(reading: path))?.bytes(at: offset, count: count).map { ByteStorage($0) }
        case .bytes(let bytes, _):
            return offset + count <= bytes.count ? ByteStorage(bytes[offset..<offset + count]) : nil
        }
    }
}
