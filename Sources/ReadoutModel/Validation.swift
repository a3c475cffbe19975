/// The rules for single values that more than one field shares.
public enum Validation {
    /// Letters, digits, `.`, `_`, `-`; at most 128, the first a letter or digit.
    public static func isSlug(_ text: Text) -> Bool { text.withBytes { isSlug($0) } }

    package static func isSlug(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = bytes.first, bytes.count <= 128, ASCII.isAlphanumeric(first) else { return false }
        return bytes.allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
    }

    /// ISO 3166-1 alpha-2, and `XK` for Kosovo.
    public static func isCountry(_ text: Text) -> Bool { text.withBytes { isCountry($0) } }

    package static func isCountry(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count == 2 else { return false }
        let (first, second) = (Int(bytes[0]) - 0x41, Int(bytes[1]) - 0x41)
        guard (0..<26).contains(first), (0..<26).contains(second) else { return false }
        return Countries.assigned[first] & 1 << UInt32(second) != 0
    }

    /// All countries' codes, in order.
    public static var countryCodes: [String] { Countries.codes.split(separator: " ").map(String.init) }

    /// A well-formed language tag (BCP 47, RFC 5646 §2.1).
    public static func isLanguage(_ text: Text) -> Bool { text.withBytes { isLanguage($0) } }

    package static func isLanguage(_ bytes: UnsafeRawBufferPointer) -> Bool {
        // Most tags are a language alone.
        let isSimple = bytes.count == 2 && bytes.allSatisfy(ASCII.isLowercase)
        return isSimple || LanguageTag.isWellFormed(String(decoding: bytes, as: UTF8.self))
    }

    /// Whether the first part of a well-formed tag is a language of IANA's registry (RFC 5646 §3), for private use (`x-…`,
    /// `qaa` to `qtz`), or the beginning of a grandfathered tag (`i-…`).
    package static func isRegisteredLanguage(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if bytes.count == 2 { return LanguageSubtags.hasTwo(bytes) }
        switch bytes.firstIndex(of: UInt8(ascii: "-")) ?? bytes.count {
        case 1: return true
        case 2: return LanguageSubtags.hasTwo(bytes)
        case 3: return LanguageSubtags.hasThree(bytes)
        default: return false
        }
    }

    /// An SPDX licence id: letters, digits, `.`, `-`, and `+` at the end.
    public static func isSPDX(_ text: Text) -> Bool { text.withBytes { isSPDX($0) } }

    package static func isSPDX(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = bytes.first, ASCII.isAlphanumeric(first) else { return false }
        return bytes.dropLast().allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x2E || $0 == 0x2D }
            && bytes.last.map { ASCII.isAlphanumeric($0) || $0 == 0x2E || $0 == 0x2B } == true
    }

    /// The first character that a text must not hold: U+007F, U+FFFE, U+FFFF, or a C0 control other than tab and
    /// newline.
    public static func forbiddenCharacter(in text: Text) -> Unicode.Scalar? {
        text.withBytes { bytes in
            let ones: UInt64 = 0x0101_0101_0101_0101
            var at = 0
            while at < bytes.count {
                if at + 8 <= bytes.count {
                    // Eight bytes at a time, unless one is below 0x20, or 0x7F or above.
                    let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                    if ((word &- ones &* 0x20) | (word &+ ones) | word) & ones &* 0x80 == 0 {
                        at += 8
                        continue
                    }
                }
                let byte = bytes[at]
                if byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F { return Unicode.Scalar(byte) }
                if byte == 0xEF, at + 2 < bytes.count, bytes[at + 1] == 0xBF, bytes[at + 2] >= 0xBE {
                    return bytes[at + 2] == 0xBE ? "\u{FFFE}" : "\u{FFFF}"
                }
                at += 1
            }
            return nil
        }
    }
}

enum Countries {
    /// For each first letter a bit per second letter, `A` lowest. Codes assigned in ISO 3166-1, and XK.
    static let assigned: [UInt32] = {
        var table = [UInt32](repeating: 0, count: 26)
        for code in codes.split(separator: " ") {
            let letters = code.utf8.map { Int($0) - 0x41 }
            table[letters[0]] |= 1 << UInt32(letters[1])
        }
        return table
    }()

    static let codes = """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
        CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO \
        FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE \
        JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO \
        MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
        PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
        TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
        """
}

extension LanguageSubtags {
    /// Whether the two letters at the beginning are a language.
    @inline(__always)
    static func hasTwo(_ bytes: UnsafeRawBufferPointer) -> Bool { has(letter(bytes[1]), ofTwo, letter(bytes[0])) }

    /// Whether the three letters at the beginning are a language, or for private use.
    static func hasThree(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let (first, second) = (letter(bytes[0]), letter(bytes[1]))
        return first == 16 && second < 20 || has(letter(bytes[2]), ofThree, first * 26 + second)
    }

    /// 0 for a, in either case.
    @inline(__always)
    private static func letter(_ byte: UInt8) -> Int { Int(byte | 0x20) - 0x61 }

    @inline(__always)
    private static func has(_ letter: Int, _ digits: StaticString, _ row: Int) -> Bool {
        let index = row * 7 + letter >> 2
        guard (0..<26).contains(letter), index >= 0, index < digits.utf8CodeUnitCount else { return false }
        return (ASCII.hexadecimalValue(digits.utf8Start[index]) ?? 0) & 1 << UInt8(letter & 3) != 0
    }
}

enum LanguageTag {
    /// Grandfathered tags, which do not follow the grammar (RFC 5646 §2.2.8).
    private static let irregular: Set<String> = [
        "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo",
        "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de",
    ]

    static func isWellFormed(_ tag: String) -> Bool {
        guard tag.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
        let tag = tag.lowercased()
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(ASCII.isAlphanumeric) }) else {
            return false
        }
        if irregular.contains(tag) { return true }
        if parts[0] == "x" { return parts.count > 1 }
        guard (2...8).contains(parts[0].utf8.count), isLetters(parts[0]) else { return false }
        var rest = parts.dropFirst()
        if parts[0].utf8.count <= 3 {
            for _ in 0..<3 {
                if let next = rest.first, next.utf8.count == 3, isLetters(next) { rest.removeFirst() } else { break }
            }
        }
        if let script = rest.first, script.utf8.count == 4, isLetters(script) { rest.removeFirst() }
        if let region = rest.first,
            region.utf8.count == 2 && isLetters(region) || region.utf8.count == 3 && isDigits(region)
        {
            rest.removeFirst()
        }
        var variants: Set<Substring> = []
        while let variant = rest.first, isVariant(variant) {
            guard variants.insert(variant).inserted else { return false }
            rest.removeFirst()
        }
        var singletons: Set<Substring> = []
        while let singleton = rest.first, singleton.utf8.count == 1, singleton != "x" {
            guard singletons.insert(singleton).inserted else { return false }
            rest.removeFirst()
            guard let first = rest.first, first.utf8.count >= 2 else { return false }
            while let next = rest.first, next.utf8.count >= 2 {
                _ = next
                rest.removeFirst()
            }
        }
        if rest.first == "x" { return rest.count > 1 }
        return rest.isEmpty
    }

    private static func isVariant(_ part: Substring) -> Bool {
        (5...8).contains(part.utf8.count) || part.utf8.count == 4 && isDigits(part.prefix(1))
    }

    private static func isLetters(_ part: Substring) -> Bool { part.utf8.allSatisfy(ASCII.isLowercase) }
    private static func isDigits(_ part: Substring) -> Bool { part.utf8.allSatisfy(ASCII.isDigit) }
}
