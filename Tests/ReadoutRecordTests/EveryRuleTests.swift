import Foundation
import ReadoutRecord
import Testing

/// On a record that uses every key, each value is held to what the schema says of it: a check that is forgotten, or a
/// value that the schema takes for another kind of thing, is missed here.
@Suite struct EveryRuleTests {
    typealias Leaf = EveryKeyTests.Leaf

    /// The values of the format, without those under keys of the record's own.
    static let leaves = EveryKeyTests.leaves.filter { SchemaReader.schema(at: $0.steps) != nil }

    /// What the schema calls the kind of a value: `iri`, `slug`.
    private static func kind(_ leaf: Leaf) -> String? {
        SchemaReader.schema(at: leaf.steps).flatMap(SchemaReader.name)
    }

    private static func isFreeText(_ leaf: Leaf) -> Bool { ["text", "requiredText"].contains(kind(leaf)) }

    /// Whether something is wrong with the value, once it is another.
    private static func isRefused(_ leaf: Leaf, _ value: Any?) throws -> Bool {
        EveryKeyTests.diagnostics(try EveryKeyTests.record(leaf, value))
            .contains { $0.field == leaf.field && $0.severity == .error }
    }

    @Test func onlyKeysOfOnesOwnAreWithoutASchema() {
        let others = EveryKeyTests.leaves.filter { SchemaReader.schema(at: $0.steps) == nil }
        #expect(others.allSatisfy { $0.steps.last == .key("x-key") }, "\(others)")
    }

    /// No kind of value but a free text can be "/no good".
    @Test(arguments: leaves)
    func whatIsNoValueOfItsKindIsRefused(_ leaf: Leaf) throws {
        #expect(try Self.isRefused(leaf, "/no good") != Self.isFreeText(leaf))
        switch Self.kind(leaf) {
        case "requiredText":
            #expect(try Self.isRefused(leaf, ""), "an empty text")
            let missing = EveryKeyTests.diagnostics(try EveryKeyTests.record(leaf, nil))
            let key = leaf.field.split(separator: ".").last ?? ""
            #expect(missing.contains { $0.message.contains("the key \"\(key)\" is required") }, "\(missing)")
        case "stamp": #expect(try Self.isRefused(leaf, "2023"), "a year")
        default: break
        }
        let schema = try #require(SchemaReader.schema(at: leaf.steps))
        if let least = schema["minimum"] as? Int { #expect(try Self.isRefused(leaf, least - 1)) }
        if let most = schema["maximum"] as? Int { #expect(try Self.isRefused(leaf, most + 1)) }
    }

    /// A time of day is looked up in the time zone of the record.
    @Test(arguments: leaves.filter { ["time", "timeOrInterval"].contains(kind($0)) })
    func aTimeOfDayNeedsAZone(_ leaf: Leaf) throws {
        let whole = try JSONSerialization.jsonObject(with: Data(EveryKeyTests.text.utf8))
        let zoneless = EveryKeyTests.changed(whole, [.key("summit"), .key("timeZone")], nil)
        let record = EveryKeyTests.changed(zoneless, leaf.steps[...], "2023-06-18T14:30")
        let diagnostics = EveryKeyTests.diagnostics(try EveryKeyTests.json(record))
        #expect(
            diagnostics.contains { $0.field == leaf.field && $0.message.contains("has no offset") }, "\(diagnostics)")
    }

    @Test(arguments: leaves.filter { $0.steps.last == .key("end") })
    func anEndComesAfterItsStart(_ leaf: Leaf) throws {
        let diagnostics = EveryKeyTests.diagnostics(
            try EveryKeyTests.record(leaf, "1000-01-01" + leaf.value.dropFirst("1000-01-01".count)))
        #expect(
            diagnostics.contains { $0.field == leaf.field && $0.message.contains("is before the start") },
            "\(diagnostics)")
    }

    /// In a list of parts; that of people holds ids, too, and the same person can stand there twice.
    @Test(arguments: leaves.filter { $0.steps.suffix(2) == [.index(0), .key("id")] })
    func anIDIsTakenOnce(_ leaf: Leaf) throws {
        let whole = try JSONSerialization.jsonObject(with: Data(EveryKeyTests.text.utf8))
        let list = leaf.steps.dropLast(2)
        let items = try #require(EveryKeyTests.value(whole, list) as? [Any])
        let record = EveryKeyTests.changed(whole, list, items + [items[0]])
        let field = Leaf(steps: list + [.index(items.count), .key("id")], value: "", isText: true).field
        let diagnostics = EveryKeyTests.diagnostics(try EveryKeyTests.json(record))
        #expect(diagnostics.contains { $0.field == field && $0.message.contains("is taken by") }, "\(diagnostics)")
    }

    @Test func whatPeopleReadIsTheFreeTexts() throws {
        var readable: [String: String] = [:]
        try EveryKeyTests.document(EveryKeyTests.text).forEachReadableText { readable[$0] = $1.string }
        let texts = Self.leaves.filter(Self.isFreeText).map { ($0.field, $0.value) }
        #expect(readable == Dictionary(uniqueKeysWithValues: texts))
    }
}
