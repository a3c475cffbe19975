import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// The formats that a program offers.
///
/// ```swift
/// var registry = ExporterRegistry()
/// registry.register(TitleExporter.self)
/// ```
public struct ExporterRegistry: Sendable {
    public private(set) var formats: [RegisteredFormat] = []
    /// What goes with them.
    public private(set) var resources: [Resource] = []

    public init() {}

    /// Adds every format of an exporter, and what goes with them.
    public mutating func register<E: Exporter>(_: E.Type) {
        formats += E.formats.map { RegisteredFormat($0, E.self) }
        resources += E.resources
    }

    /// The format of this name or alias.
    public func format(named name: String) -> RegisteredFormat? {
        formats.first { $0.name == name || $0.aliases.contains(name) }
    }

    /// All names and aliases, for suggestions.
    public var names: [String] { formats.flatMap { [$0.name] + $0.aliases } }

    /// Whether any format has an option of this name.
    public func hasOption(_ name: String) -> Bool {
        formats.contains { $0.options.contains { $0.name == name } }
    }
}

/// An option as it is shown.
public struct OptionDescription: Sendable {
    public let name: String
    public let kind: OptionKind
    public let defaultValue: String?
    public let help: String
}

/// A format as a program sees it, whatever exporter writes it.
public struct RegisteredFormat: Sendable {
    public let name: String
    public let aliases: [String]
    public let mediaType: String
    public let fileExtension: String
    public let summary: String
    public let options: [OptionDescription]
    private let makeBound: @Sendable ([(name: String, value: String)], Bool) throws(OptionFailure) -> BoundExporter

    /// Which of the settings is wrong, and why.
    public struct OptionFailure: Error {
        public let index: Int
        public let error: OptionError
    }

    fileprivate init<E: Exporter>(_ format: Format<E.Options>, _: E.Type) {
        name = format.name
        aliases = format.aliases
        mediaType = format.mediaType
        fileExtension = format.fileExtension
        summary = format.summary
        let declarations = E.Options.declarations.filter { !format.fixed.contains($0.name) }
        var defaults = E.Options()
        format.preset(&defaults)
        options = declarations.map { [defaults] declaration in
            OptionDescription(
                name: declaration.name, kind: declaration.kind, defaultValue: declaration.defaultValue(defaults),
                help: declaration.help)
        }
        makeBound = { [defaults] (settings, isWhole) throws(OptionFailure) in
            var options = defaults
            for (index, setting) in settings.enumerated() {
                guard let declaration = declarations.first(where: { $0.name == setting.name }) else {
                    let known = declarations.map(\.name)
                    let list = known.isEmpty ? "; it has none" : hint(for: setting.name, among: known)
                    throw OptionFailure(
                        index: index, error: OptionError("\(format.name) has no option \"\(setting.name)\"\(list)"))
                }
                do throws(OptionError) {
                    try declaration.set(&options, setting.value)
                } catch {
                    throw OptionFailure(index: index, error: error)
                }
            }
            if isWhole, let conflict = options.conflict {
                let index = settings.lastIndex { $0.name == conflict.option } ?? settings.count - 1
                throw OptionFailure(index: index, error: OptionError(conflict.reason))
            }
            let exporter = E()
            return BoundExporter(
                format: format.name, mediaType: format.mediaType,
                fileExtension: exporter.fileExtension(options) ?? format.fileExtension,
                box: ExporterBox(exporter: exporter, options: options))
        }
    }

    /// The exporter with its options set.
    public func bind(_ settings: [(name: String, value: String)]) throws(OptionFailure) -> BoundExporter {
        try makeBound(settings, true)
    }

    /// Whether an option can have a value, whatever the others have.
    public func check(_ setting: (name: String, value: String)) throws(OptionFailure) {
        _ = try makeBound([setting], false)
    }
}

/// An exporter with its options, ready to be used.
public struct BoundExporter: Sendable {
    public let format: String
    public let mediaType: String
    public let fileExtension: String
    let box: any AnyExporterBox

    /// Exports one document as a file of its own; for programs that need no files.
    public func export(_ document: Document, base: Base = .standard) -> (bytes: [UInt8], omissions: [Omission]) {
        var out = ByteBuffer()
        var omissions: [Omission] = []
        _ = box.export(
            document, base: base, framing: .alone, zone: document.zone(), passages: [], siblings: [], into: &out,
            omissions: &omissions)
        return (Array(out.bytes), omissions)
    }
}

extension Document {
    func zone() -> Zone? { summit.timeZone.flatMap(ZoneDatabase.system.zone) }
}

/// An exporter of any kind, called once a document; within the call nothing is dynamic.
protocol AnyExporterBox: Sendable {
    func export(
        _ document: Document, base: Base, framing: Framing, zone: Zone?, passages: [Passage?], siblings: [Sibling],
        into out: inout ByteBuffer, omissions: inout [Omission]
    ) -> any Sendable
    func frame() -> any AnyFrame
    var wantsSiblings: Bool { get }
}

private struct ExporterBox<E: Exporter>: AnyExporterBox {
    let exporter: E
    let options: E.Options

    func export(
        _ document: Document, base: Base, framing: Framing, zone: Zone?, passages: [Passage?], siblings: [Sibling],
        into out: inout ByteBuffer, omissions: inout [Omission]
    ) -> any Sendable {
        var request = ExportRequest(
            document: document, options: options, base: base, framing: framing,
            zone: zone, passages: passages, siblings: siblings, out: out.take())
        let part = exporter.export(&request)
        omissions = request.omissions
        out = request.finish()
        return part
    }

    var wantsSiblings: Bool { E.wantsSiblings }

    func frame() -> any AnyFrame { FrameBox<E.Frame>(frame: exporter.frame(options)) }
}

/// A frame of any kind.
protocol AnyFrame {
    var isDeferred: Bool { get }
    var isEmpty: Bool { get }
    mutating func prologue(into out: inout ByteBuffer)
    mutating func join(_ part: any Sendable, into out: inout ByteBuffer)
    mutating func epilogue(into out: inout ByteBuffer)
}

private struct FrameBox<Frame: ExportFrame>: AnyFrame {
    var frame: Frame

    var isDeferred: Bool { frame.isDeferred }
    var isEmpty: Bool { frame.isEmpty }
    mutating func prologue(into out: inout ByteBuffer) { frame.prologue(into: &out) }
    mutating func epilogue(into out: inout ByteBuffer) { frame.epilogue(into: &out) }

    mutating func join(_ part: any Sendable, into out: inout ByteBuffer) {
        // A cast to a tuple is slow, and most parts are the empty one.
        if Frame.Part.self == Void.self {
            return frame.join(unsafeBitCast((), to: Frame.Part.self), into: &out)  // the same type, as just asked
        }
        guard let part = part as? Frame.Part else { preconditionFailure("a part of another exporter") }
        frame.join(part, into: &out)
    }
}
