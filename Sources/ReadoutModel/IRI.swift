/// The grammar of IRIs (RFC 3987 §2.2).
public enum IRI {
    /// Whether the text is an absolute IRI, with or without a fragment.
    public static func isAbsolute(_ text: Text) -> Bool { text.withBytes { isAbsolute($0) } }

    package static func isAbsolute(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var at = 0
        guard let first = bytes.first, ASCII.isLetter(first) else { return false }
        while at < bytes.count, scheme.contains(bytes[at]) { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { return false }
        at += 1

        if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "/"), bytes[at + 1] == UInt8(ascii: "/") {
            at += 2
            guard authority(bytes, &at) else { return false }
        }
        guard characters(bytes, &at, of: path) else { return false }
        if at < bytes.count, bytes[at] == UInt8(ascii: "?") {
            at += 1
            guard characters(bytes, &at, of: query, isQuery: true) else { return false }
        }
        if at < bytes.count, bytes[at] == UInt8(ascii: "#") {
            at += 1
            guard characters(bytes, &at, of: query) else { return false }
        }
        return at == bytes.count
    }

    /// `[user@]host[:port]`, up to the path.
    private static func authority(_ bytes: UnsafeRawBufferPointer, _ at: inout Int) -> Bool {
        let start = at
        // A name of letters, digits, dots and hyphens is what nearly all have.
        while at < bytes.count, hostName.contains(bytes[at]) { at += 1 }
        if at == bytes.count || authorityEnd.contains(bytes[at]) { return true }
        var end = at
        while end < bytes.count, !authorityEnd.contains(bytes[end]) { end += 1 }
        at = end
        var part = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        if let sign = part.lastIndex(of: UInt8(ascii: "@")) {
            var index = 0
            let user = UnsafeRawBufferPointer(rebasing: part[..<sign])
            guard characters(user, &index, of: IRI.user), index == user.count else { return false }
            part = UnsafeRawBufferPointer(rebasing: part[(sign + 1)...])
        }
        var host = part
        if part.first == UInt8(ascii: "[") {
            guard let bracket = part.firstIndex(of: UInt8(ascii: "]")) else { return false }
            let literal = part[1..<bracket]
            let text = String(decoding: literal, as: UTF8.self)
            guard isIPv6(text) || isFutureAddress(text) else { return false }
            host = UnsafeRawBufferPointer(rebasing: part[(bracket + 1)...])
            guard host.isEmpty || host[0] == UInt8(ascii: ":") else { return false }
        }
        if let colon = host.firstIndex(of: UInt8(ascii: ":")) {
            guard host[(colon + 1)...].allSatisfy(ASCII.isDigit) else { return false }
            host = UnsafeRawBufferPointer(rebasing: host[..<colon])
        }
        var index = 0
        return characters(host, &index, of: plain) && index == host.count
    }

    /// Eight groups of hexadecimal digits, of which `::` stands for those that are zero; the last two may be an IPv4
    /// address (RFC 3986 §3.2.2).
    private static func isIPv6(_ text: String) -> Bool {
        func groups(_ part: Substring) -> Int? {
            if part.isEmpty { return 0 }
            var count = 0
            let pieces = part.split(separator: ":", omittingEmptySubsequences: false)
            for (index, piece) in pieces.enumerated() {
                if index == pieces.count - 1, piece.contains(".") {
                    guard isIPv4(piece) else { return nil }
                    count += 2
                } else {
                    guard (1...4).contains(piece.utf8.count), piece.utf8.allSatisfy(ASCII.isHexadecimal) else {
                        return nil
                    }
                    count += 1
                }
            }
            return count
        }
        guard let gap = text.firstRange(of: "::") else { return groups(text[...]) == 8 }
        let before = text[..<gap.lowerBound]
        guard !before.contains("."), let first = groups(before), let last = groups(text[gap.upperBound...]) else {
            return false
        }
        return first + last <= 7
    }

    private static func isIPv4(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.utf8.count) && part.utf8.allSatisfy(ASCII.isDigit)
                    && (part.count == 1 || part.first != "0")
                    && Int(part).map { $0 < 256 } == true
            }
    }

    /// `v1.` and what a later version of the Internet Protocol may have.
    private static func isFutureAddress(_ text: String) -> Bool {
        guard let point = text.firstIndex(of: "."), let first = text.first, first == "v" || first == "V" else {
            return false
        }
        let version = text[text.index(after: text.startIndex)..<point]
        let address = text[text.index(after: point)...]
        return !version.isEmpty && version.utf8.allSatisfy(ASCII.isHexadecimal) && !address.isEmpty
            && address.utf8.allSatisfy { plain.contains($0) || $0 == UInt8(ascii: ":") }
    }

    /// Steps over percent escapes, characters beyond ASCII and those in `allowed`.
    @inline(__always)
    private static func characters(
        _ bytes: UnsafeRawBufferPointer, _ at: inout Int, of allowed: ASCIISet, isQuery: Bool = false
    ) -> Bool {
        while at < bytes.count {
            let byte = bytes[at]
            if allowed.contains(byte) {
                at += 1
            } else if byte == UInt8(ascii: "%") {
                guard at + 2 < bytes.count, ASCII.isHexadecimal(bytes[at + 1]), ASCII.isHexadecimal(bytes[at + 2])
                else {
                    return false
                }
                at += 3
            } else if byte < 0x80 {
                return true
            } else {
                let (scalar, length) = decode(bytes, at)
                guard isUCS(scalar) || isQuery && isPrivate(scalar) else { return false }
                at += length
            }
        }
        return true
    }

    // Spelled out as bits, so that they need not be made at run time; `IRITests` has the characters.
    static let scheme = ASCIISet(low: 0x03FF_6800_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)
    static let authorityEnd = ASCIISet(low: 0x8000_8008_0000_0000, high: 0x0000_0000_0000_0000)
    static let hostName = ASCIISet(low: 0x03FF_6000_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)

    /// Unreserved characters and sub-delimiters (RFC 3986 §2).
    static let plain = ASCIISet(low: 0x2BFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
    /// With a colon, as before an `@`.
    static let user = ASCIISet(low: 0x2FFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
    /// What a path may have besides, its slashes included.
    static let path = ASCIISet(low: 0x2FFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    /// What a query or a fragment may have.
    static let query = ASCIISet(low: 0xAFFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)

    /// The scalar at `at` of valid UTF-8.
    private static func decode(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> (UInt32, Int) {
        let first = UInt32(bytes[at])
        func rest(_ offset: Int) -> UInt32 { at + offset < bytes.count ? UInt32(bytes[at + offset] & 0x3F) : 0 }
        if first < 0xE0 { return ((first & 0x1F) << 6 | rest(1), 2) }
        if first < 0xF0 { return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3) }
        return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
    }

    private static func isUCS(_ scalar: UInt32) -> Bool {
        if isBidirectional(scalar) { return false }
        return switch scalar {
        case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
        case 0x10000...0xEFFFD: scalar & 0xFFFF <= 0xFFFD && !(0xE0000...0xE0FFF).contains(scalar)
        default: false
        }
    }

    /// Whether the character only sets the direction of others, which none may do in an IRI (RFC 3987 §4.1; Unicode has more
    /// such characters today than it had then).
    package static func isBidirectional(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func isPrivate(_ scalar: UInt32) -> Bool {
        (0xE000...0xF8FF).contains(scalar) || scalar >= 0xF0000 && scalar & 0xFFFF <= 0xFFFD
    }
}
