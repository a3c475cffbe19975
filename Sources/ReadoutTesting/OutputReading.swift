#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How texts are found again in what a format writes.
///
/// Only letters and digits are compared, so that line breaks, indentation and marks do not count. Escapes that add or
/// change letters, such as `\n` for a line break or `&amp;`, are undone by the ``forms``.
public struct OutputReading: Sendable {
    /// Readings of the output, tried one after the other: a text has to be in one of them.
    public var forms: [@Sendable (_ output: String) -> String]
    /// Whether the format leaves this field out for every document, as its documentation says: `summit.place.address`,
    /// `quotes[0].medium`. Of all other fields, what is not in the output must be among the omissions.
    public var leavesOut: @Sendable (_ field: String) -> Bool
    /// Whether the omission of one field means that another is left out, too. The omission of `quotes[0]` always means
    /// that of `quotes[0].text`. Here a format says what else follows, such as from a missing start, without which
    /// there is no event.
    public var implies: @Sendable (_ omission: String, _ field: String) -> Bool

    /// A reading by these forms.
    public init(
        forms: [@Sendable (_ output: String) -> String] = [
            { $0 }, { OutputReading.unescaped($0) }, { OutputReading.withoutEntities($0) },
        ],
        leavesOut: @escaping @Sendable (_ field: String) -> Bool = { _ in false },
        implies: @escaping @Sendable (_ omission: String, _ field: String) -> Bool = { _, _ in false }
    ) {
        self.forms = forms
        self.leavesOut = leavesOut
        self.implies = implies
    }

    /// The output as it is, with escapes of a backslash undone, and with character references undone.
    public static let standard = OutputReading()

    /// Undoes `\n`, `\t`, `\r`, `\b`, `\f`, `\xNN`, `\uNNNN`, with surrogates, and `\UNNNNNNNN`; before any other
    /// character a backslash goes.
    public static func unescaped(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var at = 0
        func number(_ start: Int, _ count: Int) -> UInt32? {
            guard start + count <= scalars.count else { return nil }
            return UInt32(String(String.UnicodeScalarView(scalars[start..<start + count])), radix: 16)
        }
        while at < scalars.count {
            guard scalars[at] == "\\", at + 1 < scalars.count else {
                result.append(scalars[at])
                at += 1
                continue
            }
            let mark = scalars[at + 1]
            at += 2
            switch mark {
            case "n", "N", "r", "t", "b", "f": result.append(" ")
            case "x", "u", "U":
                let width = mark == "x" ? 2 : mark == "u" ? 4 : 8
                guard var value = number(at, width) else { continue }
                at += width
                if (0xD800..<0xDC00).contains(value), at + 6 <= scalars.count, scalars[at] == "\\",
                    let low = number(at + 2, 4), (0xDC00..<0xE000).contains(low)
                {
                    value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                    at += 6
                }
                if let scalar = Unicode.Scalar(value) { result.append(scalar) }
            default: result.append(mark)
            }
        }
        return String(result)
    }

    /// Undoes `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;`, `&#38;` and `&#x26;`.
    public static func withoutEntities(_ text: String) -> String {
        let names: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "&", let end = rest.prefix(12).firstIndex(of: ";") else {
                result.append(scalar)
                continue
            }
            let name = String(String.UnicodeScalarView(rest[..<end]))
            let value =
                name.hasPrefix("#x") || name.hasPrefix("#X")
                ? UInt32(name.dropFirst(2), radix: 16) : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
            guard let found = names[name] ?? value.flatMap(Unicode.Scalar.init) else {
                result.append(scalar)
                continue
            }
            result.append(found)
            rest = rest[rest.index(after: end)...]
        }
        return String(result)
    }

    /// The letters and digits of a text.
    static func reduced(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": bytes.append(UInt8(scalar.value))
            case "\0"..."\u{7F}": continue
            default:
                let properties = scalar.properties
                guard properties.isAlphabetic || properties.numericType != nil else { continue }
                bytes.append(contentsOf: UTF8.encode(scalar)!)
            }
        }
        return bytes
    }
}

/// What has been written of a document, for texts to be looked up in.
struct SearchableOutput {
    private let output: String
    private var forms: [@Sendable (String) -> String]
    private var reduced: [[UInt8]] = []

    init(_ output: String, _ reading: OutputReading) {
        self.output = output
        forms = reading.forms.reversed()
    }

    /// Whether a text is in one of the forms. The next one is made only where a text is not in those before.
    mutating func contains(_ text: String) -> Bool {
        let wanted = OutputReading.reduced(text)
        if wanted.isEmpty || reduced.contains(where: { SearchableOutput.contains($0, wanted) }) { return true }
        while let form = forms.popLast() {
            reduced.append(OutputReading.reduced(form(output)))
            if SearchableOutput.contains(reduced[reduced.count - 1], wanted) { return true }
        }
        return false
    }

    private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            wanted.withUnsafeBytes { wanted in
                guard let start = bytes.baseAddress, let sought = wanted.baseAddress else { return false }
                var at = 0
                while at + wanted.count <= bytes.count,
                    let found = memchr(start + at, Int32(wanted[0]), bytes.count - wanted.count - at + 1)
                {
                    if memcmp(found, sought, wanted.count) == 0 { return true }
                    at = UnsafeRawPointer(found) - start + 1
                }
                return false
            }
        }
    }
}
