import ReadoutExport
import ReadoutModel

/// The template `full`: all that the document says, except what only programs need.
extension BriefWriter {
    /// Appends the brief from the text of its title on.
    mutating func full(_ document: Document, _ siblings: [Sibling]) {
        text(document.summit.title)
        summit(document)
        participants(document)
        objectives(document)
        programme(document)
        quotes(document)
        related(document)
        source(document)
        files(siblings)
    }
}
