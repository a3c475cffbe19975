/// Sorts the items of a list by groups, and within a group by their positions in the list.
struct OrderKey: Comparable {
    private let bits: UInt64

    /// Both are less than 2³².
    init(group: Int, index: Int) { bits = UInt64(group) << 32 | UInt64(index) }

    var group: Int { Int(bits >> 32) }
    var index: Int { Int(bits & 0xFFFF_FFFF) }

    static func < (a: OrderKey, b: OrderKey) -> Bool { a.bits < b.bits }
}
