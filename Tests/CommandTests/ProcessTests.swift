import Foundation
import TestSupport
import Testing

/// What happens at the borders of the process: closed descriptors, full devices, readers that stop reading.
@Suite struct ProcessTests {
    private let example = "\(Fixture.root.path)/examples/las-vegas-2020-03.yaml"

    private func shell(_ script: String) throws -> (status: Int32, output: String, errors: String) {
        let outcome = try Program.outcome("/bin/sh", ["-c", script], environment: ["READOUT": Program.readout])
        return (
            outcome.status, String(decoding: outcome.output, as: UTF8.self),
            String(decoding: outcome.errors, as: UTF8.self)
        )
    }

    /// With standard error closed, the next file that is opened must not become it.
    @Test func aClosedStandardErrorSpoilsNoFile() throws {
        let folder = try TemporaryFolder()
        let record = try folder.write(
            "readout: 1\nid: a\narticle: {title: A, text: nope.txt}\nsummit: {title: S, start: 2023}\n", to: "a.yaml")
        let result = try shell("\"$READOUT\" export --to json -o \(folder.path)/a.json \(record) 2>&-")
        #expect(result.status == 0)
        #expect(try folder.read("a.json").hasPrefix("[\n"))
    }

    @Test func aClosedStandardOutputIsAnError() throws {
        let result = try shell("\"$READOUT\" export --to json \(example) >&-")
        #expect(result.status == 74)
        #expect(result.errors.contains("cannot write <stdout>"))
    }

    @Test(arguments: ["check warn.yaml", "export --to json warn.yaml", "formats", "schema document"])
    func aFullDeviceIsAnError(_ arguments: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "readout: 1\nid: a\narticle: {title: A, text: nope.txt}\nsummit: {title: S, start: 2023}\n", to: "warn.yaml"
        )
        let result = try shell("cd \(folder.path) && \"$READOUT\" \(arguments) >/dev/full")
        #expect(result.status == 74, "\(result.errors)")
    }

    /// A signal ends a run that waits for a reader which has stopped reading.
    @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)] as [(String, Int32)])
    func aSignalEndsABlockedRun(_ signal: String, _ status: Int32) throws {
        let folder = try TemporaryFolder()
        let corpus = try folder.write(try Program.check("generate", ["300", "--seed", "3"]), to: "c.ndjson")
        // The pipe holds less than is written; the file that the run leaves says that it has begun.
        let script = """
            cd \(folder.path)
            mkfifo pipe
            "$READOUT" export --quiet --to ntriples \(corpus) > pipe &
            run=$!
            exec 3< pipe
            head -c 1000 <&3 > begun
            kill -\(signal) $run
            wait $run
            """
        #expect(try shell(script).status == status)
    }

    @Test func aReplacedFileKeepsItsPermissions() throws {
        let folder = try TemporaryFolder()
        let result = try shell(
            "cd \(folder.path) && echo old > a.json && chmod 600 a.json && \"$READOUT\" export --quiet --to json -o a.json \(example) && stat -c %a a.json"
        )
        #expect(result.output == "600\n")
    }
}
