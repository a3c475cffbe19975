/// Where a text lies among the bytes of its part, or that the document leaves the field out.
public struct TextSlice: BitwiseCopyable, Sendable {
    @usableFromInline let start: UInt32
    /// `UInt32.max` where there is no text, which is longer than any text can be.
    @usableFromInline let length: UInt32

    @inlinable
    package init(start: UInt32, length: UInt32) { (self.start, self.length) = (start, length) }

    /// The bytes `range`, of a text that is known to be shorter than 4 GiB.
    @inlinable
    package init(_ range: Range<Int>) {
        self.init(
            start: UInt32(truncatingIfNeeded: range.lowerBound), length: UInt32(truncatingIfNeeded: range.count))
    }

    @inlinable package static var none: TextSlice { TextSlice(start: 0, length: .max) }
    @inlinable package var isPresent: Bool { length != .max }
}

/// The texts of one part of a document, such as a participant: slices of one storage.
///
/// A part is handed on and thrown away far more often than it is changed. Its texts share one reference, where a
/// ``Text`` for each field would have one each.
@usableFromInline
package struct PartTexts<Slots: BitwiseCopyable & Sendable>: Sendable {
    @usableFromInline package private(set) var storage: ByteStorage
    /// A struct of ``TextSlice`` values and of nothing else, each a slice of `storage`.
    @usableFromInline package var slots: Slots

    @inlinable
    package init(_ slots: Slots, in storage: ByteStorage) { (self.slots, self.storage) = (slots, storage) }

    /// The text of a field that a document must have; empty where it was missing.
    @inlinable @inline(__always)
    package func required(_ slice: TextSlice) -> Text {
        Text(storage, start: slice.start, length: slice.isPresent ? slice.length : 0)
    }

    @inlinable @inline(__always)
    package func optional(_ slice: TextSlice) -> Text? {
        slice.isPresent ? Text(storage, start: slice.start, length: slice.length) : nil
    }

    /// The bytes of a text, none where the document leaves it out: `participant.texts.bytes(\.name)`. They are valid as
    /// long as the part is there; looking at them counts no reference.
    @inlinable @inline(__always)
    package func bytes(_ slot: KeyPath<Slots, TextSlice>) -> UnsafeRawBufferPointer {
        let slice = slots[keyPath: slot]
        return UnsafeRawBufferPointer(
            start: storage.base + Int(slice.start), count: slice.isPresent ? Int(slice.length) : 0)
    }

    /// As ``bytes(_:)``; `nil` where the document leaves the text out.
    @inlinable @inline(__always)
    package func given(_ slot: KeyPath<Slots, TextSlice>) -> UnsafeRawBufferPointer? {
        slots[keyPath: slot].isPresent ? bytes(slot) : nil
    }

    /// As ``bytes(_:)``; `nil` where the text is missing or has nothing but white space.
    @inlinable @inline(__always)
    package func ink(_ slot: KeyPath<Slots, TextSlice>) -> UnsafeRawBufferPointer? {
        let bytes = bytes(slot)
        return Text.hasInk(bytes) ? bytes : nil
    }

    /// A time, of which the fields are kept elsewhere; `nil` where there are none.
    @inlinable @inline(__always)
    package func time(_ slot: KeyPath<Slots, TextSlice>, _ fields: TimeFields?) -> Time? {
        guard let fields else { return nil }
        return Time(required(slots[keyPath: slot]), fields)
    }

    /// Whether the document has the text.
    @inlinable @inline(__always)
    package func has(_ slot: KeyPath<Slots, TextSlice>) -> Bool { slots[keyPath: slot].isPresent }

    /// Puts `text` into one of the slots, and its bytes beside those of the others where they lie elsewhere.
    package mutating func set(_ text: Text?, _ slot: WritableKeyPath<Slots, TextSlice>) {
        slots[keyPath: slot] = .none  // what stood there is not carried along
        slots[keyPath: slot] = text.map { adopt($0) } ?? .none
    }

    /// The slice of `storage` that is `text`. Where the text lies in another storage, a new one takes the texts of all
    /// slots and this one.
    package mutating func adopt(_ text: Text) -> TextSlice {
        if text.storage === storage { return TextSlice(start: text.start, length: text.length) }
        let kept = withSlices { slices in slices.reduce(0) { $0 + ($1.isPresent ? Int($1.length) : 0) } }
        guard kept > 0 else {
            storage = text.storage
            withSlices { slices in
                for index in slices.indices where slices[index].isPresent {
                    slices[index] = TextSlice(start: 0, length: 0)
                }
            }
            return TextSlice(start: text.start, length: text.length)
        }
        let old = storage
        let added = TextSlice(start: UInt32(kept), length: text.length)
        storage = ByteStorage(capacity: kept + text.count) { room in
            var end = 0
            func copy(_ bytes: UnsafeRawBufferPointer) {
                UnsafeMutableRawBufferPointer(rebasing: room[end...]).copyMemory(from: bytes)
                end += bytes.count
            }
            withSlices { slices in
                for index in slices.indices where slices[index].isPresent {
                    let slice = slices[index]
                    slices[index] = TextSlice(start: UInt32(end), length: slice.length)
                    Text(old, start: slice.start, length: slice.length).withBytes(copy)
                }
            }
            text.withBytes(copy)
            return end
        }
        return added
    }

    /// All slots, in the order in which `Slots` declares them.
    private mutating func withSlices<Result>(_ body: (UnsafeMutableBufferPointer<TextSlice>) -> Result) -> Result {
        // The slots are a struct of nothing but slices, so that they lie one beside the other like those of an array.
        withUnsafeMutableBytes(of: &slots) { body($0.bindMemory(to: TextSlice.self)) }
    }

    /// Whether a text of `other` is the same, byte for byte, or missing in both.
    @inlinable
    package func equal(_ other: PartTexts, _ slot: KeyPath<Slots, TextSlice>) -> Bool {
        optional(slots[keyPath: slot]) == other.optional(other.slots[keyPath: slot])
    }

    /// Feeds a text to `hasher`, or that it is missing.
    @inlinable
    package func hash(_ slot: KeyPath<Slots, TextSlice>, into hasher: inout Hasher) {
        hasher.combine(optional(slots[keyPath: slot]))
    }
}
