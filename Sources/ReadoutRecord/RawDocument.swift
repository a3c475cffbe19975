import ReadoutModel
import ReadoutSyntax

/// The bytes of one document within an input, not yet read.
public struct RawDocument: Sendable {
    /// What the bytes are a part of.
    public let storage: ByteStorage
    /// Where the document is in the storage.
    public let range: Range<Int>
    /// How the document is written, or why what is there cannot be a document.
    private let content: Content
    /// Where the bytes begin in their file.
    public let origin: Position

    private enum Content {
        case written(any InputSyntax.Type)
        case broken(String, DiagnosticCode)
    }

    /// The document in these bytes. They are checked when it is read.
    package init(_ storage: ByteStorage, _ range: Range<Int>, _ syntax: any InputSyntax.Type, origin: Position) {
        precondition(range.lowerBound >= 0 && range.upperBound <= storage.count)
        (self.storage, self.range, self.origin) = (storage, range, origin)
        content = .written(syntax)
    }

    /// What is no document.
    /// - Parameter message: what is wrong, and what would be right.
    init(broken message: String, code: DiagnosticCode = .syntax, origin: Position) {
        (storage, range, self.origin) = (ByteStorage([]), 0..<0, origin)
        content = .broken(message, code)
    }

    /// The syntax of the document; `nil` of what is none.
    package var syntax: (any InputSyntax.Type)? {
        if case .written(let syntax) = content { syntax } else { nil }
    }

    /// Calls `body` with the bytes, which are valid only during the call.
    public func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try storage.withBytes { (bytes) throws(Failure) in try body(UnsafeRawBufferPointer(rebasing: bytes[range])) }
    }

    /// The bytes, valid as long as the document is held.
    package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: storage.bytes[range]) }

    /// Reads and checks the document.
    /// - Parameter file: the input's name, for diagnostics.
    /// - Returns: the document, unless an error is among the diagnostics, which are in the order of their positions.
    public func read(file: String, zones: ZoneDatabase = .system) -> (document: Document?, diagnostics: [Diagnostic]) {
        var zone: Zone?
        let (document, isBad, diagnostics) = readAnyway(file: file, zones: zones, zone: &zone)
        return (isBad ? nil : document, diagnostics)
    }

    /// As ``read(file:zones:)``, and also returns the summit's time zone, and what could be read of a bad document, so
    /// that it can be checked further.
    package func readAnyway(
        file: String, zones: ZoneDatabase, zone: inout Zone?
    ) -> (document: Document?, isBad: Bool, diagnostics: [Diagnostic]) {
        var read: Decoded
        do throws(SyntaxError) {
            switch content {
            case .written(let syntax): read = try decode(syntax, file: file)
            case .broken(let message, let code):
                return (nil, true, [Diagnostic(.error, code, path: file, position: origin, message: message)])
            }
        } catch {
            let problem = Diagnostic(
                .error, DiagnosticCode(error.kind), path: file, position: error.position, field: error.field,
                message: error.message)
            return (nil, true, [problem])
        }
        // Where as much is wrong as can be listed, no more is looked for.
        if let document = read.document, read.errors <= Diagnostic.maximumCount {
            var checker = DocumentChecker(document: document, zones: zones, checksCharacters: false)
            checker.source = read.texts
            checker.run()
            if read.isBrokenOff { checker.findings.removeAll(where: RawDocument.maySettleLater) }
            zone = checker.zone
            if !checker.findings.isEmpty {
                read.problems += locate(checker.findings, beside: read.problems, file: file)
                // Of those that are not listed it is not known whether an earlier problem explains them.
                let unlisted = max(0, checker.errorCount + checker.warningCount - Diagnostic.maximumCount)
                if checker.errorCount > 0 { read.errors += unlisted } else { read.warnings += unlisted }
            }
        }
        guard !read.problems.isEmpty else { return (read.document, false, []) }
        let isBad = read.errors > 0 || read.problems.contains { $0.severity == .error }
        finish(&read, file: file)
        return (read.document, isBad, read.problems)
    }

    /// Whether a finding may be due to what stands behind the point where the text breaks off. An empty id stands for
    /// one that has not come.
    private static func maySettleLater(_ finding: Finding) -> Bool {
        switch finding.code {
        case .missingKey, .missingUpdated, .positionalID, .emptyText, .unknownID, .missingOffset, .endWithoutStart: true
        case .badID: finding.message.hasPrefix("\"\"")
        default: false
        }
    }

    /// A document as it has been read, and what is wrong with it.
    private struct Decoded {
        var document: Document?
        /// Those that are listed.
        var problems: [Diagnostic]
        /// How many errors and warnings there are at least, those that are not listed among them.
        var errors: Int
        var warnings = 0
        /// Whether the text breaks off.
        var isBrokenOff = false
        /// The bytes of the document, or the copy of them, in which the texts lie; `nil` where they do not tell positions.
        var texts: UnsafeRawBufferPointer?
    }

    /// Sorts the problems, leaves out those beyond what is listed, and says so.
    private func finish(_ read: inout Decoded, file: String) {
        sort(&read.problems)
        let all = max(read.problems.count, read.errors + read.warnings)
        guard all > Diagnostic.maximumCount else { return }
        let isBad = read.errors > 0 || read.problems.contains { $0.severity == .error }
        read.problems.removeLast(max(0, read.problems.count - Diagnostic.maximumCount))
        read.problems.append(
            Diagnostic(
                isBad ? .error : .warning, .tooManyProblems, path: file,
                message: "there are more problems than these \(Diagnostic.maximumCount); mend them and check again"))
    }

    /// Sorts diagnostics of the document by their positions.
    package func sort(_ diagnostics: inout [Diagnostic]) {
        diagnostics.sort { ($0.position ?? origin) < ($1.position ?? origin) }
    }

    /// Gives each diagnostic of the document the line that it is about.
    /// - Parameter diagnostics: in the order of their positions.
    package func addExcerpts(to diagnostics: inout [Diagnostic]) {
        Excerpt.add(to: &diagnostics, of: bytes, from: origin)
    }

    /// Turns findings into diagnostics with their positions in the file. Those about a field that could not be read are
    /// dropped, because that has been reported already.
    public func locate(_ findings: [Finding], beside problems: [Diagnostic] = [], file: String) -> [Diagnostic] {
        var kept = findings
        if !problems.isEmpty {
            let explained = ExplainedFields(problems.map(\.field))
            kept.removeAll { explained.contains($0.field) }
        }
        guard !kept.isEmpty else { return [] }
        let placed = placed(kept)
        let sought = kept.indices.filter { placed[$0] == nil }
        let positions = sought.isEmpty ? [:] : positions(of: sought.map { kept[$0].field })
        return zip(kept, placed).map { finding, position in
            Diagnostic(
                finding.severity, finding.code, path: file, position: position ?? positions[finding.field],
                field: finding.field, message: finding.message)
        }
    }

    /// The positions of the findings whose texts are known to begin at an offset: those of their quotes. A walk through
    /// the bytes, which is quicker than one through the tokens.
    private func placed(_ findings: [Finding]) -> [Position?] {
        var positions = [Position?](repeating: nil, count: findings.count)
        var counter = PositionCounter(from: origin)
        let known = findings.indices.filter { findings[$0].offset != nil }
        for index in known.sorted(by: { findings[$0].offset ?? 0 < findings[$1].offset ?? 0 }) {
            guard let offset = findings[index].offset else { continue }
            positions[index] = counter.position(of: offset - 1, in: bytes)
        }
        return positions
    }

    private func tokens<Syntax: InputSyntax>(_: Syntax.Type) throws(SyntaxError) -> Syntax.Tokens {
        guard range.count <= DocumentStream.maximumDocument else {
            throw SyntaxError(
                "the document is larger than \(DocumentStream.maximumDocument >> 20) MiB", at: origin, kind: .size)
        }
        let check = UTF8Check(bytes)
        if case .invalid(let offset) = check {
            throw SyntaxError.notUTF8(bytes, at: offset, from: origin)
        }
        return try Syntax.tokens(of: self, needsCharacterCheck: check == .suspicious)
    }

    private func decode<Syntax: InputSyntax>(_ syntax: Syntax.Type, file: String) throws(SyntaxError) -> Decoded {
        let tokens = try tokens(syntax)
        if let document = Syntax.quickLook(tokens, of: self, file: file) {
            var read = Decoded(document: document, problems: [], errors: 0)
            if Syntax.quotesTexts {
                let texts = document.id.storage
                read.texts = texts === storage ? bytes : texts.bytes
            }
            return read
        }
        var read = RawDocument.decode(tokens, file: file)
        let doubts = Syntax.warnings(of: tokens, in: self, file: file)
        read.warnings += doubts.count
        read.problems += doubts
        let others = Syntax.problems(of: tokens)
        let warnings = others.count { $0.isWarning }
        read.errors += others.count - warnings
        read.warnings += warnings
        read.problems += others.prefix(Diagnostic.maximumCount).map {
            Diagnostic(
                $0.isWarning ? .warning : .error, DiagnosticCode($0.kind), path: file, position: $0.position,
                field: $0.field, message: $0.message)
        }
        read.isBrokenOff = Syntax.isBrokenOff(tokens)
        return read
    }

    private static func decode<Tokens: TokenSource>(_ tokens: Tokens, file: String) -> Decoded {
        var decoder = TokenDecoder(tokens, file: file)
        var document: Document?
        do throws(SyntaxError) {
            document = try decoder.document()
        } catch {
            // What was found before the text broke off counts as well.
            decoder.report(error.message, at: error.position, field: error.field, code: DiagnosticCode(error.kind))
        }
        return Decoded(document: document, problems: decoder.problems, errors: decoder.problemCount)
    }

    /// The positions of fields: where the value begins, or where the mapping begins if the field is missing.
    public func positions(of fields: [String]) -> [String: Position] {
        guard case .written(let syntax) = content else { return [:] }
        return positions(of: fields, in: syntax)
    }

    private func positions<Syntax: InputSyntax>(of fields: [String], in syntax: Syntax.Type) -> [String: Position] {
        guard let tokens = try? tokens(syntax) else { return [:] }
        return Syntax.positions(of: fields, in: tokens)
    }
}
