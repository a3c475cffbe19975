import Foundation
import ReadoutConfiguration
import ReadoutRecord
import Testing

/// An editor shows beside a key what the schema says of it.
@Suite struct SchemaDescriptionTests {
    @Test func everyKeyOfADocumentIsDescribed() throws {
        let descriptions = try Self.descriptions(in: DocumentSchema.json)
        #expect(descriptions.count > 90)
        #expect(descriptions.filter { $0.text.isEmpty }.map(\.path) == [])
        // Neither Markdown nor a link within the page of the format.
        #expect(descriptions.filter { $0.text.contains("](") || $0.text.contains("`") }.map(\.path) == [])
    }

    @Test func everyKeyOfAConfigurationIsDescribed() throws {
        let descriptions = try Self.descriptions(in: ConfigurationSchema.json(registry))
        #expect(descriptions.count > 30)
        #expect(descriptions.filter { $0.text.isEmpty }.map(\.path) == [])
    }

    @Test func theDescriptionOfAKeySaysItsDefault() throws {
        let descriptions = try Self.descriptions(in: DocumentSchema.json)
        let status = try #require(descriptions.first { $0.path == "$defs/summit/status" })
        #expect(status.text == "What became of an event, or is to become of it; default: scheduled")
        let published = try #require(descriptions.first { $0.path == "$defs/article/published" })
        #expect(published.text == "When: a date or date-time with offset")
    }

    /// Each property of a schema, wherever it stands, with its own description, empty where it has none.
    private static func descriptions(in schema: String) throws -> [(path: String, text: String)] {
        var found: [(path: String, text: String)] = []
        func walk(_ value: Any, _ path: String) {
            if let list = value as? [Any] {
                for (index, item) in list.enumerated() { walk(item, "\(path)/\(index)") }
            }
            guard let object = value as? [String: Any] else { return }
            for (key, inner) in object {
                guard key == "properties", let properties = inner as? [String: Any] else {
                    walk(inner, path.isEmpty ? key : "\(path)/\(key)")
                    continue
                }
                for (name, property) in properties {
                    let text = (property as? [String: Any])?["description"] as? String
                    found.append(("\(path)/\(name)", text ?? ""))
                    walk(property, "\(path)/\(name)")
                }
            }
        }
        walk(try JSONSerialization.jsonObject(with: Data(schema.utf8)), "")
        return found
    }
}
