import ReadoutSystem

/// Text files that a program reads beside documents, such as a template.
public enum TextFile {
    /// Reads a file as UTF-8. A byte order mark at its start is left out.
    /// - Parameters:
    ///   - path: as seen from the working folder.
    ///   - limit: how many bytes it may have.
    /// - Throws: where the file cannot be read, is longer, or is not UTF-8.
    public static func read(_ path: String, limit: Int) throws(TextFileError) -> String {
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try Files.read(path, limit: limit)
        } catch {
            throw TextFileError(description: "\(error)", isMissing: true)
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        guard let text = String(validating: bytes.starts(with: mark) ? bytes[3...] : bytes[...], as: UTF8.self) else {
            throw TextFileError(description: "\(Files.shown(path)): this is not UTF-8", isMissing: false)
        }
        return text
    }

    /// The path of a file in the folder of another one.
    public static func path(of name: String, beside path: String) -> String {
        Files.join(Files.parent(of: path), Files.path(ofText: name))
    }

    /// A path as messages show it: bytes that are no UTF-8, controls and what cannot be seen are spelled out.
    public static func shown(_ path: String) -> String { Files.shown(path) }
}

/// Why a text file could not be read.
public struct TextFileError: Error, CustomStringConvertible {
    /// What is wrong, with the file's path.
    public let description: String
    /// Whether the file is not there or cannot be opened.
    public let isMissing: Bool
}
