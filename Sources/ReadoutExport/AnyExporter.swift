import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// An exporter of any kind, with its options: what a registry gives, and what sessions and runs take.
///
/// ```swift
/// let exporter = AnyExporter(ICalendarExporter(options: .init(imprecise: .span)))
/// ```
public struct AnyExporter: Sendable {
    /// The format that it writes.
    public let format: Format
    /// The ending of its files, without a dot.
    public let fileExtension: String
    private let box: any ExporterBox

    /// An exporter for its first format.
    public init<E: Exporter>(_ exporter: E) { self.init(exporter, format: E.formats[0]) }

    /// An exporter for one of its formats.
    public init<E: Exporter>(_ exporter: E, format: Format) {
        self.format = format
        fileExtension = exporter.fileExtension ?? format.fileExtension
        box = Box(exporter: exporter)
    }

    /// Whether it needs the paths of the other files of a run: ``Exporter/wantsSiblings``.
    public var wantsSiblings: Bool { box.wantsSiblings }

    /// Appends a document to `request.out`.
    /// - Returns: what the exporter's frame has to know of the document.
    public func export(_ request: inout ExportRequest) throws(ExportError) -> any Sendable {
        try box.export(&request)
    }

    /// A frame for one combined file.
    public func frame() -> AnyFrame { box.frame() }
}

/// The frame of any exporter.
public struct AnyFrame: Sendable {
    private var box: any FrameBox

    fileprivate init<Frame: ExportFrame>(_ frame: Frame) { box = Box(frame: frame) }

    /// See ``ExportFrame/isDeferred``.
    public var isDeferred: Bool { box.isDeferred }
    /// See ``ExportFrame/matchesAlone``.
    public var matchesAlone: Bool { box.matchesAlone }
    /// See ``ExportFrame/order``.
    public var order: [Int]? { box.order }
    /// See ``ExportFrame/isEmpty``.
    public var isEmpty: Bool { box.isEmpty }
    /// See ``ExportFrame/concern(about:)``.
    public func concern(about size: Int) -> String? { box.concern(about: size) }
    /// What comes first.
    public mutating func prologue(into out: inout ByteBuffer) { box.prologue(into: &out) }
    /// Called before a document's bytes are added.
    /// - Parameter part: what the same exporter has returned for the document.
    public mutating func join(_ part: any Sendable, into out: inout ByteBuffer) { box.join(part, into: &out) }
    /// What comes last.
    public mutating func epilogue(into out: inout ByteBuffer) { box.epilogue(into: &out) }

    private struct Box<Frame: ExportFrame>: FrameBox {
        var frame: Frame

        var isDeferred: Bool { frame.isDeferred }
        var matchesAlone: Bool { frame.matchesAlone }
        var order: [Int]? { frame.order }
        var isEmpty: Bool { frame.isEmpty }
        func concern(about size: Int) -> String? { frame.concern(about: size) }
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
}

/// An exporter of some type. Its methods are called once for each document, and only these calls are dynamic.
private protocol ExporterBox: Sendable {
    var wantsSiblings: Bool { get }
    func export(_ request: inout ExportRequest) throws(ExportError) -> any Sendable
    func frame() -> AnyFrame
}

private struct Box<E: Exporter>: ExporterBox {
    let exporter: E

    var wantsSiblings: Bool { exporter.wantsSiblings }
    func export(_ request: inout ExportRequest) throws(ExportError) -> any Sendable { try exporter.export(&request) }
    func frame() -> AnyFrame { AnyFrame(exporter.frame()) }
}

private protocol FrameBox: Sendable {
    var isDeferred: Bool { get }
    var matchesAlone: Bool { get }
    var order: [Int]? { get }
    var isEmpty: Bool { get }
    func concern(about size: Int) -> String?
    mutating func prologue(into out: inout ByteBuffer)
    mutating func join(_ part: any Sendable, into out: inout ByteBuffer)
    mutating func epilogue(into out: inout ByteBuffer)
}
