import Foundation
import ReadoutSyntax

/// The files that tests read, wherever the tests are run from.
public enum Fixture {
    /// The package's folder.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The folder with the time zone data of all tests: see `Tests/ZoneData/README.md`.
    public static let zoneFolder = root.appending(path: "Tests/ZoneData/zoneinfo").path

    /// The time zone data of all tests, in which no update of the machine changes anything.
    public static let zones = ZoneDatabase(folder: zoneFolder)

    /// A file of `Tests/Fixtures`.
    public static func text(_ name: String) -> String {
        let url = root.appending(path: "Tests/Fixtures/\(name)")
        guard let data = FileManager.default.contents(atPath: url.path) else {
            preconditionFailure("there is no \(url.path)")
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// A file of the package.
    public static func file(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// `\xNN`, `\t` and `\\` as bytes.
    public static func unescape(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Substring(text)
        while let character = rest.first {
            if character != "\\" {
                bytes += Array(String(character).utf8)
                rest.removeFirst()
            } else if rest.hasPrefix("\\x") {
                bytes.append(UInt8(rest.dropFirst(2).prefix(2), radix: 16)!)
                rest = rest.dropFirst(4)
            } else if rest.hasPrefix("\\t") {
                bytes.append(9)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(UInt8(ascii: "\\"))
                rest = rest.dropFirst(2)
            }
        }
        return bytes
    }
}
