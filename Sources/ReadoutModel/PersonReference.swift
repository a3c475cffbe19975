/// Who is meant: a participant of the summit, or someone else.
public enum PersonReference: Sendable, Hashable {
    /// A participant's id.
    case participant(Text)
    /// Someone who takes no part, described by the reference itself.
    indirect case person(Person)
}
