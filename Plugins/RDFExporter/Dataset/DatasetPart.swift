import ReadoutModel

/// What a document adds to the description of its data set. It is a class, so that the parts of most documents, which have
/// none, are small.
final class DatasetPart: Sendable {
    let names: DatasetNames
    let counts: GraphCounts

    init?(_ names: DatasetNames?, _ counts: GraphCounts?) {
        guard let names, let counts else { return nil }
        (self.names, self.counts) = (names, counts)
    }
}
