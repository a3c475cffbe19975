import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import Testing

/// The document of a text that holds one and is right. That something has no id, as in ``everything``, is right as well.
func read(_ text: String, name: String = "test.yaml") throws -> Document {
    let read = Document.read(text, name: name, articles: .none)
    #expect(read.flatMap(\.diagnostics).filter { $0.code != .positionalID }.map(\.line) == [])
    #expect(read.count == 1)
    return try #require(read.first?.document)
}

/// What is wrong with a text, line by line.
func problems(_ text: String, name: String = "test.yaml") -> [String] {
    Document.read(text, name: name, articles: .none).flatMap(\.diagnostics).map(\.line)
}

/// The least there can be, and more.
func minimal(_ more: String = "", id: String = "a") -> String {
    "readout: 1\nid: \(id)\narticle: {title: A}\nsummit: {title: S, start: 2023}\n\(more)"
}

func json(_ document: Document, indent: Int? = nil) -> String {
    var writer = JSONWriter(into: ByteBuffer(), indent: indent)
    document.encode(into: &writer)
    return writer.finish().string
}

func yaml(_ document: Document) -> String {
    var writer = YAMLWriter(into: ByteBuffer())
    document.encode(into: &writer)
    return writer.finish().string
}

/// A record with every field of the format, in its order.
let everything = #"""
    {"readout":1,"id":"all","language":"fr","revision":7,"updated":"2023-06-20T10:00:00+02:00","article":{"title":"Article","url":"https://example.org/1","publisher":"Wire","author":"Someone","published":"2023-06-19","language":"en-GB","license":"CC-BY-4.0","text":"texts/article.txt","x-article":1},"parties":[{"id":"us","name":"United States","country":"US","sameAs":["https://example.org/us","urn:us"],"x-party":[]},{"id":"eu","name":"EU"}],"summit":{"title":"Summit","kind":"official-visit","status":"held","start":"2023-06-18T09:00","end":"2023-06-19T18:00:00.5","timeZone":"Asia/Shanghai","place":{"name":"Hall","address":"1 Square","locality":"Beijing","country":"CN","latitude":39.90,"longitude":-1.163e2,"sameAs":["urn:hall"],"x-place":null},"host":"eu","url":"https://example.org/summit","summary":"One\ntwo\n","topics":["Trade","Climate"],"history":[{"change":"postponed","start":"2023-02/2023-03","announced":"2023-02-03","reason":"Weather","x-plan":true},{"change":"moved","start":"2023-05~"}],"meetings":[{"id":"talks","title":"Talks","status":"cancelled","start":"2023-06-18T14:30","end":"2023-06-18T15:30","place":{},"participants":["a","b"],"summary":"Short","x-meeting":"m"},{"title":"Dinner"}],"x-summit":{"b":1,"a":2}},"participants":[{"id":"a","name":"Ann","kind":"person","role":"Minister","party":"us","attendance":"expected","sameAs":["urn:a"],"x-participant":0},{"id":"b","name":"Board","kind":"organization"}],"objectives":[{"id":"o","text":"Objective","party":"us","priority":"primary","x-objective":""},{"text":"Other"}],"quotes":[{"id":"q","speaker":"a","text":"Words","language":"en","translated":{"language":"zh-Hans","text":"话","x-translated":1},"said":"2023-06-18","medium":"tweet","meeting":"talks","source":"https://example.org/q","x-quote":1},{"speaker":{"id":"c","name":"Carl","role":"Expert","organization":"Institute","anonymous":false,"sameAs":["urn:c"],"x-speaker":1},"text":"More"},{"speaker":{"anonymous":true},"text":"Secret"}],"related":[{"id":"r","title":"Before","relation":"precedent","kind":"multilateral-summit","date":"2022-11","status":"held","place":{"locality":"Bali"},"participants":["a",{"id":"d","name":"Dora"}],"note":"Note","x-related":1},{"title":"After","relation":"follow-up","date":"2023-09/.."}],"x-b":1,"x-a":[1,{"k":"v"}]}
    """#
