import Foundation
import TestSupport
import Testing

/// What comes through a pipe is exported when it comes, while the pipe stays open.
@Suite struct PipeTests {
    private static func record(_ id: String, _ more: String = "") -> String {
        #"{"readout":1,"id":"\#(id)","article":{"title":"A"},"summit":{"title":"S","start":"2023"}\#(more)}"# + "\n"
    }

    /// A program that reads a pipe which the test writes to, and writes to one which it reads.
    private final class Piped {
        private let process = Process()
        private let input = Pipe()
        private let output = Pipe()
        private var read = ""

        init(_ arguments: [String]) throws {
            process.executableURL = URL(filePath: Program.readout)
            process.arguments = arguments
            process.standardInput = input
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            try output.fileHandleForWriting.close()
        }

        func write(_ text: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

        /// All that has come, once it ends in these words. A time limit of the test ends a wait for ever.
        func outputEnding(in words: String) throws -> String {
            while !read.hasSuffix(words) {
                let more = output.fileHandleForReading.availableData
                try #require(!more.isEmpty, "the program has ended: \(read)")
                read += String(decoding: more, as: UTF8.self)
            }
            return read
        }

        /// Closes the input.
        func end() throws -> (status: Int32, output: String) {
            try input.fileHandleForWriting.close()
            let rest = try output.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return (process.terminationStatus, read + String(decoding: rest, as: UTF8.self))
        }
    }

    /// Formats in which documents follow each other pass on each at once, the first of them, too.
    @Test(.timeLimit(.minutes(10)), arguments: ["1", "4"])
    func aLineIsWrittenWhenItComes(_ jobs: String) throws {
        let program = try Piped(["export", "--to", "ndjson", "--jobs", jobs, "-"])
        try program.write(Self.record("a"))
        #expect(try program.outputEnding(in: "}\n") == Self.record("a"))
        // Half a line, and the rest of it.
        let second = Self.record("b")
        try program.write(String(second.prefix(20)))
        try program.write(String(second.dropFirst(20)))
        #expect(try program.outputEnding(in: second) == Self.record("a") + second)
        try program.write(Self.record("c") + Self.record("d"))
        _ = try program.outputEnding(in: Self.record("d"))
        let (status, output) = try program.end()
        #expect(status == 0)
        #expect(output == ["a", "b", "c", "d"].map { Self.record($0) }.joined())
    }

    /// What is in a file before the pipe does not wait for the pipe.
    @Test(.timeLimit(.minutes(10)), arguments: ["1", "4"])
    func aFileIsWrittenBeforeThePipeBehindIt(_ jobs: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.record("a") + Self.record("b"), to: "file.ndjson")
        let program = try Piped(["export", "--to", "ndjson", "--jobs", jobs, "\(folder.path)/file.ndjson", "-"])
        _ = try program.outputEnding(in: Self.record("a") + Self.record("b"))
        try program.write(Self.record("c"))
        _ = try program.outputEnding(in: Self.record("c"))
        let (status, output) = try program.end()
        #expect(status == 0 && output == ["a", "b", "c"].map { Self.record($0) }.joined())
    }

    /// Where one document alone is written in another way, the second is waited for, and from then on none.
    @Test(.timeLimit(.minutes(10)), arguments: ["1", "4"])
    func aFrameWaitsForTheSecond(_ jobs: String) throws {
        let program = try Piped(["export", "--to", "json", "--option", "indent=0", "--jobs", jobs, "-"])
        try program.write(Self.record("a"))
        try program.write(Self.record("b"))
        let two = "[\n" + Self.record("a").dropLast() + ",\n" + Self.record("b").dropLast()
        #expect(try program.outputEnding(in: "}").hasPrefix("[\n"))
        _ = try program.outputEnding(in: two)
        try program.write(Self.record("c"))
        _ = try program.outputEnding(in: ",\n" + Self.record("c").dropLast())
        let (status, output) = try program.end()
        #expect(status == 0 && output == two + ",\n" + Self.record("c").dropLast() + "\n]\n")

        let single = try Piped(["export", "--to", "json", "--option", "indent=0", "--jobs", jobs, "-"])
        try single.write(Self.record("a"))
        let end = try single.end()
        #expect(end.status == 0 && end.output == Self.record("a"))
    }

    /// A document of YAML is over where the next one begins.
    @Test(.timeLimit(.minutes(10)))
    func aStreamOfYAMLIsWrittenWhenADocumentEnds() throws {
        let program = try Piped(["export", "--to", "ndjson", "-"])
        try program.write("--- \(Self.record("a"))---\n")
        _ = try program.outputEnding(in: Self.record("a"))
        try program.write("readout: 1\nid: b\narticle: {title: A}\nsummit: {title: S, start: 2023}\n---\n")
        _ = try program.outputEnding(in: Self.record("b"))
        try program.write(Self.record("c"))
        let (status, output) = try program.end()
        #expect(status == 0 && output == ["a", "b", "c"].map { Self.record($0) }.joined())
    }

    /// A problem is said when it comes, too.
    @Test(.timeLimit(.minutes(10)))
    func aCheckSaysWhatIsWrongAtOnce() throws {
        let program = try Piped(["check", "-"])
        try program.write(Self.record("a b"))
        #expect(try program.outputEnding(in: "\n").hasPrefix("<stdin>:1:19: error: id: "))
        #expect(try program.end().status == 65)
    }
}
