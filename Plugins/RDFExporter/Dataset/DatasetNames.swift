import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// The IRIs of a document's data set and of what its description leads to. A document in a file of its own is a data
/// set of its own, a part of the whole: what is counted in one file would not hold for several that are loaded together.
struct DatasetNames: Sendable {
    /// The data set that is described.
    let dataset: Text
    /// The data set that it is a part of, where it is one.
    let whole: Text?
    /// What the IRIs of the data set's things begin with.
    let uriSpace: Text
    /// The article of the document.
    let source: Text

    /// - Parameter isAlone: whether the document has a file of its own.
    init(of document: Document, under base: Base, isAlone: Bool) {
        var names = Names(base, document: document.id)
        let all = names.text(names.dataset(of: nil))
        dataset = isAlone ? names.text(names.dataset(of: document.id)) : all
        whole = isAlone ? all : nil
        uriSpace = base.text
        source = names.text(names.article(document.article, of: document.id))
    }
}

extension Names {
    /// A copy of a name.
    fileprivate func text(_ name: Name) -> Text { lend(name) { Text(String(decoding: $0, as: UTF8.self)) } }
}
