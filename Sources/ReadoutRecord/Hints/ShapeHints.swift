import ReadoutModel
import ReadoutSyntax

/// How a value is written that is a text where a mapping or a list is wanted.
enum ShapeHints {
    /// `; write {id: indonesia, name: Indonesia}`
    static func mapping(of text: String, _ table: FieldTable) -> String {
        guard text.utf8.count <= 200, !text.isEmpty else { return "" }
        let names = table.names.map(\.string)
        let required = names.indices.filter { table.required & 1 << UInt32($0) != 0 }.map { names[$0] }
        guard
            let label = ["name", "title", "text"].first(where: required.contains)
                ?? names.first(where: { $0 == "name" })
        else {
            return ""
        }
        let pairs = (required.contains(label) ? required : [label]).map { key in
            switch key {
            case label: "\(label): \(scalar(text))"
            case "id": "id: \(CodeHints.slug(text) ?? "…")"
            default: "\(key): …"
            }
        }
        return "; write {\(pairs.joined(separator: ", "))}"
    }

    /// `; write [Food, Energy]`
    static func list(of text: String) -> String {
        guard text.utf8.count <= 200, !text.isEmpty else { return "" }
        let items = text.split { $0 == "," || $0 == ";" }.map { scalar(CodeHints.trimmed(String($0))) }.filter {
            $0 != "\"\""
        }
        return items.isEmpty ? "" : "; write [\(items.joined(separator: ", "))]"
    }

    private static let plain = ASCIISet.alphanumerics.union(ASCIISet(" .-_'/()"))

    /// A text as YAML has it within brackets.
    private static func scalar(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { plain.contains($0) || $0 >= 0x80 } && text.first?.isLetter == true
        return isPlain ? spelledOut(text) : quoted(text)
    }
}
