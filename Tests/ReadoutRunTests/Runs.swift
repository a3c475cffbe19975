import ListExporter
import ReadoutExport
import ReadoutRecord
import ReadoutRun

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
