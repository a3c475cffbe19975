import ReadoutModel
import ReadoutRecord

extension Document {
    /// The texts that people read, with their fields: titles, names, summaries, quotes. Not among them are ids, times,
    /// IRIs, codes and the values of `x-` keys.
    func readableTexts() -> [(field: String, text: String)] {
        var texts: [(field: String, text: String)] = []
        forEachReadableText { texts.append(($0, $1.string)) }
        return texts
    }
}
