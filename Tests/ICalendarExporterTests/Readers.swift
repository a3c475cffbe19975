import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

// JSON and XML as Foundation reads them.

func json(_ text: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }

/// The elements of an XML text, as Foundation reads them.
final class XMLNames: NSObject, XMLParserDelegate {
    private(set) var names: [String] = []
    /// The texts within properties of a name, in order.
    private(set) var texts: [String: [String]] = [:]
    private(set) var isWellFormed = false
    private var open: [String] = []
    private var text = ""

    init(_ text: String) {
        super.init()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        names.append(name)
        open.append(name)
        text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
        if name == "text", let property = open.last { texts[property, default: []].append(text) }
    }
}
