extension PositionalID {
    /// The id of the part at `index` of its list, from 0: `meeting-1`.
    public func text(at index: Int) -> Text { Text("\(rawValue)-\(index + 1)") }

    /// Whether the bytes can be a positional id, of any kind: they end in a hyphen and digits. Bytes that are none may
    /// still pass.
    @inlinable
    public static func isLike(_ id: UnsafeRawBufferPointer) -> Bool {
        guard id.count > 2 else { return false }
        var at = id.count - 1
        while at > 0, ASCII.isDigit(id[at]) { at -= 1 }
        return at < id.count - 1 && id[at] == UInt8(ascii: "-")
    }
}
