import ReadoutModel
import ReadoutRecord

// Where a quote stands in the text of its article: an annotation of the Web Annotation Data Model, whose body is the
// quote and whose target is the passage.

extension GraphBuilder where Sink: ~Copyable {
    mutating func annotation(_ passage: Passage?, of id: Text) {
        guard let passage, vocabularies.contains(.oa) else { return }
        // A translation is described in terms of schema.org alone.
        guard !passage.isTranslation || vocabularies.contains(.schema) else { return }
        let name = names.part(id, "/annotation")
        subject(name)
        sink.link(RDF.type, OA.Annotation)
        sink.link(OA.motivatedBy, OA.identifying)
        link(OA.hasBody, once: passage.isTranslation ? names.part(id, "/translation") : names.part(id))
        link(OA.hasTarget, once: names.part(id, "/annotation/target"))
        names.forget(name)
        target(passage, of: id)
    }

    private mutating func target(_ passage: Passage, of id: Text) {
        let name = names.part(id, "/annotation/target")
        subject(name)
        sink.link(RDF.type, OA.SpecificResource)
        link(OA.hasSource, articleName)
        link(OA.hasSelector, once: names.part(id, "/annotation/quote"))
        link(OA.hasSelector, once: names.part(id, "/annotation/position"))
        names.forget(name)

        let quote = names.part(id, "/annotation/quote")
        subject(quote)
        sink.link(RDF.type, OA.TextQuoteSelector)
        string(OA.exact, passage.exact)
        string(OA.prefix, passage.prefix)
        string(OA.suffix, passage.suffix)
        names.forget(quote)

        let position = names.part(id, "/annotation/position")
        subject(position)
        sink.link(RDF.type, OA.TextPositionSelector)
        number(OA.start, passage.start, Xsd.nonNegativeInteger)
        number(OA.end, passage.end, Xsd.nonNegativeInteger)
        names.forget(position)
    }
}
