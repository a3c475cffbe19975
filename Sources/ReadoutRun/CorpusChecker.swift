import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// Compares each document with those before it. Its memory grows with the number of different ids, not with the number
/// of documents.
struct CorpusChecker {
    private var documents = ByteStringSet()
    /// For each id of a document where that is.
    private var placesOfDocuments: [UInt32] = []
    private var languages = ByteStringSet()
    private var parties = CorpusThings()
    private var persons = CorpusThings()
    private var places = CorpusPlaces()

    /// Says where the documents that follow are.
    /// - Parameter offset: how many bytes of the input lie before their storage.
    mutating func enter(_ input: Input, offset: Int) { places.enter(input, offset: offset) }

    /// What is wrong with a document, compared with those before it.
    /// - Parameter raw: the document as it stands in the input.
    mutating func check(_ facts: CorpusFacts, _ raw: RawDocument) -> [Finding] {
        var findings: [Finding] = []
        places.compare(raw)
        if let fingerprint = facts.id {
            let first = facts.document.id.withBytes { id -> Int? in
                if facts.isBad { return documents.index(of: id, fingerprint: fingerprint) }
                let (index, isNew) = documents.insert(id, fingerprint: fingerprint)
                return isNew ? nil : index
            }
            if let first {
                let other = places.place(of: "id", in: placesOfDocuments[first])
                findings.append(
                    Finding(
                        .error, .duplicateDocument, "id",
                        "another document of this run has the same id, \(quoted(facts.document.id)): \(other)"))
            } else if !facts.isBad {
                placesOfDocuments.append(places.index())
            }
        }
        guard !facts.statements.isEmpty else { return findings }
        let language = index(ofLanguage: facts.document)
        for statement in facts.statements {
            let conflicts = facts.lend(statement.field) { id, name -> [CorpusThings.Conflict] in
                switch statement.field.kind {
                case .party: parties.add(statement, id, name, language, in: &places)
                case .person: persons.add(statement, id, name, language, in: &places)
                }
            }
            for conflict in conflicts ?? [] { findings.append(finding(conflict, statement)) }
        }
        return findings
    }

    /// Tags are the same whatever their case.
    private mutating func index(ofLanguage document: Document) -> UInt32 {
        guard let tag = document.statedLanguage else { return index(ofLanguage: "en") }
        return tag.withBytes { tag in
            guard tag.contains(where: ASCII.isUppercase) else { return UInt32(languages.insert(tag).index) }
            return tag.map(ASCII.lowercased).withUnsafeBytes { UInt32(languages.insert($0).index) }
        }
    }

    private mutating func index(ofLanguage tag: StaticString) -> UInt32 {
        let bytes = UnsafeRawBufferPointer(start: tag.utf8Start, count: tag.utf8CodeUnitCount)
        return UInt32(languages.insert(bytes).index)
    }

    private mutating func finding(_ conflict: CorpusThings.Conflict, _ statement: CorpusFacts.Statement) -> Finding {
        let isParty = statement.field.kind == .party
        let first = conflict.first
        let place = places.place(of: "\(first.field.path).\(conflict.key)", in: first.document)
        let field = "\(statement.field.path).\(conflict.ownKey)"
        let (code, what, rule): (DiagnosticCode, String, String)
        switch conflict.what {
        case .name:
            code = isParty ? .partyRenamed : .participantRenamed
            (what, rule) = ("name", "one thing has one name in a language")
        case .country: (code, what, rule) = (.twoCountries, "country", "one party has one country")
        case .kind: (code, what, rule) = (.twoKinds, "kind", "one thing is of one kind")
        case .item: (code, what, rule) = (.twoItems, "item of Wikidata", "one thing is one item")
        }
        return Finding(
            .warning, code, field,
            "the id \(conflict.id) has the \(what) \(conflict.value) here and \(conflict.firstValue) in \(place); \(rule)"
        )
    }
}
