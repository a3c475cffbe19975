import ReadoutLanguage
import ReadoutModel

/// Times as people read them, without the marks of EDTF.
extension Prose: DateSink {
    var language: Language { .calendarEnglish }
    var localZone: LocalZone? { zone.map { LocalZone(name: $0, data: nil) } }

    /// `June 2023 to December 2023`, `from June 2023`, `until June 2023`
    mutating func time(_ date: EDTF) { times(date) }

    /// `about November 2022`, `18 June 2023, 14:30 (Asia/Shanghai)`, `summer 2023`, `1960s`, `summer 1961 (uncertain)`
    mutating func time(_ time: Time) { times(time, to: nil) }
}
