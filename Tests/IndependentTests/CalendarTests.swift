import Foundation
import TestSupport
import Testing

/// What the rules of the RFCs and other people's calendar programs say of the calendars.
@Suite struct CalendarTests {
    @Test func theLinterFindsEveryDamage() throws {
        try Program.check("check_lint.py", [])
    }

    @Test(arguments: Corpus.all, ["omit", "span"])
    func calendarsKeepTheRules(_ corpus: Corpus, _ imprecise: String) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        let calendar = "\(folder.path)/export.ics"
        try Program.readout(
            "export", "--quiet", "--to", "icalendar", "--option", "imprecise=\(imprecise)", "--output", calendar, source
        )
        try Program.check("lint_calendar.py", [calendar])
        try Program.check("check_calendar.py", (imprecise == "span" ? ["--span"] : []) + [source, calendar])
    }
}
