/// The parts of a document that can go without an id, and the ids that they then have: the kind of the part and its
/// position in its list, from 1.
///
/// ```swift
/// PositionalID.meeting.text(at: 0)  // meeting-1
/// ```
public enum PositionalID: String, CaseIterable, Sendable {
    case meeting, objective, quote, related

    /// The id of the part at `index` of its list, from 0.
    public func text(at index: Int) -> Text { Text("\(rawValue)-\(index + 1)") }

    /// Whether the bytes can be a positional id, of any kind: they end in a hyphen and digits, and are as long as the
    /// shortest one. Bytes that are none may still pass.
    @inlinable
    public static func isLike(_ id: UnsafeRawBufferPointer) -> Bool {
        guard id.count >= 7 else { return false }  // `quote-1`
        var at = id.count - 1
        while at > 0, ASCII.isDigit(id[at]) { at -= 1 }
        return at < id.count - 1 && id[at] == UInt8(ascii: "-")
    }
}
