import ReadoutModel

/// SHA-1 (RFC 3174), which UUIDs of version 5 are made with. It identifies; it protects nothing.
struct SHA1 {
    /// The five words of the digest, the first one first.
    private(set) var words: (UInt32, UInt32, UInt32, UInt32, UInt32) =
        (0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0)

    /// The digest of two byte strings, one after the other.
    init(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) {
        let count = first.count + second.count
        // A one, zeros, and the length in bits fill the last block (§4).
        let padded = (count + 8) / 64 * 64 + 64
        withUnsafeTemporaryAllocation(byteCount: padded, alignment: 8) { message in
            message.copyMemory(from: first)
            UnsafeMutableRawBufferPointer(rebasing: message[first.count...]).copyMemory(from: second)
            message[count] = 0x80
            for at in count + 1..<padded - 8 { message[at] = 0 }
            message.storeBytes(of: (UInt64(count) * 8).bigEndian, toByteOffset: padded - 8, as: UInt64.self)
            for start in stride(from: 0, to: padded, by: 64) { block(message, start) }
        }
    }

    private mutating func block(_ message: UnsafeMutableRawBufferPointer, _ start: Int) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { schedule in
            let w = schedule.baseAddress!  // of 80 words
            for index in 0..<16 {
                w[index] = UInt32(bigEndian: message.load(fromByteOffset: start + index * 4, as: UInt32.self))
            }
            for index in 16..<80 {
                w[index] = rotate(w[index - 3] ^ w[index - 8] ^ w[index - 14] ^ w[index - 16], 1)
            }
            var (a, b, c, d, e) = words
            @inline(__always)
            func round(_ index: Int, _ mixed: UInt32, _ constant: UInt32) {
                let next = rotate(a, 5) &+ mixed &+ e &+ constant &+ w[index]
                (a, b, c, d, e) = (next, a, rotate(b, 30), c, d)
            }
            for index in 0..<20 { round(index, d ^ b & (c ^ d), 0x5A82_7999) }
            for index in 20..<40 { round(index, b ^ c ^ d, 0x6ED9_EBA1) }
            for index in 40..<60 { round(index, b & c | d & (b | c), 0x8F1B_BCDC) }
            for index in 60..<80 { round(index, b ^ c ^ d, 0xCA62_C1D6) }
            words = (words.0 &+ a, words.1 &+ b, words.2 &+ c, words.3 &+ d, words.4 &+ e)
        }
    }

    @inline(__always)
    private func rotate(_ value: UInt32, _ bits: UInt32) -> UInt32 { value &<< bits | value &>> (32 - bits) }
}

/// A UUID made from a name (RFC 9562 §5.5): the same name gives the same UUID everywhere.
public struct UUID5: Sendable, Hashable {
    private let high: UInt64
    private let low: UInt64

    /// The namespace of URLs (RFC 9562 §6.6): `6ba7b811-9dad-11d1-80b4-00c04fd430c8`.
    private static let namespace: (UInt64, UInt64) =
        (UInt64(0x6BA7_B811_9DAD_11D1).bigEndian, UInt64(0x80B4_00C0_4FD4_30C8).bigEndian)

    /// The UUID of an IRI or URL.
    public init(url: UnsafeRawBufferPointer) {
        let sha = withUnsafeBytes(of: UUID5.namespace) { SHA1($0, url) }
        let digest = sha.words
        high = (UInt64(digest.0) << 32 | UInt64(digest.1)) & ~0xF000 | 0x5000
        low = (UInt64(digest.2) << 32 | UInt64(digest.3)) & ~(0b11 << 62) | 0b10 << 62
    }

    /// Appends the UUID in lower case: `6ba7b811-9dad-51d1-80b4-00c04fd430c8`.
    public func append(to out: inout ByteBuffer) {
        _ = out.appendWritten(capacity: 36) { room in
            var at = 0
            for index in 0..<16 {
                if index == 4 || index == 6 || index == 8 || index == 10 {
                    room[at] = UInt8(ascii: "-")
                    at += 1
                }
                let byte = UInt8(truncatingIfNeeded: (index < 8 ? high : low) &>> UInt64(56 - index % 8 * 8))
                room[at] = ASCII.lowercaseHexadecimalDigit(byte >> 4)
                room[at + 1] = ASCII.lowercaseHexadecimalDigit(byte & 0x0F)
                at += 2
            }
            return at
        }
    }
}
