/// An EDTF interval: `2023-06/2023-12`, `2023-06/..`, `../2023-06`, `2023-06/`.
public struct Interval: Sendable, Hashable, CustomStringConvertible {
    /// One end of an interval.
    public enum Bound: Sendable, Hashable {
        /// A date.
        case time(Time)
        /// `..`: there is no end on this side, or none is set.
        case open
        /// Empty: there is an end, but it is not known.
        case unknown

        /// The date of this end, where one is given.
        public var time: Time? {
            if case .time(let time) = self { time } else { nil }
        }
    }

    /// The interval as it was written.
    public let text: Text
    /// The end before the slash.
    public let start: Bound
    /// The end behind the slash.
    public let end: Bound

    /// Reads an interval whose ends are dates, at least one of them known.
    public init(text: Text) throws(TimeError) {
        self.text = text
        let slash = text.withBytes { $0.firstIndex(of: UInt8(ascii: "/")) } ?? text.count
        guard slash < text.count else { throw TimeError("an interval has a slash: 2023-06/2023-12") }
        start = try Interval.bound(text.slice(0..<slash))
        end = try Interval.bound(text.slice(slash + 1..<text.count))
        switch (start.time, end.time) {
        case (nil, nil):
            throw TimeError("an interval has a date on one side at least: 2023-06/2023-12, 2023-06/.. or ../2023-06")
        case (let first?, let last?):
            guard last.latest >= first.earliest || first.isQualified || last.isQualified else {
                throw TimeError("the interval ends before it starts")
            }
        default: break
        }
    }

    private static func bound(_ text: Text) throws(TimeError) -> Bound {
        if text.isEmpty { return .unknown }
        if text.equals("..") { return .open }
        let time = try Time(text: text)
        guard time.precision != .time else {
            throw TimeError("the ends of an interval are dates, without a time of day")
        }
        return .time(time)
    }

    /// The interval as it was written.
    public var description: String { text.string }
    /// Whether two intervals are spelled alike.
    public static func == (a: Interval, b: Interval) -> Bool { a.text == b.text }
    /// Feeds the spelling to `hasher`.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// A time or an interval: what `related.date` and `history.start` hold.
public enum EDTF: Sendable, Hashable, CustomStringConvertible {
    /// A time.
    case time(Time)
    /// An interval.
    indirect case interval(Interval)

    /// Reads either; a slash makes it an interval.
    public init(text: Text) throws(TimeError) {
        if text.contains(UInt8(ascii: "/")) {
            self = .interval(try Interval(text: text))
        } else {
            self = .time(try Time(text: text))
        }
    }

    /// Reads either; a slash makes it an interval.
    /// - Throws: ``TimeError`` saying what is wrong.
    public init(_ string: some StringProtocol) throws(TimeError) {
        try self.init(text: Text(string))
    }

    /// As it was written.
    public var text: Text {
        switch self {
        case .time(let time): time.text
        case .interval(let interval): interval.text
        }
    }

    /// The time that it starts with, where that is known.
    public var start: Time? {
        switch self {
        case .time(let time): time
        case .interval(let interval): interval.start.time
        }
    }

    /// The time that it ends with, where it is an interval with a known end.
    public var end: Time? {
        switch self {
        case .time: nil
        case .interval(let interval): interval.end.time
        }
    }

    /// As it was written.
    public var description: String { text.string }
}
