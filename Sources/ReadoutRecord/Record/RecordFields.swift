// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

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
    case id, name, kind, country, sameAs
    static let table = FieldTable(
        Self.self, "id name kind country sameAs")
    static let required: [Self] = [.id, .name]
}

enum SummitField: UInt8, FieldSet {
    case title, kind, status, start, end, timeZone, place, host, url, summary, topics, sameAs, history, meetings
    static let table = FieldTable(
        Self.self, "title kind status start end timeZone place host url summary topics sameAs history meetings")
    static let required: [Self] = [.title, .start]
}

enum PlaceField: UInt8, FieldSet {
    case name, address, locality, country, latitude, longitude, sameAs
    static let table = FieldTable(
        Self.self, "name address locality country latitude longitude sameAs")
}

enum ChangeField: UInt8, FieldSet {
    case change, start, end, place, announced, reason
    static let table = FieldTable(
        Self.self, "change start end place announced reason")
    static let required: [Self] = [.change]
}

enum MeetingField: UInt8, FieldSet {
    case id, title, status, start, end, place, participants, url, sameAs, summary
    static let table = FieldTable(
        Self.self, "id title status start end place participants url sameAs summary")
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
    case id, name, kind, role, organization, party, anonymous, sameAs
    static let table = FieldTable(
        Self.self, "id name kind role organization party anonymous sameAs")
}

enum TranslationField: UInt8, FieldSet {
    case language, text
    static let table = FieldTable(
        Self.self, "language text")
    static let required: [Self] = [.language, .text]
}

enum RelatedField: UInt8, FieldSet {
    case id, title, relation, kind, date, status, place, participants, record, url, sameAs, note
    static let table = FieldTable(
        Self.self, "id title relation kind date status place participants record url sameAs note")
    static let required: [Self] = [.title, .relation]
}
