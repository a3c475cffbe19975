import ReadoutModel
import ReadoutSyntax

extension CivilDate {
    /// The winter of 9999 ends in a year that no four digits have.
    private static let lastOfAll = CivilDate(year: 9999, month: 12, day: 31)

    /// `YYYY-MM-DD`
    var text: Text {
        let date = min(self, CivilDate.lastOfAll)
        var day = ByteBuffer(capacity: 16)
        day.append(decimal: date.year, width: 4)
        day.append("-")
        day.append(decimal: date.month, width: 2)
        day.append("-")
        day.append(decimal: date.day, width: 2)
        let bytes = day.finish()
        return Text(uncheckedUTF8: bytes, 0..<bytes.count)
    }
}
