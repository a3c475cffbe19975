import ReadoutModel
import ReadoutSyntax
import ReadoutSystem

/// The keys of one mapping of the document format, in their order. The decoder, the encoder, the suggestions and the
/// schema all read these lists.
package protocol FieldSet: RawRepresentable<UInt8>, CaseIterable, Sendable {
    /// The names of the cases; it lives as long as the program.
    static var table: FieldTable { get }
    /// Keys that must be there.
    static var required: [Self] { get }
    /// Whether keys that begin with `x-` may stand beside them.
    static var allowsExtensions: Bool { get }
}

extension FieldSet {
    package static var required: [Self] { [] }
    package static var allowsExtensions: Bool { true }
    package var name: FieldName { Self.table.names[Int(rawValue)] }
}

enum DocumentField: UInt8, FieldSet {
    case readout, id, language, revision, updated, article, parties, summit, participants, objectives, quotes, related
    static let table = FieldTable(Self.self)
    static let required: [Self] = [.readout, .id, .article, .summit]
}

enum ArticleField: UInt8, FieldSet {
    case title, url, publisher, author, published, language, license, text
    static let table = FieldTable(Self.self)
    static let required: [Self] = [.title]
}

enum PartyField: UInt8, FieldSet {
    case id, name, country, sameAs
    static let table = FieldTable(Self.self)
    static let required: [Self] = [.id, .name]
}

enum SummitField: UInt8, FieldSet {
    case title, kind, status, start, end, timeZone, place, host, url, summary, topics, history, meetings
    static let table = FieldTable(Self.self)
    static let required: [Self] = [.title, .start]
}

enum PlaceField: UInt8, FieldSet {
    case name, address, locality, country, latitude, longitude, sameAs
    static let table = FieldTable(Self.self)
}

enum ChangeField: UInt8, FieldSet {
    case change, start, announced, reason
    static let table = FieldTable(Self.self)
    static let required: [Self] = [.change]
}

enum MeetingField: UInt8, FieldSet {
    case id, title, status, start, end, place, participants, summary
    static let table = FieldTable(Self.self)
    static let required: [Self] = [.title]
}

enum ParticipantField: UInt8, FieldSet {
    case id, name, kind, role, party, attendance, sameAs
    static let table = FieldTable(Self.self)
    static let required: [Self] = [.id, .name]
}

enum ObjectiveField: UInt8, FieldSet {
    case id, text, party, priority
    static let table = FieldTable(Self.self)
    static let required: [Self] = [.text]
}

enum QuoteField: UInt8, FieldSet {
    case id, speaker, text, language, translated, said, medium, meeting, source
    static let table = FieldTable(Self.self)
    static let required: [Self] = [.speaker, .text]
}

enum PersonField: UInt8, FieldSet {
    case id, name, role, organization, anonymous, sameAs
    static let table = FieldTable(Self.self)
}

enum TranslationField: UInt8, FieldSet {
    case language, text
    static let table = FieldTable(Self.self)
    static let required: [Self] = [.language, .text]
}

enum RelatedField: UInt8, FieldSet {
    case id, title, relation, kind, date, status, place, participants, note
    static let table = FieldTable(Self.self)
    static let required: [Self] = [.title, .relation]
}

/// The names of a field set, ready to be compared with the bytes of a key.
package final class FieldTable: Sendable {
    package let names: [FieldName]

    package init<Fields: FieldSet>(_: Fields.Type) {
        names = Fields.allCases.map { FieldName("\($0)") }
    }

    /// The index of the key with these bytes. Keys mostly come in order, so the search begins at `expected`.
    @inline(__always)
    func index(of bytes: UnsafeRawBufferPointer, expected: Int) -> Int? {
        var index = expected < names.count ? expected : 0
        for _ in names.indices {
            let name = names[index].bytes
            if name.count == bytes.count,
                memcmp(name.baseAddress!, bytes.baseAddress ?? name.baseAddress!, name.count) == 0
            {
                return index
            }
            index = index + 1 == names.count ? 0 : index + 1
        }
        return nil
    }
}
