// What another package can write: a program with public symbols alone. scripts/check-outside.sh compiles and runs it.

import ICalendarExporter
import MarkdownExporter
import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutRun
import ReadoutSyntax

/// The options of an exporter have types, by whichever way it is reached.
func optionsAreTyped(_ document: Document) throws {
    let registry = try ExporterRegistry(ICalendarExporter.self, MarkdownExporter.self)
    var options = ICalendarExporter.Options()
    options.imprecise = .span
    options.method = .publish
    let bound = try registry.format(named: "ics")!.bind(options)
    let written = try bound.export(document, zones: .system)
    precondition(written.text.contains("METHOD:PUBLISH"))
    let direct = try ICalendarExporter(options: options).export(document, zones: .system)
    precondition(direct == written)
}

/// All that an exporter is handed can be made by hand.
func requestsAreMadeByHand(_ document: Document) throws {
    let sibling = Sibling(format: "icalendar", mediaType: "text/calendar", path: "lund.ics")
    let passage = Passage(start: 9, end: 14, exact: "peace", prefix: "a lasting", suffix: ".", isTranslation: false)
    var request = ExportRequest(document, zones: .system, passages: [passage], siblings: [sibling])
    try MarkdownExporter().export(&request)
    let brief = request.finish()
    precondition(brief.string.contains("(lund.ics)"))
}

/// A feed grows document by document, and is no file.
func feedsAreMadeInMemory(_ documents: [Document]) throws {
    var session = ExportSession(AnyExporter(ICalendarExporter()), zones: .system)
    for document in documents.sorted(by: { $0.summit.start < $1.summit.start }) { try session.add(document) }
    let lines = session.finish().text.split(separator: "\r\n")
    precondition(lines.filter { $0 == "BEGIN:VCALENDAR" }.count == 1)
    let titles = lines.filter { $0.hasPrefix("SUMMARY") }
    precondition(titles == ["SUMMARY;LANGUAGE=en:Peace of Lund", "SUMMARY;LANGUAGE=en:Talks at Malmö"])
}

/// A run reads bytes that are in memory, and names them in what it reports.
func runsReadBytes() throws {
    let good = "{readout: 1, id: a, article: {title: A}, summit: {title: S, start: 1679}}"
    var diagnostics: [Diagnostic] = []
    var run = ExportRun(
        inputs: [.bytes(Array(good.utf8)), .bytes(Array("readout: 1\n".utf8), name: "posted.yaml")], tasks: [],
        zones: .system)
    run.keepsGoing = true
    run.report = { diagnostics.append($0) }
    let summary = try run.run()
    precondition(summary.documents == 2 && summary.badDocuments == 1)
    precondition(!diagnostics.isEmpty && diagnostics.allSatisfy { $0.line.hasPrefix("posted.yaml:1:") })
}

/// Bytes become text after a check, or where somebody says that they need none.
func textsAreChecked() {
    precondition(Text(validating: [0x61, 0xC3]) == nil)
    var out = ByteBuffer()
    out.append("Sm" as StaticString)
    out.append(percentEncoded: 0xC3)
    let copy = out.uncheckedText()
    let text = Text(uncheckedUTF8: out.finish())
    precondition(copy == "Sm%C3" && text == copy)
}

func document(_ id: Text, _ title: Text, _ start: String) throws -> Document {
    Document(id: id, article: Article(title: "A"), summit: Summit(title: title, start: try Time(start)))
}

let later = try document("malmo", "Talks at Malmö", "1681-05-02")
let earlier = try document("lund", "Peace of Lund", "1679-09-16")
try optionsAreTyped(later)
try requestsAreMadeByHand(earlier)
try feedsAreMadeInMemory([later, earlier])
try runsReadBytes()
textsAreChecked()
print("a program of another package has run")
