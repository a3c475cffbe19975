import Foundation
import ReadoutModel
import ReadoutSyntax
import TestSupport
import Testing

@testable import ReadoutRecord

/// On a record that uses every key, nothing gets lost: each of its values is read, written, compared and looked at.
///
/// The record is taken apart by Foundation's reader, which knows nothing of the document format, so that a field that
/// one of the generated functions forgets is missed here.
@Suite struct EveryKeyTests {
    static let path = Fixture.root.appending(path: "Tests/Fixtures/every-key.json").path
    static let text = Fixture.text("every-key.json")

    /// A value of the record: where it stands, by keys and indices.
    struct Leaf: Sendable, CustomTestStringConvertible {
        var steps: [Step]
        var value: String
        var isText: Bool

        enum Step: Sendable, Hashable {
            case key(String)
            case index(Int)
        }

        /// As diagnostics name it: `summit.meetings[0].title`.
        var field: String {
            steps.reduce(into: "") { field, step in
                switch step {
                case .key(let key): field += field.isEmpty ? key : ".\(key)"
                case .index(let index): field += "[\(index)]"
                }
            }
        }
        var testDescription: String { field }
    }

    static let leaves: [Leaf] = {
        var leaves: [Leaf] = []
        func walk(_ value: Any, _ steps: [Leaf.Step]) {
            switch value {
            case let object as [String: Any]:
                for key in object.keys.sorted() { walk(object[key]!, steps + [.key(key)]) }  // a key of the object
            case let array as [Any]:
                for (index, item) in array.enumerated() { walk(item, steps + [.index(index)]) }
            case let text as String: leaves.append(Leaf(steps: steps, value: text, isText: true))
            default: leaves.append(Leaf(steps: steps, value: "\(value)", isText: false))
            }
        }
        walk(try! JSONSerialization.jsonObject(with: Data(text.utf8)), [])  // a broken fixture fails every test
        return leaves
    }()

    /// The record as JSON with one of its values replaced, or taken out where `value` is `nil`.
    static func record(_ leaf: Leaf, _ value: Any?) throws -> String {
        let whole = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try json(changed(whole, leaf.steps[...], value))
    }

    static func json(_ value: Any) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: value), as: UTF8.self)
    }

    /// A JSON value in which what stands at `steps` is replaced, or taken out where `value` is `nil`.
    static func changed(_ whole: Any, _ steps: ArraySlice<Leaf.Step>, _ value: Any?) -> Any {
        guard let step = steps.first else { return value ?? NSNull() }
        let rest = steps.dropFirst()
        switch step {
        case .key(let key):
            var object = whole as! [String: Any]
            object[key] = rest.isEmpty ? value : changed(object[key]!, rest, value)
            return object
        case .index(let index):
            var array = whole as! [Any]
            if rest.isEmpty, value == nil {
                array.remove(at: index)
            } else {
                array[index] = changed(array[index], rest, value)
            }
            return array
        }
    }

    /// What stands at `steps` in a JSON value.
    static func value(_ whole: Any, _ steps: ArraySlice<Leaf.Step>) -> Any? {
        steps.reduce(whole as Any?) { value, step in
            switch step {
            case .key(let key): (value as? [String: Any])?[key]
            case .index(let index): (value as? [Any])?[index]
            }
        }
    }

    /// What is found in a record.
    static func diagnostics(_ text: String) -> [Diagnostic] {
        let storage = ByteStorage(Array(text.utf8))
        let raw = RawDocument(storage, 0..<storage.count, JSONInput.self, origin: Position(line: 1, column: 1))
        return raw.read(file: "every-key.json", zones: Fixture.zones).diagnostics
    }

    /// The document, however bad it is.
    static func document(_ text: String) throws -> Document {
        let storage = ByteStorage(Array(text.utf8))
        let raw = RawDocument(storage, 0..<storage.count, JSONInput.self, origin: Position(line: 1, column: 1))
        var zone: Zone?
        return try #require(raw.readAnyway(file: "every-key.json", zones: Fixture.zones, zone: &zone).document)
    }

    static func json(_ document: Document) throws -> NSObject {
        var writer = JSONWriter(into: ByteBuffer(), indent: nil)
        document.encode(into: &writer)
        let text = writer.finish().string
        return try JSONSerialization.jsonObject(with: Data(text.utf8)) as! NSObject
    }

    @Test func theRecordIsGood() {
        let read = Document.read(EveryKeyTests.text, name: EveryKeyTests.path, zones: Fixture.zones)
        #expect(read.count == 1 && read[0].document != nil && read[0].diagnostics.isEmpty, "\(read[0].diagnostics)")
    }

    @Test func everyKeyIsWrittenBack() throws {
        let whole = try JSONSerialization.jsonObject(with: Data(EveryKeyTests.text.utf8)) as! NSObject
        let written = try EveryKeyTests.json(try EveryKeyTests.document(EveryKeyTests.text))
        #expect(written == whole)
    }

    /// Through the initialisers and the properties, which the decoder goes round.
    @Test func everyPropertyIsKept() throws {
        let whole = try JSONSerialization.jsonObject(with: Data(EveryKeyTests.text.utf8)) as! NSObject
        let document = try EveryKeyTests.document(EveryKeyTests.text)
        let copy = document.copiedByHand()
        #expect(copy == document)
        #expect(try EveryKeyTests.json(copy) == whole)
    }

    /// As it would be written back: a list without items and a key that was taken out are the same.
    @Test(arguments: leaves.filter { $0.field != "readout" })
    func aValueThatChangesMakesAnotherDocument(_ leaf: Leaf) throws {
        let whole = try EveryKeyTests.document(EveryKeyTests.text)
        let same = try EveryKeyTests.document(EveryKeyTests.text)
        #expect(whole == same && whole.hashValue == same.hashValue)
        let other = try EveryKeyTests.document(EveryKeyTests.record(leaf, nil))
        #expect(other != whole, "equal without it")
        #expect(other.hashValue != whole.hashValue, "the same hash without it")
    }

    @Test func everyTextIsWalkedOver() throws {
        var words: Set<String> = []
        func add<Word: Vocabulary>(_: Word.Type) { words.formUnion(Word.allCases.map(\.rawValue)) }
        add(EventKind.self)
        add(EventStatus.self)
        add(ChangeKind.self)
        add(PartyKind.self)
        add(ParticipantKind.self)
        add(Attendance.self)
        add(Priority.self)
        add(Relation.self)
        var walked: [String: [String]] = [:]
        try EveryKeyTests.document(EveryKeyTests.text).forEachText { walked[$0, default: []].append($1.string) }
        for leaf in EveryKeyTests.leaves where leaf.isText && !words.contains(leaf.value) {
            #expect(walked[leaf.field]?.contains(leaf.value) == true, "\(leaf.field) is passed over")
        }
        #expect(walked.count <= EveryKeyTests.leaves.count)
    }

    /// A document made by hand is held to the rule of characters in every text.
    @Test(arguments: leaves.filter { leaf in leaf.isText && leaf.steps.count > 1 })
    func aControlCharacterIsFoundInEveryText(_ leaf: Leaf) throws {
        let diagnostics = EveryKeyTests.diagnostics(try EveryKeyTests.record(leaf, leaf.value + "\u{1}"))
        #expect(diagnostics.contains { $0.field == leaf.field && $0.severity == .error }, "\(diagnostics)")
    }

    /// The schema has the keys of the record, mapping by mapping, and no others.
    @Test func theSchemaHasEveryKey() throws {
        var seen: Set<String> = []
        func walk(_ value: Any, _ schema: [String: Any], _ field: String) {
            if let items = value as? [Any] { return items.forEach { walk($0, schema, field) } }
            guard let object = value as? [String: Any], let (name, properties) = SchemaReader.mapping(schema) else {
                return
            }
            seen.insert(name)
            let keys = Set(object.keys.filter { !$0.hasPrefix("x-") })
            #expect(keys == Set(properties.keys), "\(field): \(name)")
            for (key, value) in object { if let schema = properties[key] { walk(value, schema, "\(field).\(key)") } }
        }
        walk(try JSONSerialization.jsonObject(with: Data(EveryKeyTests.text.utf8)), SchemaReader.document, "")
        #expect(seen.count == 13)
    }
}

extension PersonReference {
    /// The same, with a person made by hand.
    func copiedByHand() -> PersonReference {
        switch self {
        case .participant(let id): .participant(id)
        case .person(let person): .person(person.copiedByHand())
        }
    }
}
