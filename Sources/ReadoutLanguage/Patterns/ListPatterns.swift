/// How a language joins things to a list (CLDR, "List Patterns"): what stands between them.
public struct ListPatterns: Sendable {
    /// Between two things that are all.
    public let two: StaticString
    /// Between the things of a longer list but the last two.
    public let middle: StaticString
    /// Between the last two of several.
    public let end: StaticString
    /// Before a last thing that begins with the sound of an i, where a language has another word for "and" there.
    public let beforeI: StaticString?

    /// `A, B, and C`
    public func joined(_ texts: [String]) -> String {
        guard let last = texts.last else { return "" }
        if texts.count == 1 { return last }
        let before = texts.dropLast().joined(separator: "\(middle)")
        let and = beforeI.flatMap { Self.beginsWithI(last) ? $0 : nil } ?? (texts.count == 2 ? two : end)
        return "\(before)\(and)\(last)"
    }

    /// As in Spanish: `Irak`, `hijos`, but not `hielo`, `hiato`.
    private static func beginsWithI(_ text: String) -> Bool {
        let letters = text.prefix(3).lowercased().replacing("í", with: "i")
        return letters.hasPrefix("i")
            || letters.hasPrefix("hi") && !letters.hasSuffix("a") && !letters.hasSuffix("e")
    }
}
