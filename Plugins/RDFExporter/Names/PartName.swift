import ReadoutModel

/// What the time or the place of something is named after: a part of the summit, or an item of a list of such a part.
///
/// The time of `PartName(id: "m")` is `summit/{id}#m/time`, and the place of the second item of
/// `PartName(id: "", list: "/history/", position: 2)` is `summit/{id}#/history/2/place`.
struct PartName {
    /// The local id of the part; empty for the summit.
    let id: Text
    /// The list, between two slashes.
    var list: StaticString = ""
    /// The position in the list from 1, or 0 where there is no list.
    var position = 0
}
