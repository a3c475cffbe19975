import ReadoutModel
import ReadoutSyntax
import ReadoutSystem

extension Document {
    /// Reads all documents of a YAML, JSON or NDJSON text, each with what is wrong with it.
    ///
    /// ```swift
    /// let text = "{readout: 1, id: a, article: {title: A}, summit: {title: S, start: 2023}}"
    /// let (document, diagnostics) = Document.read(text)[0]
    /// ```
    public static func read(
        _ text: some StringProtocol, name: String = "<text>"
    ) -> [(document: Document?, diagnostics: [Diagnostic])] {
        read(bytes: Array(text.utf8), name: name)
    }

    /// As ``read(_:name:)``, of bytes, which need not be UTF-8 to be refused in order.
    public static func read(
        bytes: [UInt8], name: String = "<text>"
    ) -> [(document: Document?, diagnostics: [Diagnostic])] {
        bytes.withUnsafeBytes { bytes in
            let stream = DocumentStream(nil, bytes: bytes, name: name)
            var read: [(document: Document?, diagnostics: [Diagnostic])] = []
            // Nothing is read from a file, so nothing can fail.
            while let chunk = try? stream.next() {
                read += chunk.map { $0.read(file: name) }
            }
            return read
        }
    }
}
