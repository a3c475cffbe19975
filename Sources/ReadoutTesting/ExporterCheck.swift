import ReadoutModel

/// Checks that an exporter keeps the rules of all exporters, ``ExporterRule``, on records that are hard to export.
///
/// ```swift
/// @Test func keepsTheRules() {
///     let titleAlone = OutputReading(leavesOut: { $0 != "summit.title" })
///     let check = ExporterCheck(ExporterUnderTest(TitleExporter(), zones: .system), reading: titleAlone)
///     #expect(check.findings() == [])
/// }
/// ```
///
/// It asserts nothing by itself, so that a plain program can run it as well as a test of any kind.
public struct ExporterCheck: Sendable {
    private let exporter: ExporterUnderTest
    private let reading: OutputReading
    private let documents: [Document]

    /// A check of an exporter.
    /// - Parameters:
    ///   - reading: how texts are found again in what it writes.
    ///   - documents: valid ones with ids of their own; the awkward records unless others are given.
    public init(
        _ exporter: ExporterUnderTest, reading: OutputReading = .standard,
        documents: [Document]? = nil
    ) {
        self.exporter = exporter
        self.reading = reading
        self.documents = documents ?? AwkwardRecord.all(zones: exporter.zones).map(\.document)
    }

    /// Everything that breaks a rule, but for ``ExporterRule/silence``; none where the exporter keeps them.
    public func findings() -> [Finding] {
        let rules = Rules(exporter: exporter, reading: reading, documents: documents)
        let (alone, errors) = rules.valid()
        guard errors.isEmpty else { return errors }
        do {
            var findings = try rules.sameAgain(alone)
            findings += try rules.anyOrder(alone)
            findings += rules.anyTask(alone)
            findings += try rules.utf8(alone)
            findings += try rules.nothingLost(alone)
            findings += try rules.nothingOfItsOwn(alone)
            findings += try rules.framing(alone)
            return findings
        } catch {
            return [Finding(rule: .valid, document: "", message: "is an error only sometimes: \(error)")]
        }
    }

    /// What breaks ``ExporterRule/silence``. Run this in a program of its own: whatever another thread prints
    /// meanwhile, such as a test that runs at the same time, counts as the exporter's.
    public func printing() -> [Finding] {
        documents.compactMap { document in
            let printed = PrintedBytes.count {
                _ = try? exporter.alone(document)
                _ = try? exporter.combined([document])
            }
            guard printed > 0 else { return nil }
            return Finding(rule: .silence, document: document.id.string, message: "\(printed) bytes are printed")
        }
    }
}
