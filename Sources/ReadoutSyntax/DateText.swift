import ReadoutModel

extension ByteBuffer {
    /// Appends a day as `2023-06-18` (ISO 8601-1 §5.2.2.1), the year in four digits at least.
    public mutating func append(date: CivilDate) {
        append(decimal: date.year, width: 4)
        append(UInt8(ascii: "-"))
        append(decimal: date.month, width: 2)
        append(UInt8(ascii: "-"))
        append(decimal: date.day, width: 2)
    }
}
