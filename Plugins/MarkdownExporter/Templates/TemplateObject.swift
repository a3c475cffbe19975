import Mustache
import ReadoutExport
import ReadoutModel

/// What an object of the data is made of.
protocol TemplateSubject: Sendable {
    /// The keys of the record's own, which begin with `x-`.
    var extensions: [JSONValue.Member] { get }
}

extension TemplateSubject {
    /// None.
    var extensions: [JSONValue.Member] { [] }
}

extension Document: TemplateSubject {}
extension Article: TemplateSubject {}
extension Party: TemplateSubject {}
extension Place: TemplateSubject {}
extension Change: TemplateSubject {}
extension Meeting: TemplateSubject {}
extension Participant: TemplateSubject {}
extension Objective: TemplateSubject {}
extension Quote: TemplateSubject {}
extension RelatedEvent: TemplateSubject {}
extension Sibling: TemplateSubject {}

/// An object of the data. The value of a name is found when a template asks for it.
struct TemplateObject: MustacheParent {
    let names: [String]
    let extensions: [JSONValue.Member]
    private let find: (String) -> Any?

    init<Subject: TemplateSubject>(_ fields: [TemplateField<Subject>], _ subject: Subject, _ scope: TemplateScope) {
        names = fields.map(\.name)
        // What is about the summit stands in its part of the document.
        extensions = (subject as? Document).map { $0.extensions + $0.summit.extensions } ?? subject.extensions
        find = { name in fields.first { $0.name == name }?.value(subject, scope) }
    }

    func child(named name: String) -> Any? {
        if let value = find(name) { return value }
        guard name.hasPrefix("x-") else { return nil }
        // One that this object has not is empty: that of an object around it is about something else.
        let value = extensions.first { $0.key.string == name }?.value
        return value.map(templateValue) ?? TemplateText(text: "")
    }
}

/// The value of a key of the record's own.
func templateValue(_ value: JSONValue) -> Any {
    switch value {
    case .null: TemplateText(text: "")
    case .bool(let flag): flag
    case .number(let number): TemplateText(text: number.text.string)
    case .string(let text): TemplateText(text: text.string)
    case .array(let items): TemplateItems(items: items.map(templateValue))
    case .object(let members): TemplateMembers(members: members)
    }
}

/// A list out of a record's own key. As a text it is its items behind each other.
private struct TemplateItems: MustacheSequence, MustacheCustomRenderable, MustacheTransformable, TemplateLeaf {
    let items: [Any]

    func makeIterator() -> IndexingIterator<[Any]> { items.makeIterator() }
    var renderText: String {
        items.map { ($0 as? MustacheCustomRenderable)?.renderText ?? "\($0)" }.joined(separator: ", ")
    }
    var isNull: Bool { items.isEmpty }

    func transform(_ name: String) -> Any? {
        switch TemplateHelper(rawValue: name) {
        case .joined: TemplateText(text: renderText)
        case .first: items.first
        case .last: items.last
        case .count: items.count
        case .empty: items.isEmpty
        default: nil
        }
    }
}

/// An object out of a record's own key. As a text it is the values of its members.
private struct TemplateMembers: MustacheParent, MustacheCustomRenderable {
    let members: [JSONValue.Member]

    func child(named name: String) -> Any? { members.first { $0.key.string == name }.map { templateValue($0.value) } }
    var renderText: String { TemplateItems(items: members.map { templateValue($0.value) }).renderText }
    var isNull: Bool { members.isEmpty }
}
