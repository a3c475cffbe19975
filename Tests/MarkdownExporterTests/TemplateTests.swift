import Foundation
import MarkdownExporter
import ReadoutModel
import Testing

@Suite struct TemplateTests {
    static let source = """
        readout: 1
        id: talks
        article: {title: The talks, url: https://example.org/a, publisher: The Paper, published: 2023-06-20}
        parties: [{id: us, name: United States}, {id: cn, name: China}]
        summit:
          title: Talks
          status: postponed
          start: 2023-06-18
          end: 2023-06-19
          url: https://example.org/talks
          place: {locality: Beijing}
          history: [{change: postponed, start: 2023-02, announced: 2023-02-03, reason: A balloon.}]
          meetings: [{title: Opening, start: 2023-06-18T14:30, status: cancelled}, {title: Dinner}]
          timeZone: Asia/Shanghai
        participants:
          - {id: b, name: B, role: Minister, party: cn}
          - {id: a, name: A, party: us}
          - {id: c, name: C, party: cn, attendance: absent}
          - {id: d, name: D}
        objectives:
          - {text: Second, party: us}
          - {text: First, party: us, priority: primary}
          - {text: Peace}
        quotes:
          - {speaker: a, text: "Words\\nand more", said: 2023-06}
          - {speaker: {role: Official, anonymous: true}, text: Gut, language: de, translated: {language: en, text: Good}}
        related:
          - {title: Before, relation: cause, date: 2022-11~}
          - {title: After, relation: follow-up, date: 2023-06/.., status: scheduled}
        """

    func body(_ template: BriefTemplate, _ language: BriefLanguage = .internationalEnglish) throws -> Substring {
        let text = brief(try document(Self.source), options(template, language))
        return text[try #require(text.firstRange(of: "---\n\n")).upperBound...]
    }

    @Test func aPage() throws {
        #expect(
            try body(.brief) == """
                # Talks

                **Postponed.** It does not take place at the time that was planned.

                - **Date:** 18–19 June 2023
                - **Place:** Beijing
                - **Status:** **postponed**
                - **Earlier plan:** February 2023, postponed (announced 3 February 2023): A balloon.

                ## Who takes part

                - **United States:** A (expected)
                - **China:** B, Minister (expected); C (absent)
                - D (expected)

                ## Programme

                | Date | Local time | Item |
                | --- | --- | --- |
                | 18\u{A0}June\u{A0}2023 | 14:30 | Opening (**cancelled**) |
                | Without a date |  | Dinner |

                ## What each side wants

                - **United States**
                  - First
                  - Second
                - Peace

                ## What was said

                - “Words\\
                  and more” — A
                - “Gut” (“Good”) — Official (anonymous)

                ## What is next

                - After, from June 2023 (scheduled)

                Source: [The talks](https://example.org/a), The Paper, 20 June 2023

                """)
    }

    /// The follow-up and the words, known to the month, do not come before the summit, which falls into it.
    @Test func aTimeline() throws {
        #expect(
            try body(.timeline) == """
                # Talks

                **Postponed.** It does not take place at the time that was planned.

                - **November 2022, approximately:** Before
                - **3 February 2023:** **postponed** (had been planned for February 2023): A balloon.
                - **18–19 June 2023:** **Talks**, Beijing (**postponed**)
                - **18 June 2023, 14:30 (local time):** Opening (**cancelled**)
                - **June 2023:** “Words\\
                  and more” — A
                - **from June 2023:** After

                ## Without a date

                - Dinner (**postponed**)
                - “Gut” (“Good”) — Official (anonymous)

                Source: [The talks](https://example.org/a), The Paper, 20 June 2023

                """)
    }

    @Test func aTable() throws {
        let row =
            #"| 18–19 June 2023 | [Talks](https://example.org/talks) | Beijing | United States; China | **postponed** |"#
        let head = "| Date | Summit | Place | Parties | Status |\n| --- | --- | --- | --- | --- |\n"
        #expect(try body(.table) == "\(head)\(row)\n")

        var earlier = try summit("Earlier", start: "2022")
        earlier.language = "de"
        let several = digest([try document(Self.source), earlier], options(.table))
        #expect(
            several.hasSuffix(
                "# Diplomatic summits\n\n\(head)| 2022 | Earlier |  |  | geplant |\n"
                    + "\(row.replacing("18–19 June 2023", with: "June 18\u{2009}–\u{2009}19, 2023"))\n"))
    }

    /// A plan that was given up, nobody knows when, stands where it had been.
    @Test func aTimelineSaysOfAPlanWhatItWas() throws {
        var document = try summit(start: "2023-06-18")
        document.summit.status = .held
        var change = Change(change: .postponed)
        change.start = try EDTF("2023-02")
        document.summit.history = [change]
        var meeting = Meeting(title: "M")
        meeting.statedStatus = .scheduled
        document.summit.meetings = [meeting]
        let text = brief(document, options(.timeline))
        #expect(text.contains("- **February 2023:** Earlier plan, **postponed**\n"))
        #expect(text.contains("\n- M (scheduled)\n"), "a meeting that may not have been held says so")
    }

    @Test func whatIsNextSaysHowCertainItIs() throws {
        var document = try summit()
        document.related = [RelatedEvent(title: "R", relation: .followUp)]
        #expect(brief(document, options(.brief)).contains("\n- R (tentative)\n"))
    }

    /// Texts of nothing but white space leave no marks behind.
    @Test func blanksLeaveNoMarks() throws {
        var document = try summit()
        var place = Place()
        (place.name, place.locality, place.country) = (" ", "\t", "FR")
        document.summit.place = place
        #expect(fact("Place", in: brief(document)) == "France")
    }

    /// Letters of any script that runs from left to right count, signs do not.
    @Test(arguments: [
        ("钓鱼台", true), ("Москва", true), ("Ελλάδα", true), ("日本", true), ("한국", true), ("भारत", true),
        ("ⵜⴰⵎⴰⵣⵉⵖⵜ", true), ("ＡＢＣ", true), ("《》", false),
        ("1234 – 5", false),
        ("עברית", false), ("。", false), ("🎉", false),
    ])
    func otherScriptsAreKeptTogether(_ text: String, _ isSetApart: Bool) throws {
        var document = try summit("قمة")
        document.language = "ar"
        document.summit.topics = [Text(text)]
        #expect(brief(document).contains("\u{2068}\(text)\u{2069}") == isSetApart)
    }

    /// `1. Juni` would begin a list.
    @Test func aGermanDateBeginsNoList() throws {
        var document = try summit()
        var quote = Quote(speaker: .person(Person()), text: "Words")
        quote.said = try Time("2023-06-01")
        document.quotes = [quote]
        #expect(brief(document, options(.full, .german)).contains("> — \\\n> 1\\. Juni 2023\n"))
    }

    @Test func aBriefInChinese() throws {
        let text = try body(.brief, .chinese)
        #expect(text.hasPrefix("# Talks\n\n**已推迟。** 不在原定时间举行。\n\n- **日期：** 2023年6月18日至19日\n"))
        #expect(text.contains("## 各方诉求\n\n- **United States**\n  - First\n"))
        #expect(text.contains("- **China：** B，Minister（预计出席）；C（缺席）\n"))
    }

    /// What runs from left to right is set apart; what is Arabic needs nothing.
    @Test func anArabicBriefKeepsLatinNamesTogether() throws {
        var document = try summit("قمة")
        document.language = "ar"
        document.parties = [Party(id: "a", name: "[A] & B"), Party(id: "b", name: "الصين")]
        let text = brief(document)
        #expect(text.contains("\n# قمة\n"))
        #expect(brief(try summit("Talks"), options(.full, .arabic)).contains("\n# Talks\n"))
        #expect(text.contains("- **الأطراف:** \u{2068}[A] & B\u{2069}؛ الصين\n"))
    }

    @Test func aDigestIsInTheLanguageOfItsDocuments() throws {
        var document = try summit()
        document.language = "fr"
        #expect(digest([document]).contains("title: Sommets diplomatiques\n"))
        #expect(digest([document]).contains("\n## Sommaire\n\n- **18 juin 2023\u{A0}:** [T](#summit:t)\n\n## <a id="))
        #expect(digest([document, try summit()]).contains("\n## Contents\n"))
        #expect(digest([document], options(.full, .spanish)).contains("\n## Índice\n"))
    }

    /// Whatever offset a time is given with, it stands where it happens.
    @Test func timesAreInTheOrderOfTheirInstants() throws {
        let source = """
            readout: 1
            id: talks
            article: {title: The talks}
            summit:
              title: Talks
              start: 2023-06-18
              timeZone: Asia/Shanghai
              meetings:
                - {title: Third, start: 2023-06-18T09:00-04:00}
                - {title: Second, start: 2023-06-18T10:00Z}
                - {title: First, start: 2023-06-18T17:00}
            """
        var options = MarkdownOptions()
        options.template = .timeline
        let text = brief(try document(source), options)
        let places = ["First", "Second", "Third"].map { text.range(of: $0)?.lowerBound }
        #expect(places == places.sorted { $0! < $1! })
    }
}
