#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A piece of UTF-8 text from a document.
///
/// It behaves like a string and is a slice of the bytes that were read, so that a document can be read and written
/// without a copy of each field. Equality and order are those of the bytes: text is never normalised.
///
/// ```swift
/// let title: Text = "Visit to Beijing"
/// print(title.string.uppercased())
/// ```
public struct Text: Sendable {
    @usableFromInline package let storage: ByteStorage
    @usableFromInline let start: UInt32
    @usableFromInline let length: UInt32

    /// The bytes `range` of `storage`, which the caller knows to be UTF-8. Nothing checks it: in a text of other bytes,
    /// characters are misread and exports are no UTF-8.
    @inlinable
    public init(uncheckedUTF8 storage: ByteStorage, _ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= storage.count && storage.count < UInt32.max)
        self.storage = storage
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        length = UInt32(truncatingIfNeeded: range.count)
    }

    /// All bytes of `storage`, which the caller knows to be UTF-8, as for ``init(uncheckedUTF8:_:)``.
    @inlinable
    public init(uncheckedUTF8 storage: ByteStorage) { self.init(uncheckedUTF8: storage, 0..<storage.count) }

    /// The bytes of a slice that is known to lie within `storage`.
    @inlinable @inline(__always)
    init(_ storage: ByteStorage, start: UInt32, length: UInt32) {
        (self.storage, self.start, self.length) = (storage, start, length)
    }

    /// The bytes `range` of `storage`, or `nil` where they are not UTF-8 (RFC 3629 §4).
    public init?(validating storage: ByteStorage, _ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= storage.count)
        let isValid = storage.withBytes { bytes in
            if case .invalid = UTF8Check(UnsafeRawBufferPointer(rebasing: bytes[range])) { false } else { true }
        }
        guard isValid else { return nil }
        self.init(uncheckedUTF8: storage, range)
    }

    /// A copy of `bytes`, or `nil` where they are not UTF-8 (RFC 3629 §4).
    public init?(validating bytes: some Collection<UInt8>) {
        let storage = ByteStorage(bytes)
        self.init(validating: storage, 0..<storage.count)
    }

    /// A copy of `string`.
    public init(_ string: some StringProtocol) {
        self.init(uncheckedUTF8: ByteStorage(string.utf8))
    }

    /// The empty text.
    public init() { self.init(uncheckedUTF8: ByteStorage.empty, 0..<0) }

    /// The number of UTF-8 bytes.
    @inlinable public var count: Int { Int(length) }
    /// Whether there are no bytes.
    @inlinable public var isEmpty: Bool { length == 0 }

    /// The text as a Swift string, made anew.
    public var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

    /// Calls `body` with the UTF-8 bytes, which are valid only during the call.
    @inlinable @inline(__always)
    public func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: storage.base + Int(start), count: Int(length)))
    }

    /// The part of the text at these byte offsets, which lie between characters and not within one.
    public func slice(_ range: Range<Int>) -> Text {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        precondition(isBetweenCharacters(range.lowerBound) && isBetweenCharacters(range.upperBound))
        return Text(uncheckedUTF8: storage, Int(start) + range.lowerBound..<Int(start) + range.upperBound)
    }

    private func isBetweenCharacters(_ offset: Int) -> Bool { offset == count || self[offset] & 0xC0 != 0x80 }

    /// The byte at `index`, from 0.
    @inlinable public subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < Int(length))
        return storage.base.load(fromByteOffset: Int(start) + index, as: UInt8.self)
    }

    /// Whether the text begins with the bytes of `start`.
    public func hasPrefix(_ start: Text) -> Bool {
        count >= start.count
            && withBytes { bytes in
                start.withBytes { memcmp(bytes.baseAddress!, $0.baseAddress!, $0.count) == 0 }  // a storage has an address
            }
    }

    /// Whether the text holds `byte`, an ASCII character.
    public func contains(_ byte: UInt8) -> Bool {
        withBytes { $0.baseAddress.map { base in memchr(base, Int32(byte), count) != nil } ?? false }
    }

    /// The text, unless it is empty or white space alone: a reader would see nothing of it.
    @inlinable
    public var ink: Text? { withBytes { Text.hasInk($0) } ? self : nil }

    /// Whether there is more than white space in the bytes of a text.
    @inlinable @inline(__always)
    public static func hasInk(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.count > 0 && (bytes[0] > 0x20 && bytes[0] < 0x80 || hasInkBehindStart(bytes))
    }

    @usableFromInline
    static func hasInkBehindStart(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.contains { $0 > 0x20 && $0 < 0x80 }
            || !String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }

    /// Whether the text is `literal`, byte for byte.
    @inlinable
    public func equals(_ literal: StaticString) -> Bool {
        count == literal.utf8CodeUnitCount
            && withBytes { memcmp($0.baseAddress!, literal.utf8Start, literal.utf8CodeUnitCount) == 0 }
    }
}

extension Text: Hashable, Comparable {
    /// Whether the bytes are the same.
    @inlinable
    public static func == (a: Text, b: Text) -> Bool {
        guard a.length == b.length else { return false }
        return a.withBytes { left in b.withBytes { memcmp(left.baseAddress!, $0.baseAddress!, left.count) == 0 } }
    }

    /// By bytes, which is by Unicode scalars.
    public static func < (a: Text, b: Text) -> Bool {
        a.withBytes { left in
            b.withBytes { right in
                let order = memcmp(left.baseAddress!, right.baseAddress!, min(left.count, right.count))
                return order == 0 ? left.count < right.count : order < 0
            }
        }
    }

    /// Feeds the bytes to `hasher`.
    public func hash(into hasher: inout Hasher) {
        withBytes { hasher.combine(bytes: $0) }
    }
}

extension Text: ExpressibleByStringLiteral, CustomStringConvertible, Codable {
    /// A copy of a literal.
    public init(stringLiteral value: String) { self.init(value) }
    /// The text as a Swift string.
    public var description: String { string }

    /// Decodes a string.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(string)
    }
}
