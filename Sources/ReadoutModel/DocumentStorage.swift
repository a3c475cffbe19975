import Synchronization

/// One storage for all fields of a document, so that handing a document on counts one reference and not one for each field. It never
/// changes, so that reading a field needs no more than an address.
@usableFromInline
final class DocumentStorage: Sendable {
    @usableFromInline let fields: DocumentFields
    /// Made when a reference in a long list is looked up for the first time.
    private let madeTables = AtomicLazyReference<ReferenceTables>()

    /// Where the ids of long lists are.
    var tables: ReferenceTables { madeTables.load() ?? madeTables.storeIfNil(ReferenceTables(fields)) }

    init(_ fields: consuming DocumentFields) { self.fields = fields }

    /// Stands in while a document is changed.
    static let none: DocumentStorage = {
        guard let start = try? Time("0001") else { preconditionFailure("0001 is a time") }
        return DocumentStorage(
            DocumentFields(id: Text(), article: Article(title: Text()), summit: Summit(title: Text(), start: start)))
    }()
}
