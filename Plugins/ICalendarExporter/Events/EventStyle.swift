import ReadoutModel

/// How events are written: what goes beyond RFC 5545, and what single programs need.
struct EventStyle: Sendable {
    /// What programs show or pass over: COLOR (RFC 7986), UID in VALARM (RFC 9074).
    var hasCommonExtensions = true
    /// People, places, links and styled descriptions (RFC 9073, RFC 9253).
    var hasAllExtensions = false
    /// Whether DESCRIPTION is escaped for programs that take it for HTML.
    var escapesDescription = false
    /// Properties that Outlook reads in place of those of the standard.
    var hasOutlookProperties = false
    /// The place on the map as Apple's programs read it.
    var hasAppleLocation = false
    /// Whether a time zone is written as the one rule that its data ends with.
    var hasZoneRulesAlone = false
    /// How long before an event its reminder is due, as a DURATION without a sign; `nil` for none.
    var alarm: Text?
}
