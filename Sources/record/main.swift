// Makes what follows from the table of the document format (Sources/RecordGenerator/Record.swift), in the package's folder.
import Foundation
import RecordGenerator

let folder = URL(filePath: CommandLine.arguments.dropFirst().first ?? ".")

func put(_ text: String, _ path: String) throws {
    let file = folder.appending(path: path)
    guard (try? String(contentsOf: file, encoding: .utf8)) != text else { return }
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    print("made \(path)")
}

for (path, text) in GeneratedFiles.all { try put(text, path) }
let page = try String(contentsOf: folder.appending(path: GeneratedFiles.page), encoding: .utf8)
try put(GeneratedFiles.page(page), GeneratedFiles.page)
