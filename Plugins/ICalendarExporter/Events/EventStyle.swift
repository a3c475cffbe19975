import ReadoutModel

/// How events are written: what goes beyond RFC 5545, and what single programs need.
struct EventStyle: Sendable {
    /// What programs show or pass over: COLOR (RFC 7986), UID in VALARM (RFC 9074).
    var hasCommonExtensions = true
    /// CONCEPT and LINK (RFC 9253).
    var hasLinks = false
    /// PARTICIPANT (RFC 9073).
    var hasPeople = false
    /// VLOCATION (RFC 9073).
    var hasPlaces = false
    /// STYLED-DESCRIPTION (RFC 9073).
    var hasStyledDescriptions = false
    /// Whether DESCRIPTION is escaped for programs that take it for HTML.
    var escapesDescription = false
    /// Properties that Outlook reads in place of those of the standard.
    var hasOutlookProperties = false
    /// The place on the map as Apple's programs read it.
    var hasAppleLocation = false
    var reminders = Reminders()
    var wording = Wording()
}
