import ReadoutModel
import ReadoutSyntax

extension Document {
    /// Writes the document, all of it, key by key in the order of the format; nothing is added and only empty lists are
    /// left out.
    public func encode<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        write(into: &sink)
    }

    /// The same for JSON, compiled for it.
    public func encode(into sink: inout JSONWriter) { write(into: &sink) }

    /// The same for YAML, compiled for it.
    public func encode(into sink: inout YAMLWriter) { write(into: &sink) }

    /// The version that is written.
    static let formatVersion = Number(1)
}

extension TokenSink where Self: ~Copyable {
    @inline(__always)
    mutating func put(_ field: some FieldSet, _ text: Text?) {
        guard let text else { return }
        key(field.name)
        string(text)
    }

    @inline(__always)
    mutating func put(_ field: some FieldSet, _ word: (some Vocabulary)?) {
        guard let word else { return }
        key(field.name)
        self.word(word.rawValue)
    }

    @inline(__always)
    mutating func put(_ field: some FieldSet, _ texts: [Text]) {
        list(field, texts) { $0.string($1) }
    }

    @inline(__always)
    mutating func put(_ field: some FieldSet, _ number: Number?) {
        guard let number else { return }
        key(field.name)
        self.number(number)
    }

    @inline(__always)
    mutating func put(_ field: some FieldSet, _ number: Int?) {
        guard let number else { return }
        key(field.name)
        self.number(Number(number))
    }

    @inline(__always)
    mutating func put(_ field: some FieldSet, _ flag: Bool?) {
        guard let flag else { return }
        key(field.name)
        bool(flag)
    }

    @inline(__always)
    mutating func list<Item>(_ field: some FieldSet, _ items: [Item], _ each: (inout Self, Item) -> Void) {
        guard !items.isEmpty else { return }
        key(field.name)
        beginSequence(isEmpty: false)
        items.withUnsafeBufferPointer { items in
            for index in items.indices { each(&self, items[index]) }
        }
        endSequence()
    }

    /// Writes the extension keys and ends the mapping.
    @inline(__always)
    mutating func end(_ extensions: [JSONValue.Member]) {
        for member in extensions {
            key(member.key)
            value(member.value)
        }
        endMapping()
    }
}

extension PersonReference {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        switch self {
        case .participant(let id): sink.string(id)
        case .person(let person): person.write(into: &sink)
        }
    }
}
