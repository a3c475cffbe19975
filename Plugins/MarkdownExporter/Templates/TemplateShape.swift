/// What kind of value a name stands for.
indirect enum TemplateShape: Sendable {
    case text
    case date
    case flag
    case texts
    case object(TemplateFields)
    case list(TemplateFields)
    /// What a key of the record's own holds, which only the record knows.
    case any
}

/// The names that an object of the data has. They are the only list: values, checks and the schema come from them.
struct TemplateFields: Sendable {
    struct Field: Sendable {
        let name: String
        let help: String
        let shape: TemplateShape
    }

    let fields: [Field]

    subscript(name: String) -> TemplateShape? { fields.first { $0.name == name }?.shape }
}
