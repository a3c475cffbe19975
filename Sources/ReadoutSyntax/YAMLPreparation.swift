import ReadoutModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Prepares a text for libyaml, which follows YAML 1.1 and knows not all of it, so that it reads it as YAML 1.2.
///
/// U+0085, U+2028 and U+2029 break lines in YAML 1.1 alone (YAML 1.2 §5.4). They and some others (``YAMLLexer/Hidden``)
/// are replaced by characters that the text does not have, and put back in its values. Every change leaves a character
/// where one was, so that lines and columns stay as they are. Most texts need none and are only looked through for a few
/// rare bytes.
struct YAMLPreparation {
    /// What libyaml is to read, if not the text itself.
    private(set) var copy: ByteStorage?
    /// What the text has that YAML has not, and what is read with a warning.
    private(set) var problems: [SyntaxError] = []

    /// The first of the characters that hide others, in the private use of plane 15. They follow one another.
    private var base: UInt32 = 0
    private var isHiding = false
    /// The names of anchors as the text has them, by those that libyaml is given.
    private var names: [Text: Text] = [:]

    /// - Parameter firstLine: the line of the file that the text begins on.
    init(_ source: UnsafeRawBufferPointer, firstLine: Int) {
        guard let start = source.baseAddress else { return }
        let rare = RareBytes(start, source.count)
        var edits: [YAMLLexer.Edit] = []
        var names: Set<Text> = []
        if rare.needsLexer {
            var lexer = YAMLLexer(source)
            lexer.run()
            (edits, names) = (lexer.edits, lexer.names)
            var (offset, position) = (0, Position(line: firstLine, column: 1))
            for problem in lexer.problems.sorted(by: { $0.offset < $1.offset }) {
                let between = UnsafeRawBufferPointer(rebasing: source[offset...])
                position = ReadoutSyntax.position(of: problem.offset - offset, in: between, from: position)
                offset = problem.offset
                var error = SyntaxError(problem.message, at: position)
                error.isWarning = problem.isWarning
                if problem.isWarning { error.kind = .version }
                problems.append(error)
            }
        }
        if rare.mayBreakLines { edits += YAMLPreparation.lineBreaks(in: source) }
        let endsInBreak = source.last == UInt8(ascii: "\n") || !rare.mayHoldBlock
        guard !edits.isEmpty || !endsInBreak else { return }
        copy = edited(source, edits.sorted { $0.offset < $1.offset }, names, endsInBreak: endsInBreak)
    }

    // MARK: Writing

    /// The text with its changes, and with a line break at its end, without which the last line of a block is none.
    private mutating func edited(
        _ source: UnsafeRawBufferPointer, _ edits: [YAMLLexer.Edit], _ names: Set<Text>, endsInBreak: Bool
    ) -> ByteStorage {
        isHiding = edits.contains { if case .hidden = $0.change { true } else { false } }
        if isHiding { base = YAMLPreparation.unusedCharacters(in: source) }
        var given: [Text: Text] = [:]
        var taken = names
        var number = 0
        var out = ByteBuffer(capacity: source.count + 4 * edits.count + 1)
        var at = 0
        for edit in edits where edit.offset >= at {
            out.append(UnsafeRawBufferPointer(rebasing: source[at..<edit.offset]))
            at = edit.offset
            switch edit.change {
            case .ascii(let byte):
                out.append(byte)
                at += 1
            case .hidden(let character):
                out.append(Unicode.Scalar(base + UInt32(character.rawValue))!)  // private use, so a scalar
                at += length(of: character)
            case .name(let range):
                let name = Text(String(decoding: source[range], as: UTF8.self))
                let ascii = given[name] ?? unusedName(like: name, number: &number, &taken)
                given[name] = ascii
                out.append(ascii)
                at = range.upperBound
            }
        }
        out.append(UnsafeRawBufferPointer(rebasing: source[at...]))
        if !endsInBreak { out.append(UInt8(ascii: "\n")) }
        self.names = Dictionary(given.map { ($0.value, $0.key) }) { first, _ in first }
        return out.finish()
    }

    private func length(of character: YAMLLexer.Hidden) -> Int {
        switch character {
        case .nextLine: 2
        case .lineSeparator, .paragraphSeparator: 3
        case .backslash, .tab, .questionMark: 1
        }
    }

    /// A name of as many letters that no anchor has. Where all short ones are taken, it is longer, and the columns behind it
    /// on the line are.
    private func unusedName(like name: Text, number: inout Int, _ taken: inout Set<Text>) -> Text {
        let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
        let length = name.withBytes { bytes in bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
        while true {
            var digits = ""
            var rest = number
            repeat {
                digits.append(letters[rest % letters.count])
                rest /= letters.count
            } while rest > 0
            let candidate = Text(String(repeating: "_", count: max(0, length - digits.count)) + digits)
            number += 1
            if taken.insert(candidate).inserted { return candidate }
        }
    }

    /// Where characters in a row begin that the text has neither as they are nor as an escape (`\U000F0000`).
    private static func unusedCharacters(in source: UnsafeRawBufferPointer) -> UInt32 {
        let count = UInt32(YAMLLexer.Hidden.allCases.count)
        var used: Set<UInt32> = []
        var at = 0
        while let found = next(0xF3, in: source, from: at), found + 4 <= source.count {
            if source[found + 1] >= 0xB0 { used.insert(plane15(source, found) / count) }
            at = found + 1
        }
        at = 0
        while let found = next(JSONLexis.backslash, in: source, from: at), found + 10 <= source.count {
            let digits = source[(found + 2)..<(found + 10)]
            if source[found + 1] == UInt8(ascii: "U"), digits.allSatisfy(ASCII.isHexadecimal) {
                used.insert(digits.reduce(0) { $0 << 4 | UInt32(ASCII.hexadecimalValue($1) ?? 0) } / count)
            }
            at = found + 1
        }
        return (0xF0000 / count + 1...0xFFFFD / count - 1).first { !used.contains($0) }.map { $0 * count } ?? 0xF0000
    }

    /// The scalar of the four bytes at this index, which begin with F3.
    private static func plane15(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt32 {
        3 << 18 | UInt32(bytes[at + 1] & 0x3F) << 12 | UInt32(bytes[at + 2] & 0x3F) << 6 | UInt32(bytes[at + 3] & 0x3F)
    }

    // MARK: Putting back

    /// Appends the value of a scalar with what is hidden put back.
    func show(_ value: UnsafeRawBufferPointer, in out: inout ByteBuffer) {
        guard isHiding else { return out.append(value) }
        var (at, copied) = (0, 0)
        while let found = next(0xF3, in: value, from: at), found + 4 <= value.count {
            at = found
            guard value[at + 1] >= 0xB0, case let scalar = YAMLPreparation.plane15(value, at), scalar >= base,
                let character = YAMLLexer.Hidden(rawValue: Int(scalar - base))
            else {
                at += 1
                continue
            }
            out.append(UnsafeRawBufferPointer(rebasing: value[copied..<at]))
            at += 4
            switch character {
            case .nextLine: out.append("\u{85}" as Unicode.Scalar)
            case .lineSeparator: out.append("\u{2028}" as Unicode.Scalar)
            case .paragraphSeparator: out.append("\u{2029}" as Unicode.Scalar)
            case .tab: out.append(UInt8(ascii: "\t"))
            case .questionMark: out.append(UInt8(ascii: "?"))
            case .backslash:
                // Behind it are the rest of the escape, and the other half of the pair with its own sign, as they were found.
                let high = YAMLLexer.codeUnit(value, at: at - 1) ?? 0xD800
                let low = YAMLLexer.codeUnit(value, at: at + 8) ?? 0xDC00
                out.append(Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}")
                at += 14
            }
            copied = at
        }
        out.append(UnsafeRawBufferPointer(rebasing: value[copied...]))
    }

    /// The name of an anchor as the text has it.
    func name(_ name: Text) -> Text { names[name] ?? name }

    // MARK: Finding

    private static func lineBreaks(in source: UnsafeRawBufferPointer) -> [YAMLLexer.Edit] {
        var edits: [YAMLLexer.Edit] = []
        var at = 0
        while let found = next(0xC2, in: source, from: at) {
            at = found + 1
            guard at < source.count, source[at] == 0x85 else { continue }
            edits.append(YAMLLexer.Edit(offset: found, change: .hidden(.nextLine)))
        }
        at = 0
        while let found = next(0xE2, in: source, from: at), found + 2 < source.count {
            at = found + 1
            guard source[at] == 0x80, source[at + 1] & ~1 == 0xA8 else { continue }
            let character = source[at + 1] == 0xA8 ? YAMLLexer.Hidden.lineSeparator : .paragraphSeparator
            edits.append(YAMLLexer.Edit(offset: found, change: .hidden(character)))
        }
        return edits
    }
}

/// Where a byte comes next.
private func next(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    return memchr(base + start, Int32(byte), bytes.count - start).map { UnsafeRawPointer($0) - base }
}

/// Looks for bytes that a text seldom has, or seldom where they matter: all that an ordinary text costs.
private struct RareBytes {
    private let start: UnsafeRawPointer
    private let count: Int

    init(_ start: UnsafeRawPointer, _ count: Int) { (self.start, self.count) = (start, count) }

    private func byte(_ index: Int) -> UInt8? {
        index >= 0 && index < count ? start.load(fromByteOffset: index, as: UInt8.self) : nil
    }

    private func has(_ wanted: UInt8, where matters: (Int) -> Bool) -> Bool {
        var at = 0
        while at < count, let found = memchr(start + at, Int32(wanted), count - at) {
            let index = UnsafeRawPointer(found) - start
            if matters(index) { return true }
            at = index + 1
        }
        return false
    }

    private func isSpace(_ index: Int) -> Bool { byte(index).map(ASCII.isSpace) ?? true }

    private static let opening = ASCIISet("[{,")
    private static let closing = ASCIISet("\"',[]{}|>")

    private func isBegin(_ index: Int) -> Bool {
        isSpace(index - 1) || byte(index - 1).map(RareBytes.opening.contains) ?? true
    }

    private func isOddName(_ mark: Int) -> Bool {
        guard isBegin(mark), !isSpace(mark + 1) else { return false }
        var index = mark + 1
        while let next = byte(index), YAMLLexer.isOfName(next) { index += 1 }
        return !isSpace(index) && byte(index) != UInt8(ascii: ",") && byte(index) != JSONLexis.endArray
            && byte(index) != JSONLexis.endObject
    }

    var needsLexer: Bool {
        has(UInt8(ascii: "\t")) { _ in true }
            || has(UInt8(ascii: "%")) { byte($0 - 1) ?? 0x0A == 0x0A }
            || has(UInt8(ascii: "?")) { isBegin($0) && !isSpace($0 + 1) }
            || has(UInt8(ascii: "&"), where: isOddName) || has(UInt8(ascii: "*"), where: isOddName)
            || has(JSONLexis.backslash) {
                byte($0 + 1) == UInt8(ascii: "u") && (byte($0 + 2) ?? 0) | 0x20 == UInt8(ascii: "d")
            }
            || has(UInt8(ascii: "#")) { byte($0 - 1).map(RareBytes.closing.contains) ?? false }
            || has(JSONLexis.endArray) { byte($0 - 1) == UInt8(ascii: "-") && isBegin($0 - 1) }
            || has(JSONLexis.endObject) { byte($0 - 1) == UInt8(ascii: "-") && isBegin($0 - 1) }
    }

    var mayHoldBlock: Bool { has(UInt8(ascii: "|")) { _ in true } || has(UInt8(ascii: ">")) { _ in true } }

    var mayBreakLines: Bool {
        has(0xC2) { byte($0 + 1) == 0x85 }
            || has(0xE2) { byte($0 + 1) == 0x80 && (byte($0 + 2) == 0xA8 || byte($0 + 2) == 0xA9) }
    }
}
