import ReadoutModel
import ReadoutSyntax

extension Document {
    /// Returns everything that is wrong with the document, whether it was read or made by hand.
    ///
    /// ```swift
    /// var document = Document(id: "a b", article: Article(title: "A"), summit: Summit(title: "S", start: try Time("2023")))
    /// document.check().map(\.field)   // ["id"]
    /// ```
    public func check(zones: ZoneDatabase = .system) -> [Finding] {
        var checker = DocumentChecker(document: self, zones: zones, checksCharacters: true)
        checker.run()
        return checker.findings
    }
}

/// Checks the values of a document by the rules of the format.
struct DocumentChecker {
    let document: Document
    let zones: ZoneDatabase
    /// Whether the characters of texts are to be checked. A decoder has already done so.
    let checksCharacters: Bool
    var findings: [Finding] = []
    /// How many there are, those that are not listed among them.
    private(set) var errorCount = 0
    private(set) var warningCount = 0
    /// The bytes of the document in which its texts lie, where their offsets tell their positions.
    var source: UnsafeRawBufferPointer?
    /// The summit's time zone, once it has been looked up.
    private(set) var zone: Zone?
    /// Those of the list that is looked at.
    var ids = Fingerprints()

    init(document: Document, zones: ZoneDatabase, checksCharacters: Bool) {
        self.document = document
        self.zones = zones
        self.checksCharacters = checksCharacters
    }

    mutating func error(
        _ code: DiagnosticCode, _ field: @autoclosure () -> String, _ message: @autoclosure () -> String
    ) {
        add(.error, code, field(), message())
    }

    mutating func warning(
        _ code: DiagnosticCode, _ field: @autoclosure () -> String, _ message: @autoclosure () -> String
    ) {
        add(.warning, code, field(), message())
    }

    /// A warning about a text of the document.
    /// - Parameter text: its bytes, as they lie in the document.
    mutating func warning(
        _ code: DiagnosticCode, _ field: @autoclosure () -> String, at text: UnsafeRawBufferPointer,
        _ message: @autoclosure () -> String
    ) {
        let listed = findings.count
        add(.warning, code, field(), message())
        guard findings.count > listed, let base = source?.baseAddress, let start = text.baseAddress else { return }
        let offset = start - base
        if offset > 0, offset < source?.count ?? 0 { findings[listed].offset = offset }
    }

    /// Nothing is worked out for a finding that is not listed.
    mutating func add(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ field: @autoclosure () -> String,
        _ message: @autoclosure () -> String
    ) {
        if severity == .error { errorCount += 1 } else { warningCount += 1 }
        guard findings.count < Diagnostic.maximumCount else { return }
        findings.append(Finding(severity, code, field(), message()))
    }

    mutating func run() {
        // Times are checked with it.
        zone = document.summit.timeZone.flatMap(zones.zone)
        fields()
        uniqueIDs()
        localIDs()
        plausibility()
        if checksCharacters {
            characters()
            for finding in document.keyProblems() { error(finding.code, finding.field, finding.message) }
        }
    }
}
