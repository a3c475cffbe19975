import ReadoutModel

/// Files that are no text in UTF-8 at all, but come in place of one. Their first bytes tell them.
package enum ForeignFile {
    /// How many bytes are enough to tell.
    private static let enough = 512

    /// What the file is and what to do about it; `nil` where it may be text.
    /// - Parameter bytes: how the file starts.
    package static func message(_ bytes: UnsafeRawBufferPointer) -> String? {
        for (start, message) in signatures where bytes.starts(with: start) { return message }
        if let encoding = wideEncoding(bytes) {
            return "this is \(encoding), not UTF-8; open it in an editor and save it with the encoding UTF-8"
        }
        let words = bytes.prefix(enough).drop { ASCII.isSpace($0) || $0 >= 0x80 }  // a byte order mark, too
        for tag in ["<!doctype", "<html", "<?xml"] where words.lazy.map(ASCII.lowercased).starts(with: tag.utf8) {
            return tag == "<?xml"
                ? "this is XML; a record is written in YAML or JSON"
                : "this is a web page (HTML), no record; where it was downloaded, take the file itself, not the page"
        }
        return nil
    }

    /// Whether more bytes could change what ``message(_:)`` says.
    package static func needsMore(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if bytes.count < 4 { return true }
        let words = bytes.prefix(enough).drop { ASCII.isSpace($0) || $0 >= 0x80 }
        return words.first == UInt8(ascii: "<") && words.count < 9
    }

    private static let saveAsText = "open it in that program and save it as plain text in UTF-8"

    private static let signatures: [(start: [UInt8], message: String)] = [
        (
            Array("PK\u{3}\u{4}".utf8),
            "this is a file of a word processor (or another zip file), no text; \(saveAsText)"
        ),
        ([0xD0, 0xCF, 0x11, 0xE0], "this is a file of a word processor (.doc), no text; \(saveAsText)"),
        (Array("{\\rtf".utf8), "this is rich text of a word processor (RTF); \(saveAsText)"),
        (Array("%PDF".utf8), "this is a PDF, no text; a record is written in YAML or JSON"),
        ([0x1F, 0x8B], "this is packed with gzip; unpack it with gunzip first"),
        (Array("BZh".utf8), "this is packed with bzip2; unpack it with bunzip2 first"),
        ([0xFD] + Array("7zXZ".utf8), "this is packed with xz; unpack it with unxz first"),
        ([0x28, 0xB5, 0x2F, 0xFD], "this is packed with zstd; unpack it with unzstd first"),
        ([0x89] + Array("PNG".utf8), "this is a picture (PNG), no text"),
        ([0xFF, 0xD8, 0xFF], "this is a picture (JPEG), no text"),
    ]

    /// The encoding whose characters have two or four bytes, with or without a byte order mark: as the first character
    /// is of ASCII, zeros show how many.
    private static func wideEncoding(_ bytes: UnsafeRawBufferPointer) -> String? {
        guard bytes.count >= 2 else { return nil }
        if bytes.count >= 4 {
            let start = Array(bytes.prefix(4))
            if start == [0xFF, 0xFE, 0, 0] || start == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
            if start.filter({ $0 != 0 }).count == 1, start[0] != 0 || start[3] != 0 { return "UTF-32" }
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        return (bytes[0] == 0) != (bytes[1] == 0) ? "UTF-16" : nil
    }
}

extension SyntaxError {
    /// The error about bytes that ``UTF8Check`` has found to be no UTF-8.
    /// - Parameters:
    ///   - offset: where the first wrong byte is.
    ///   - origin: where the bytes begin in their file.
    package static func notUTF8(
        _ bytes: UnsafeRawBufferPointer, at offset: Int, from origin: Position = Position(line: 1, column: 1)
    ) -> SyntaxError {
        let position = ReadoutSyntax.position(of: offset, in: bytes, from: origin)
        if let message = ForeignFile.message(bytes) { return SyntaxError(message, at: origin, kind: .encoding) }
        // One such byte among ASCII is a letter of an older encoding. Several in a row may be of any script.
        let isAlone =
            (offset == 0 || bytes[offset - 1] < 0x80) && (offset + 1 >= bytes.count || bytes[offset + 1] < 0x80)
        let byte = hexadecimal(UInt32(bytes[offset]), digits: 2)
        guard isAlone, let character = windows1252(bytes[offset]) else {
            return SyntaxError(
                "this is not UTF-8 (byte \(byte)); open it in an editor and save it with the encoding UTF-8",
                at: position, kind: .encoding)
        }
        return SyntaxError(
            "this is not UTF-8; the byte \(byte) seems to be \"\(character)\" in the encoding Windows-1252 or Latin-1; save the file with the encoding UTF-8",
            at: position, kind: .encoding)
    }

    /// Windows-1252, which agrees with Latin-1 from A0 on; `nil` where it has no character.
    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
        guard byte < 0xA0 else { return Unicode.Scalar(byte) }
        let table = Array("€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ".unicodeScalars)
        guard byte >= 0x80, table[Int(byte - 0x80)] != "\u{FFFD}" else { return nil }
        return table[Int(byte - 0x80)]
    }
}

/// At least this many digits, in upper case.
func hexadecimal(_ value: UInt32, digits count: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
}
