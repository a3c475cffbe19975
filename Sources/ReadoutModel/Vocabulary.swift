/// A closed list of words that a field can hold; each case is spelled as in a record.
public protocol Vocabulary: RawRepresentable, CaseIterable, Sendable, Hashable where RawValue == String {}

public enum EventKind: String, Vocabulary {
    case officialVisit = "official-visit"
    case bilateralMeeting = "bilateral-meeting"
    case multilateralSummit = "multilateral-summit"
    case call, conference, signing, other
}

public enum EventStatus: String, Vocabulary {
    case scheduled, tentative, postponed, cancelled, held
}

/// What happened to an earlier plan.
public enum ChangeKind: String, Vocabulary {
    case postponed, rescheduled, moved, cancelled
}

public enum ParticipantKind: String, Vocabulary {
    case person, organization, group
}

public enum Attendance: String, Vocabulary {
    case present, expected, possible, absent
}

public enum Priority: String, Vocabulary {
    case primary, secondary
}

/// How a related event bears on the summit.
public enum Relation: String, Vocabulary {
    case cause, precedent
    case followUp = "follow-up"
}

extension Vocabulary {
    /// The word as text, made once a run.
    public var text: Text { VocabularyTexts.text(rawValue) }
}

private enum VocabularyTexts {
    static func text(_ word: String) -> Text { all[word] ?? Text(word) }

    private static let all: [String: Text] = {
        var words: [String: Text] = [:]
        func add<Words: Vocabulary>(_: Words.Type) {
            for word in Words.allCases { words[word.rawValue] = Text(word.rawValue) }
        }
        add(EventKind.self)
        add(EventStatus.self)
        add(ChangeKind.self)
        add(ParticipantKind.self)
        add(Attendance.self)
        add(Priority.self)
        add(Relation.self)
        return words
    }()
}
