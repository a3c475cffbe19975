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
        [".nan", ".inf", "+.inf", "-.inf"].contains(text.count <= 5 ? text.string.lowercased() : "")
    }

    /// `+12`, `012`, `.5`, `1.`, `0o17` and `0x1F` as JSON numbers.
    static func number(_ text: Text) -> Number? {
        guard text.count <= 1000 else { return nil }
        let string = text.string
        if string.hasPrefix("0o") { return Int(string.dropFirst(2), radix: 8).flatMap(positive) }
        if string.hasPrefix("0x") { return Int(string.dropFirst(2), radix: 16).flatMap(positive) }
        var rest = Substring(string)
        var sign = ""
        if rest.hasPrefix("-") || rest.hasPrefix("+") { sign = rest.removeFirst() == "-" ? "-" : "" }
        let mantissaEnd = rest.firstIndex { $0 == "e" || $0 == "E" } ?? rest.endIndex
        let parts = rest[..<mantissaEnd].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.contains(where: { !$0.isEmpty }), parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let whole = parts[0].drop { $0 == "0" }
        let fraction = parts.count > 1 && !parts[1].isEmpty ? ".\(parts[1])" : ""
        return Number(text: Text("\(sign)\(whole.isEmpty ? "0" : whole)\(fraction)\(rest[mantissaEnd...])"))
    }

    private static func positive(_ value: Int) -> Number? { value >= 0 ? Number(value) : nil }
}
