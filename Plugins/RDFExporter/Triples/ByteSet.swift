/// Byte strings that are known. They lie one after the other in one array, so that a set of many takes little more
/// memory than its bytes. A hash finds candidates; two byte strings are the same where all their bytes are.
struct ByteSet: Sendable {
    /// Where a byte string lies in `bytes`.
    private struct Slice {
        let start: Int
        let count: Int
    }

    private let hash: @Sendable (UnsafeRawBufferPointer) -> Int
    private var bytes: [UInt8] = []
    private var slices: [Slice] = []
    /// Indices in `slices`, each at the slot of its hash or at a later one; -1 where a slot is free. The number of
    /// slots is a power of two, and at most half of them are in use.
    private var table: [Int] = []

    /// - Parameter hash: what finds candidates. Tests hand in one that makes different byte strings collide.
    init(hash: @escaping @Sendable (UnsafeRawBufferPointer) -> Int = ByteSet.randomlySeededHash) { self.hash = hash }

    /// Differs from run to run, which no answer of a set depends on.
    private static func randomlySeededHash(_ bytes: UnsafeRawBufferPointer) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: bytes)
        return hasher.finalize()
    }

    /// Adds a byte string, and says whether it was not known before.
    mutating func insert(_ new: UnsafeRawBufferPointer) -> Bool {
        if slices.count * 2 >= table.count { grow() }
        let slot = slot(of: new)
        guard table[slot] < 0 else { return false }
        table[slot] = slices.count
        slices.append(Slice(start: bytes.count, count: new.count))
        bytes.append(contentsOf: new)
        return true
    }

    /// The slot in the table that a known byte string has, or the free one for a new one.
    private func slot(of wanted: UnsafeRawBufferPointer) -> Int {
        bytes.withUnsafeBytes { all in
            var slot = hash(wanted) & (table.count - 1)
            while table[slot] >= 0 {
                let slice = slices[table[slot]]
                if slice.count == wanted.count, all[slice.start..<slice.start + slice.count].elementsEqual(wanted) {
                    break
                }
                slot = (slot + 1) & (table.count - 1)
            }
            return slot
        }
    }

    private mutating func grow() {
        table = Array(repeating: -1, count: max(16, table.count * 2))
        bytes.withUnsafeBytes { all in
            for (index, slice) in slices.enumerated() {
                let known = UnsafeRawBufferPointer(rebasing: all[slice.start..<slice.start + slice.count])
                var slot = hash(known) & (table.count - 1)
                while table[slot] >= 0 { slot = (slot + 1) & (table.count - 1) }
                table[slot] = index
            }
        }
    }
}
