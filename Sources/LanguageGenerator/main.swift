import Foundation

// language-generator FOLDER: makes the files of FOLDER/Generated from those of FOLDER/Words.

let folder = URL(filePath: CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "Sources/ReadoutLanguage")
do {
    let generated = folder.appending(path: "Generated")
    let files = try Generator(dataFiles(in: folder.appending(path: "Words"))).swift()
    for name in try FileManager.default.contentsOfDirectory(atPath: generated.path) where files[name] == nil {
        try FileManager.default.removeItem(at: generated.appending(path: name))
    }
    for (name, text) in files { try Data(text.utf8).write(to: generated.appending(path: name)) }
} catch {
    FileHandle.standardError.write(Data("language-generator: \(error)\n".utf8))
    exit(1)
}
