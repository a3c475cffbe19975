import ReadoutModel
import ReadoutRecord

/// What has been said of parties, or of people, by their ids.
struct CorpusThings {
    /// What can contradict itself.
    enum What: UInt8 { case name, country, kind, item }

    /// A mapping of a document.
    struct Place {
        let document: UInt32
        let field: CorpusFacts.Field
    }

    /// Two values of one thing.
    struct Conflict {
        let what: What
        /// The id and the values, as a message shows them.
        let id: String
        let value: String
        let firstValue: String
        let first: Place
        /// The key that the first value and this one stand in.
        let key: String
        let ownKey: String
    }

    /// A value, and where it was said first.
    private struct Said<Value> {
        let value: Value
        let place: Place
    }

    private struct Thing {
        let language: UInt32
        /// The first name, by its index, in that language.
        let name: Said<UInt32>
        var country: Said<UInt16>?
        var kind: Said<ParticipantKind>?
        var item: Said<(number: UInt64, index: UInt32)>?
    }

    private struct Language: Hashable {
        let id: UInt32
        let language: UInt32
    }

    /// A further value that has been reported.
    private struct Reported: Hashable {
        let id: UInt32
        let what: What
        let value: UInt64
    }

    private var ids = ByteStringSet()
    /// The names, each once, whatever ids have them.
    private var names = ByteStringSet()
    private var things: [Thing] = []
    /// The first names in further languages.
    private var otherNames: [Language: Said<UInt32>] = [:]
    private var reported: Set<Reported> = []

    /// Takes what a document says of a thing.
    /// - Parameter places: where the document is, asked for only where that is to be kept.
    /// - Returns: what contradicts an earlier document and has not been reported.
    mutating func add(
        _ statement: CorpusFacts.Statement, _ idBytes: UnsafeRawBufferPointer, _ name: UnsafeRawBufferPointer,
        _ language: UInt32, in places: inout CorpusPlaces
    ) -> [Conflict] {
        func place(_ places: inout CorpusPlaces) -> Place {
            Place(document: places.index(), field: statement.field)
        }
        let (index, isNew) = ids.insert(idBytes, fingerprint: statement.id)
        if isNew {
            let place = place(&places)
            things.append(
                Thing(
                    language: language, name: Said(value: intern(name), place: place),
                    country: statement.country == 0 ? nil : Said(value: statement.country, place: place),
                    kind: statement.kind.map { Said(value: $0, place: place) },
                    item: statement.item == 0
                        ? nil : Said(value: (statement.item, statement.itemIndex), place: place)))
            return []
        }
        var conflicts: [Conflict] = []
        let id = UInt32(index)
        func conflict(
            _ what: What, _ value: String, _ first: String, _ place: Place, _ key: String, own: String? = nil
        ) {
            conflicts.append(
                Conflict(
                    what: what, id: quoted(idBytes), value: value, firstValue: first, first: place, key: key,
                    ownKey: own ?? key))
        }
        if things[index].language == language {
            let first = things[index].name
            if !names.isString(at: Int(first.value), name), isFurtherName(id, intern(name), language) {
                conflict(.name, quoted(name), shown(first.value), first.place, "name")
            }
        } else if let first = otherNames[Language(id: id, language: language)] {
            if !names.isString(at: Int(first.value), name), isFurtherName(id, intern(name), language) {
                conflict(.name, quoted(name), shown(first.value), first.place, "name")
            }
        } else {
            otherNames[Language(id: id, language: language)] = Said(value: intern(name), place: place(&places))
        }
        if statement.country != 0 {
            if let first = things[index].country {
                if first.value != statement.country, isFurther(id, .country, UInt64(statement.country)) {
                    conflict(.country, letters(statement.country), letters(first.value), first.place, "country")
                }
            } else {
                things[index].country = Said(value: statement.country, place: place(&places))
            }
        }
        if let kind = statement.kind, let first = things[index].kind, first.value != kind,
            isFurther(id, .kind, UInt64(ParticipantKind.allCases.firstIndex(of: kind) ?? 0))
        {
            conflict(.kind, quoted(kind.rawValue), quoted(first.value.rawValue), first.place, "kind")
        }
        if statement.item != 0 {
            if let first = things[index].item {
                if first.value.number != statement.item, isFurther(id, .item, statement.item) {
                    conflict(
                        .item, "Q\(statement.item)", "Q\(first.value.number)", first.place,
                        "sameAs[\(first.value.index)]",
                        own: "sameAs[\(statement.itemIndex)]")
                }
            } else {
                things[index].item = Said(value: (statement.item, statement.itemIndex), place: place(&places))
            }
        }
        return conflicts
    }

    private mutating func intern(_ name: UnsafeRawBufferPointer) -> UInt32 { UInt32(names.insert(name).index) }

    private mutating func isFurtherName(_ id: UInt32, _ name: UInt32, _ language: UInt32) -> Bool {
        isFurther(id, .name, UInt64(language) << 32 | UInt64(name))
    }

    private mutating func isFurther(_ id: UInt32, _ what: What, _ value: UInt64) -> Bool {
        reported.insert(Reported(id: id, what: what, value: value)).inserted
    }

    private func shown(_ name: UInt32) -> String { names.withString(at: Int(name)) { quoted($0) } }

    private func letters(_ country: UInt16) -> String {
        quoted(String(decoding: [UInt8(country >> 8), UInt8(country & 0xFF)], as: UTF8.self))
    }
}
