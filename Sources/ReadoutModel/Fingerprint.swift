#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Text {
    /// A hash of the bytes, the same in every run: in the manner of FNV-1a, eight bytes at a time, with a last mix.
    ///
    /// It finds candidates quickly and proves nothing: different texts can have the same fingerprint, and such pairs
    /// are easily made. Only texts with the same bytes are the same.
    @inlinable
    public var fingerprint: UInt64 { withBytes { Text.fingerprint($0) } }

    /// The ``fingerprint`` of a text with these bytes.
    @inlinable @inline(__always)
    public static func fingerprint(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var at = 0
        while at + 8 <= bytes.count {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x9FB2_1C65_1E98_DF25
            hash ^= hash >> 32
            at += 8
        }
        while at < bytes.count {
            hash = (hash ^ UInt64(bytes[at])) &* 0x100_0000_01B3
            at += 1
        }
        hash ^= hash >> 32
        return hash &* 0x9E37_79B9_7F4A_7C15
    }
}

/// A set of byte strings, each with its position: the first that was added has 0, the next new one 1.
///
/// The strings lie one behind the other in one array, so that a million short ids take little more than their bytes.
/// Fingerprints find candidates; the bytes decide.
///
/// ```swift
/// var ids = ByteStringSet()
/// ids.insert("summit-1")  // (index: 0, isNew: true)
/// ids.insert("summit-1")  // (index: 0, isNew: false)
/// ```
public struct ByteStringSet: Sendable {
    private var bytes: [UInt8] = []
    /// Where each string ends in `bytes`.
    private var ends: [Int] = []
    private var fingerprints: [UInt64] = []
    /// For each slot the index of a string plus 1, or 0. A string is in the slot of its fingerprint or in one of those
    /// behind it, before the first that is empty.
    private var slots: [UInt32] = []

    /// An empty set.
    public init() {}

    /// The number of strings.
    public var count: Int { ends.count }

    /// Adds a string, unless it is there already.
    /// - Parameter fingerprint: its ``Text/fingerprint(_:)``, where the caller knows it.
    /// - Returns: its index, and whether it was added.
    @discardableResult
    public mutating func insert(
        _ string: UnsafeRawBufferPointer, fingerprint: UInt64? = nil
    ) -> (index: Int, isNew: Bool) {
        if ends.count * 4 >= slots.count * 3 { grow() }
        let fingerprint = fingerprint ?? Text.fingerprint(string)
        let slot = slot(of: string, fingerprint)
        if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
        bytes.append(contentsOf: string)
        ends.append(bytes.count)
        fingerprints.append(fingerprint)
        precondition(ends.count < UInt32.max)
        slots[slot] = UInt32(ends.count)
        return (ends.count - 1, true)
    }

    /// Adds a text, unless it is there already.
    @discardableResult
    public mutating func insert(_ text: Text) -> (index: Int, isNew: Bool) { text.withBytes { insert($0) } }

    /// The index of a string; `nil` where it is not in the set.
    /// - Parameter fingerprint: its ``Text/fingerprint(_:)``, where the caller knows it.
    public func index(of string: UnsafeRawBufferPointer, fingerprint: UInt64? = nil) -> Int? {
        if slots.isEmpty { return nil }
        let slot = slot(of: string, fingerprint ?? Text.fingerprint(string))
        return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
    }

    /// Whether the string at `index` has these bytes.
    public func isString(at index: Int, _ string: UnsafeRawBufferPointer) -> Bool {
        let start = index == 0 ? 0 : ends[index - 1]
        guard ends[index] - start == string.count else { return false }
        guard let first = string.baseAddress else { return true }
        return bytes.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memcmp($0 + start, first, string.count) == 0 } ?? true  // no bytes: both are empty
        }
    }

    /// Calls `body` with the bytes of the string at `index`, which are valid only during the call.
    public func withString<Result>(at index: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let start = index == 0 ? 0 : ends[index - 1]
        return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start..<ends[index]])) }
    }

    /// The slot that holds the string, or the empty one where it belongs.
    private func slot(of string: UnsafeRawBufferPointer, _ fingerprint: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: fingerprint >> 32) & mask
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if fingerprints[index] == fingerprint, isString(at: index, string) { break }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: max(slots.count * 2, 64))  // a power of two
        let mask = slots.count - 1
        for index in fingerprints.indices {
            var slot = Int(truncatingIfNeeded: fingerprints[index] >> 32) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(index + 1)
        }
    }
}
