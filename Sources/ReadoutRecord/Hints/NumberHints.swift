import ReadoutModel

/// What is meant by a text where a number is wanted.
enum NumberHints {
    /// `; write 39.9`, or nothing.
    static func hint(_ text: String) -> String {
        guard text.utf8.count <= 64 else { return "" }
        let trimmed = CodeHints.trimmed(text)
        if let number = decimal(trimmed) ?? angle(trimmed) { return "; write \(number)" }
        return ""
    }

    /// `39,9`
    private static func decimal(_ text: String) -> String? {
        let point = text.replacing(",", with: ".").replacing("−", with: "-")
        return point != text && Number(text: Text(point)) != nil ? point : nil
    }

    /// `39°54'N`, `39° 54′ 20″ S`, `116.3 E`: degrees with five digits behind the point at most.
    private static func angle(_ text: String) -> String? {
        var sign = 1.0
        var parts: [Double] = []
        var digits = ""
        func finish() -> Bool {
            if digits.isEmpty { return true }
            guard let part = Double(digits.replacing(",", with: ".")) else { return false }
            parts.append(part)
            digits = ""
            return true
        }
        for character in text {
            switch character {
            case "0"..."9", ".", ",": digits.append(character)
            case "-", "−":
                guard digits.isEmpty, parts.isEmpty else { return nil }
                sign = -1
            case "S", "W", "s", "w":
                guard finish(), !parts.isEmpty || digits.isEmpty else { return nil }
                sign = -1
            case "N", "E", "n", "e", "°", "º", "'", "′", "’", "\"", "″", "”", " ": if !finish() { return nil }
            default: return nil
            }
        }
        guard finish(), (1...3).contains(parts.count), parts.dropFirst().allSatisfy({ $0 < 60 }), parts[0] <= 180 else {
            return nil
        }
        let degrees = parts.reversed().reduce(0) { $0 / 60 + $1 }
        let scaled = Int((degrees * 100_000).rounded())
        var fraction = String(scaled % 100_000)
        fraction = String(repeating: "0", count: 5 - fraction.count) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        return "\(sign < 0 ? "-" : "")\(scaled / 100_000)\(fraction.isEmpty ? "" : "." + fraction)"
    }
}
