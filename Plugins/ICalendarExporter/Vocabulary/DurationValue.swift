import ReadoutModel

extension Text {
    /// The seconds of a DURATION without a sign (RFC 5545 §3.3.6), a day taken for 24 hours.
    var durationSeconds: Int {
        var total = 0
        var number = 0
        withBytes { bytes in
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number * 10 + Int(byte - UInt8(ascii: "0"))
                case UInt8(ascii: "W"): (total, number) = (total + number * 7 * 86_400, 0)
                case UInt8(ascii: "D"): (total, number) = (total + number * 86_400, 0)
                case UInt8(ascii: "H"): (total, number) = (total + number * 3600, 0)
                case UInt8(ascii: "M"): (total, number) = (total + number * 60, 0)
                case UInt8(ascii: "S"): (total, number) = (total + number, 0)
                default: break  // P and T
                }
            }
        }
        return total
    }
}
