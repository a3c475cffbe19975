import ReadoutModel
import ReadoutSyntax

/// Finds where JSON values end, without reading them.
struct JSONScanner {
    let isArray: Bool

    private enum State {
        case start, value, comma, done
        /// What follows cannot be understood and is passed over.
        case failed
    }
    private var state = State.start

    init(isArray: Bool) { self.isArray = isArray }

    /// Whether outside of quotes there is nothing but what JSON has: brackets, numbers, `true`, `false` and `null`.
    static func hasJSONWords(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
        var isInText = false
        var isEscaped = false
        for byte in line {
            if isInText {
                if byte == UInt8(ascii: "\""), !isEscaped { isInText = false }
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            } else if byte == UInt8(ascii: "\"") {
                isInText = true
                isEscaped = false
            } else if !"{}[]:,+-.0123456789eEtrufalsn \t\r".utf8.contains(byte) {
                return false
            }
        }
        return true
    }

    /// The end of the value that begins at `start`, or `nil` where it is not over before `limit`.
    mutating func endOfValue(_ bytes: UnsafeRawBufferPointer, from start: Int, limit: Int) -> Int? {
        var depth = 0
        var at = start
        while at < limit {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                at += 1
                while at < limit, bytes[at] != UInt8(ascii: "\"") {
                    at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
                }
                guard at < limit else { return nil }
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return at }  // the end of what is around a scalar
                depth -= 1
                if depth == 0 { return at + 1 }
            case UInt8(ascii: ",") where depth == 0: return at
            case let byte where depth == 0 && Splitter.isSpace(byte): return at
            default: break
            }
            at += 1
            if depth == 0, at < limit, bytes[at - 1] == UInt8(ascii: "\"") { return at }
        }
        return nil
    }

    mutating func split(
        _ storage: ByteStorage, origin: Position, isAtEnd: Bool, into documents: inout [RawDocument]
    ) -> Int {
        let bytes = storage.bytes
        var at = 0
        var counted = 0
        var place = origin
        func position(of offset: Int) -> Position {
            place = ReadoutSyntax.position(
                of: offset - counted, in: UnsafeRawBufferPointer(rebasing: bytes[counted...]), from: place)
            counted = offset
            return place
        }
        func fail(_ message: String) -> Int {
            documents.append(RawDocument(storage, at..<at, .broken(message), origin: position(of: at)))
            state = .failed
            return bytes.count
        }
        if state == .failed { return bytes.count }
        if origin == Position(line: 1, column: 1), bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            at = 3
            counted = 3
        }
        while true {
            while at < bytes.count, Splitter.isSpace(bytes[at]) { at += 1 }
            guard at < bytes.count else {
                if isAtEnd, isArray, state != .done {
                    while at > counted, Splitter.isSpace(bytes[at - 1]) { at -= 1 }
                    return fail("the array is not closed; a ] is missing")
                }
                return at
            }
            let byte = bytes[at]
            switch state {
            case .start where isArray:
                at += 1  // the bracket
                state = .value
                while at < bytes.count, Splitter.isSpace(bytes[at]) { at += 1 }
                if at < bytes.count, bytes[at] == UInt8(ascii: "]") {
                    at += 1
                    state = .done
                }
                continue
            case .comma where isArray:
                if byte == UInt8(ascii: "]") {
                    at += 1
                    state = .done
                } else if byte == UInt8(ascii: ",") {
                    at += 1
                    state = .value
                } else {
                    return fail("a comma or ] is expected between documents")
                }
                continue
            case .done: return fail("something follows the array")
            default: break
            }
            if isArray, byte == UInt8(ascii: "]") {
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
                documents.append(RawDocument(storage, at..<bytes.count, .json, origin: position(of: at)))
                state = .done
                return bytes.count
            }
            if end == at { return fail("this is no JSON value; a document is an object in braces") }
            hasSeenValue = true
            documents.append(RawDocument(storage, at..<end, .json, origin: position(of: at)))
            at = end
            state = isArray ? .comma : .value
        }
    }

    private var hasSeenValue = false
}
