import Foundation
import TestSupport
import Testing

/// What goes with the program: completions in three shells, the manual page, the schema in editors, and where it is put.
@Suite struct ShellTests {
    @Test func shellsComplete() throws { try Program.check("completions", [Program.readout]) }

    /// The language server of VS Code and others takes every new record, and finds, explains and offers what it should.
    @Test func editorsCheckARecord() throws { try Program.check("editor", [Program.readout]) }

    @Test func coloursAreForTerminalsThatHaveThem() throws { try Program.check("terminal", [Program.readout]) }

    /// mandoc finds nothing to say of the manual page, not even of its style.
    @Test func theManualPageIsGood() throws {
        let folder = try TemporaryFolder()
        let text = try Program.readout("manual")
        let page = try folder.write(text, to: "readout.1")
        let outcome = try Program.outcome("/usr/bin/env", ["mandoc", "-T", "lint", "-W", "all", page])
        #expect(String(decoding: outcome.output + outcome.errors, as: UTF8.self) == "")
        #expect(outcome.status == 0)
        let shown = try Program.run("/usr/bin/env", ["mandoc", "-T", "utf8", "-O", "width=200", page])
            .replacing(/.\u{8}/, with: "")
        for words in ["--output", "--to", "imprecise=value", "official-visit", "EXIT STATUS", "NO_COLOR"] {
            #expect(shown.contains(words), "\(words)")
        }
        #expect(text == (try Program.readout("manual")))
    }

    @Test func isInstalledAndRemoved() throws {
        let folder = try TemporaryFolder()
        let install = Fixture.root.appending(path: "scripts/install.sh").path
        let environment = ["DESTDIR": "\(folder.path)/stage", "PREFIX": "/opt/readout"]
        let outcome = try Program.outcome("/usr/bin/env", ["bash", install, Program.readout], environment: environment)
        #expect(outcome.status == 0)
        let files = folder.contents().map { $0.replacing("stage/opt/readout/", with: "") }
        for file in [
            "bin/readout", "share/man/man1/readout.1", "share/bash-completion/completions/readout",
            "share/zsh/site-functions/_readout", "share/fish/vendor_completions.d/readout.fish",
        ] {
            #expect(files.contains(file), "\(file) is not among \(files)")
        }
        let program = "\(folder.path)/stage/opt/readout/bin/readout"
        #expect(try Program.run(program, ["--version"]) == Program.readout("--version"))
        let removal = try Program.outcome("/usr/bin/env", ["bash", install, "--remove"], environment: environment)
        #expect(removal.status == 0)
        #expect(!folder.contents().contains { $0.hasSuffix("readout") && $0.contains("bin/") })
    }
}
