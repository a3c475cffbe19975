import Foundation
import ReadoutModel
import Testing

@Suite struct ASCIITests {
    /// Each class against Foundation's sets, for every byte.
    @Test func classes() {
        let digits = CharacterSet(charactersIn: "0123456789")
        let lower = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyz")
        let upper = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let hexadecimal = CharacterSet(charactersIn: "0123456789abcdefABCDEF")
        for byte in UInt8.min...UInt8.max {
            func isIn(_ set: CharacterSet) -> Bool { byte < 0x80 && set.contains(Unicode.Scalar(byte)) }
            #expect(ASCII.isDigit(byte) == isIn(digits))
            #expect(ASCII.isLowercase(byte) == isIn(lower))
            #expect(ASCII.isUppercase(byte) == isIn(upper))
            #expect(ASCII.isLetter(byte) == isIn(lower.union(upper)))
            #expect(ASCII.isAlphanumeric(byte) == isIn(lower.union(upper).union(digits)))
            #expect(ASCII.isHexadecimal(byte) == isIn(hexadecimal))
            #expect(ASCII.isBlank(byte) == isIn(CharacterSet(charactersIn: " \t")))
            #expect(ASCII.isSpace(byte) == isIn(CharacterSet(charactersIn: " \t\n\r")))
            #expect(ASCII.lowercased(byte) == (isIn(upper) ? byte + 32 : byte))
        }
    }

    @Test func hexadecimalDigits() {
        for byte in UInt8.min...UInt8.max {
            let value = byte < 0x80 ? Character(Unicode.Scalar(byte)).hexDigitValue : nil
            #expect(ASCII.hexadecimalValue(byte).map(Int.init) == value)
        }
        for value in UInt8(0)..<16 {
            let digit = String(value, radix: 16)
            #expect(String(Unicode.Scalar(ASCII.lowercaseHexadecimalDigit(value))) == digit)
            #expect(String(Unicode.Scalar(ASCII.hexadecimalDigit(value))) == digit.uppercased())
        }
    }

    @Test func sets() {
        let set = ASCIISet("@A\u{0}?\u{7F}")
        let members = (UInt8.min...UInt8.max).filter(set.contains)
        #expect(members == [0, 0x3F, 0x40, 0x41, 0x7F])
        let union = set.union(ASCIISet("b"))
        #expect((UInt8.min...UInt8.max).filter(union.contains) == members.dropLast() + [0x62, 0x7F])
        for byte in UInt8.min...UInt8.max {
            #expect(ASCIISet.alphanumerics.contains(byte) == ASCII.isAlphanumeric(byte))
            #expect(ASCIISet.unreserved.contains(byte) == (ASCII.isAlphanumeric(byte) || "-._~".utf8.contains(byte)))
            #expect(ASCIISet.printable.contains(byte) == (0x20...0x7E).contains(byte))
        }
    }
}
