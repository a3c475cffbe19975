import ReadoutModel

extension YAMLFailure {
    /// The lines of a text, as far as a message about it asks for them.
    struct Lines {
        private let source: UnsafeRawBufferPointer
        /// Where each line begins, and the end.
        private var starts: [Int] = [0]
        /// The line of the file that the text begins on, from 0.
        let first: Int

        init(_ source: UnsafeRawBufferPointer, first: Int) {
            (self.source, self.first) = (source, first)
            for (index, byte) in source.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        }

        /// How many bytes of a line are looked at.
        private static let longest = 1 << 16

        /// The characters of a line without its break; none behind the last line.
        subscript(_ number: Int) -> [Unicode.Scalar] {
            guard starts.indices.contains(number) else { return [] }
            let end = number + 1 < starts.count ? starts[number + 1] - 1 : source.count
            var bytes = source[starts[number]..<min(end, starts[number] + Lines.longest)]
            if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
            return Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        }

        /// What stands on a line from a character on, without spaces at the end.
        func rest(of mark: Mark) -> [Unicode.Scalar] {
            var line = self[mark.line]
            while line.last == " " || line.last == "\t" { line.removeLast() }
            return Array(line.dropFirst(mark.column))
        }

        /// The characters of a line from a column to before another, as many as there are.
        func part(of number: Int, from start: Int, to end: Int) -> [Unicode.Scalar] {
            Array(self[number].prefix(end).dropFirst(start))
        }

        /// The column of the first character of a line that is no space.
        func start(of number: Int) -> Int { self[number].prefix { $0 == " " }.count }

        /// The nearest line above that is neither empty nor a comment.
        func inkAbove(_ number: Int) -> Int? {
            (0..<max(0, min(number, starts.count))).last { line in
                let ink = self[line].first { $0 != " " && $0 != "\t" }
                return ink != nil && ink != "#"
            }
        }

        /// The nearest line below that is neither empty nor a comment.
        func inkBelow(_ number: Int) -> Int? {
            (number + 1..<max(starts.count, number + 1)).first { line in
                let ink = self[line].first { $0 != " " && $0 != "\t" }
                return ink != nil && ink != "#"
            }
        }

        /// How many lines there are, the one behind the last break too.
        var count: Int { starts.count }

        /// The column of the first key of a line, behind the dashes of a list.
        func keyColumn(of number: Int) -> Int {
            let line = self[number]
            var column = start(of: number)
            while column + 1 < line.count, line[column] == "-", line[column + 1] == " " {
                column += 1
                while column < line.count, line[column] == " " { column += 1 }
            }
            return column
        }

        /// Whether a line begins with a dash.
        func isItem(_ number: Int) -> Bool {
            let line = self[number].drop { $0 == " " }
            return line.first == "-" && (line.count == 1 || line[line.startIndex + 1] == " ")
        }

        /// Where the value begins behind the first key on a line, whose indentation is not in `text`.
        static func value(in text: [Unicode.Scalar]) -> Int? {
            var index = 0
            if let quote = text.first, quote == "\"" || quote == "'",
                let end = text[1...].firstIndex(of: quote), end + 1 < text.count, text[end + 1] == ":"
            {
                index = end
            }
            while index + 1 < text.count {
                if text[index] == ":", text[index + 1] == " " {
                    index += 1
                    while index < text.count, text[index] == " " { index += 1 }
                    return index < text.count ? index : nil
                }
                index += 1
            }
            return nil
        }

        // MARK: Quotes and brackets

        /// Where the bracket opens that the last character of a text closes.
        static func bracket(closedBy text: [Unicode.Scalar]) -> Int? {
            var depth = 0
            for index in text.indices.reversed() {
                if "]}".unicodeScalars.contains(text[index]) { depth += 1 }
                if "[{".unicodeScalars.contains(text[index]) { depth -= 1 }
                if depth == 0 { return index }
            }
            return nil
        }

        private func offset(of mark: Mark) -> Int {
            guard starts.indices.contains(mark.line) else { return source.count }
            var offset = starts[mark.line]
            var column = 0
            while offset < source.count, column < mark.column {
                offset += 1
                while offset < source.count, source[offset] & 0xC0 == 0x80 { offset += 1 }
                column += 1
            }
            return offset
        }

        private func mark(of offset: Int) -> Mark {
            let position = ReadoutSyntax.position(of: offset, in: source)
            return Mark(line: position.line - 1, column: position.column - 1)
        }

        private var longQuotes: [Range<Int>] {
            var lexer = YAMLLexer(source)
            lexer.run()
            return lexer.longQuotes
        }

        /// Where the outermost bracket opens that is not closed.
        var openBracket: Mark? {
            var lexer = YAMLLexer(source)
            lexer.run()
            return lexer.openBracket.map(mark)
        }

        /// Where a text in quotes opens that goes over several lines and ends just before this.
        func longQuote(endingAt mark: Mark) -> Mark? {
            var end = offset(of: mark)
            while end > 0, source[end - 1] == UInt8(ascii: " ") { end -= 1 }
            return longQuotes.last { $0.upperBound == end }.map { self.mark(of: $0.lowerBound) }
        }

        /// The same, where it ends on this line or the one with ink before it.
        func longQuote(endingBefore mark: Mark) -> Mark? {
            let end = offset(of: mark)
            let line = starts[min(inkAbove(mark.line) ?? 0, starts.count - 1)]
            return longQuotes.last { $0.upperBound <= end && $0.upperBound > line }.map { self.mark(of: $0.lowerBound) }
        }

        /// Whether the list or mapping in brackets that opens here has no end, or none before a key that is indented no more.
        func isUnclosed(_ mark: Mark) -> Bool {
            var lexer = YAMLLexer(source)
            lexer.at = offset(of: mark)
            guard lexer.flow() else { return true }
            let last = self.mark(of: lexer.at).line
            guard last > mark.line else { return false }
            let indent = start(of: mark.line)
            return (mark.line + 1...last).contains { number in
                let line = self[number]
                guard start(of: number) <= indent, let first = line.first(where: { $0 != " " }) else { return false }
                return !"]},:#".unicodeScalars.contains(first) && (isItem(number) || YAMLFailure.Lines.hasKey(line))
            }
        }

        private static func hasKey(_ line: [Unicode.Scalar]) -> Bool {
            line.indices.contains { line[$0] == ":" && ($0 + 1 == line.count || line[$0 + 1] == " ") }
        }

        /// Whether a bracket opens before this on its line that is not closed there.
        func isInBrackets(_ mark: Mark) -> Bool {
            self[mark.line].prefix(mark.column).reduce(0) { depth, character in
                "[{".unicodeScalars.contains(character)
                    ? depth + 1 : "]}".unicodeScalars.contains(character) ? depth - 1 : depth
            } > 0
        }
    }
}
