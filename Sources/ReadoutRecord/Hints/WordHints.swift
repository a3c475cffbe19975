import ReadoutModel

/// What is meant by a word that a closed list does not have.
enum WordHints {
    /// Behind each word of the format what people write in its place, in small letters with hyphens.
    private static let table: [(word: String, others: String)] = [
        ("multilateral-summit", "summit multilateral g7 g20 summit-meeting"),
        ("bilateral-meeting", "bilateral meeting talks bilateral-talks"),
        ("official-visit", "visit state-visit working-visit"),
        ("call", "phone phone-call telephone video-call telephone-call"),
        ("signing", "signature signing-ceremony treaty"), ("conference", "congress symposium"),
        ("held", "done completed finished took-place happened past over concluded ended"),
        ("scheduled", "planned confirmed upcoming expected future"),
        ("tentative", "possible unconfirmed provisional maybe"),
        ("cancelled", "called-off aborted dropped"), ("postponed", "delayed deferred suspended"),
        ("rescheduled", "new-date changed"), ("moved", "relocated new-place"),
        ("present", "yes attended in-person attending there virtual online remote"), ("absent", "no away missing"),
        ("possible", "maybe perhaps tentative"), ("expected", "planned scheduled invited confirmed"),
        ("organization", "organisation org company agency ministry institution"), ("group", "team delegation"),
        ("person", "human individual man woman people"), ("primary", "main high major first 1 important"),
        ("secondary", "minor low second 2 other"), ("precedent", "previous before earlier past predecessor"),
        ("follow-up", "after next later followup follow_up successor"), ("cause", "reason because trigger"),
        ("state", "country nation"),
    ]

    static func hint(for text: String, among words: [String]) -> String {
        guard text.utf8.count <= 64 else { return "" }
        let word = CodeHints.trimmed(text).lowercased().replacing(" ", with: "-")
        if words.contains(word) { return "; did you mean \"\(word)\"?" }
        let match = table.first { words.contains($0.word) && $0.others.split(separator: " ").contains(word[...]) }
        if let match { return "; did you mean \"\(match.word)\"?" }
        return ReadoutRecord.hint(for: text, among: words)
    }
}
