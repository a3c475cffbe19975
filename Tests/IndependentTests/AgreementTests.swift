import TestSupport
import Testing

/// That the calendar, the briefs and the graph of one record say the same, as programs of others read them.
@Suite struct AgreementTests {
    @Test(arguments: Corpus.all)
    func statusDayAttendanceAndAttributionAreTheRecords(_ corpus: Corpus) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        func export(_ format: String, _ path: String, _ options: String...) throws -> String {
            let path = "\(folder.path)/\(path)"
            let settings = options.flatMap { ["--option", $0] }
            try Program.readout(["export", "--quiet", "--to", format, source, "--output", path] + settings)
            return path
        }
        try Program.check(
            "agreement",
            [
                source, try export("icalendar", "all.ics"), try export("markdown", "briefs/", "language=en"),
                try export("ntriples", "all.nt"),
            ])
    }
}
