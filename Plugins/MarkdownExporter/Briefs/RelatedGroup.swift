import ReadoutLanguage
import ReadoutModel

/// Related events under one heading, in the order of the headings.
enum RelatedGroup: CaseIterable {
    /// Causes and precedents.
    case background
    /// Follow-ups that have taken place.
    case followed
    /// All other follow-ups.
    case mayFollow
}

extension Document {
    func group(ofRelated index: Int) -> RelatedGroup {
        guard related[index].relation == .followUp else { return .background }
        return status(ofRelated: index) == .held ? .followed : .mayFollow
    }
}

extension Language.Headings {
    /// The heading over a group; the short brief has another one over what may follow.
    subscript(group: RelatedGroup, isShort isShort: Bool) -> StaticString {
        switch group {
        case .background: background
        case .followed: followed
        case .mayFollow: isShort ? next : mayFollow
        }
    }
}
