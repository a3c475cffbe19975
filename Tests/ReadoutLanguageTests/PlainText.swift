import ReadoutLanguage
import ReadoutModel
import ReadoutSyntax

/// Dates as plain text.
struct PlainText: DateSink, ~Copyable {
    let language: Language
    let localZone: LocalZone?
    var out = ByteBuffer()

    init(_ language: Language, _ zone: LocalZone? = nil) { (self.language, localZone) = (language, zone) }

    mutating func literal(_ bytes: UnsafeRawBufferPointer) { out.append(bytes) }
    mutating func number(_ number: Int, width: Int) { out.append(decimal: number, width: width) }
    mutating func text(_ text: Text) { out.append(text) }
}

/// A date in words.
func words(_ edtf: String, _ language: Language, zone: Text? = nil) throws -> String {
    var text = PlainText(language, zone.map { LocalZone(name: $0, data: nil) })
    text.times(try EDTF(edtf))
    return text.out.string
}
