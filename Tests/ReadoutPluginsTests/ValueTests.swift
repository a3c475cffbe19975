import Foundation
import ReadoutModel
import TestSupport
import Testing

@testable import ReadoutPlugins

/// What is worked out of a plugin's messages and files.
@Suite struct ValueTests {
    /// The examples of FIPS 180-4's own page, and lengths around the ends of blocks.
    @Test func hashes() throws {
        #expect(SHA256.hexadecimal([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            SHA256.hexadecimal(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        let folder = try TemporaryFolder()
        for count in [1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
            let path = try folder.write(bytes, to: "a")
            let line = try Program.run("/usr/bin/sha256sum", [path])
            #expect(SHA256.hexadecimal(bytes) == line.prefix(64), "\(count) bytes")
        }
    }

    @Test(arguments: ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy", "/+8="])
    func base64IsDecoded(_ text: String) throws {
        let found = Text(text).withBytes(Base64.decoded)?.withBytes { Data($0) }
        #expect(found == Data(base64Encoded: text))
    }

    @Test(arguments: ["Z", "Zg", "Zg=", "Z===", "Zh==", "Zm9=", "Zm-v", "Zg==Zg==", "Zm9v\n"])
    func whatIsNoBase64(_ text: String) { #expect(Text(text).withBytes(Base64.decoded) == nil) }

    @Test func aChangedFileIsTold() throws {
        let folder = try TemporaryFolder()
        try folder.write("echo\n", to: "a.sh")
        var plugin = PluginDeclaration(name: "a", command: ["./a.sh"], folder: folder.path)
        let hash = SHA256.hexadecimal(Array("echo\n".utf8))
        plugin.hashes = [("a.sh", hash.uppercased())]
        #expect(plugin.changedFile() == nil)
        try folder.write("ecco\n", to: "a.sh")
        let problem = try #require(plugin.changedFile()).problem
        #expect(problem.contains(SHA256.hexadecimal(Array("ecco\n".utf8))) && problem.contains(hash.uppercased()))
        plugin.hashes = [("b.sh", hash)]
        #expect(plugin.changedFile()?.problem.contains("No such file") == true)
    }
}
