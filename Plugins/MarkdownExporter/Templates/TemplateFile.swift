import Mustache
import ReadoutExport
import ReadoutLanguage
import ReadoutModel
import ReadoutRecord

/// The layout of a brief from a Mustache file of the user's, with the partials beside it.
public final class TemplateFile: Sendable {
    private let template: MustacheTemplate
    private let library: MustacheLibrary

    static let limit = 4 << 20
    static let maximumPartials = 10_000

    /// Reads and checks a template.
    /// - Parameter path: as seen from the working folder.
    public init(_ path: String) throws(OptionError) {
        var texts: [String: String] = [:]
        var partials: [String: MustacheTemplate] = [:]
        /// With the names of the partials that lead to it.
        var waiting: [(partial: TemplateCheck.Partial, chain: [String])] = []

        func load(
            _ path: String, _ context: [TemplateShape], _ depth: Int, chain: [String], prefix: String = ""
        ) throws(OptionError) -> String {
            let text = if let known = texts[path] { known } else { try TemplateFile.read(path, prefix: prefix) }
            texts[path] = text
            let check = try TemplateCheck(text, path: path, context: context, depth: depth)
            waiting += check.partials.map { ($0, chain) }
            return text
        }

        let words = TextFile.shown(path).lowercased().split(separator: ".")
        if words.contains("html") || words.contains("htm") || words.contains("xhtml") {
            throw OptionError(
                "\(TextFile.shown(path)): a template makes Markdown, and there is no format yet that escapes for HTML")
        }
        let text = try load(path, [.object(templateFields(BriefData.root))], 0, chain: [])
        var checks = 0
        // A partial is checked where it is used, for names mean what they mean there.
        while let (partial, chain) = waiting.popLast() {
            let (name, location) = (partial.name, partial.location)
            let isName = name.utf8.allSatisfy { ASCII.isAlphanumeric($0) || "._-".utf8.contains($0) }
            guard isName, !name.isEmpty, name.utf8.first != UInt8(ascii: ".") else {
                throw OptionError(
                    "\(location): \"\(name)\" is no name of a partial beside the template: letters, digits and ._-")
            }
            guard !chain.contains(name), partial.depth <= TemplateCheck.maximumDepth else {
                throw OptionError(
                    "\(location): partials use each other without end: \((chain + [name]).joined(separator: ", "))")
            }
            checks += 1
            guard checks <= Self.maximumPartials else {
                throw OptionError("\(location): partials are used more than \(Self.maximumPartials) times")
            }
            let file = TextFile.path(of: "\(name).mustache", beside: path)
            let text = try load(file, partial.context, partial.depth, chain: chain + [name], prefix: "\(location): ")
            if partials[name] == nil { partials[name] = try TemplateFile.parse(text, file) }
        }
        template = try TemplateFile.parse(text, path)
        library = MustacheLibrary(templates: partials)
    }

    /// - Parameter prefix: stands before messages that name no line.
    private static func read(_ path: String, prefix: String) throws(OptionError) -> String {
        do throws(TextFileError) {
            return try TextFile.read(path, limit: limit)
        } catch {
            throw error.isMissing ? OptionError("\(prefix)\(error)", isMissingFile: true) : OptionError("\(error)")
        }
    }

    /// The template of a text that has been checked.
    private static func parse(_ text: String, _ path: String) throws(OptionError) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: "{{% CONTENT_TYPE:\(MarkdownContent.name)}}\n" + text)
        } catch let error as MustacheTemplate.ParserError {
            throw OptionError("\(TextFile.shown(path)):\(error.context.lineNumber - 1): \(error.error)")
        } catch {
            throw OptionError("\(TextFile.shown(path)): \(error)")
        }
    }

    /// What the template makes of a document.
    func render(
        _ document: Document, _ language: Language, _ zone: LocalZone?, _ otherZone: LocalZone?, _ siblings: [Sibling]
    ) -> String {
        let scope = TemplateScope(
            document: document, language: language, zone: zone, otherZone: otherZone, siblings: siblings)
        let text = template.render(TemplateObject(BriefData.root, document, scope), library: library)
        // Where a tag asks for no escaping, the sign before what a helper made is left.
        return text.contains(MarkdownContent.isMarkdown)
            ? text.split(separator: MarkdownContent.isMarkdown, omittingEmptySubsequences: false).joined() : text
    }
}
