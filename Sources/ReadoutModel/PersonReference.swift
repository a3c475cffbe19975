/// Who is meant: a participant of the summit, or someone else.
public enum PersonReference: Sendable, Hashable {
    /// A participant's id.
    case participant(Text)
    indirect case person(Person)
}
