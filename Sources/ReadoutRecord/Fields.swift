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
