import Mustache
import ReadoutLanguage
import ReadoutModel

/// A date in the data of a template: words in the brief's language, of which helpers give the parts.
struct TemplateDate: MustacheCustomRenderable, MustacheTransformable, TemplateLeaf {
    let words: String
    /// As the document has it.
    let written: String
    let start: Time?
    let end: Time?
    let scope: TemplateScope

    /// - Parameter zoneNote: how it is said what clocks the hours are by.
    init(
        _ start: Time, to end: Time?, _ scope: TemplateScope, namesZone: Bool = false, zoneNote: ZoneNote = .name
    ) {
        words = scope.plain(zoneNote) { $0.times(start, to: end, namesZone: namesZone) }
        written = end.map { "\(start)/\($0)" } ?? "\(start)"
        (self.start, self.end, self.scope) = (start, end, scope)
    }

    init(_ edtf: EDTF, _ scope: TemplateScope) {
        words = scope.plain { $0.times(edtf) }
        written = "\(edtf)"
        (start, end, self.scope) = (edtf.start, edtf.end, scope)
    }

    var renderText: String { words }
    var isNull: Bool { words.isEmpty }

    /// The helpers that take a date: ``TemplateHelper``. What the document does not say is empty.
    func transform(_ name: String) -> Any? {
        switch TemplateHelper(rawValue: name) {
        case .start: start.map { TemplateDate($0, to: nil, scope) } ?? TemplateText(text: "")
        case .end: end.map { TemplateDate($0, to: nil, scope) } ?? TemplateText(text: "")
        case .written: TemplateText(text: written)
        case .firstDay: TemplateText(text: start.map { $0.earliest.text.string } ?? "")
        case .lastDay: TemplateText(text: last.map { $0.latest.text.string } ?? "")
        case .year: TemplateText(text: part { $0.unspecifiedYearDigits == 0 ? "\($0.year)" : nil })
        case .month:
            TemplateText(
                text: part { (1...12).contains($0.month) ? "\(scope.language.dates.months[$0.month - 1])" : nil })
        case .day: TemplateText(text: part { $0.day > 0 ? "\($0.day)" : nil })
        case .weekday:
            TemplateText(
                text: part { $0.isExactToDay ? "\(scope.language.dates.weekdays[$0.earliest.weekday])" : nil })
        case .time:
            TemplateText(text: part { time in time.precision == .time ? scope.plain { $0.clock(time) } : nil })
        case .hours: TemplateText(text: hours)
        case .alsoIn:
            TemplateText(
                text: part { time in
                    scope.otherZone.map { other in scope.plain { $0.hours(time, to: end, in: other) } }
                })
        default: TemplateText(text: words).transform(name)
        }
    }

    /// What ends last; nothing where the interval is open.
    private var last: Time? {
        if let end { return end }
        return written.contains("/") ? nil : start
    }

    /// By the clocks of the place, where these are known.
    private var hours: String {
        part { time in
            guard time.precision == .time else { return nil }
            let zone = scope.zone?.data
            return scope.plain { brief in
                if time.isLocal || zone != nil {
                    brief.hours(time.shown(in: zone), to: end?.shown(in: zone))
                } else {
                    brief.hoursWithOffset(time, to: end)
                }
            }
        }
    }

    private func part(_ value: (Time) -> String?) -> String { start.flatMap(value) ?? "" }
}
