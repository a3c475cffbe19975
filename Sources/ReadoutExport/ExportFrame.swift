import ReadoutSyntax

/// What stands before, between and after the documents of a combined file. It sees them in order.
public protocol ExportFrame<Part>: Sendable {
    /// What it has to know of a document besides its bytes.
    associatedtype Part: Sendable

    /// Whether the prologue is known only after the last document. The engine then keeps the documents back, on disk
    /// when they are many. `false` by default.
    var isDeferred: Bool { get }

    /// Whether one document within the frame has the same bytes as that document alone. If so, standard output need not
    /// wait for a second document, and each one is written when it comes. `false` by default.
    var matchesAlone: Bool { get }

    /// Appends what comes first. Called before the first ``join(_:into:)``, or after the last one if the frame is
    /// deferred.
    mutating func prologue(into out: inout ByteBuffer)

    /// Appends what separates a document from the one before it, and keeps what the frame has to know of it. Called
    /// before the document's bytes are added.
    mutating func join(_ part: Part, into out: inout ByteBuffer)

    /// Appends what comes last.
    mutating func epilogue(into out: inout ByteBuffer)

    /// What makes the whole file hard for those who are to read it, as a clause; `nil` where nothing does. Asked once the file
    /// is complete. `nil` by default.
    /// - Parameter size: its bytes.
    func concern(about size: Int) -> String?

    /// In which order the documents come: their positions, counted in the order in which they were joined, each once. `nil`
    /// for that order. Only a deferred frame is asked, after the last document. `nil` by default.
    var order: [Int]? { get }

    /// Whether there is nothing to write at all, not even the prologue. Only a deferred frame is asked, after the last
    /// document; any other has written its prologue by then. `false` by default.
    var isEmpty: Bool { get }
}

extension ExportFrame {
    /// `false`: the prologue is known from the beginning.
    public var isDeferred: Bool { false }
    /// `false`: a document within the frame has other bytes than alone.
    public var matchesAlone: Bool { false }
    /// `nil`: the documents come in the order in which they were joined.
    public var order: [Int]? { nil }
    /// `false`: there is something to write.
    public var isEmpty: Bool { false }
    /// `nil`: any size will do.
    public func concern(about size: Int) -> String? { nil }
    /// Appends nothing.
    public mutating func prologue(into out: inout ByteBuffer) {}
    /// Appends nothing.
    public mutating func join(_ part: Part, into out: inout ByteBuffer) {}
    /// Appends nothing.
    public mutating func epilogue(into out: inout ByteBuffer) {}
}

/// The frame of formats in which documents simply follow each other, each as it is alone.
public struct PlainFrame: ExportFrame {
    /// A frame that writes nothing.
    public init() {}
    /// `true`: a document within the frame has the same bytes as alone.
    public var matchesAlone: Bool { true }
    /// Appends nothing.
    public mutating func join(_ part: Void, into out: inout ByteBuffer) {}
}
