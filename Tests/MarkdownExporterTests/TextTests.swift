import Foundation
import MarkdownExporter
import ReadoutModel
import Testing

/// What a record says is text, and text that could be a mark gets a backslash; other text gets none.
@Suite struct TextTests {
    /// The summary of a summit, in which the text stands on lines of its own.
    func passage(_ text: String) throws -> String {
        var document = try summit()
        document.summit.summary = Text(text)
        let whole = brief(document)
        let start = try #require(whole.range(of: "- **Status:** scheduled\n\n"))
        let end = try #require(whole.range(of: "\n\n## Source"))
        return String(whole[start.upperBound..<end.lowerBound])
    }

    @Test(arguments: [
        "Plain words, and more: 3.5 % of 1,000 (or so); \"quoted\" 'twice' - and — on… What? Yes!",
        "[W]e are at an important point", "said so [sic] and left", "snake_case_words and a_1_b", "2 * 3 _ 4 ~ 5",
        "AT&T and R&D work", "a < b > c = d + e", "issue #5, C# and # alone", "paid $5 and $10 for it",
        "2023 was a year", "3.5 percent", "-5 degrees", "+49 30 12345", "9:00-17:00", "D. Trump and M. Macron",
        "e.g. the U.S. at 3 p.m.",
        "12:30 and a:b",
        "name@example.org", "Item 1) is in line: 2. too", "¿Qué? «Oui» „Nein“",
        "中文。",
        "日本語 テキスト", "{braces} ^ %percent% 50%", "a/b//c", "and/or", "either {a, b}", "x = 1", "a <- b <3", "C# 7",
        "at 12:30:15",
    ])
    func proseIsLeftAlone(_ text: String) throws {
        #expect(try passage(text) == text)
    }

    @Test(arguments: [
        // Inline marks
        ("*emphasis*", #"\*emphasis\*"#), ("**strong**", #"\*\*strong\*\*"#), ("_emphasis_", #"\_emphasis\_"#),
        ("__strong__", #"\_\_strong\_\_"#), ("é_a_", #"é\_a\_"#), ("`code`", #"\`code\`"#), ("``", #"\`\`"#),
        ("~~gone~~", #"\~\~gone\~\~"#), ("~gone~", #"\~gone\~"#), ("$x$", #"\$x\$"#), ("$$x$$", #"\$\$x\$\$"#),
        ("US$5", #"US\$5"#),
        // Links, references, footnotes
        ("[a](b)", #"[a\](b)"#), ("![a](b)", #"!\[a\](b)"#), ("a [b][c] d", #"a [b\][c] d"#),
        ("see [a]: b", #"see [a\]: b"#),
        ("[ref]: /url", #"\[ref\]: /url"#), ("[1]: /url", #"\[1\]: /url"#), ("a[^1]", #"a\[&#94;1]"#),
        ("[^1]: note", #"\[&#94;1\]: note"#),
        ("a ^[note]", #"a &#94;\[note]"#), ("[x] done", #"\[x\] done"#), ("[ ] open", #"\[ \] open"#),
        ("[A] task", #"\[A] task"#), ("[A]", #"\[A]"#), ("[W]e", "[W]e"), ("[We] said", "[We] said"),
        ("[!NOTE]", #"\[!NOTE]"#),
        ("[[page]]", #"\[\[page]]"#), ("a [[page]]", #"a \[\[page]]"#), ("![[page]]", #"!\[\[page]]"#),
        // Autolinks
        ("http://a.example", #"http:/&#47;a\.example"#),
        ("see https://a.example/_x_", #"see https:/&#47;a\.example/\_x\_"#),
        ("ftp://a.example", #"ftp:/&#47;a\.example"#), ("www.a.example", #"www\.a\.example"#),
        ("(WWW.a.example)", #"(WWW\.a\.example)"#),
        ("<https://a.example>", #"\<https:/&#47;a\.example>"#), ("<a@b.example>", #"\<a@b.example>"#),
        // HTML and entities
        ("<b>bold</b>", #"\<b>bold\</b>"#), ("<!-- c -->", #"&#60;!-- c -->"#), ("<?php ?>", #"\<?php ?>"#),
        ("<![CDATA[x]]>", #"&#60;!\[CDATA[x\]]>"#), ("<script>", #"\<script>"#), ("a<", #"a\<"#),
        ("&amp;", #"&#38;amp;"#),
        ("&#35;", #"&#38;#35;"#), ("&#x23; &copy;", #"&#38;#x23; &#38;copy;"#), ("R&D", #"R&#38;D"#),
        // Obsidian, Pandoc, and template languages
        ("#tag", ##"\#tag"##), ("see #tag", ##"see \#tag"##), ("(#1a)", ##"(\#1a)"##), ("a ==b== c", #"a \==b\== c"#),
        ("a %%b%% c", #"a &#37;%b&#37;% c"#), ("text ^block-1", #"text &#94;block-1"#), ("2^10^", #"2&#94;10&#94;"#),
        ("x^2", #"x&#94;2"#),
        ("word{.class}", #"word\{.class}"#), ("{{ page }}", #"\{\{ page }}"#), ("a{{", #"a\{\{"#),
        ("<!--more-->", "&#60;!--more-->"), ("say [x]", #"say [x\]"#), ("a\\\nb", "a&#92;\\\nb"),
        ("{% if %}", #"{&#37; if %}"#),
        ("{key=value}", #"\{key=value}"#), (":smile:", #"\:smile:"#), ("see example.org/a", #"see example\.org/a"#),
        ("//localhost/", #"/&#47;localhost/"#), ("a. item", #"a\. item"#), ("iv) item", #"iv\) item"#),
        ("(1) item", #"\(1) item"#), ("::: note", #"\::: note"#),
        // Backslashes
        (#"\*"#, #"\\\*"#), (#"a\"#, "a&#92;"), (#"\\"#, #"\\&#92;"#), (#"C:\new"#, #"C:\\new"#),
        (#"\<b>"#, #"\\\<b>"#), (#"a\|b"#, #"a\\\|b"#),
        // The start of a line
        ("# heading", ##"\# heading"##), ("#hash", ##"\#hash"##), ("> quote", #"\> quote"#), ("- item", #"\- item"#),
        ("+ item", #"\+ item"#), ("* item", #"\* item"#), ("-", #"\-"#), ("1. item", #"1\. item"#),
        ("12) item", #"12\) item"#), ("D.\tName", "D\\.\tName"), ("D.  Name", #"D\.  Name"#),
        ("1234567890. item", #"1234567890\. item"#),
        ("2023.", #"2023\."#), ("---", #"\---"#), ("- - -", #"\- - -"#), ("***", #"\*\*\*"#), ("___", #"\_\_\_"#),
        ("===", #"\=\=="#), ("a\n===", "a\\\n\\=\\=="), ("a\n---", "a\\\n\\---"), ("a\n-|-", "a\\\n\\-\\|-"),
        ("a\n:-:", "a\\\n\\:-:"),
        ("| a |\n|---|", "\\| a \\|\\\n\\|---\\|"), ("term\n: meaning", "term\\\n\\: meaning"),
        ("```swift", #"\`\`\`swift"#), ("~~~", #"\~\~\~"#), ("<div>\nx", "\\<div>\\\nx"),
        // White space
        ("    code", "code"), ("\tcode", "code"), ("a  ", "a"), ("a  \nb", "a\\\nb"), ("a\n    b", "a\\\nb"),
        ("a\n\n\n\tb", "a\n\nb"),
        ("a\n \t\n# b", "a\n\n\\# b"), ("\u{A0}\u{3000}# a\u{2028}", ##"\# a"##), ("a\n\u{85}\nb", "a\n\nb"),
        ("a\u{2028}b", "a\u{2028}b"),
        ("\u{202E}# a", "\u{202E}# a"),
    ])
    func marksAreEscaped(_ text: String, _ escaped: String) throws {
        #expect(try passage(text) == escaped)
    }

    @Test(arguments: [
        ("1. Title", "1. Title"), ("# Title", "# Title"), ("C #", "C \\#"), ("#", "\\#"), ("C#", "C\\#"),
        ("a ## b", "a ## b"),
        ("two\nlines", "two lines"), ("two\n\n- parts", "two - parts"), ("a | b", "a | b"), ("===", #"\=\=="#),
    ])
    func aTitleIsOneHeading(_ text: String, _ escaped: String) throws {
        #expect(brief(try summit(Text(text))).contains("\n# \(escaped)\n\n- **Date:**"))
    }

    @Test(arguments: [
        ("a | b", #"a \| b"#), (#"a\|b"#, #"a\\\|b"#), (#"a\"#, "a&#92;"), ("two\nlines", "two lines"),
        ("two\n\nparts", "two parts"),
        ("---", "---"), ("`a|b`", #"&#96;a\|b&#96;"#), ("1. one", "1. one"), ("|", #"\|"#), (" ", ""),
    ])
    func aCellIsOneCell(_ text: String, _ escaped: String) throws {
        var document = try summit()
        var participant = Participant(id: "p", name: Text(text))
        participant.role = Text(text)
        document.participants = [participant]
        #expect(brief(document).contains("\n| \(escaped) | \(escaped) | expected |\n"))
    }

    @Test func itemsAndQuotesKeepTheirLines() throws {
        var document = try summit()
        document.objectives = [Objective(text: "one\n- two\n\n> three"), Objective(text: "+ four")]
        document.quotes = [Quote(speaker: .person(Person()), text: "> one\ntwo\n\n1. three")]
        let text = brief(document)
        #expect(text.contains("\n- one\\\n  \\- two\n\n  \\> three\n- \\+ four\n"))
        #expect(text.contains("\n> \\> one\\\n> two\n>\n> 1\\. three\n"))
    }

    @Test func namesStandOnOneLine() throws {
        var document = try summit()
        document.parties = [Party(id: "p", name: "one\n\n1")]
        document.objectives = [Objective(text: "Peace")]
        document.objectives[0].party = "p"
        #expect(brief(document).contains("- Peace (one 1)\n"))
    }

    @Test(arguments: [
        ("https://a.example/x_(y)?a=1&b=2", #"[a \[1\] b](https://a.example/x_\(y\)?a=1&b=2)"#),
        ("https://a.example/?a&copy;", #"[a \[1\] b](https://a.example/?a&amp;copy;)"#),
        ("HTTP://a.example", #"[a \[1\] b](HTTP://a.example)"#),
        ("urn:isbn:_1_", #"a [1] b (urn\:isbn:\_1\_)"#), ("javascript:alert(1)", "a [1] b (javascript:alert(1))"),
        ("ftp://a.example", #"a [1] b (ftp:/&#47;a\.example)"#),
    ])
    func onlyTheWebIsLinked(_ url: String, _ link: String) throws {
        var document = try summit()
        document.article.title = "a [1] b"
        document.article.url = Text(url)
        #expect(fact("Article", in: brief(document)) == link)
    }

    @Test(arguments: [
        ("https://a.example/x_(y)?a=1&b=2", "<https://a.example/x_(y)?a=1&b=2>"),
        ("https://a.example/?a&copy;", #"[https:/&#47;a\.example/?a&#38;copy;](https://a.example/?a&amp;copy;)"#),
        ("data:text/html,x", "data:text/html,x"),
    ])
    func anAddressLinksToItself(_ url: String, _ link: String) throws {
        var document = try summit()
        document.summit.url = Text(url)
        #expect(fact("Web page", in: brief(document)) == link)
    }

    /// Among Arabic words Latin ones end in a mark that a reader takes for a host.
    @Test func aSchemeAtTheEndOfAText() throws {
        var document = try summit()
        document.language = "ar"
        document.summit.place = Place()
        document.summit.place?.name = "http://"
        document.summit.place?.country = "US"
        for template in BriefTemplate.allCases {
            var options = MarkdownOptions()
            options.template = template
            #expect(brief(document, options).contains(#"http:/&#47;"#))
        }
    }
}
