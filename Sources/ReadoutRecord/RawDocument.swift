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
        case broken(String)
    }

    /// The document in these bytes. They are checked when it is read.
    package init(_ storage: ByteStorage, _ range: Range<Int>, _ syntax: any InputSyntax.Type, origin: Position) {
        precondition(range.lowerBound >= 0 && range.upperBound <= storage.count)
        (self.storage, self.range, self.origin) = (storage, range, origin)
        content = .written(syntax)
    }

    /// What is no document.
    /// - Parameter message: what is wrong, and what would be right.
    init(broken message: String, origin: Position) {
        (storage, range, self.origin) = (ByteStorage([]), 0..<0, origin)
        content = .broken(message)
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
        var read: (document: Document?, problems: [Diagnostic], isBrokenOff: Bool)
        do throws(SyntaxError) {
            switch content {
            case .written(let syntax): read = try decode(syntax, file: file)
            case .broken(let message): throw SyntaxError(message, at: origin)
            }
        } catch {
            return (
                nil, true,
                [Diagnostic(.error, path: file, position: error.position, field: error.field, message: error.message)]
            )
        }
        var diagnostics = read.problems
        if let document = read.document {
            var checker = DocumentChecker(document: document, zones: zones, checksCharacters: false)
            var findings = checker.run()
            if read.isBrokenOff { findings.removeAll(where: RawDocument.maySettleLater) }
            zone = checker.zone
            if !findings.isEmpty { diagnostics += locate(findings, beside: read.problems, file: file) }
        }
        guard !diagnostics.isEmpty else { return (read.document, false, []) }
        sort(&diagnostics)
        let isBad = diagnostics.contains { $0.severity == .error }
        return (read.document, isBad, diagnostics)
    }

    /// Whether a finding may be due to what stands behind the point where the text breaks off: ids, a time zone, a text.
    private static func maySettleLater(_ finding: Finding) -> Bool {
        ["there is no party", "there is no participant", "there is no meeting", "is empty;", "stands without a start"]
            .contains { finding.message.hasPrefix($0) }
            || finding.message.contains("has no offset") || finding.message.contains("is required and missing")
    }

    /// Sorts diagnostics of the document by their positions.
    package func sort(_ diagnostics: inout [Diagnostic]) {
        diagnostics.sort { ($0.position ?? origin) < ($1.position ?? origin) }
    }

    /// Turns findings into diagnostics with their positions in the file. Those about a field that could not be read are
    /// dropped, because that has been reported already.
    public func locate(_ findings: [Finding], beside problems: [Diagnostic] = [], file: String) -> [Diagnostic] {
        let kept = findings.filter { finding in !problems.contains { RawDocument.explains($0.field, finding.field) } }
        guard !kept.isEmpty else { return [] }
        let positions = positions(of: kept.map(\.field))
        return kept.map {
            Diagnostic($0.severity, path: file, position: positions[$0.field], field: $0.field, message: $0.message)
        }
    }

    /// Whether a problem with the field `broken` may be the reason for a finding about `field`.
    private static func explains(_ broken: String, _ field: String) -> Bool {
        func isWithin(_ inner: String, _ outer: String) -> Bool {
            inner == outer || inner.hasPrefix(outer + ".") || inner.hasPrefix(outer + "[")
        }
        if broken.isEmpty { return false }
        if isWithin(field, broken) || isWithin(broken, field) { return true }
        // An end is compared with its start, a reference with the ids, a local time with the zone.
        if field.hasSuffix(".end"), broken == String(field.dropLast(3)) + "start" { return true }
        if broken == "summit.timeZone" {
            return ["start", "end", "said", "date", "announced"].contains { field.hasSuffix(".\($0)") }
        }
        let isID = broken.hasSuffix(".id") || broken.hasSuffix("]") || !broken.contains(".")
        guard isID else { return false }
        if broken.hasPrefix("participants") {
            return field.hasSuffix(".speaker") || field.contains(".participants[")
        }
        if broken.hasPrefix("parties") { return field.hasSuffix(".party") || field == "summit.host" }
        if broken.hasPrefix("summit.meetings") { return field.hasPrefix("quotes") && field.hasSuffix(".meeting") }
        return false
    }

    private func tokens<Syntax: InputSyntax>(_: Syntax.Type) throws(SyntaxError) -> Syntax.Tokens {
        guard range.count <= DocumentStream.maximumDocument else {
            throw SyntaxError("the document is larger than \(DocumentStream.maximumDocument >> 20) MiB", at: origin)
        }
        let check = UTF8Check(bytes)
        if case .invalid(let offset) = check {
            throw SyntaxError.notUTF8(bytes, at: offset, from: origin)
        }
        return try Syntax.tokens(of: self, needsCharacterCheck: check == .suspicious)
    }

    private func decode<Syntax: InputSyntax>(
        _ syntax: Syntax.Type, file: String
    ) throws(SyntaxError) -> (Document?, [Diagnostic], Bool) {
        let tokens = try tokens(syntax)
        if let document = Syntax.quickLook(tokens, of: self, file: file) { return (document, [], false) }
        var (document, problems) = try RawDocument.decode(tokens, file: file)
        problems += Syntax.problems(of: tokens).prefix(Diagnostic.maximumCount).map {
            Diagnostic(
                $0.isWarning ? .warning : .error, path: file, position: $0.position, field: $0.field,
                message: $0.message)
        }
        return (document, problems, Syntax.isBrokenOff(tokens))
    }

    private static func decode<Tokens: TokenSource>(
        _ tokens: Tokens, file: String
    ) throws(SyntaxError) -> (Document?, [Diagnostic]) {
        var decoder = TokenDecoder(tokens, file: file)
        do throws(SyntaxError) {
            return (try decoder.document(), decoder.problems)
        } catch {
            // What was found before the text broke off counts as well.
            decoder.report(error.message, at: error.position, field: error.field)
            return (nil, decoder.problems)
        }
    }

    /// The positions of fields: where the value begins, or where the mapping begins if the field is missing.
    public func positions(of fields: [String]) -> [String: Position] {
        guard case .written(let syntax) = content else { return [:] }
        return positions(of: fields, in: syntax)
    }

    private func positions<Syntax: InputSyntax>(of fields: [String], in syntax: Syntax.Type) -> [String: Position] {
        guard let tokens = try? tokens(syntax) else { return [:] }
        return Locator(tokens, fields).run()
    }
}

/// Walks through a document's tokens to find where fields are.
private struct Locator<Tokens: TokenSource> {
    private var tokens: Tokens
    private let wanted: Set<String>
    private var found: [String: Position] = [:]

    init(_ tokens: Tokens, _ fields: [String]) {
        self.tokens = tokens
        wanted = Set(fields)
    }

    consuming func run() -> [String: Position] {
        guard let first = try? tokens.next() else { return [:] }
        try? walk(first, path: "")
        for field in wanted where found[field] == nil {
            found[field] = containerPosition(of: field)
        }
        return found
    }

    private var containers: [String: Position] = [:]

    private func containerPosition(of field: String) -> Position? {
        var path = Substring(field)
        while let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) {
            path = path[..<end]
            if let position = containers[String(path)] { return position }
        }
        return containers[""]
    }

    private mutating func walk(_ token: Token, path: String) throws(SyntaxError) {
        if wanted.contains(path) { found[path] = tokens.position(of: token) }
        switch token.kind {
        case .beginMapping:
            containers[path] = tokens.position(of: token)
            while true {
                let key = try tokens.next()
                guard key.kind == .key else { return }
                let name = try tokens.text(of: key).string
                try walk(try tokens.next(), path: path.isEmpty ? name : "\(path).\(name)")
            }
        case .beginSequence:
            containers[path] = tokens.position(of: token)
            var index = 0
            while true {
                let item = try tokens.next()
                if item.kind == .endSequence { return }
                try walk(item, path: "\(path)[\(index)]")
                index += 1
            }
        default: return
        }
    }
}
