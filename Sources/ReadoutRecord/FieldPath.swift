import ReadoutModel

/// Where the decoder is in a document, kept as numbers and spelled out only when there is something to report.
package struct FieldPath {
    private enum Part {
        case index(Int32)
        /// Tables are static and need no counting of references.
        case field(Unmanaged<FieldTable>, UInt8)
        /// An extension's key, by its index in `keys`.
        case key(Int32)
    }

    private var parts: [Part] = []
    private var keys: [Text] = []
    /// Whether the path will be asked for; if not, nothing is kept.
    let isKept: Bool

    init(isKept: Bool) { self.isKept = isKept }

    @inline(__always)
    package mutating func push<Field: FieldSet>(_ field: Field) {
        guard isKept else { return }
        parts.append(.field(Unmanaged.passUnretained(Field.table), field.rawValue))
    }

    @inline(__always)
    package mutating func push(_ index: Int) {
        guard isKept else { return }
        parts.append(.index(Int32(truncatingIfNeeded: index)))
    }

    package mutating func push(key: Text) {
        guard isKept else { return }
        keys.append(key)
        parts.append(.key(Int32(keys.count - 1)))
    }

    @inline(__always)
    package mutating func pop() {
        guard isKept else { return }
        if case .key? = parts.popLast() { keys.removeLast() }
    }

    /// `summit.meetings[0].start`
    package var description: String {
        var text = ""
        for part in parts {
            switch part {
            case .index(let index): text += "[\(index)]"
            case .field(let table, let index):
                FieldPath.append(table.takeUnretainedValue().names[Int(index)].string, to: &text)
            case .key(let index): FieldPath.append(keys[Int(index)].string, to: &text)
            }
        }
        return text
    }

    /// The path of a key in the mapping that the path leads to.
    package func description(of key: String) -> String {
        var text = description
        FieldPath.append(key, to: &text)
        return text
    }

    static func append(_ key: String, to text: inout String) {
        if !text.isEmpty { text += "." }
        text += key
    }
}
