/// The copies that the tests make of every part, field by field, with what anyone can call.
enum CopySource {
    static func copies(_ record: Record) -> String {
        var source = Source(imports: ["ReadoutModel"])
        for (index, part) in record.parts.enumerated() {
            if index > 0 { source.gap() }
            let name = part.variable
            source.block("extension \(part.name) {") { source in
                source.comment("The same, made by the initialiser and the properties.")
                source.block("func copiedByHand() -> \(part.name) {") { source in
                    let required = part.required.map { "\($0.name): \(copy($0))" }.joined(separator: ", ")
                    source.add("var \(name) = \(part.name)(\(required))")
                    for field in part.fields where !field.isRequired { set(field, name, &source) }
                    source.add("\(name).extensions = extensions\nreturn \(name)")
                }
            }
        }
        return source.text
    }

    /// Of two properties the one that sets the other, if there is something to set.
    private static func set(_ field: Field, _ name: String, _ source: inout Source) {
        guard field.fallback != nil else { return source.add("\(name).\(field.stated) = \(copy(field))") }
        source.add("if \(field.stated) != nil { \(name).\(field.name) = self.\(field.name) }")
    }

    private static func copy(_ field: Field) -> String {
        switch field.type {
        case .part, .person: "\(field.name)\(field.isOptional ? "?" : "").copiedByHand()"
        case .parts, .persons: "\(field.name).map { $0.copiedByHand() }"
        default: field.reading == nil ? field.name : field.stated
        }
    }
}
