import ReadoutModel

/// How much a DESCRIPTION says.
public enum CalendarDetails: String, Vocabulary {
    /// All that the document says of the event, in short.
    case full
    /// What it is about, whether it takes place, and where that is from; no people, objectives and quotes.
    case short
    /// Nothing: there is none.
    case none
}
