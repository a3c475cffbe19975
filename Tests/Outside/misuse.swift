// What must not compile outside of the package. scripts/check-outside.sh tries each line below the rule alone, behind all
// that is above it, which does compile. What the compiler says against it must have the words behind `// error:`.

import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

func misuse(_ storage: ByteStorage, _ buffer: borrowing ByteBuffer, _ name: FieldName, _ raw: RawDocument) {
    // -----
    // A text of bytes that nobody has checked, without saying so.
    _ = Text(storage, 0..<storage.count)  // error: uncheckedUTF8
    _ = Text(storage)  // error: uncheckedUTF8
    _ = Text(uncheckedUTF8: [0x61, 0xC3])  // error: 'ByteStorage'
    // A reader of JSON over such bytes.
    _ = JSONTokens(storage, 0..<storage.count)  // error: validating
    // Memory that ends with its owner.
    _ = buffer.bytes  // error: 'bytes'
    _ = buffer.base  // error: 'base'
    _ = storage.bytes  // error: 'bytes'
    _ = storage.base  // error: 'base'
    _ = name.bytes  // error: 'bytes'
    _ = name.base  // error: 'base'
    _ = raw.bytes  // error: 'bytes'
    _ = ByteStorage.allocate(16)  // error: 'allocate'
}
