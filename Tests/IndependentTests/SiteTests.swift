import TestSupport
import Testing

/// Sites of briefs as people make them: Hugo, and Jekyll with kramdown and with CommonMark, read the front matter and
/// show the text. None of what they run, such as shortcodes and tags of Liquid, may come out of a record.
@Suite struct SiteTests {
    @Test(arguments: ["hugo", "jekyll", "jekyll-commonmark"])
    func aSiteSaysWhatTheRecordsSay(_ program: String) throws {
        let fixtures = "\(Fixture.root.path)/Tests/Fixtures"
        try Program.check(
            "sites",
            [
                "--program", program, Program.readout, "\(fixtures)/awkward.json", "\(fixtures)/marks.json",
                "\(Fixture.root.path)/examples",
            ])
    }
}
