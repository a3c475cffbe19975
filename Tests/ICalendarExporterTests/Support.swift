import Foundation
import ICalendarExporter
import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import TestSupport
import Testing

/// Reads a document, and fails where it is not right.
func read(_ text: String) throws -> Document {
    let reading = Document.read(text, name: "test.yaml", articles: .none, zones: Fixture.zones)[0]
    let (document, diagnostics) = (reading.document, reading.diagnostics)
    #expect(diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return try #require(document)
}

/// A document with a summit of these keys, and more beside it.
func document(_ summit: String, _ more: String = "") throws -> Document {
    try read("readout: 1\nid: d\narticle: {title: Source}\nsummit: {title: Summit, \(summit)}\n\(more)")
}

/// What was written for a document, and what was left out of it.
struct Export {
    var text = ""
    let part: CalendarPart
    var omissions: [String] = []

    init(
        _ document: Document, imprecise: CalendarOptions.Imprecise = .omit, name: Text? = nil, alone: Bool = true,
        zones: ZoneDatabase = Fixture.zones, _ set: (inout ICalendarExporter.Options) -> Void = { _ in }
    ) {
        var options = ICalendarExporter.Options()
        set(&options)
        if imprecise == .span { options.imprecise = .span }
        if let name { options.name = name }
        var request = ExportRequest(document, framing: alone ? .alone : .combined, zones: zones)
        part = ICalendarExporter(options: options).export(&request)
        omissions = request.omissions.map { "\($0.field): \($0.reason)" }
        text = request.finish().string
    }

    /// The content lines, unfolded.
    var lines: [String] { unfolded(text) }

    /// The lines of the n-th component of this kind, without its BEGIN and END.
    func component(_ name: String, at index: Int = 0) -> [String] {
        let starts = lines.indices.filter { lines[$0] == "BEGIN:\(name)" }
        guard index < starts.count else { return [] }
        return Array(lines[(starts[index] + 1)...].prefix { $0 != "END:\(name)" })
    }

    /// The values of a property in all components of a kind; DTSTART and the like with their parameters, but for the
    /// language, which is that of the document.
    func values(_ property: String, of component: String = "VEVENT") -> [String] {
        var found: [String] = []
        var isInside = false
        for line in lines {
            if line == "BEGIN:\(component)" { isInside = true }
            if line == "END:\(component)" { isInside = false }
            guard isInside, line.hasPrefix(property) else { continue }
            var rest = line.dropFirst(property.count)
            if rest.hasPrefix(";LANGUAGE=en") { rest = rest.dropFirst(";LANGUAGE=en".count) }
            if rest.first == ":" { found.append(String(rest.dropFirst())) }
            if rest.first == ";" { found.append(String(rest.dropFirst())) }
        }
        return found
    }
}

/// Several documents in one calendar, as the engine puts them together.
func combined(
    _ documents: [Document], _ set: (inout ICalendarExporter.Options) -> Void = { _ in }
) -> String {
    var options = ICalendarExporter.Options()
    set(&options)
    var frame = ICalendarExporter(options: options).frame()
    var parts = ByteBuffer()
    for document in documents {
        let export = Export(document, alone: false, set)
        frame.join(export.part, into: &parts)
        parts.append(export.text)
    }
    var out = ByteBuffer()
    frame.prologue(into: &out)
    out.append(parts)
    frame.epilogue(into: &out)
    return out.string
}

/// The content lines of a file. By its scalars: a space and a mark that combines are one `Character`.
func unfolded(_ text: String) -> [String] {
    var lines: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
        guard scalar == "\r", rest.first == "\n" else {
            lines[lines.count - 1].append(scalar)
            continue
        }
        rest.removeFirst()
        if rest.first == " " { rest.removeFirst() } else { lines.append(String.UnicodeScalarView()) }
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String($0) }
}

/// A text on one line: line breaks of every kind, with the blanks around them, are a blank, or nothing at the ends.
func oneLine(_ text: String) -> String {
    let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) {
        ["\n", "\u{85}", "\u{2028}", "\u{2029}"].contains($0)
    }
    if lines.count == 1 { return text }
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
    return lines.indices.map { index in
        var line = lines[index]
        if index > 0 { line = line.drop(while: isBlank) }
        while index < lines.count - 1, let last = line.last, isBlank(last) { line.removeLast() }
        return String(line)
    }.filter { !$0.isEmpty }.joined(separator: " ")
}
