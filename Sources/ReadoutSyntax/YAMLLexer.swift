import ReadoutModel

/// Goes through a YAML text to find what libyaml refuses or misreads though YAML 1.2 has it, and what it reads though YAML
/// has it not. It knows as much of the grammar as is needed to tell where it is: within quotes, a block, brackets, a
/// comment or plain text.
struct YAMLLexer {
    /// A change to a character that leaves the columns of its line as they are.
    struct Edit {
        enum Change {
            /// A character stands for it that libyaml takes for a letter; it is put back in the value.
            case hidden(Hidden)
            case ascii(UInt8)
            /// The name of an anchor, which libyaml wants in ASCII.
            case name(Range<Int>)
        }
        let offset: Int
        let change: Change
    }

    /// What is hidden from libyaml.
    enum Hidden: Int, CaseIterable { case nextLine, lineSeparator, paragraphSeparator, backslash, tab, questionMark }

    let bytes: UnsafeRawBufferPointer
    var at = 0
    var edits: [Edit] = []
    var problems: [(offset: Int, message: String, isWarning: Bool)] = []
    /// Names of anchors that libyaml takes as they are.
    var names: Set<Text> = []
    /// Where texts in quotes begin and end that have several lines.
    var longQuotes: [Range<Int>] = []
    /// Where brackets begin that have no end.
    var openBracket: Int?

    /// The column of the innermost key or dash that has been seen.
    var parent = -1
    enum Pending { case nothing, value, plain }
    /// What a line that is indented more than `parent` continues.
    var pending = Pending.nothing
    var hasContent = false
    /// Directives count where `---` follows.
    var directives: [(edits: [Edit], problem: (offset: Int, message: String, isWarning: Bool)?)] = []

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func run() {
        while at < bytes.count { line() }
    }

    // MARK: Characters

    func isBreak(_ index: Int) -> Bool {
        index >= bytes.count || bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r")
    }

    func isSpace(_ index: Int) -> Bool { index >= bytes.count || ASCII.isSpace(bytes[index]) }

    func isFlowIndicator(_ index: Int) -> Bool {
        index < bytes.count && YAMLLexer.flowIndicators.contains(bytes[index])
    }

    static let flowIndicators = ASCIISet(",[]{}")

    /// Whether a colon at this index is followed by what makes it end a key.
    func endsKey(_ index: Int, inFlow: Bool) -> Bool {
        index < bytes.count && bytes[index] == JSONLexis.colon
            && (isSpace(index + 1) || inFlow && isFlowIndicator(index + 1))
    }

    mutating func skipBlanks() {
        while at < bytes.count, ASCII.isBlank(bytes[at]) { at += 1 }
    }

    /// To behind the line break.
    mutating func skipLine() {
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
        at = min(at + 1, bytes.count)
    }

    mutating func replaceTabs(_ range: Range<Int>) {
        for index in range where bytes[index] == UInt8(ascii: "\t") {
            edits.append(Edit(offset: index, change: .ascii(UInt8(ascii: " "))))
        }
    }

    /// Skips a comment; a `#` right behind something else begins none (YAML 1.2 §6.6).
    mutating func comment() {
        if at > 0, !ASCII.isSpace(bytes[at - 1]) {
            problems.append(
                (at, "a # begins a comment only behind a space; put one before it, or put the text in quotes", false))
        }
        while !isBreak(at) { at += 1 }
    }

    // MARK: Lines

    mutating func line() {
        let start = at
        while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
        let indent = at - start
        if isBreak(at) { return skipLine() }
        if bytes[at] == UInt8(ascii: "\t") {
            let tabs = at
            skipBlanks()
            if isBreak(at) {
                replaceTabs(tabs..<at)
                return skipLine()
            }
            if bytes[at] == UInt8(ascii: "#") {
                replaceTabs(tabs..<at)
            } else if pending == .value, indent > parent, !beginsStructure() {
                replaceTabs(tabs..<at)
            }
        }
        if bytes[at] == UInt8(ascii: "#") {
            if pending == .plain { pending = .nothing }
            return skipLine()
        }
        if indent == 0 {
            if bytes[at] == UInt8(ascii: "%"), !hasContent { return directive() }
            if isMarker(at) {
                if bytes[at] == UInt8(ascii: "-") {
                    for directive in directives {
                        edits += directive.edits
                        if let problem = directive.problem { problems.append(problem) }
                    }
                }
                directives = []
                hasContent = bytes[at] == UInt8(ascii: "-")
                at += 3
                parent = -1
                pending = .value
                return node(lineStart: start)
            }
        }
        if pending == .plain, indent > parent { return continuedPlain() }
        hasContent = true
        node(lineStart: start)
    }

    func isMarker(_ index: Int) -> Bool {
        guard index + 3 <= bytes.count, isSpace(index + 3) else { return false }
        let line = bytes[index..<index + 3]
        return line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8)
    }

    /// `%YAML` with a version that is not known yet is read with a warning, and so is another directive (YAML 1.2 §6.8).
    mutating func directive() {
        let start = at
        while !isSpace(at) { at += 1 }
        let name = bytes[start..<at]
        defer { skipLine() }
        if name.elementsEqual("%TAG".utf8) { return directives.append(([], nil)) }
        guard name.elementsEqual("%YAML".utf8) else {
            let word = String(decoding: name, as: UTF8.self)
            return directives.append(
                (
                    [Edit(offset: start, change: .ascii(UInt8(ascii: "#")))],
                    (start, "there is no directive \(shown(word)) in YAML 1.2; it is passed over", true)
                ))
        }
        skipBlanks()
        let version = at
        while !isSpace(at), bytes[at] != UInt8(ascii: "#") { at += 1 }
        let text = String(decoding: bytes[version..<at], as: UTF8.self)
        if !isBreak(at), bytes[at] == UInt8(ascii: "#") {
            directives.append(([], (at, "a # begins a comment only behind a space; put one before it", false)))
        }
        let digits = text.dropFirst(2)
        guard text.hasPrefix("1."), !["1", "2"].contains(digits), !digits.isEmpty, digits.utf8.allSatisfy(ASCII.isDigit)
        else { return directives.append(([], nil)) }
        var changes = [Edit(offset: version + 2, change: .ascii(UInt8(ascii: "2")))]
        for index in (version + 3)..<max(at, version + 3) {
            changes.append(Edit(offset: index, change: .ascii(UInt8(ascii: " "))))
        }
        directives.append((changes, (version, "this is YAML \(text); it is read as YAML 1.2", true)))
    }

    // MARK: Nodes in block context

    /// Reads what stands on a line, from dashes and keys to a value, and a block or brackets to their end.
    mutating func node(lineStart: Int) {
        var start: Int?
        while true {
            skipBlanks()
            guard !isBreak(at) else { return skipLine() }
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "#"):
                comment()
                return skipLine()
            case UInt8(ascii: "-") where isSpace(at + 1), UInt8(ascii: "?") where isSpace(at + 1),
                JSONLexis.colon where isSpace(at + 1):
                (parent, pending, start) = (at - lineStart, .value, nil)
                at += 1
                let blanks = at
                skipBlanks()
                if isBreak(at) || bytes[at] == UInt8(ascii: "#") || !beginsStructure() { replaceTabs(blanks..<at) }
                continue
            case UInt8(ascii: "&"), UInt8(ascii: "*"):
                start = start ?? at
                anchor()
                if byte == UInt8(ascii: "&") { continue }
            case UInt8(ascii: "!"):
                start = start ?? at
                while !isSpace(at) { at += 1 }
                continue
            case UInt8(ascii: "|"), UInt8(ascii: ">"):
                return block()
            case JSONLexis.quote, UInt8(ascii: "'"):
                start = start ?? at
                quoted()
            case JSONLexis.beginObject, JSONLexis.beginArray:
                start = start ?? at
                flow()
            default:
                let first = start ?? at
                guard plain(lineStart: lineStart, from: first) else { return }
                start = nil
                continue
            }
            // Behind an alias, quotes or brackets comes a colon, where they are a key, or nothing.
            let end = at
            skipBlanks()
            if endsKey(at, inFlow: false), let first = start, first >= lineStart {
                (parent, pending, start) = (first - lineStart, .value, nil)
                at += 1
                continue
            }
            pending = .nothing
            if at == end, !isBreak(at), bytes[at] == UInt8(ascii: "#") { comment() }
            return skipLine()
        }
    }

    /// - Returns: whether it was a key, and a value may follow on the line.
    mutating func plain(lineStart: Int, from start: Int) -> Bool {
        while !isBreak(at) {
            if endsKey(at, inFlow: false) {
                (parent, pending) = (start - lineStart, .value)
                at += 1
                return true
            }
            if bytes[at] == UInt8(ascii: "#"), isSpace(at - 1) {
                pending = .nothing
                skipLine()
                return false
            }
            at += 1
        }
        pending = .plain
        skipLine()
        return false
    }

    /// A line that goes on with plain text. A key in it is an error that libyaml finds.
    mutating func continuedPlain() {
        while !isBreak(at) {
            if bytes[at] == UInt8(ascii: "#"), isSpace(at - 1) {
                pending = .nothing
                break
            }
            at += 1
        }
        skipLine()
    }

    /// Whether a dash, or a key with its colon, begins here, which would need spaces before it.
    func beginsStructure() -> Bool {
        if bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "?"), isSpace(at + 1) { return true }
        if bytes[at] == JSONLexis.beginObject || bytes[at] == JSONLexis.beginArray { return false }
        var index = at
        if bytes[at] == JSONLexis.quote || bytes[at] == UInt8(ascii: "'") {
            index += 1
            while !isBreak(index), bytes[index] != bytes[at] || bytes[index - 1] == JSONLexis.backslash { index += 1 }
        }
        while !isBreak(index) {
            if endsKey(index, inFlow: false) { return true }
            if bytes[index] == UInt8(ascii: "#"), isSpace(index - 1) { return false }
            index += 1
        }
        return false
    }
}

/// A value in quotes, cut where it is long.
func shown(_ text: some StringProtocol) -> String {
    let limit = 60
    let start = text.unicodeScalars.prefix(limit + 1)
    guard start.count > limit else { return "\"\(text)\"" }
    return "\"\(String(String.UnicodeScalarView(start.prefix(limit))))…\""
}
