// What a document says where it is silent and the answer depends on more than the part: the readings of silence. Every
// format takes them from here. Those that go by an index copy no part.

extension Document {
    /// The status that applies to a meeting: its own if that is held, cancelled or postponed; else the summit's if that
    /// is cancelled or postponed; else its own; else the summit's.
    public func status(of meeting: Meeting) -> EventStatus { status(stated: meeting.statedStatus) }

    /// The status that applies to the meeting at `index`, by the same rule as ``status(of:)-(Meeting)``.
    public func status(ofMeeting index: Int) -> EventStatus { status(stated: summit.meetings[index].statedStatus) }

    private func status(stated own: EventStatus?) -> EventStatus {
        let whole = summit.status
        guard let own else { return whole }
        let isAhead = own == .scheduled || own == .tentative
        return isAhead && whole.isOff ? whole : own
    }

    /// The status of a related event: its own; else tentative for a follow-up. Of others nothing is known then.
    public func status(of event: RelatedEvent) -> EventStatus? {
        event.statedStatus ?? (event.relation == .followUp ? .tentative : nil)
    }

    /// The status of the related event at `index`, by the same rule as ``status(of:)-(RelatedEvent)``.
    public func status(ofRelated index: Int) -> EventStatus? { related.withElement(at: index) { status(of: $0) } }

    /// Whether a participant was at the summit, or is to be there: what the document says; else present where the summit
    /// was held, and expected where it was not.
    public func attendance(of participant: Participant) -> Attendance {
        attendance(stated: participant.statedAttendance)
    }

    /// The attendance of the participant at `index`, by the same rule as ``attendance(of:)``.
    public func attendance(ofParticipant index: Int) -> Attendance {
        attendance(stated: participants[index].statedAttendance)
    }

    private func attendance(stated own: Attendance?) -> Attendance {
        own ?? (summit.status == .held ? .present : .expected)
    }

    /// The language of a quote's words: its own, else the document's.
    public func language(of quote: Quote) -> Text { quote.statedLanguage ?? language }
}
