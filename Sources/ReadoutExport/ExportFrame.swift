import ReadoutSyntax

/// What stands before, between and after the documents of a combined file. It sees them in order.
public protocol ExportFrame<Part>: Sendable {
    /// What it has to know of a document besides its bytes.
    associatedtype Part: Sendable

    /// Whether the prologue is known only after the last document. The engine then keeps the documents back, on disk
    /// when they are many. `false` unless it is said.
    var isDeferred: Bool { get }

    /// Whether one document within the frame has the same bytes as that document alone. Standard output then need not
    /// wait to see whether there is a second one: each document is written when it comes. `false` unless it is said.
    var matchesAlone: Bool { get }

    /// What comes first: called before the first ``join(_:into:)``, or, where deferred, after the last.
    mutating func prologue(into out: inout ByteBuffer)

    /// Called before a document's bytes are added: a separator, and what the frame keeps of the document.
    mutating func join(_ part: Part, into out: inout ByteBuffer)

    /// What comes last.
    mutating func epilogue(into out: inout ByteBuffer)

    /// Whether there is nothing to write at all, not even the prologue. Asked after the last document, and so only of
    /// a frame that is deferred: another one has written its prologue by then. `false` unless it is said.
    var isEmpty: Bool { get }
}

extension ExportFrame {
    /// The prologue is known from the beginning.
    public var isDeferred: Bool { false }
    /// A frame is something to see.
    public var matchesAlone: Bool { false }
    /// There is something to write.
    public var isEmpty: Bool { false }
    /// Nothing comes first.
    public mutating func prologue(into out: inout ByteBuffer) {}
    /// Nothing comes between.
    public mutating func join(_ part: Part, into out: inout ByteBuffer) {}
    /// Nothing comes last.
    public mutating func epilogue(into out: inout ByteBuffer) {}
}

/// The frame of formats in which documents simply follow each other, each as it is alone.
public struct PlainFrame: ExportFrame {
    /// A frame that writes nothing.
    public init() {}
    /// There is nothing to see of it.
    public var matchesAlone: Bool { true }
    /// Nothing comes between.
    public mutating func join(_ part: Void, into out: inout ByteBuffer) {}
}
