import ReadoutModel

/// Another file of the same run that has the same document in it, as seen from the file that is being written.
public struct Sibling: Sendable, Hashable {
    /// The name of its format: `icalendar`.
    public var format: String
    /// The media type of its format: `text/calendar`.
    public var mediaType: String
    /// A relative reference (RFC 3986 §4.2), percent-encoded.
    public var path: Text

    /// A sibling at this path.
    public init(format: String, mediaType: String, path: Text) {
        (self.format, self.mediaType, self.path) = (format, mediaType, path)
    }
}
