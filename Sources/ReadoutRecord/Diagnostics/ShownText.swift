import ReadoutModel

/// How many characters of a value a message shows.
private let longestValue = 80

/// A text of an input as a message shows it: in quotes, no more than 80 characters, with what cannot be seen spelled out.
package func quoted(_ text: Text) -> String { text.withBytes { quoted($0) } }

/// As ``quoted(_:)``, of UTF-8.
package func quoted(_ bytes: UnsafeRawBufferPointer) -> String {
    if bytes.count <= longestValue, !mayBeUnseen(in: bytes) {
        return "\"\(String(decoding: bytes, as: UTF8.self))\""
    }
    // A character has four bytes at most; the first that is not shown tells that there are more.
    let most = (longestValue + 1) * 4
    let isLong = bytes.count > most
    return quoted(String(decoding: isLong ? UnsafeRawBufferPointer(rebasing: bytes[..<most]) : bytes, as: UTF8.self))
}

/// As ``quoted(_:)``, of a string.
package func quoted(_ text: some StringProtocol) -> String {
    var shown = ""
    shown.unicodeScalars.append(contentsOf: text.unicodeScalars.prefix(longestValue))
    if text.unicodeScalars.dropFirst(longestValue).first != nil { shown += "…" }
    return "\"\(spelledOut(shown))\""
}

/// A number of an input as a message shows it: no more than 80 characters.
package func shown(_ number: Number) -> String {
    let digits = number.text.string
    return digits.utf8.count > longestValue ? String(digits.prefix(longestValue)) + "…" : digits
}

/// The text on one line, with line breaks as `\n`, and what cannot be seen or changes the direction of a text as `U+202E`:
/// so that nothing can forge a line, reach the terminal, or look like something else.
package func spelledOut(_ text: String) -> String {
    var text = text
    if !text.withUTF8({ mayBeUnseen(in: UnsafeRawBufferPointer($0)) }) { return text }
    guard text.unicodeScalars.contains(where: \.isUnseen) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
        if scalar == "\n" {
            result += "\\n"
        } else if scalar == "\t" {
            result += "\\t"
        } else if scalar.isUnseen {
            result += scalar.codePoint
        } else {
            result.unicodeScalars.append(scalar)
        }
    }
    return result
}

/// Whether a character may be there that cannot be seen, by the bytes alone: a message is full of names.
private func mayBeUnseen(in bytes: UnsafeRawBufferPointer) -> Bool {
    for byte in bytes where byte < 0x20 || byte >= 0x7F {
        return byte <= 0x7F || InvisibleCharacters.mayBe(in: bytes) || bytes.contains { $0 < 0x20 || $0 == 0x7F }
    }
    return false
}

extension Unicode.Scalar {
    /// `U+0007`
    package var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Whether the character cannot be seen or changes how others are shown: controls, line breaks, marks of direction,
    /// and those that have no width.
    package var isUnseen: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
        default: isInvisible
        }
    }

    /// Whether the character has no ink and no width: a soft hyphen, a zero-width space or joiner, a mark of direction,
    /// a byte order mark, a tag.
    package var isInvisible: Bool {
        switch value {
        case 0xAD, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }
}
