import Mustache
import ReadoutExport
import ReadoutModel
import ReadoutSyntax
import ReadoutSystem

/// A brief's layout out of a file of the user's, in Mustache, with the partials beside it.
final class TemplateFile: Sendable {
    private let template: MustacheTemplate
    private let library: MustacheLibrary

    static let limit = 4 << 20

    /// Reads and checks a template.
    /// - Parameter path: as seen from the working folder.
    init(_ path: String) throws(OptionError) {
        var partials: [String: MustacheTemplate] = [:]
        let folder = Files.parent(of: path)
        var waiting: [(name: String, context: [TemplateShape], depth: Int, user: String)] = []

        func load(_ path: String, _ context: [TemplateShape], _ depth: Int) throws(OptionError) -> MustacheTemplate {
            let bytes: [UInt8]
            do throws(SystemError) {
                bytes = try Files.read(path, limit: Self.limit)
            } catch {
                throw OptionError("\(error)", isMissingFile: true)
            }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw OptionError("\(path): this is not UTF-8")
            }
            let check = try TemplateCheck(text, path: path, context: context, depth: depth)
            waiting += check.partials.map { ($0.name, $0.context, $0.depth, path) }
            do {
                return try MustacheTemplate(string: "{{% CONTENT_TYPE:\(MarkdownContent.name)}}\n" + text)
            } catch let error as MustacheTemplate.ParserError {
                throw OptionError("\(path):\(error.context.lineNumber - 1): \(error.error)")
            } catch {
                throw OptionError("\(path): \(error)")
            }
        }

        template = try load(path, [.object(templateFields(BriefData.root))], 0)
        var checks = 0
        while let (name, context, depth, user) = waiting.popLast() {
            checks += 1
            // A partial is checked where it is used, for names mean what they mean there; one that uses itself
            // would be for ever.
            guard checks < 1000, depth <= TemplateCheck.maximumDepth else { throw OptionError("\(user): partials use each other without end") }
            guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else {
                throw OptionError("\(user): \"\(name)\" is no name of a partial beside the template")
            }
            partials[name] = try load(Files.join(folder, "\(name).mustache"), context, depth)
        }
        library = MustacheLibrary(templates: partials)
    }

    /// What the template makes of a document.
    func render(_ document: Document, _ language: Language, _ siblings: [Sibling]) -> String {
        let scope = TemplateScope(document: document, language: language, siblings: siblings)
        let text = template.render(templateObject(BriefData.root, document, scope), library: library)
        // Where a tag asks for no escaping, the sign before what a helper made is left.
        return text.contains(MarkdownContent.isMarkdown)
            ? text.split(separator: MarkdownContent.isMarkdown, omittingEmptySubsequences: false).joined() : text
    }
}
