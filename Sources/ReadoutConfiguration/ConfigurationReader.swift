import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutRun
import ReadoutSyntax
import ReadoutSystem

/// Reads a configuration out of tokens and checks it against the formats there are.
struct ConfigurationReader {
    typealias Decoder = TokenDecoder<YAMLTokens>

    let path: String
    let registry: ExporterRegistry

    private var folder: String { Files.parent(of: path) }

    func configuration(_ decoder: inout Decoder) throws(SyntaxError) -> Configuration {
        var result = Configuration(path: path, base: nil, inputs: [], output: Files.join(folder, "out"), exports: [])
        let begin = try decoder.source.next()
        if begin.kind == .end || decoder.isNull(begin) {
            decoder.report("the configuration is empty; it begins with \"version: 1\"", at: begin)
            return result
        }
        var none: [JSONValue.Member] = []
        var locations: [(position: Position, field: String)] = []
        _ = try decoder.mapping(begin, ConfigurationField.self, extensions: &none) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .version:
                if let version = try decoder.number(token), !version.text.equals("1") {
                    decoder.report("this is version \(version); this program reads version 1", at: token)
                }
            case .base: result.base = try base(token, &decoder)
            case .inputs:
                try decoder.list(token) { (decoder, item) throws(SyntaxError) in
                    if let input = try value(item, &decoder) {
                        result.inputs.append(InputName(input, in: folder))
                    }
                }
            case .output:
                if let output = try value(token, &decoder) {
                    result.output = Files.simplified(Files.join(folder, output))
                }
            case .exports: (result.exports, locations) = try exports(token, &decoder)
            }
        }
        for (export, location) in zip(result.exports, locations)
        where PathTemplate.leaves(export.target, root: result.output) {
            decoder.report(
                "goes to \(export.target), which leaves the output folder through a link", at: location.position,
                field: location.field)
        }
        return result
    }

    private func base(_ token: Token, _ decoder: inout Decoder) throws(SyntaxError) -> Base? {
        guard let text = try value(token, &decoder) else { return nil }
        guard let base = Base(Text(text)) else {
            decoder.report(
                "\(quoted(text)) is no absolute IRI such as https://data.example.org/", at: token, code: .badIRI)
            return nil
        }
        return base
    }

    private func exports(
        _ begin: Token, _ decoder: inout Decoder
    ) throws(SyntaxError) -> ([Configuration.Export], [(position: Position, field: String)]) {
        var exports: [Configuration.Export] = []
        var locations: [(position: Position, field: String)] = []
        var targets: [ExactPath: Int] = [:]
        var index = 0
        try decoder.list(begin) { (decoder, item) throws(SyntaxError) in
            defer { index += 1 }
            let problems = decoder.problems.count
            guard let export = try export(item, &decoder) else { return }
            exports.append(export)
            locations.append((decoder.source.position(of: item), decoder.path.description))
            // With a wrong path it is not known which file is written.
            guard decoder.problems.count == problems else { return }
            if let first = targets.updateValue(index, forKey: ExactPath(Files.normalized(export.target))) {
                decoder.report(
                    "goes to \(export.target), as exports[\(first)] does; give one of them another path", at: item)
            }
        }
        if index == 0, begin.kind == .beginSequence { decoder.report("at least one export is required", at: begin) }
        return (exports, locations)
    }

    private func export(_ begin: Token, _ decoder: inout Decoder) throws(SyntaxError) -> Configuration.Export? {
        var format: RegisteredFormat?
        var path: String?
        var options: [Setting] = []
        var none: [JSONValue.Member] = []
        _ = try decoder.mapping(begin, ExportField.self, extensions: &none) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .format:
                guard let name = try value(token, &decoder) else { return }
                format = registry.format(named: name)
                if format == nil {
                    decoder.report("there is no format \"\(name)\"\(hint(for: name, among: registry.names))", at: token)
                }
            case .path:
                guard let text = try value(token, &decoder) else { return }
                do throws(PathError) {
                    try PathTemplate.check(text)
                    path = text
                } catch {
                    decoder.report("\(error)", at: token)
                }
            case .options: options = try settings(token, &decoder)
            }
        }
        guard let format else { return nil }
        for index in options.indices { options[index].value = located(options[index], of: format) }
        let problems = decoder.problems.count
        for option in options { check(option, of: format, &decoder) }
        if decoder.problems.count == problems { checkTogether(options, of: format, &decoder) }
        return Configuration.Export(
            format: format, path: path, options: options.map { ($0.name, $0.value) })
    }

    /// An option as it is written.
    private struct Setting {
        let name: String
        var value: String
        let key: Token
        let token: Token
        var isMapping = false
        var isSequence = false
    }

    /// The keys and values of a mapping, of which the beginning has been read.
    private func pairs(_ decoder: inout Decoder) throws(SyntaxError) -> [(key: String, value: String)] {
        var pairs: [(key: String, value: String)] = []
        while true {
            let key = try decoder.source.next()
            guard key.kind == .key else { return pairs }
            let name = try decoder.source.text(of: key)
            decoder.path.push(key: name)
            defer { decoder.path.pop() }
            let token = try decoder.source.next()
            if pairs.contains(where: { $0.key == name.string }) {
                decoder.report("the key \"\(name)\" stands here twice", at: key)
                try decoder.skip(token)
            } else if let value = try value(token, &decoder) {
                pairs.append((name.string, value))
            }
        }
    }

    private func settings(_ begin: Token, _ decoder: inout Decoder) throws(SyntaxError) -> [Setting] {
        guard begin.kind == .beginMapping else {
            try decoder.wrong(begin, wanted: "a mapping of options")
            return []
        }
        var settings: [Setting] = []
        while true {
            let key = try decoder.source.next()
            guard key.kind == .key else { return settings }
            let name = try decoder.source.text(of: key)
            decoder.path.push(key: name)
            defer { decoder.path.pop() }
            let token = try decoder.source.next()
            if settings.contains(where: { $0.name == name.string }) {
                decoder.report("the key \"\(name)\" stands here twice", at: key)
                try decoder.skip(token)
            } else if token.kind == .beginMapping {
                let pairs = try self.pairs(&decoder)
                settings.append(
                    Setting(
                        name: name.string, value: OptionMapping.text(pairs), key: key, token: token, isMapping: true))
            } else if token.kind == .beginSequence {
                let words = try words(token, &decoder)
                settings.append(
                    Setting(
                        name: name.string, value: words.joined(separator: ","), key: key, token: token,
                        isSequence: true))
            } else if !decoder.isNull(token), let value = try value(token, &decoder) {
                settings.append(Setting(name: name.string, value: value, key: key, token: token))
            }
        }
    }

    /// The items of a list; none of the words that an option lists has a comma.
    private func words(_ begin: Token, _ decoder: inout Decoder) throws(SyntaxError) -> [String] {
        var words: [String] = []
        try decoder.list(begin) { (decoder, item) throws(SyntaxError) in
            guard let word = try value(item, &decoder) else { return }
            if word.contains(",") { decoder.report("an item of a list is one word", at: item) }
            words.append(word)
        }
        return words
    }

    /// The value of an option; the path of a file as seen from the working folder.
    private func located(_ setting: Setting, of format: RegisteredFormat) -> String {
        guard case .file(let words) = format.options.first(where: { $0.name == setting.name })?.kind,
            !words.contains(setting.value), setting.value.contains(".")  // without a point, a misspelt word
        else { return setting.value }
        return Files.simplified(Files.join(folder, setting.value))
    }

    private func check(_ setting: Setting, of format: RegisteredFormat, _ decoder: inout Decoder) {
        let kind = format.options.first { $0.name == setting.name }?.kind
        if let kind, !fits(setting, kind) {
            let wanted = kind == .mapping ? "a mapping" : kind.description
            decoder.report(
                "this is to be \(wanted)", at: setting.token,
                field: decoder.path.description(of: "options.\(setting.name)"))
            return
        }
        do throws(RegisteredFormat.OptionFailure) {
            try format.check((setting.name, setting.value))
        } catch {
            let isKnown = format.options.contains { $0.name == setting.name }
            let field = decoder.path.description(of: "options.\(setting.name)")
            decoder.report("\(error.error)", at: isKnown ? setting.token : setting.key, field: field)
        }
    }

    /// Whether the option takes a value of this shape. A list of words can be one text, too.
    private func fits(_ setting: Setting, _ kind: OptionKind) -> Bool {
        switch kind {
        case .mapping: setting.isMapping
        case .list: !setting.isMapping
        default: !setting.isMapping && !setting.isSequence
        }
    }

    /// Reports options that are right one by one, but may not be set together.
    private func checkTogether(_ settings: [Setting], of format: RegisteredFormat, _ decoder: inout Decoder) {
        do throws(RegisteredFormat.OptionFailure) {
            _ = try format.bind(settings.map { ($0.name, $0.value) })
        } catch {
            let setting = settings[error.index]
            let field = decoder.path.description(of: "options.\(setting.name)")
            decoder.report("\(error.error)", at: setting.token, field: field)
        }
    }

    /// A text with its variables replaced.
    private func value(_ token: Token, _ decoder: inout Decoder) throws(SyntaxError) -> String? {
        guard let text = try decoder.text(token) else { return nil }
        do throws(OptionError) {
            return try Environment.expand(text.string)
        } catch {
            decoder.report("\(error)", at: token)
            return nil
        }
    }
}

/// The variables of the environment, in a configuration's values.
enum Environment {
    /// Replaces `${NAME}` and `${NAME:-default}`, and `$$` by a dollar sign.
    static func expand(_ text: String) throws(OptionError) -> String {
        var result = ""
        // By scalars, because a `Character` would join the sign with an accent after it.
        var rest = text.unicodeScalars[...]
        while let dollar = rest.firstIndex(of: "$") {
            result.unicodeScalars += rest[..<dollar]
            rest = rest[rest.index(after: dollar)...]
            if rest.first == "$" {
                result += "$"
                rest.removeFirst()
            } else if rest.first == "{", let end = rest.firstIndex(of: "}") {
                let inside = rest[rest.index(after: rest.startIndex)..<end]
                rest = rest[rest.index(after: end)...]
                result += try variable(Substring(inside))
            } else {
                throw OptionError("a dollar sign stands alone; a variable is ${NAME}, a dollar sign $$")
            }
        }
        result.unicodeScalars += rest
        return result
    }

    private static func variable(_ inside: Substring) throws(OptionError) -> String {
        let range = inside.firstRange(of: ":-")
        let name = String(range.map { inside[..<$0.lowerBound] } ?? inside)
        guard let first = name.utf8.first, first == UInt8(ascii: "_") || ASCII.isLetter(first),
            name.utf8.allSatisfy({ $0 == UInt8(ascii: "_") || ASCII.isAlphanumeric($0) })
        else { throw OptionError("\"${\(inside)}\" names no variable") }
        if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty || range == nil { return value }
        if let range { return String(inside[range.upperBound...]) }
        throw OptionError("the variable \(name) is not set; ${\(name):-default} would give a default")
    }
}
