import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutRun
import ReadoutSyntax
import TestSupport

/// A format for tests that uses everything an exporter can: options of every kind, a frame that may have to wait for the
/// last document, omissions, and documents about which it has nothing to say.
struct ListExporter: Exporter {
    enum Case: String, Vocabulary {
        case asIs = "as-is"
        case upper, lower
    }

    struct Options: ExporterOptions {
        var counts = false
        var indent = 0
        var letters = Case.asIs
        var bullet: Text?
        var skip: Text?
        /// The id of a document that it cannot write.
        var refuse: Text?

        static let declarations: [OptionDeclaration<Self>] = [
            .flag("counts", \.counts, help: "How many there are, before the first"),
            .integer("indent", \.indent, in: 0...4, help: "Spaces before each line"),
            .choice("letters", \.letters, help: "How letters are written"),
            .text("bullet", \.bullet, help: "What stands before a title"),
            .text("skip", \.skip, help: "The id of a document that is passed over"),
        ]
    }

    static let formats = [
        Format(
            name: "list", aliases: ["ls", "titles"], mediaType: "text/plain", fileExtension: "txt", summary: "Titles"),
        Format(
            name: "shout", mediaType: "text/plain", fileExtension: "txt", summary: "TITLES", fixed: ["letters"]),
    ]

    static func options(of format: Format) -> Options { Options(letters: format.name == "shout" ? .upper : .asIs) }

    var options = Options()

    func export(_ request: inout ExportRequest) throws(ExportError) -> Bool {
        if request.document.id == options.refuse {
            // As one that hands the buffer to a writer and then fails: what was in it is gone.
            var taken = request.out.take()
            taken.append("half a ti")
            throw ExportError("summit.title", "it is not for lists")
        }
        if request.document.id == options.skip { return false }
        let title = request.document.summit.title.string
        let text =
            switch options.letters {
            case .asIs: title
            case .upper: title.uppercased()
            case .lower: title.lowercased()
            }
        if let place = request.document.summit.place, place.latitude != nil {
            request.omit("summit.place.latitude", "a list has no map")
        }
        for (index, _) in request.document.quotes.enumerated() { request.omit("quotes[\(index)]", "a list is silent") }
        request.out.append(String(repeating: " ", count: options.indent))
        request.out.append(options.bullet ?? "-")
        request.out.append(" \(text)")
        if request.framing == .alone { request.out.append(" (alone)") }
        if let zone = request.zone { request.out.append(" in \(zone.name)") }
        request.out.append("\n")
        return true
    }

    func frame() -> ListFrame { ListFrame(isDeferred: options.counts) }

    var fileExtension: String? { options.counts ? "count" : nil }
}

struct ListFrame: ExportFrame {
    let isDeferred: Bool
    private var count = 0

    init(isDeferred: Bool) { self.isDeferred = isDeferred }

    var isEmpty: Bool { count == 0 }

    mutating func prologue(into out: inout ByteBuffer) {
        if isDeferred { out.append("\(count) titles\n") } else { out.append("titles\n") }
    }

    mutating func join(_ part: Bool, into out: inout ByteBuffer) {
        if part { count += 1 }
    }

    mutating func epilogue(into out: inout ByteBuffer) { out.append("end\n") }
}

/// It has no name twice.
let registry = try! ExporterRegistry(ListExporter.self)

func list(_ name: String = "list", _ options: (name: String, value: String)...) throws -> AnyExporter {
    guard let format = registry.format(named: name) else { throw PathError("there is no \(name)") }
    return try format.bind(options)
}

/// A record of a line, with a title and more.
func record(_ id: String, _ title: String? = nil, _ more: String = "") -> String {
    #"{"readout":1,"id":"\#(id)","article":{"title":"A"},"summit":{"title":"\#(title ?? "Title \(id)")","start":"2023"}\#(more)}"#
        + "\n"
}

/// What a run has done and said.
struct Outcome {
    var summary: ExportRun.Summary?
    var failure: String?
    var diagnostics: [String] = []
}

func run(_ inputs: [String], _ tasks: [ExportTask], _ change: (inout ExportRun) -> Void = { _ in }) -> Outcome {
    run(inputs.map(Input.file), tasks, change)
}

func run(_ inputs: [Input], _ tasks: [ExportTask], _ change: (inout ExportRun) -> Void = { _ in }) -> Outcome {
    var outcome = Outcome()
    var lines: [String] = []
    var run = ExportRun(inputs: inputs, tasks: tasks, zones: .system)
    run.report = { lines.append($0.line) }
    change(&run)
    do throws(ExportRun.Failure) {
        outcome.summary = try run.run()
    } catch {
        outcome.failure =
            switch error {
            case .badDocument: "bad document"
            case .input(let error): "input: \(error)"
            case .output(let error): "output: \(error)"
            case .closedPipe: "closed pipe"
            case .cancelled: "cancelled"
            }
    }
    outcome.diagnostics = lines
    return outcome
}
