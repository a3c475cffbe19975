import Foundation
import TestSupport
import Testing

/// What `readout new` prints is a record that is right, whatever its kind.
@Suite struct NewDocumentTests {
    static let kinds = [
        "official-visit", "bilateral-meeting", "multilateral-summit", "call", "conference", "signing", "other",
    ]

    @Test(arguments: kinds)
    func passesTheCheck(_ kind: String) throws {
        let text = try Program.readout("new", "no", "--kind", kind)
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "new.yaml")
        let outcome = try Program.outcome(Program.readout, ["check", path])
        #expect(outcome.status == 0)
        #expect(String(decoding: outcome.output, as: UTF8.self) == "")
        #expect(text.contains("kind: \(kind) "))
        // The first line ties the file to the schema, for editors.
        #expect(text.hasPrefix("# yaml-language-server: $schema=readout.schema.json\n"))
    }

    /// Every thing that can have an id has one, and none needs quotes in YAML 1.1 but that which the user chooses.
    @Test(arguments: kinds)
    func hasIDsEverywhere(_ kind: String) throws {
        let text = try Program.readout("new", "x", "--kind", kind)
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "new.yaml")
        let json = try Program.readout("export", "--to", "json", path)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let summit = try #require(object["summit"] as? [String: Any])
        #expect(summit["kind"] as? String == kind)
        #expect((summit["place"] != nil) == (kind != "call"))
        for key in ["parties", "participants", "objectives", "quotes", "related"] {
            let things = try #require(object[key] as? [[String: Any]], "\(key)")
            #expect(!things.isEmpty && things.allSatisfy { $0["id"] is String }, "\(key)")
        }
        #expect((summit["meetings"] as? [[String: Any]] ?? []).allSatisfy { $0["id"] is String })
        // YAML 1.1 takes these for true or false where they stand without quotes, as the country NO.
        let values = text.matches(of: /(?:country|id|host|party): ([A-Za-z]+)/).map { $0.output.1.lowercased() }
        #expect(values.count > 8)
        #expect(Set(values).isDisjoint(with: ["no", "yes", "on", "off", "y", "n", "true", "false"]))
    }

    @Test(arguments: kinds)
    func isExportedByEveryFormat(_ kind: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(try Program.readout("new", "x", "--kind", kind), to: "new.yaml")
        for format in [
            "json", "ndjson", "yaml", "markdown", "icalendar", "turtle", "ntriples", "nquads", "trig", "jsonld",
            "rdfxml",
        ] {
            let text = try Program.readout("export", "--to", format, path)
            #expect(!text.isEmpty, "\(format)")
        }
    }
}
