import Foundation

/// The texts of the YAML files of a folder by their names.
func dataFiles(in folder: URL) throws -> [String: String] {
    var texts: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".yaml") {
        texts[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    return texts
}
