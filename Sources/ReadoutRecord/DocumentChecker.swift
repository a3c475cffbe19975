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
        return checker.run()
    }
}

/// Checks the values of a document by the rules of the format.
struct DocumentChecker {
    let document: Document
    let zones: ZoneDatabase
    /// Whether the characters of texts are to be checked. A decoder has already done so.
    let checksCharacters: Bool
    var findings: [Finding] = []
    /// The summit's time zone, once it has been looked up.
    private(set) var zone: Zone?
    /// Those of the list that is looked at.
    var ids = Fingerprints()

    init(document: Document, zones: ZoneDatabase, checksCharacters: Bool) {
        self.document = document
        self.zones = zones
        self.checksCharacters = checksCharacters
    }

    mutating func error(_ field: @autoclosure () -> String, _ message: @autoclosure () -> String) {
        guard findings.count < Diagnostic.maximumCount else { return }
        findings.append(Finding(.error, field(), message()))
    }

    mutating func run() -> [Finding] {
        // Times are checked with it.
        zone = document.summit.timeZone.flatMap(zones.zone)
        fields()
        uniqueIDs()
        localIDs()
        if checksCharacters {
            characters()
            for (field, message) in document.keyProblems() { error(field, message) }
        }
        return findings
    }
}
