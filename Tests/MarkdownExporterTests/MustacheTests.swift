import MarkdownExporter
import ReadoutExport
import ReadoutModel
import TestSupport
import Testing

/// Briefs laid out by templates of one's own.
@Suite struct MustacheTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    /// The brief without its front matter.
    func render(_ template: String, _ document: Document, language: String = "en-GB") throws -> String {
        let path = try folder.write(template, to: "brief.md.mustache")
        return try body([("template", path), ("language", language), ("frontMatter", "")], document)
    }

    func body(_ settings: [(name: String, value: String)], _ document: Document) throws -> String {
        let registry = try ExporterRegistry(MarkdownExporter.self)
        let format = try #require(registry.format(named: "markdown"))
        return String(decoding: try format.bind(settings).export(document, zones: .system).bytes, as: UTF8.self)
    }

    func talks() throws -> Document { try document(TemplateTests.source) }

    @Test func namesAndSections() throws {
        let template = """
            {{! a comment }}
            # {{title}} ({{date}})
            {{#isPostponed}}
            {{warning}}
            {{/isPostponed}}
            {{^isHeld}}{{status}}{{/isHeld}} in {{location.locality}}
            {{#parties}}
            - {{name}}:{{#members}} {{name}}{{#role}}, {{role}}{{/role}}{{^isPresent}} ({{attendance}}){{/isPresent}}{{/members}}
            {{/parties}}
            {{#objectives}}
            {{text}}{{#party}} — {{party}}{{/party}}
            {{/objectives}}
            {{#followUps}}{{title}} {{date}} {{status}}{{/followUps}}
            {{#article}}[{{title}}]({{url}}) {{published}}{{/article}}

            """
        #expect(
            try render(template, try talks()) == """
                # Talks (18–19 June 2023 (Asia/Shanghai))
                Postponed. It does not take place at the time that was planned.
                postponed in Beijing
                - United States: A (expected)
                - China: B, Minister (expected) C (absent)
                First — United States
                Second — United States
                Peace
                After from June 2023 scheduled
                [The talks](https://example.org/a) 20 June 2023

                """)
    }

    @Test func valuesAreEscapedForAnyPlace() throws {
        var document = try summit("# *a* | [b](c)\nd #")
        document.summit.summary = "one\n- two\n\n> three"
        document.summit.topics = ["x", "*y*", "z"]
        let template = """
            {{title}}
            {{{title}}}
            {{paragraphs(summary)}}
            - {{item(summary)}}
            {{quote(summary)}}
            {{joined(topics)}} {{uppercased(summary)}} {{#topics}}<{{.}}>{{/topics}}

            """
        #expect(
            try render(template, document) == ##"""
                \# \*a\* \| \[b\](c) d \#
                # *a* | [b](c)
                d #
                one\
                \- two

                \> three
                - one\
                    \- two

                    \> three
                > one\
                > \- two
                >
                > \> three
                x, \*y\* and z ONE \- TWO \> THREE <x><\*y\*><z>

                """##)
    }

    /// What a record leaves out does not come from further out, as the name of the summit's host might.
    @Test func whatIsMissingIsEmpty() throws {
        var document = try summit("Outer")
        document.summit.meetings = [Meeting(title: "Inner")]
        #expect(
            try render(
                "{{#meetings}}{{title}}/{{date}}/{{summary}}{{/meetings}}{{#url}}no{{/url}}{{^url}}none{{/url}}",
                document)
                == "Inner//none\n")
    }

    /// A section for a text has no names of its own: those around it are meant.
    @Test func aTextHasNoNames() throws {
        let template =
            "{{#objectives}}{{#party}}{{party}}: {{text}}; {{/party}}{{/objectives}}{{#topics}}{{.}}{{title}}{{/topics}}"
        #expect(try render(template, try talks()) == "United States: First; United States: Second; \n")
        let quote = "{{#quotes}}{{#speaker}}{{text}}{{/speaker}}{{#date}} {{text}}{{/date}};{{/quotes}}"
        #expect(try render(quote, try talks()) == "Words and more Words and more;Gut;\n")
    }

    @Test func datesHaveParts() throws {
        func parts(_ date: String) -> String {
            ["written", "firstDay", "lastDay", "year", "month", "day", "weekday", "time"].map { "{{\($0)(\(date))}}" }
                .joined(separator: "/")
        }
        var document = try summit(start: "2023-06-18T14:30:05+08:00")
        document.summit.end = try Time("2023-06-19T10:00+08:00")
        #expect(
            try render(parts("date"), document)
                == "2023-06-18T14:30:05+08:00/2023-06-19T10:00+08:00/2023-06-18/2023-06-19/2023/June/18/Sunday/14:30:05\n"
        )
        #expect(
            try render("{{weekday(end(date))}} {{time(end(date))}} {{uppercased(month(date))}}", document)
                == "Monday 10:00 JUNE\n")
        #expect(try render("{{weekday(date)}}", document, language: "fr") == "dimanche\n")
        document.related = [RelatedEvent(title: "R", relation: .followUp)]
        for (edtf, expected) in [
            ("2023-06~", "2023-06\\~/2023-06-01/2023-06-30/2023/June///"), ("202X", "202X/2020-01-01/2029-12-31/////"),
            ("2023-22", "2023-22/2023-06-01/2023-08-31/2023////"),
            ("2023-06-XX", "2023-06-XX/2023-06-01/2023-06-30/2023/June///"),
            ("2023-06-18/..", "2023-06-18/../2023-06-18//2023/June/18/Sunday/"),
            ("../2023-06", "../2023-06//2023-06-30/////"), ("9999-24", "9999-24/9999-12-01/9999-12-31/9999////"),
        ] {
            document.related[0].date = try EDTF(edtf)
            #expect(
                try render("{{#followUps}}\(parts("date"))|{{date}}{{/followUps}}", document).hasPrefix("\(expected)|"))
        }
        document.related[0].date = nil
        #expect(try render("{{#followUps}}{{year(date)}}{{^date}}none{{/date}}{{/followUps}}", document) == "none\n")
    }

    /// A mark of the byte order is none of the text, in partials neither.
    @Test func byteOrderMarks() throws {
        try folder.write("\u{FEFF}{{id}}\n", to: "part.mustache")
        #expect(try render("\u{FEFF}# {{title}}\n{{> part}}", try summit()) == "# T\nt\n")
    }

    @Test func listsAreJoinedAsTheLanguageDoesIt() throws {
        var document = try summit()
        document.summit.topics = ["A", "B", "Irak"]
        for (language, expected) in [
            ("en", "A, B, and Irak"), ("en-GB", "A, B and Irak"), ("fr", "A, B et Irak"), ("es", "A, B e Irak"),
            ("zh", "A、B和Irak"), ("ar", "A وB وIrak"),
        ] {
            #expect(try render("{{joined(topics)}}", document, language: language) == "\(expected)\n")
        }
        document.summit.topics = ["A", "hielo"]
        #expect(try render("{{joined(topics)}}", document, language: "es") == "A y hielo\n")
    }

    @Test func peopleAreNames() throws {
        let source = """
            readout: 1
            id: t
            article: {title: A}
            summit: {title: T, start: 2023}
            participants: [{id: a, name: Anna, role: Chancellor}]
            related: [{title: R, relation: cause, participants: [a, {name: Joe, role: President}, {anonymous: true}]}]
            """
        #expect(
            try render("{{#background}}{{joined(people)}}{{/background}}", try document(source))
                == "Anna, Joe and anonymous\n")
    }

    @Test func partialsLieBesideTheTemplate() throws {
        try folder.write("{{#role}}{{name}}: {{role}}{{/role}}\n", to: "person.mustache")
        #expect(
            try render("{{#participants}}\n{{> person}}\n{{/participants}}\n", try talks()) == "\nB: Minister\n\n\n")
        try folder.write("{{> loop}}", to: "loop.mustache")
        try folder.write("{{title}}", to: "title.mustache")
        try folder.write("{{rôle}}", to: "bad.mustache")
        #expect(
            failure("{{> loop}}")?.hasSuffix("loop.mustache:1:1: partials use each other without end: loop, loop")
                == true)
        #expect(
            try render(String(repeating: "{{> title}}", count: 1500), try summit()) == String(
                repeating: "T", count: 1500) + "\n")
        #expect(failure("\n{{> bad}}")?.hasSuffix("bad.mustache:1:1: there is no name \"rôle\" here") == true)
        #expect(failure("\n {{> none}}")?.contains("brief.md.mustache:2:2: cannot read") == true)
        #expect(failure("\n{{> ../x}}")?.contains("brief.md.mustache:2:1: \"../x\" is no name of a partial") == true)
        #expect(failure("{{> é}}")?.contains("brief.md.mustache:1:1: \"é\" is no name of a partial") == true)
    }

    /// What is said of a template that is wrong.
    func failure(_ template: String) -> String? {
        do {
            _ = try render(template, try summit())
            return nil
        } catch let failure as RegisteredFormat.OptionFailure {
            return failure.error.description
        } catch {
            return nil
        }
    }

    @Test(arguments: [
        ("# {{titel}}", #"1:3: there is no name "titel" here; did you mean "title"?"#),
        ("a\n  {{#parties}}{{name}}{{wish}}{{/parties}}", #"2:23: there is no name "wish" here"#),
        ("{{name}}", #"1:1: there is no name "name" here"#),
        ("{{#parties}}{{name}}", "1:1: {{#parties}} is not closed"),
        ("{{/parties}}", "1:1: {{/parties}} closes nothing that is open"),
        ("{{#parties}}{{/quotes}}", "1:13: {{/quotes}} closes nothing that is open"),
        ("a\n{{title", "2:1: this tag is not closed"),
        ("{{parties}}", #"1:1: "parties" is no text; {{#parties}} begins a section for it"#),
        ("{{quoted(title)}}", #"1:1: there is no helper "quoted"; did you mean "quote"?"#),
        ("{{joined(title)}}", #"1:1: joined() is not for "title""#),
        ("{{location.naem}}", #"1:1: there is no name "location.naem" here"#),
        ("{{quotes.text}}", #"1:1: "quotes.text" leads through a list; its items have a section of their own"#),
        ("{{topics.x}}", #"1:1: "topics.x" leads through a list; its items have a section of their own"#),
        (
            "{{#parties}}{{#country}}{{#last()}}{{/last()}}{{/country}}{{/parties}}",
            "1:25: last() is for sections of lists, directly within them"
        ),
        ("{{year(title)}}", #"1:1: year() is not for "title""#),
        ("{{^first()}}, {{/first()}}", "1:1: first() is for sections of lists, directly within them"),
        (
            String(repeating: "{{#place}}", count: 3000) + String(repeating: "{{/place}}", count: 3000),
            "1:1001: sections nest deeper than 100 levels"
        ),
        ("{{=<% %>=}}", "1:1: tags that begin with = are not for briefs"),
    ])
    func mistakesHaveAPlace(_ template: String, _ message: String) throws {
        let said = try #require(failure(template))
        #expect(said.hasSuffix("/brief.md.mustache:\(message)"))
    }

    /// Sections count together with those around the partial that they are in.
    @Test(arguments: [(49, true), (51, false)])
    func depthGoesThroughPartials(_ count: Int, _ isRight: Bool) throws {
        func nested(_ inside: String) -> String {
            String(repeating: "{{^isHeld}}", count: count) + inside + String(repeating: "{{/isHeld}}", count: count)
        }
        try folder.write(nested("in"), to: "inner.mustache")
        let said = failure(nested("{{> inner}}"))
        #expect(
            isRight ? said == nil : said?.contains("inner.mustache:1:529: sections nest deeper") == true,
            "\(said ?? "")")
    }

    @Test func aTemplateThatIsNotThere() {
        #expect(throws: RegisteredFormat.OptionFailure.self) { try body([("template", "/nowhere.mustache")], summit()) }
        #expect(throws: RegisteredFormat.OptionFailure.self) { try body([("template", "page")], summit()) }
    }

    @Test func frontMatterHasTheKeysThatWereChosen() throws {
        var document = try summit("T: t", start: "2022-11~")
        document.language = "ar"
        document.summit.topics = ["no", "b"]
        let keys =
            "layout=post,title=title,date=firstDay,until=lastDay,tags=topics,dir=direction,draft=false,weight=5,"
            + "kind==title,a b=x\\,y,end=end,rev=revision,v=1e3"
        #expect(
            try body([("frontMatter", keys)], document).hasPrefix(
                """
                ---
                layout: post
                title: "T: t"
                date: "2022-11-01"
                until: "2022-11-30"
                tags:
                  - "no"
                  - b
                dir: rtl
                draft: false
                weight: 5
                kind: title
                a b: x,y
                rev: 0
                v: "1e3"
                ---

                # T: t

                """))
        document.summit.topics = [
            "US-China relations", "a/b_c", "US - China", "-", "/a/", "2023", "¿Qué? – sí", "南海", "…",
        ]
        #expect(
            try body([("frontMatter", "tags=topicTags")], document).hasPrefix(
                "---\ntags:\n  - US-China-relations\n  - a/b_c\n  - US-China\n  - a\n  - Qué-sí\n  - 南海\n---\n"))
        #expect(try body([("frontMatter", "")], document).hasPrefix("# T: t\n"))
        for wrong in ["title", "=a", "a=b,a=c"] {
            #expect(throws: RegisteredFormat.OptionFailure.self) { try body([("frontMatter", wrong)], document) }
        }
    }

    @Test func theSchemaNamesTheData() {
        #expect(TemplateSchema.json.contains(#""followUps": {"#))
        #expect(TemplateSchema.json.contains(#""description": "Why""#))
    }
}
