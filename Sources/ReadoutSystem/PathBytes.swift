// Names of files are bytes, and most are UTF-8. In this program a path is a `String` all the same. A byte that is no part
// of UTF-8 stands in it as one of the 128 scalars U+10FF80 to U+10FFFF, the last of the private use area: U+10FFE9 is the
// byte E9. Where a name really has such a scalar, its four bytes stand as four of them, so that each name is one string and
// each string that was read from the system is one name. Text from elsewhere becomes a path by ``Files/path(ofText:)``.

extension Files {
    /// The path of a name's bytes. Any bytes have one, and ``bytes(of:)`` gives them back.
    public static func path(of bytes: some Collection<UInt8>) -> String {
        if let path = String(validating: bytes, as: UTF8.self), !hasStandIns(path) { return path }
        var path = String.UnicodeScalarView()
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var rest = bytes[...]
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let encoded):
                let scalar = Unicode.UTF8.decode(encoded)
                if standIns.contains(scalar) {
                    for byte in encoded { path.append(standIn(byte)) }
                } else {
                    path.append(scalar)
                }
                rest = rest.dropFirst(encoded.count)
            case .error(let length):
                for byte in rest.prefix(length) { path.append(standIn(byte)) }
                rest = rest.dropFirst(length)
            case .emptyInput: return String(path)
            }
        }
    }

    /// The path that a text names: that of its UTF-8.
    public static func path(ofText text: String) -> String { hasStandIns(text) ? path(of: Array(text.utf8)) : text }

    /// The text that a path is, or `nil` where its bytes are no UTF-8.
    public static func text(of path: String) -> String? {
        hasStandIns(path) ? String(validating: bytes(of: path), as: UTF8.self) : path
    }

    /// The bytes that the system knows a path by.
    public static func bytes(of path: String) -> [UInt8] {
        guard hasStandIns(path) else { return Array(path.utf8) }
        var bytes: [UInt8] = []
        for scalar in path.unicodeScalars {
            if standIns.contains(scalar) {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes += UTF8.encode(scalar)!  // every scalar has an encoding
            }
        }
        return bytes
    }

    /// Whether a path comes before another in the order of their bytes.
    public static func precedes(_ a: String, _ b: String) -> Bool {
        if hasStandIns(a) || hasStandIns(b) { return bytes(of: a).lexicographicallyPrecedes(bytes(of: b)) }
        return a.utf8.lexicographicallyPrecedes(b.utf8)
    }

    /// A path as people are shown it, on one line: bytes that are no UTF-8, controls and what cannot be seen are spelled
    /// out (`caf\xE9.yaml`), as `$'…'` of shells reads them, and a backslash is doubled.
    public static func shown(_ path: String) -> String {
        if path.utf8.allSatisfy({ 0x20..<0x7F ~= $0 && $0 != UInt8(ascii: "\\") }) { return path }
        var text = String.UnicodeScalarView()
        for scalar in path.unicodeScalars {
            switch scalar {
            case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": text.append(contentsOf: "\\n".unicodeScalars)
            case "\r": text.append(contentsOf: "\\r".unicodeScalars)
            case "\t": text.append(contentsOf: "\\t".unicodeScalars)
            default:
                if isVisible(scalar) {
                    text.append(scalar)
                } else {
                    for byte in bytes(of: String(scalar)) {
                        let digits = String(byte, radix: 16, uppercase: true)
                        text.append(contentsOf: "\\x\(digits.count < 2 ? "0" : "")\(digits)".unicodeScalars)
                    }
                }
            }
        }
        return String(text)
    }

    /// A path in quotes as messages show it. Of one that is longer than 200 characters the beginning is shown.
    public static func quoted(_ path: String) -> String {
        let beginning = String(path.unicodeScalars.prefix(200))
        return "\"\(shown(beginning))\(beginning.utf8.count < path.utf8.count ? "…" : "")\""
    }

    /// A message, perhaps of several lines, with paths in it as they are: bytes that are no UTF-8, and controls, are spelled
    /// out.
    public static func spelledOut(_ message: String) -> String {
        if message.utf8.allSatisfy({ 0x20..<0x7F ~= $0 || $0 == UInt8(ascii: "\n") }) { return message }
        var text = ""
        for scalar in message.unicodeScalars {
            if scalar != "\n", standIns.contains(scalar) || scalar.properties.generalCategory == .control {
                text += shown(String(scalar))
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// The arguments of the process, as paths, without the name of the program.
    public static var arguments: [String] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { CommandLine.unsafeArgv[$0].map { path(at: $0) } }
    }

    /// What a variable of the environment is set to, as a path; `nil` where it is not set.
    public static func variable(_ name: String) -> String? { getenv(name).map { path(at: $0) } }

    /// The path of the bytes up to a zero.
    static func path(at bytes: UnsafePointer<CChar>) -> String {
        path(of: UnsafeRawBufferPointer(start: bytes, count: strlen(bytes)))
    }

    /// Calls `body` with the path as the system takes it. `errno` is then what `body` left.
    public static func withSystemPath<Result>(_ path: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        guard hasStandIns(path) else { return path.withCString(body) }
        var code: Int32 = 0
        let result = (bytes(of: path) + [0]).withUnsafeBytes { bytes in
            let result = body(bytes.baseAddress!.assumingMemoryBound(to: CChar.self))  // a zero is in it
            code = errno
            return result
        }
        errno = code
        return result
    }

    private static let standIns: ClosedRange<Unicode.Scalar> = "\u{10FF80}"..."\u{10FFFF}"

    /// All of them are four bytes in UTF-8, of which the first is F4, and few other scalars begin with it.
    private static func hasStandIns(_ path: String) -> Bool {
        path.utf8.contains(0xF4) && path.unicodeScalars.contains { standIns.contains($0) }
    }

    private static func standIn(_ byte: UInt8) -> Unicode.Scalar { Unicode.Scalar(0x10FF00 | UInt32(byte))! }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
        default: true
        }
    }
}
