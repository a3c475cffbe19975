/// Any JSON value: what an extension key (`x-…`) holds. Members keep their order and numbers their digits.
public indirect enum JSONValue: Sendable, Hashable {
    /// `null`
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number.
    case number(Number)
    /// A string.
    case string(Text)
    /// An array.
    case array([JSONValue])
    /// An object. Its keys may not be unique.
    case object([Member])

    /// A key with its value.
    public struct Member: Sendable, Hashable {
        /// The key.
        public var key: Text
        /// The value.
        public var value: JSONValue

        /// A key with its value.
        public init(key: Text, value: JSONValue) {
            (self.key, self.value) = (key, value)
        }
    }
}

/// A number as a document gives it, digit for digit, in the grammar of JSON (RFC 8259 §6).
public struct Number: Sendable, Hashable, CustomStringConvertible {
    /// The digits as they were written.
    public let text: Text

    /// `nil` unless `text` is a JSON number.
    public init?(text: Text) {
        guard text.withBytes(Number.isJSON) else { return nil }
        self.text = text
    }

    /// A number whose text is known to be a JSON number.
    @inlinable
    package init(checked text: Text) { self.text = text }

    /// A whole number.
    public init(_ value: Int) { text = Text(String(value)) }

    /// The nearest double; infinite where the number is too large.
    public var double: Double { Double(text.string) ?? .infinity }
    /// The digits as they were written.
    public var description: String { text.string }

    /// Whether the bytes are a JSON number and nothing else.
    public static func isJSON(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var at = 0
        func digits() -> Bool {
            let start = at
            while at < bytes.count, ASCII.isDigit(bytes[at]) { at += 1 }
            return at > start
        }
        if at < bytes.count, bytes[at] == UInt8(ascii: "-") { at += 1 }
        let first = at
        guard digits(), at == first + 1 || bytes[first] != UInt8(ascii: "0") else { return false }
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
            at += 1
            guard digits() else { return false }
        }
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
            guard digits() else { return false }
        }
        return at == bytes.count
    }
}

extension Number {
    private var hasExponent: Bool { text.withBytes(Number.hasExponent) }

    private static func hasExponent(_ digits: UnsafeRawBufferPointer) -> Bool {
        digits.contains { $0 | 0x20 == UInt8(ascii: "e") }
    }

    /// The whole part where there is no exponent and at most four digits of it: enough to tell an angle.
    package static func smallWhole(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard !hasExponent(bytes) else { return nil }
        var value = 0
        var digits = 0
        for byte in bytes where byte != UInt8(ascii: "-") {
            guard byte != UInt8(ascii: ".") else { break }
            value = value * 10 + Int(byte & 0x0F)
            digits += 1
            guard digits <= 4 else { return nil }
        }
        return value
    }

    /// Whether there is nothing behind the point but zeros, as far as the number can be written out.
    package var isWhole: Bool {
        guard let decimal else { return false }
        return decimal.withBytes { bytes in
            bytes.firstIndex(of: UInt8(ascii: ".")).map { point in
                bytes[(point + 1)...].allSatisfy { $0 == UInt8(ascii: "0") }
            } ?? true
        }
    }

    /// The whole number that it is, however it is written: 2 of `2.0` and of `20e-1`, as JSON Schema takes it; `nil` where it
    /// is none or too large.
    package var whole: Int? {
        if let value = Int(text.string) { return value }
        guard isWhole, let decimal else { return nil }
        return Int(decimal.string.prefix { $0 != "." })
    }

    /// The number without an exponent, digit for digit (`1.5e2` is `150`): what xsd:decimal and iCalendar's FLOAT take.
    /// `nil` where that would take more than a thousand digits.
    public var decimal: Text? {
        guard hasExponent else { return text }
        let string = text.string
        guard let mark = string.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return text }
        guard let exponent = Int(string[string.index(after: mark)...]), (-1000...1000).contains(exponent)
        else { return nil }
        let isNegative = string.hasPrefix("-")
        let mantissa = string[..<mark].drop { $0 == "-" }
        let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        var digits = parts.joined()
        var point = parts[0].count + exponent
        if point <= 0 {
            digits = String(repeating: "0", count: 1 - point) + digits
            point = 1
        }
        if point > digits.count { digits += String(repeating: "0", count: point - digits.count) }
        let whole = digits.prefix(point).drop { $0 == "0" }
        let fraction = digits.dropFirst(point)
        return Text("\(isNegative ? "-" : "")\(whole.isEmpty ? "0" : whole)\(fraction.isEmpty ? "" : ".\(fraction)")")
    }
}
