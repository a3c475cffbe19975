import ReadoutModel
import ReadoutRecord
import Testing

/// Keys come in the order of the format, whatever theirs was, and nothing is added.
@Suite struct EncodingTests {
    @Test func isTheSameTextAgain() throws {
        #expect(json(try read(everything)) == everything)
    }

    @Test func throughYAML() throws {
        let document = try read(everything)
        #expect(try read(yaml(document)) == document)
        #expect(yaml(try read(yaml(document))) == yaml(document))
    }

    @Test func ofWhatIsMadeByHand() throws {
        var document = Document(
            id: "h", article: Article(title: "A"), summit: Summit(title: "S", start: try Time("2023-06~")))
        #expect(
            json(document)
                == #"{"readout":1,"id":"h","article":{"title":"A"},"summit":{"title":"S","start":"2023-06~"}}"#)
        document.revision = 0
        document.summit.place = Place()
        document.summit.history = [Change(change: .cancelled)]
        document.quotes = [Quote(speaker: .person(Person()), text: "T")]
        #expect(
            json(document)
                == #"{"readout":1,"id":"h","revision":0,"article":{"title":"A"},"summit":{"title":"S","start":"2023-06~","place":{},"history":[{"change":"cancelled"}]},"quotes":[{"speaker":{},"text":"T"}]}"#
        )
        #expect(
            yaml(document).contains(
                "  place: {}\n  history:\n    - change: cancelled\nquotes:\n  - speaker: {}\n    text: \"T\"\n"
                    .replacing("\"T\"", with: "T")))
    }

    /// The order in which keys are given does not matter, but that of keys of one's own does.
    @Test func keysArePutInOrder() throws {
        let document = try read(
            """
            x-z: 1
            summit: {x-b: 1, start: 2023, x-a: 2, title: S}
            article: {publisher: P, title: A}
            x-y: 2
            id: a
            readout: 1
            """)
        #expect(
            json(document)
                == #"{"readout":1,"id":"a","article":{"title":"A","publisher":"P"},"summit":{"title":"S","start":"2023","x-b":1,"x-a":2},"x-z":1,"x-y":2}"#
        )
    }

    /// Empty lists may go; empty texts and defaults that are spelled out stay.
    @Test func whatIsEmpty() throws {
        let document = try read(
            minimal("language: en\nrevision: 0\nparties: []\nquotes: []\n").replacing(
                "start: 2023}",
                with: "start: 2023, status: scheduled, kind: other, summary: '', topics: [], meetings: []}"))
        #expect(
            json(document)
                == #"{"readout":1,"id":"a","language":"en","revision":0,"article":{"title":"A"},"summit":{"title":"S","kind":"other","status":"scheduled","start":"2023","summary":""}}"#
        )
    }

    @Test(arguments: [
        "tab\t", "line\nbreak\n", " space ", "é e\u{301}", "\u{85}\u{2028}", "😀", "'\"\\", "# no\n---\n", "\u{FEFF}",
        "\u{E000}\u{2028}", "a\n \n\n", "\n", "\t\n x",
    ])
    func textIsKept(_ string: String) throws {
        var document = try read(minimal())
        document.summit.summary = Text(string)
        document.summit.topics = [Text(string), Text(string)]
        document.article.author = Text(string)
        document.extensions = [.init(key: Text("x-\(string)"), value: .string(Text(string)))]
        #expect(try read(json(document)) == document)
        #expect(try read(json(document, indent: 2)) == document)
        #expect(try read(yaml(document)) == document, "\(yaml(document))")
    }

    /// Revisions up to the largest.
    @Test(arguments: [("0", 0), ("2147483647", 2_147_483_647), ("007", 7), ("0x10", 16), ("+5", 5)])
    func revisions(_ text: String, _ revision: Int) throws {
        let document = try read(minimal("revision: \(text)\nupdated: 2023-06-18\n"))
        #expect(document.revision == revision)
        #expect(json(document).contains("\"revision\":\(revision),"))
    }
}
