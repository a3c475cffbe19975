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
    static let table = FieldTable(
        Self.self, "readout id language revision updated article parties summit participants objectives quotes related")
    static let required: [Self] = [.readout, .id, .article, .summit]
}

enum ArticleField: UInt8, FieldSet {
    case title, url, publisher, author, published, language, license, text
    static let table = FieldTable(
        Self.self, "title url publisher author published language license text")
    static let required: [Self] = [.title]
}

enum PartyField: UInt8, FieldSet {
    case id, name, country, sameAs
    static let table = FieldTable(
        Self.self, "id name country sameAs")
    static let required: [Self] = [.id, .name]
}

enum SummitField: UInt8, FieldSet {
    case title, kind, status, start, end, timeZone, place, host, url, summary, topics, history, meetings
    static let table = FieldTable(
        Self.self, "title kind status start end timeZone place host url summary topics history meetings")
    static let required: [Self] = [.title, .start]
}

enum PlaceField: UInt8, FieldSet {
    case name, address, locality, country, latitude, longitude, sameAs
    static let table = FieldTable(
        Self.self, "name address locality country latitude longitude sameAs")
}

enum ChangeField: UInt8, FieldSet {
    case change, start, announced, reason
    static let table = FieldTable(
        Self.self, "change start announced reason")
    static let required: [Self] = [.change]
}

enum MeetingField: UInt8, FieldSet {
    case id, title, status, start, end, place, participants, summary
    static let table = FieldTable(
        Self.self, "id title status start end place participants summary")
    static let required: [Self] = [.title]
}

enum ParticipantField: UInt8, FieldSet {
    case id, name, kind, role, party, attendance, sameAs
    static let table = FieldTable(
        Self.self, "id name kind role party attendance sameAs")
    static let required: [Self] = [.id, .name]
}

enum ObjectiveField: UInt8, FieldSet {
    case id, text, party, priority
    static let table = FieldTable(
        Self.self, "id text party priority")
    static let required: [Self] = [.text]
}

enum QuoteField: UInt8, FieldSet {
    case id, speaker, text, language, translated, said, medium, meeting, source
    static let table = FieldTable(
        Self.self, "id speaker text language translated said medium meeting source")
    static let required: [Self] = [.speaker, .text]
}

enum PersonField: UInt8, FieldSet {
    case id, name, role, organization, anonymous, sameAs
    static let table = FieldTable(
        Self.self, "id name role organization anonymous sameAs")
}

enum TranslationField: UInt8, FieldSet {
    case language, text
    static let table = FieldTable(
        Self.self, "language text")
    static let required: [Self] = [.language, .text]
}

enum RelatedField: UInt8, FieldSet {
    case id, title, relation, kind, date, status, place, participants, note
    static let table = FieldTable(
        Self.self, "id title relation kind date status place participants note")
    static let required: [Self] = [.title, .relation]
}

/// The names of a field set, ready to be compared with the bytes of a key.
package final class FieldTable: Sendable {
    /// In memory that is never freed, as tables live as long as the program.
    package nonisolated(unsafe) let names: UnsafeBufferPointer<FieldName>  // written in `init` alone
    /// A bit for each key that must be there.
    let required: UInt32

    /// - Parameter names: those of the cases, spelled out because asking Swift for them takes milliseconds.
    package init<Fields: FieldSet>(_: Fields.Type, _ names: String) {
        let list = names.split(separator: " ").map { FieldName(String($0)) }
        let memory = UnsafeMutableBufferPointer<FieldName>.allocate(capacity: list.count)
        _ = memory.initialize(from: list)
        self.names = UnsafeBufferPointer(memory)
        precondition(self.names.count == Fields.allCases.count)
        required = Fields.required.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
    }

    /// The index of the key with these bytes.
    func index(of bytes: UnsafeRawBufferPointer) -> Int? {
        names.firstIndex { $0.bytes.elementsEqual(bytes) }
    }
}
