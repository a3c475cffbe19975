/// A mapping as one text: `layout=post,tags=topics`.
public enum OptionMapping {
    /// The pairs of a text; `nil` where one has no equals sign, or a key comes twice.
    public static func pairs(_ text: String) -> [(key: String, value: String)]? {
        // By scalars, because a `Character` would join the sign with an accent after it.
        var parts: [[Unicode.Scalar]] = [[]]
        var isKept = false
        for scalar in text.unicodeScalars {
            if isKept || scalar != "," && scalar != "\\" {
                parts[parts.count - 1].append(scalar)
                isKept = false
            } else if scalar == "," {
                parts.append([])
            } else {
                isKept = true
            }
        }
        if parts == [[]] { return [] }
        var pairs: [(key: String, value: String)] = []
        for part in parts {
            guard let sign = part.firstIndex(of: "="), sign > 0 else { return nil }
            let key = string(part[..<sign])
            guard !pairs.contains(where: { $0.key == key }) else { return nil }
            pairs.append((key, string(part[(sign + 1)...])))
        }
        return pairs
    }

    /// The text of pairs.
    public static func text(_ pairs: [(key: String, value: String)]) -> String {
        pairs.map { pair in
            var text: [Unicode.Scalar] = []
            for scalar in "\(pair.key)=\(pair.value)".unicodeScalars {
                if scalar == "," || scalar == "\\" { text.append("\\") }
                text.append(scalar)
            }
            return string(text[...])
        }.joined(separator: ",")
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var string = String.UnicodeScalarView()
        string.append(contentsOf: scalars)
        return String(string)
    }
}
