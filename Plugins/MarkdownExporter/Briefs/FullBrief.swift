import ReadoutExport
import ReadoutModel

/// The template `full`: all that the document says, except what only programs need.
extension BriefWriter {
    /// Appends the brief from behind its title on.
    mutating func full(_ document: Document, _ siblings: [Sibling]) {
        summit(document)
        participants(document)
        objectives(document)
        programme(document, .full)
        quotes(document)
        related(document)
        source(document)
        files(siblings)
    }
}
