import ICalendarExporter
import JSONExporter
import MarkdownExporter
import RDFExporter
import ReadoutExport
import ReadoutTesting
import TestSupport
import Testing
import YAMLExporter

/// The five exporters of the package keep the rules, in each of their formats.
@Suite struct OurExportersTests {
    private func keepsTheRules<E: Exporter>(_ exporter: E.Type, _ reading: OutputReading = .standard) {
        for format in ExporterUnderTest.formats(of: exporter, zones: Fixture.zones) {
            let findings = ExporterCheck(format, reading: reading).findings()
            #expect(findings.isEmpty, "\(format.name): \(findings.map(\.description).joined(separator: "\n"))")
        }
    }

    @Test func json() { keepsTheRules(JSONExporter.self) }
    @Test func ndjson() { keepsTheRules(NDJSONExporter.self) }
    @Test func yaml() { keepsTheRules(YAMLExporter.self) }
    @Test func markdown() { keepsTheRules(MarkdownExporter.self) }
    @Test func rdf() { keepsTheRules(RDFExporter.self) }

    /// Content lines are unfolded. Causes and precedents are no events of a calendar, and follow-ups are judged by the
    /// check `calendar`. A party is said with its participants. Without a day there
    /// is no event, which is said of the time; the source is said in the summit's.
    @Test func icalendar() {
        let unfolded = OutputReading(
            forms: [{ OutputReading.unescaped($0.replacing("\r\n ", with: "")) }],
            leavesOut: { $0.hasPrefix("related[") || $0.hasPrefix("parties[") },
            implies: { omission, field in
                if omission == "summit.start", field == "article.title" { return true }
                guard omission.hasSuffix(".start") || omission.hasSuffix(".date") else { return false }
                let part = omission.prefix(through: omission.lastIndex(of: ".")!)
                return field.hasPrefix(part) && !field.dropFirst(part.count).hasPrefix("meetings[")
            })
        keepsTheRules(ICalendarExporter.self, unfolded)
    }

    /// In a program of its own, where nothing else prints.
    @Test func theyPrintNothing() throws {
        let program = Program.built("exporter-rules")
        let printed = try Program.run(program, [Fixture.zoneFolder])
        #expect(printed == "12 formats\n", "\(printed)")
        let noisy = try Program.run(program, [Fixture.zoneFolder, "noisy"])
        #expect(noisy.split(separator: "\n").first?.hasPrefix("noisy: silence: ") == true, "\(noisy)")
    }
}
