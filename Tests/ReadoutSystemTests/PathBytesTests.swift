import ReadoutSystem
import TestSupport
import Testing

/// Names of files are bytes, and a path is a string that keeps them all.
@Suite struct PathBytesTests {
    static let names: [[UInt8]] = [
        [], Array("a.yaml".utf8), Array("é日🇳🇴.yaml".utf8), [0xE9], Array("caf".utf8) + [0xE9] + Array(".yaml".utf8),
        // What is cut short, too long, a surrogate, beyond Unicode.
        [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE],
        [0x80, 0xBF, 0xC3, 0x28], [0xF0, 0x9F, 0x98], [0xC3, 0xC3, 0xA9],
        // The scalars that stand for bytes, and their neighbours.
        Array("\u{10FF80}\u{10FFE9}\u{10FFFF}".utf8), Array("\u{10FF7F}\u{10FF00}\u{F7E9}\u{FFFF}".utf8),
        Array("\u{10FFE9}".utf8) + [0xE9], [0xF4, 0x8F, 0xBE],
    ]

    @Test(arguments: names)
    func comeBack(_ bytes: [UInt8]) {
        let path = Files.path(of: bytes)
        #expect(Files.bytes(of: path) == bytes)
        #expect(Files.path(of: Files.bytes(of: path)).utf8.elementsEqual(path.utf8))
        #expect(Files.withSystemPath(path) { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) } == bytes)
    }

    /// No two names are one path, and every pair of bytes comes back.
    @Test func noneIsConfused() {
        #expect(Set(Self.names.map { ExactPath(Files.path(of: $0)) }).count == Self.names.count)
        var paths: Set<ExactPath> = []
        for first in UInt8(1)...255 {
            for second in UInt8(1)...255 {
                let path = Files.path(of: [first, second])
                #expect(Files.bytes(of: path) == [first, second])
                paths.insert(ExactPath(path))
            }
        }
        #expect(paths.count == 255 * 255)
    }

    /// A text is never taken for bytes, whatever it holds.
    @Test(arguments: ["a", "é", "\u{10FFE9}", "caf\u{10FFE9}.yaml", "\u{10FFC3}\u{10FFA9}"])
    func textsStayTexts(_ text: String) {
        let path = Files.path(ofText: text)
        #expect(Files.bytes(of: path) == Array(text.utf8))
        #expect(Files.text(of: path).map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test func bytesThatAreNoText() {
        #expect(Files.text(of: Files.path(of: [0x63, 0xE9])) == nil)
    }

    @Test(
        arguments: [
            ("caf\\xE9.yaml", "caf\\xE9.yaml"), ("é.yaml", "é.yaml"), ("a\\x0Ab\tc\\x0Dd", "a\\nb\\tc\\rd"),
            ("\\x1B[1m", "\\x1B[1m"), ("\\x7F\\x01", "\\x7F\\x01"), ("\u{202E}x", "\\xE2\\x80\\xAEx"),
            ("\u{200B}", "\\xE2\\x80\\x8B"), ("\u{85}", "\\xC2\\x85"), ("a\\\\xE9", "a\\\\xE9"),
            ("\u{10FFE9}", "\\xF4\\x8F\\xBF\\xA9"), ("a b", "a b"),
        ] as [(String, String)])
    func areShown(_ name: String, _ shown: String) {
        #expect(Files.shown(Files.path(of: Fixture.unescape(name))) == shown)
    }

    @Test func messagesAreSpelledOut() {
        let path = Files.path(of: [0x63, 0xE9])
        #expect(
            Files.spelledOut("there is no \\ \"\(path)\"\nUsage é\u{1B}") == "there is no \\ \"c\\xE9\"\nUsage é\\x1B")
    }

    /// The order is that of bytes, not of what stands for them.
    @Test func theOrderOfBytes() {
        let names: [[UInt8]] = [[0x61], [0xC3, 0xA9], [0xE9], [0xEE, 0x80, 0x80], [0xF0, 0x9F, 0x98, 0x80], [0xFF]]
        let paths = names.map(Files.path(of:))
        #expect(paths.reversed().sorted(by: Files.precedes).map(Files.bytes) == names)
    }

    /// Everything that is done to a file is done to the one of these bytes.
    @Test func filesOfAnyName() throws {
        let folder = try TemporaryFolder()
        let sub = "\(folder.path)/\(Files.path(of: [0x73, 0xFF]))"
        let path = "\(sub)/\(Files.path(of: [0xE9])).yaml"
        try Files.makeFolder(sub)
        try Descriptor(creating: path).write("text")
        #expect(try Files.read(path) == Array("text".utf8))
        #expect(Files.kind(path) == .file && Files.kind(sub) == .folder && Files.mode(path) != nil)
        #expect(try Files.names(in: sub).map { ExactPath($0) } == [ExactPath(Files.path(of: [0xE9]) + ".yaml")])
        #expect(ExactPath(Files.resolved(path)) == ExactPath(path) && Files.isWithin(path, sub))
        let other = "\(sub)/\(Files.path(of: [0xC3]))"
        try Files.rename(path, to: other)
        #expect(Files.kind(path) == .missing && Files.kind(other) == .file)
        let error = #expect(throws: SystemError.self) { try Descriptor(reading: path) }
        #expect(error?.description.hasSuffix("/s\\xFF/\\xE9.yaml: No such file or directory") == true)
        Files.remove(other)
        Files.removeFolder(sub)
        #expect(Files.kind(sub) == .missing)
    }
}
