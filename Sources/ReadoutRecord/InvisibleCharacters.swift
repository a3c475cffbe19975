import ReadoutModel

/// Characters of names and titles that nobody sees and that make two names differ which look alike.
enum InvisibleCharacters {
    /// The first that has no business where it stands. A joiner that a script needs has, and so have the parts of a
    /// picture or of a character's variant.
    static func first(in text: UnsafeRawBufferPointer) -> Unicode.Scalar? {
        var before: Unicode.Scalar?
        var found: Unicode.Scalar?
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if let joiner = found {
                // Whether a joiner is right shows in what follows.
                if joiner.value == 0x200C || joiner.value == 0x200D, scalar.isJoined {
                    found = nil
                } else {
                    return joiner
                }
            }
            if scalar.isSuspect {
                guard let before, isRight(scalar, after: before) else { return scalar }
                if scalar.value == 0x200C || scalar.value == 0x200D { found = scalar }
            }
            before = scalar
        }
        // At the end of a word a joiner shapes the letter before it.
        return found.flatMap { joiner in before == joiner ? nil : joiner }
    }

    /// Whether one of them may be there, by the bytes that they begin with.
    static func mayBe(in text: UnsafeRawBufferPointer) -> Bool {
        for at in text.indices where text[at] >= 0xC2 && at + 1 < text.count {
            let (second, third) = (text[at + 1], at + 2 < text.count ? text[at + 2] : 0)
            switch text[at] {
            case 0xC2: if second < 0xA0 || second == 0xAD { return true }
            case 0xD8: if second == 0x9C { return true }
            case 0xE1: if second == 0x85 || second == 0x9E || second == 0xA0 { return true }
            case 0xE2:
                if second == 0x80, 0x8B...0x8F ~= third || 0xA8...0xAE ~= third { return true }
                if second == 0x81, third >= 0xA0 { return true }
            case 0xE3: if second == 0x85, third == 0xA4 { return true }
            case 0xEF: if second >= 0xBB { return true }
            case 0xF0: if second == 0x9B || second == 0x9D { return true }
            case 0xF3: return true
            default: continue
            }
        }
        return false
    }

    private static func isRight(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200C, 0x200D: before.isJoined
        case 0x180E: (0x1820...0x18AA).contains(before.value)
        // Tags make the flag of a region, selectors a variant of an ideograph.
        case 0xE0020...0xE007F: before.properties.isEmoji || (0xE0020...0xE007E).contains(before.value)
        case 0xE0100...0xE01EF: before.properties.isIdeographic
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// Whether it cannot be seen, and is more than the end of a line.
    fileprivate var isSuspect: Bool { isUnseen && self != "\n" && self != "\t" }

    /// Whether the character changes the direction of the text.
    var isDirectional: Bool { IRI.isBidirectional(value) }

    /// Whether a zero-width joiner or non-joiner can stand beside it: letters and marks of scripts that join (Unicode
    /// §23.2), and pictures.
    fileprivate var isJoined: Bool {
        switch value {
        // Arabic, Syriac, Thaana, N'Ko and what follows to the scripts of India, Sri Lanka, Tibet and Myanmar.
        case 0x600...0x8FF, 0x900...0xDFF, 0xF00...0x109F, 0x1780...0x18AF, 0x1A20...0x1CFF, 0xA800...0xABFF,
            0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x10A00...0x11FFF, 0x1E900...0x1E95F:
            properties.isAlphabetic || properties.generalCategory == .nonspacingMark
                || properties.generalCategory == .spacingMark
        case 0xFE0F, 0x1F3FB...0x1F3FF: true
        default: properties.isEmoji && value > 0x7F
        }
    }
}
