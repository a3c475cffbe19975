/// The files that are made from the table.
public enum GeneratedFiles {
    /// The page that holds tables among its text.
    public static let page = "docs/document-format.md"

    /// Every file but the page, by its path in the package.
    public static var all: [(path: String, text: String)] {
        let model = "Sources/ReadoutModel/Record"
        let reading = "Sources/ReadoutRecord/Record"
        return record.parts.map { ("\(model)/\($0.name).swift", ModelSource.part($0, record)) } + [
            ("\(model)/Words.swift", ModelSource.words(record)),
            ("\(model)/PositionalIDs.swift", ModelSource.ids(record)),
            ("\(reading)/RecordFields.swift", DecoderSource.fields(record)),
            ("\(reading)/RecordDecoder.swift", DecoderSource.decoder(record)),
            ("\(reading)/RecordEncoder.swift", DecoderSource.encoder(record)),
            ("\(reading)/RecordTexts.swift", DecoderSource.texts(record)),
            ("\(reading)/RecordChecks.swift", CheckSource.checks(record)),
            ("\(reading)/RecordSchema.swift", SchemaSource.schema(record)),
            ("Tests/ReadoutRecordTests/Record/RecordCopies.swift", CopySource.copies(record)),
            ("Tests/Tools/readout_checks/document/keys.py", PageSource.python(record)),
            ("Tests/Fixtures/every-key.json", WholeRecord.json(record)),
        ]
    }

    /// The page with its tables made anew.
    public static func page(_ text: String) -> String { PageSource.page(text, record) }

    /// Every key as a path of names, lists without their indices: `summit.meetings.title`.
    public static var paths: [String] {
        func paths(_ part: Part, _ prefix: String) -> [String] {
            part.fields.flatMap { field -> [String] in
                let path = prefix + field.name
                switch field.type {
                case .part(let name), .parts(let name): return [path] + paths(record.part(name), "\(path).")
                case .persons: return [path] + paths(record.part("Person"), "\(path).")
                default: return [path]
                }
            }
        }
        return paths(record.part("Document"), "")
    }
}
