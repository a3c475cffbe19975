import ReadoutModel
import ReadoutSyntax

/// A name, what it means, and how its value is found.
struct TemplateField<Subject: TemplateSubject>: Sendable {
    let name: String
    let help: String
    let shape: TemplateShape
    let value: @Sendable (Subject, TemplateScope) -> Any

    static func text(_ name: String, _ help: String, _ value: @escaping @Sendable (Subject, TemplateScope) -> Text?)
        -> Self
    {
        Self(name: name, help: help, shape: .text) { TemplateText(text: value($0, $1)?.ink?.string ?? "") }
    }

    /// An address of the web, escaped as the destination of a link; other addresses are left out.
    static func address(_ name: String, _ help: String, _ value: @escaping @Sendable (Subject, TemplateScope) -> Text?)
        -> Self
    {
        Self(name: name, help: help, shape: .text) { value($0, $1).flatMap(destination) ?? TemplateText(text: "") }
    }

    /// Several of them.
    static func addresses(_ name: String, _ help: String, _ value: @escaping @Sendable (Subject) -> [Text]) -> Self {
        Self(name: name, help: help, shape: .texts) { subject, scope in
            TemplateTexts(texts: value(subject).compactMap(destination), lists: scope.language.lists)
        }
    }

    private static func destination(_ address: Text) -> TemplateText? {
        guard address.withBytes(MarkdownText.isWeb) else { return nil }
        var out = ByteBuffer(capacity: 128)
        address.withBytes { MarkdownText.append(destination: $0, to: &out) }
        return TemplateText(text: MarkdownContent.isMarkdown + out.string, original: address.string)
    }

    static func date(
        _ name: String, _ help: String, _ value: @escaping @Sendable (Subject, TemplateScope) -> TemplateDate?
    ) -> Self {
        Self(name: name, help: help, shape: .date) { value($0, $1) as Any? ?? TemplateText(text: "") }
    }

    /// Words of the language, or what a brief says of several texts.
    static func words(_ name: String, _ help: String, _ value: @escaping @Sendable (Subject, TemplateScope) -> String?)
        -> Self
    {
        Self(name: name, help: help, shape: .text) { TemplateText(text: value($0, $1) ?? "") }
    }

    static func flag(_ name: String, _ help: String, _ value: @escaping @Sendable (Subject, TemplateScope) -> Bool)
        -> Self
    {
        Self(name: name, help: help, shape: .flag, value: value)
    }

    static func texts(_ name: String, _ help: String, _ value: @escaping @Sendable (Subject, TemplateScope) -> [String])
        -> Self
    {
        Self(name: name, help: help, shape: .texts) { subject, scope in
            TemplateTexts(texts: value(subject, scope).map { TemplateText(text: $0) }, lists: scope.language.lists)
        }
    }

    static func list<Item: TemplateSubject>(
        _ name: String, _ help: String, _ fields: [TemplateField<Item>],
        _ value: @escaping @Sendable (Subject, TemplateScope) -> [Item]
    ) -> Self {
        Self(name: name, help: help, shape: .list(templateFields(fields))) { subject, scope in
            value(subject, scope).map { TemplateObject(fields, $0, scope) }
        }
    }

    static func object<Item: TemplateSubject>(
        _ name: String, _ help: String, _ fields: [TemplateField<Item>],
        _ value: @escaping @Sendable (Subject, TemplateScope) -> Item?
    ) -> Self {
        Self(name: name, help: help, shape: .object(templateFields(fields))) { subject, scope in
            guard let item = value(subject, scope) else { return TemplateText(text: "") }
            return TemplateObject(fields, item, scope)
        }
    }
}

/// The shape of the object that these fields make.
func templateFields<Subject: TemplateSubject>(_ fields: [TemplateField<Subject>]) -> TemplateFields {
    TemplateFields(fields: fields.map { .init(name: $0.name, help: $0.help, shape: $0.shape) })
}
