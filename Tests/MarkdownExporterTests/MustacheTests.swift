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
            "layout==post,title=title,date=firstDay,until=lastDay,tags=topics,dir=direction,draft==false,weight==5,"
            + "kind==title,a b==x\\,y,end=end,rev=revision,v==1e3"
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
        for wrong in ["title", "=a", "a=title,a=id"] {
            #expect(throws: RegisteredFormat.OptionFailure.self) { try body([("frontMatter", wrong)], document) }
        }
    }

    /// Words of one's own stand behind an equals sign, so that a field that is misspelled is none of them.
    @Test(arguments: [
        ("date=firstDya", #""firstDya" is no field; did you mean "firstDay"?"#),
        ("draft=false", #""false" is no field"#),
        ("title=Title", #""Title" is no field; did you mean "title"?"#), ("layout=post", #""post" is no field"#),
        ("a=", #""" is no field"#),
    ])
    func fieldsAreRefused(_ keys: String, _ message: String) throws {
        let failure = try #require(throws: RegisteredFormat.OptionFailure.self) {
            try body([("frontMatter", keys)], summit())
        }
        #expect(failure.error.description.hasPrefix(message), "\(failure.error)")
        #expect(failure.error.description.contains("behind an equals sign"))
    }

    @Test func moreOfTheRecord() throws {
        let record = try document(
            """
            readout: 1
            id: t
            x-desk: {editor: "*Ada*", tags: [a, b]}
            article: {title: A, x-rating: 1.50}
            parties: [{id: p, name: P, country: FR, sameAs: ["http://www.wikidata.org/entity/Q142"], x-flag: true}]
            summit:
              title: T
              start: 2023-06-18T09:00
              end: 2023-06-18T10:30
              timeZone: Europe/Paris
              place: {name: Élysée, country: FR, sameAs: ["https://example.org/a%20b", "urn:x"]}
              sameAs: ["https://example.org/(t)"]
              x-note: "# note"
              meetings:
                - {title: Two, start: 2023-06-18T10:00, participants: [a]}
                - {id: one, title: One, start: 2023-06-18T09:00Z, place: {locality: Paris}}
                - {title: Three}
            participants: [{id: a, name: Anna, party: p, sameAs: ["http://www.wikidata.org/entity/Q1"]}]
            objectives: [{text: O, party: p}]
            quotes: [{speaker: a, text: Q, meeting: one}, {speaker: {id: b, name: B}, text: R}]
            related: [{title: F, relation: follow-up, status: held}, {title: G, relation: follow-up, record: g}]
            """)
        func value(_ template: String) throws -> String { try render(template, record) }
        #expect(
            try value("{{dateWithoutZone}} {{timeZone}} {{hours(date)}}")
                == "18 June 2023, 09:00–10:30 Europe/Paris 09:00–10:30\n")
        #expect(
            try value("{{location.countryName}} {{#parties}}{{countryName}} {{country}}{{/parties}}")
                == "France France FR\n")
        #expect(
            try value(
                "{{#programme}}{{day}}{{^day}}no day{{/day}}: {{#meetings}}{{id}} {{hours(date)}}, {{/meetings}}; {{/programme}}"
            )
                == "18 June 2023: meeting-1 10:00, one 11:00, ; no day: meeting-3 , ; \n")
        #expect(
            try value("{{#meetings}}{{location.locality}}{{#participants}}{{id}}{{/participants}}/{{/meetings}}")
                == "a/Paris//\n")
        #expect(
            try value("{{#participants}}{{id}} {{partyID}} {{#sameAs}}<{{.}}>{{/sameAs}}{{/participants}}")
                == "a p <http://www.wikidata.org/entity/Q1>\n")
        #expect(
            try value(
                "{{#objectives}}{{id}} {{partyID}}{{/objectives}} {{#quotes}}{{id}} {{speakerID}} {{meetingID}};{{/quotes}}"
            ) == "objective-1 p quote-1 a one;quote-2 b ;\n")
        #expect(
            try value("{{#followed}}{{title}} {{id}}{{/followed}} {{#mayFollow}}{{title}} {{record}}{{/mayFollow}}")
                == "F related-1 G g\n")
        #expect(
            try value("{{#sameAs}}[t]({{.}}){{/sameAs}} {{#location}}{{#sameAs}}{{.}}{{/sameAs}}{{/location}}")
                == "[t](https://example.org/\\(t\\)) https://example.org/a%20b\n")
        // Keys of the record's own, those of the summit as if they were the document's.
        #expect(
            try value("{{x-note}} {{x-desk.editor}} {{x-none}} {{#article}}{{x-rating}}{{/article}}")
                == "\\# note \\*Ada\\*  1.50\n")
        #expect(
            try value(
                "{{#x-desk}}{{editor}} {{joined(tags)}} {{#tags}}{{.}}{{^last()}}+{{/last()}}{{/tags}}{{/x-desk}}")
                == "\\*Ada\\* a, b a+b\n")
        #expect(
            try value("{{#parties}}{{#x-flag}}flag{{/x-flag}}{{x-note}}{{/parties}}{{^x-none}}none{{/x-none}}")
                == "flagnone\n")
        let path = try folder.write(
            "{{alsoIn(date)}}|{{#meetings}}{{alsoIn(date)}},{{/meetings}}", to: "brief.md.mustache")
        let elsewhere = try body([("template", path), ("alsoIn", "Asia/Tokyo"), ("frontMatter", "")], record)
        #expect(elsewhere.replacing("\u{2009}", with: " ") == "16:00 – 17:30|17:00,18:00,,\n")
    }

    /// A template makes Markdown, whose escapes are none for HTML.
    @Test(arguments: ["page.html.mustache", "PAGE.HTML.MUSTACHE", "a.htm.mustache"])
    func noTemplateMakesHTML(_ name: String) throws {
        let path = try folder.write("{{title}}", to: name)
        let failure = try #require(throws: RegisteredFormat.OptionFailure.self) {
            try body([("template", path)], summit())
        }
        #expect(failure.error.description.contains("no format yet that escapes for HTML"))
    }

    /// The data of a record are what the schema describes.
    @Test func theDataOfARecord() throws {
        let record = try document(TemplateTests.source + "\nx-desk: [1, {a: null}]\n")
        let resource = try #require(MarkdownExporter.resources.first { $0.name == "template" })
        let find = try #require(resource.data)
        let request = ExportRequest(record, zones: Fixture.zones)
        let data = find(request)
        guard case .object(let members) = data else { return #expect(Bool(false), "no object") }
        func value(_ name: String) -> JSONValue? { members.first { $0.key.string == name }?.value }
        #expect(value("title") == .string("Talks") && value("isPostponed") == .bool(true))
        #expect(value("x-desk") == .array([.number(Number(1)), .object([.init(key: "a", value: .null)])]))
        guard case .array(let quotes) = value("quotes"), case .object(let quote) = quotes.first else {
            return #expect(Bool(false), "no quotes")
        }
        #expect(quote.first { $0.key.string == "text" }?.value == .string("Words\nand more"))
        for member in members where !member.key.string.hasPrefix("x-") {
            #expect(TemplateSchema.json.contains("\"\(member.key)\": {"), "\(member.key)")
        }
    }

    @Test func theSchemaNamesTheData() {
        #expect(TemplateSchema.json.contains(#""followUps": {"#))
        #expect(TemplateSchema.json.contains(#""description": "Why""#))
    }
}
