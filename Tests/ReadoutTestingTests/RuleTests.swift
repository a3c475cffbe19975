import ReadoutExport
import ReadoutModel
import TestSupport
import Testing

@testable import ReadoutTesting

/// Each rule finds what breaks it, and no rule finds what is right.
@Suite(.serialized) struct RuleTests {
    /// Some with participants and some without, and one whose summary stands nowhere else.
    private static let all = AwkwardRecord.all(zones: Fixture.zones)

    private static let documents: [Document] = {
        let all = RuleTests.all.map(\.document)
        return Array(all.filter { !$0.participants.isEmpty && $0.id != "a-long-text" }.prefix(20))
            + Array(all.filter { $0.participants.isEmpty && $0.id != "a-long-text" }.prefix(5))
            + all.filter { $0.id == "a-long-text" }
    }()

    private func findings(_ fault: Fault) -> [Finding] {
        let options = FaultyExporter.Options(fault: fault)
        let exporter = ExporterUnderTest(FaultyExporter(options: options), zones: Fixture.zones)
        return ExporterCheck(exporter, documents: Self.documents).findings()
    }

    @Test(arguments: [Fault.none, .omits, .skips])
    func nothingIsFoundInWhatIsRight(_ fault: Fault) {
        #expect(findings(fault) == [])
    }

    @Test(
        arguments: [
            (.counts, .sameAgain), (.remembers, .anyOrder), (.races, .anyTask), (.bytes, .utf8),
            (.forgets, .nothingLost), (.forgetsCombined, .nothingLost), (.skipsSilently, .nothingOfItsOwn),
            (.leavesTraces, .nothingOfItsOwn), (.heads, .nothingOfItsOwn), (.differs, .framing), (.notes, .framing),
        ] as [(Fault, ExporterRule)])
    func eachFaultIsFound(_ fault: Fault, _ rule: ExporterRule) {
        let found = findings(fault)
        #expect(found.contains { $0.rule == rule }, "\(found.prefix(3))")
    }

    @Test func anErrorIsAFinding() {
        struct Refusal: Error {}
        let exporter = ExporterUnderTest(
            name: "refusing", zones: Fixture.zones, alone: { _ in throw Refusal() }, part: { _ in throw Refusal() },
            combined: { _ in throw Refusal() })
        let found = ExporterCheck(exporter).findings()
        #expect(found.count == RuleTests.all.count && found.allSatisfy { $0.rule == .valid })
    }

    @Test func aFindingNamesWhatIsLost() {
        let found = findings(.forgets).first
        #expect(
            found?.description
                == "nothingLost: a-long-text: summit.summary is neither in the bytes nor omitted")
    }

    @Test func theTableIsThatOfTheFixtures() {
        #expect(
            awkwardTable + "\n" == Fixture.text("awkward.json"), "it is old; scripts/make-awkward-table.sh renews it")
        #expect(RuleTests.all.count > 150)
        #expect(Set(RuleTests.all.map(\.document.id)).count == RuleTests.all.count)
    }

    @Test(arguments: [
        (#"a\nb\"c\u00e9\uD83E\uDD1D\U0001F91D\x41\\"#, "a b\"cé🤝🤝A\\"), (#"end\"#, #"end\"#), (#"\uZZ"#, "ZZ"),
    ])
    func escapesAreUndone(_ escaped: String, _ text: String) {
        #expect(OutputReading.unescaped(escaped) == text)
    }

    @Test func referencesAreUndone() {
        #expect(OutputReading.withoutEntities("a &amp;&lt;&#38;&#x26;&none; & b") == "a &<&&&none; & b")
    }
}
