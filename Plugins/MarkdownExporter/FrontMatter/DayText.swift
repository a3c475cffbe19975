import ReadoutModel
import ReadoutSyntax

extension CivilDate {
    /// The winter of 9999 ends in a year that no four digits have.
    private static let lastOfAll = CivilDate(year: 9999, month: 12, day: 31)

    /// `YYYY-MM-DD`
    var text: Text {
        let date = min(self, CivilDate.lastOfAll)
        var day = ByteBuffer(capacity: 16)
        day.append(date: date)
        return Text(uncheckedUTF8: day.finish())
    }
}
