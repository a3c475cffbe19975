import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What an exporter does wrong.
enum Fault: String, Sendable, CaseIterable {
    /// Nothing.
    case none
    /// Each export has a number of its own.
    case counts
    /// The id of the document before comes first.
    case remembers
    /// Another byte where two tasks export at once.
    case races
    /// Not UTF-8.
    case bytes
    /// Summaries are missing, alone and in a combined file.
    case forgets
    /// Titles are missing in a combined file.
    case forgetsCombined
    /// Documents without participants are missing, and nobody says so.
    case skipsSilently
    /// They are missing with an omission, but a combined file has a heading for each.
    case leavesTraces
    /// They are missing with an omission, but a combined file of nothing else has a heading.
    case heads
    /// A document is missing in a combined file.
    case differs
    /// In a combined file more is noted.
    case notes

    /// Leaves something out and says so, which is no fault.
    case omits
    /// Writes nothing of documents without participants and says so, which is no fault.
    case skips
}

/// The document as JSON, but for a fault.
struct FaultyExporter: Exporter {
    struct Options: ExporterOptions {
        var fault = Fault.none
        static let declarations: [OptionDeclaration<Self>] = []
    }

    static let formats = [
        Format(
            name: "faulty", mediaType: "text/plain", fileExtension: "txt", summary: "Documents with a fault")
    ]

    let options: Options

    private static let count = Mutex(0)
    private static let previous = Mutex("")
    private static let active = Atomic(0)

    func export(_ request: inout ExportRequest) -> Bool {
        let fault = options.fault
        var document = request.document
        let id = document.id.string
        switch fault {
        case .counts:
            let number = Self.count.withLock { count in
                count += 1
                return count
            }
            request.out.append("\(number)")
        case .remembers:
            let last = Self.previous.withLock { previous in
                let last = previous
                previous = id
                return last
            }
            request.out.append(last)
        case .races:
            let others = Self.active.add(1, ordering: .sequentiallyConsistent).oldValue
            usleep(200)
            if others > 0 { request.out.append("!") }
            Self.active.subtract(1, ordering: .sequentiallyConsistent)
        case .bytes:
            request.out.append(UInt8(0xFF))
        case .forgets, .omits:
            document.summit.summary = nil
            if fault == .omits { request.omit("summit.summary", "there is no place for it") }
        case .forgetsCombined where request.framing == .combined:
            document.summit.title = "-"
        case .skipsSilently, .leavesTraces, .heads, .skips:
            guard document.participants.isEmpty else { break }
            if fault != .skipsSilently { request.omit("summit", "nobody takes part") }
            return false
        case .differs where request.framing == .combined:
            return false
        case .notes where request.framing == .combined:
            request.omit("summit.kind", "there is no place for it")
        default: break
        }
        var writer = JSONWriter(into: request.out.take(), indent: nil)
        document.encode(into: &writer)
        request.out = writer.finish()
        return true
    }

    func frame() -> FaultyFrame { FaultyFrame(fault: options.fault) }
}

struct FaultyFrame: ExportFrame {
    let fault: Fault

    mutating func prologue(into out: inout ByteBuffer) { if fault == .heads { out.append("heading\n") } }
    mutating func join(_ isWritten: Bool, into out: inout ByteBuffer) {
        if isWritten || fault == .leavesTraces { out.append("\n") }
    }
    mutating func epilogue(into out: inout ByteBuffer) {}
}
