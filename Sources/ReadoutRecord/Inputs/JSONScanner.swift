import ReadoutModel
import ReadoutSyntax

/// Finds where JSON values end, without reading them.
struct JSONScanner {
    /// Whether the documents are in an array, and not one after the other.
    let isArray: Bool

    private enum State {
        case start, value, comma, done
        /// An error has been reported; what follows is passed over.
        case failed
    }
    private var state = State.start

    init(isArray: Bool) { self.isArray = isArray }

    /// The index behind the string whose opening quote is at `start`; `nil` where it is not closed. Control characters
    /// in it are for the reader to refuse.
    private static func endOfString(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var at = start
        repeat {
            at = JSONLexis.endOfString(bytes, from: at + 1).end
        } while at < bytes.count && bytes[at] != JSONLexis.quote
        return at < bytes.count ? at + 1 : nil
    }

    /// The end of the value that begins at `start`, or `nil` where it is not over before `limit`.
    func endOfValue(_ bytes: UnsafeRawBufferPointer, from start: Int, limit: Int) -> Int? {
        let bytes = UnsafeRawBufferPointer(rebasing: bytes[..<limit])
        var depth = 0
        var at = start
        while at < limit {
            switch bytes[at] {
            case JSONLexis.quote:
                guard let end = JSONScanner.endOfString(bytes, from: at) else { return nil }
                at = end
                if depth == 0, at < limit { return at }
                continue
            case JSONLexis.beginObject, JSONLexis.beginArray: depth += 1
            case JSONLexis.endObject, JSONLexis.endArray:
                if depth == 0 { return at }  // the end of what is around a scalar
                depth -= 1
                if depth == 0 { return at + 1 }
            case JSONLexis.comma where depth == 0: return at
            case let byte where depth == 0 && JSONLexis.isSpace(byte): return at
            default: break
            }
            at += 1
        }
        return nil
    }

    mutating func split(
        _ storage: ByteStorage, origin: Position, isAtEnd: Bool, into documents: inout [RawDocument]
    ) -> Int {
        let bytes = storage.bytes
        var at = 0
        var counted = 0
        var reached = origin
        func position(of offset: Int) -> Position {
            reached = ReadoutSyntax.position(
                of: offset - counted, in: UnsafeRawBufferPointer(rebasing: bytes[counted...]), from: reached)
            counted = offset
            return reached
        }
        func fail(_ message: String) -> Int {
            documents.append(RawDocument(broken: message, origin: position(of: at)))
            state = .failed
            return bytes.count
        }
        if state == .failed { return bytes.count }
        if origin == Position(line: 1, column: 1), bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            at = 3
            counted = 3
        }
        while true {
            while at < bytes.count, JSONLexis.isSpace(bytes[at]) { at += 1 }
            guard at < bytes.count else {
                if isAtEnd, isArray, state != .done {
                    while at > counted, JSONLexis.isSpace(bytes[at - 1]) { at -= 1 }
                    return fail("the array is not closed; a ] is missing")
                }
                return at
            }
            let byte = bytes[at]
            switch state {
            case .start where isArray:
                at += 1  // the bracket
                state = .value
                while at < bytes.count, JSONLexis.isSpace(bytes[at]) { at += 1 }
                if at < bytes.count, bytes[at] == JSONLexis.endArray {
                    at += 1
                    state = .done
                }
                continue
            case .comma where isArray:
                if byte == JSONLexis.endArray {
                    at += 1
                    state = .done
                } else if byte == JSONLexis.comma {
                    at += 1
                    state = .value
                } else {
                    return fail("a comma or ] is expected between documents")
                }
                continue
            case .done: return fail("something follows the array")
            default: break
            }
            if isArray, byte == JSONLexis.endArray {
                // `[` and `]` may lie in different chunks, but only an array without documents may be empty here.
                guard documents.isEmpty, !hasSeenValue else {
                    return fail("a comma stands before the closing bracket; take it away")
                }
                at += 1
                state = .done
                continue
            }
            let end = endOfValue(bytes, from: at, limit: bytes.count)
            guard let end, end > at || !isAtEnd else {
                if !isAtEnd { return at }
                if end != nil { return fail("this is no JSON value; a document is an object in braces") }
                documents.append(RawDocument(storage, at..<bytes.count, JSONInput.self, origin: position(of: at)))
                state = .done
                return bytes.count
            }
            if end == at { return fail("this is no JSON value; a document is an object in braces") }
            hasSeenValue = true
            documents.append(RawDocument(storage, at..<end, JSONInput.self, origin: position(of: at)))
            at = end
            state = isArray ? .comma : .value
        }
    }

    private var hasSeenValue = false
}
