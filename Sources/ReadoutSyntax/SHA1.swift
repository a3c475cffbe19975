import ReadoutModel

/// SHA-1 (RFC 3174), which UUIDs of version 5 are made with. It identifies; it protects nothing.
struct SHA1 {
    private var state: (UInt32, UInt32, UInt32, UInt32, UInt32) =
        (0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0)

    /// The 20 bytes of the digest.
    static func digest(_ message: UnsafeRawBufferPointer) -> [UInt8] {
        var sha = SHA1()
        let whole = message.count / 64 * 64
        for start in stride(from: 0, to: whole, by: 64) {
            sha.block(UnsafeRawBufferPointer(rebasing: message[start..<start + 64]))
        }
        var tail = Array(message[whole...]) + [0x80]
        tail += Array(repeating: 0, count: (120 - tail.count) % 64)
        let bits = UInt64(message.count) * 8
        tail += (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - $0 * 8)) }
        tail.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: bytes.count, by: 64) {
                sha.block(UnsafeRawBufferPointer(rebasing: bytes[start..<start + 64]))
            }
        }
        let words = [sha.state.0, sha.state.1, sha.state.2, sha.state.3, sha.state.4]
        return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - $0 * 8)) } }
    }

    private mutating func block(_ bytes: UnsafeRawBufferPointer) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { w in
            for index in 0..<16 {
                w[index] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
            }
            for index in 16..<80 {
                w[index] = rotate(w[index - 3] ^ w[index - 8] ^ w[index - 14] ^ w[index - 16], 1)
            }
            var (a, b, c, d, e) = state
            for index in 0..<80 {
                let mixed: UInt32
                let constant: UInt32
                switch index {
                case 0..<20: (mixed, constant) = (b & c | ~b & d, 0x5A82_7999)
                case 20..<40: (mixed, constant) = (b ^ c ^ d, 0x6ED9_EBA1)
                case 40..<60: (mixed, constant) = (b & c | b & d | c & d, 0x8F1B_BCDC)
                default: (mixed, constant) = (b ^ c ^ d, 0xCA62_C1D6)
                }
                let next = rotate(a, 5) &+ mixed &+ e &+ constant &+ w[index]
                (a, b, c, d, e) = (next, a, rotate(b, 30), c, d)
            }
            state = (state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e)
        }
    }

    private func rotate(_ value: UInt32, _ bits: UInt32) -> UInt32 { value << bits | value >> (32 - bits) }
}

/// A UUID made from a name (RFC 9562 §5.5): the same name gives the same UUID everywhere.
public struct UUID5: Sendable {
    private let digest: [UInt8]

    /// The UUID of an IRI or URL, in the URL namespace (RFC 9562 §6.6).
    public init(url: UnsafeRawBufferPointer) {
        let namespace: [UInt8] = [
            0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
        ]
        var bytes = (namespace + url).withUnsafeBytes(SHA1.digest)
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        digest = bytes
    }

    /// Appends the UUID in lower case: `6ba7b811-9dad-51d1-80b4-00c04fd430c8`.
    public func append(to out: inout ByteBuffer) {
        for index in 0..<16 {
            if [4, 6, 8, 10].contains(index) { out.append(UInt8(ascii: "-")) }
            for digit in [digest[index] >> 4, digest[index] & 0x0F] {
                out.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        }
    }
}
