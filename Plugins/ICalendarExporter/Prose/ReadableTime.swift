import ReadoutLanguage
import ReadoutModel

/// Times as people read them, without the marks of EDTF.
extension Prose: DateSink {
    var localZone: LocalZone? { zone.map { LocalZone(name: $0, data: nil) } }

    /// `June 2023 – December 2023`, `from June 2023`, `until June 2023`
    mutating func time(_ date: EDTF) { times(date) }

    /// `November 2022, approximately`, `June 18, 2023, 14:30 (Asia/Shanghai)`, `the 1960s`, `summer 1961, uncertain`
    mutating func time(_ time: Time) { times(time, to: nil) }
}
