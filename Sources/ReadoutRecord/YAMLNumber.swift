import ReadoutModel

/// Plain scalars of YAML's core schema (YAML 1.2 §10.3.2) that JSON writes otherwise.
enum YAMLNumber {
    static func bool(_ text: Text) -> Bool? {
        switch text.count <= 5 ? text.string : "" {
        case "true", "True", "TRUE": true
        case "false", "False", "FALSE": false
        default: nil
        }
    }

    static func isNotFinite(_ text: Text) -> Bool {
        [
            ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF",
        ].contains(text.count <= 5 ? text.string : "")
    }

    /// `+12`, `012`, `.5`, `1.`, `0o17` and `0x1F` as JSON numbers.
    static func number(_ text: Text) -> Number? {
        let string = text.string
        if string.hasPrefix("0o") { return whole(string.dropFirst(2), radix: 8) }
        if string.hasPrefix("0x") { return whole(string.dropFirst(2), radix: 16) }
        var rest = Substring(string)
        var sign = ""
        if rest.hasPrefix("-") || rest.hasPrefix("+") { sign = rest.removeFirst() == "-" ? "-" : "" }
        let mantissaEnd = rest.firstIndex { $0 == "e" || $0 == "E" } ?? rest.endIndex
        let parts = rest[..<mantissaEnd].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.contains(where: { !$0.isEmpty }),
            parts.allSatisfy({ $0.utf8.allSatisfy(ASCII.isDigit) })
        else { return nil }
        let whole = parts[0].drop { $0 == "0" }
        let fraction = parts.count > 1 && !parts[1].isEmpty ? ".\(parts[1])" : ""
        return Number(text: Text("\(sign)\(whole.isEmpty ? "0" : whole)\(fraction)\(rest[mantissaEnd...])"))
    }

    /// The digits of a number in another base, however long, in base ten.
    private static func whole(_ digits: Substring, radix: Int) -> Number? {
        // The time grows with the square of the length. No number written by hand has as many digits.
        guard !digits.isEmpty, digits.utf8.count <= 4096 else { return nil }
        var decimal: [UInt8] = [0]  // the lowest digit first
        for character in digits {
            guard character.isASCII, let value = character.hexDigitValue, value < radix else { return nil }
            var carry = value
            for index in decimal.indices {
                carry += Int(decimal[index]) * radix
                decimal[index] = UInt8(carry % 10)
                carry /= 10
            }
            while carry > 0 {
                decimal.append(UInt8(carry % 10))
                carry /= 10
            }
        }
        return Number(text: Text(decimal.reversed().map(String.init).joined()))
    }
}
