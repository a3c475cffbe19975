import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutRun
import ReadoutSyntax
import ReadoutSystem

/// Reads a configuration out of tokens and checks it against the formats there are.
struct ConfigurationReader<Tokens: TokenSource> {
    typealias Decoder = TokenDecoder<Tokens>

    let path: String
    /// The formats that there are, those of the plugins among them.
    let registry: ExporterRegistry
    let pluginUse: PluginUse
    /// The formats of each plugin that has been asked for them.
    var pluginFormats: [String: [RegisteredFormat]] = [:]
    /// Whether a plugin has failed to say what its formats are, so that a name that is not known may be right.
    var lacksFormats = false

    var folder: String { Files.parent(of: path) }

    func configuration(_ decoder: inout Decoder) throws(SyntaxError) -> Configuration {
        var result = Configuration(path: path, output: Files.join(folder, "out"), registry: registry)
        let begin = try decoder.source.next()
        if begin.kind == .end || decoder.isNull(begin) {
            decoder.report(
                "the configuration is empty; it begins with \"version: 1\"", at: begin, code: .emptyInput)
            return result
        }
        var none: [JSONValue.Member] = []
        var inputs: [Token] = []
        var locations: [(token: Token, field: String)] = []
        _ = try decoder.mapping(begin, ConfigurationField.self, extensions: &none) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .version:
                if let version = try decoder.number(token), !version.text.equals("1") {
                    decoder.report(
                        "this is version \(shown(version)); this program reads version 1", at: token,
                        code: .badVersion)
                }
            case .base: result.base = try base(token, &decoder)
            case .inputs:
                try decoder.list(token) { (decoder, item) throws(SyntaxError) in
                    guard let input = try input(item, &decoder) else { return }
                    result.inputs.append(input)
                    inputs.append(item)
                }
            case .exclude:
                try decoder.list(token) { (decoder, item) throws(SyntaxError) in
                    try exclude(item, from: &result.filter, &decoder)
                }
            case .silence:
                try decoder.list(token) { (decoder, item) throws(SyntaxError) in
                    if let code = try silenced(item, &decoder) { result.silenced.insert(code) }
                }
            case .plugins: result.plugins = try plugins(token, &decoder)
            case .output: if let output = try output(token, &decoder) { result.output = output }
            case .exports: (result.exports, locations) = try exports(token, &decoder)
            }
        }
        for (export, location) in zip(result.exports, locations)
        where PathTemplate.leaves(export.target, root: result.output) {
            decoder.report(
                "goes to \(Files.quoted(export.target)), which leaves the output folder through a link",
                at: location.token,
                field: location.field, code: .badOutputPath)
        }
        for (index, position) in decoder.source.positions(of: inputs).enumerated() {
            result.inputs[index].origin?.position = position
        }
        return result
    }

    /// The code of a warning that is not wanted.
    private func silenced(_ token: Token, _ decoder: inout Decoder) throws(SyntaxError) -> DiagnosticCode? {
        guard let name = try value(token, &decoder) else { return nil }
        guard let code = DiagnosticCode(rawValue: name) else {
            let names = DiagnosticCode.allCases.lazy.filter(\.canWarn).map(\.rawValue)
            decoder.report(
                "\(quoted(name)) is the code of no warning\(ReadoutRecord.hint(for: name, among: names))", at: token, code: .unknownWord)
            return nil
        }
        guard code.canWarn else {
            decoder.report("\"\(name)\" is an error, which cannot be silenced", at: token, code: .unknownWord)
            return nil
        }
        return code
    }

    private func base(_ token: Token, _ decoder: inout Decoder) throws(SyntaxError) -> Base? {
        guard let text = try value(token, &decoder) else { return nil }
        guard let base = Base(Text(text)) else {
            decoder.report(
                "\(quoted(text)) is no absolute IRI such as https://data.example.org/\(hint(forBase: text))", at: token,
                code: .badIRI)
            return nil
        }
        return base
    }

    private func exports(
        _ begin: Token, _ decoder: inout Decoder
    ) throws(SyntaxError) -> ([Configuration.Export], [(token: Token, field: String)]) {
        var exports: [Configuration.Export] = []
        var locations: [(token: Token, field: String)] = []
        var targets = ExportTargets()
        var index = 0
        try decoder.list(begin) { (decoder, item) throws(SyntaxError) in
            defer { index += 1 }
            let problems = decoder.problemCount
            guard let export = try export(item, &decoder) else { return }
            exports.append(export)
            locations.append((item, decoder.path.description))
            // With a wrong path it is not known which file is written.
            guard decoder.problemCount == problems else { return }
            if let problem = targets.add(export.target, index) { decoder.report(problem, at: item, code: .sameOutput) }
        }
        if index == 0, begin.kind == .beginSequence {
            decoder.report("at least one export is required", at: begin, code: .noExports)
        }
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
                if format == nil, !lacksFormats {
                    decoder.report(
                        "there is no format \(quoted(name))\(hint(forFormat: name))", at: token, code: .unknownFormat)
                }
            case .path:
                path = try target(token, &decoder)
            case .options: options = try settings(token, &decoder)
            }
        }
        guard let format else { return nil }
        let problems = decoder.problemCount
        for index in options.indices { locate(&options[index], of: format, &decoder) }
        for option in options { check(option, of: format, &decoder) }
        if decoder.problemCount == problems { checkTogether(options, of: format, &decoder) }
        return Configuration.Export(
            format: format, path: path, options: options.map { ($0.name, $0.value) })
    }

    /// An option as it is written.
    struct Setting {
        let name: String
        var value: String
        let key: Token
        let token: Token
        var isMapping = false
        var isSequence = false
    }

    /// The keys and values of a mapping, of which the beginning has been read.
    func pairs(_ decoder: inout Decoder) throws(SyntaxError) -> [(key: String, value: String)] {
        var pairs: [(key: String, value: String)] = []
        var seen: Set<String> = []
        while true {
            let key = try decoder.source.next()
            guard key.kind == .key else { return pairs }
            let name = try decoder.source.text(of: key)
            decoder.path.push(key: name)
            defer { decoder.path.pop() }
            let token = try decoder.source.next()
            if !seen.insert(name.string).inserted {
                decoder.report("the key \(quoted(name)) stands here twice", at: key, code: .duplicateKey)
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
        return try settings(of: &decoder)
    }

    func settings(of decoder: inout Decoder) throws(SyntaxError) -> [Setting] {
        var settings: [Setting] = []
        var seen: Set<String> = []
        while true {
            let key = try decoder.source.next()
            guard key.kind == .key else { return settings }
            let name = try decoder.source.text(of: key)
            decoder.path.push(key: name)
            defer { decoder.path.pop() }
            let token = try decoder.source.next()
            if !seen.insert(name.string).inserted {
                decoder.report("the key \(quoted(name)) stands here twice", at: key, code: .duplicateKey)
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
            } else if !decoder.isNull(token), let value = try pathValue(token, &decoder) {
                settings.append(Setting(name: name.string, value: value, key: key, token: token))
            }
        }
    }

    /// The items of a list; none of the words that an option lists has a comma.
    private func words(_ begin: Token, _ decoder: inout Decoder) throws(SyntaxError) -> [String] {
        var words: [String] = []
        try decoder.list(begin) { (decoder, item) throws(SyntaxError) in
            guard let word = try value(item, &decoder) else { return }
            if word.contains(",") { decoder.report("an item of a list is one word", at: item, code: .badOption) }
            words.append(word)
        }
        return words
    }

    /// Makes the path of a file one as seen from the working folder, and any other value a text.
    func locate(_ setting: inout Setting, of format: RegisteredFormat, _ decoder: inout Decoder) {
        let field = decoder.path.description(of: "options.\(setting.name)")
        guard case .file(let words) = format.options.first(where: { $0.name == setting.name })?.kind else {
            if let text = Files.text(of: setting.value) {
                setting.value = text
            } else {
                decoder.report(
                    "\(Files.quoted(setting.value)) is not UTF-8", at: setting.token, field: field, code: .encoding)
            }
            return
        }
        if Files.isOfHome(setting.value) {
            decoder.report(
                "\(PathError(homePath: setting.value))", at: setting.token, field: field, code: .badPath)
        } else if !words.contains(setting.value), setting.value.contains(".") {  // without a point, a misspelt word
            setting.value = Files.simplified(Files.join(folder, setting.value))
        }
    }

    func check(_ setting: Setting, of format: RegisteredFormat, _ decoder: inout Decoder) {
        let kind = format.options.first { $0.name == setting.name }?.kind
        if let kind, !fits(setting, kind) {
            let wanted = kind == .mapping ? "a mapping" : kind.description
            decoder.report(
                "this is to be \(wanted)", at: setting.token,
                field: decoder.path.description(of: "options.\(setting.name)"), code: .wrongType)
            return
        }
        do throws(RegisteredFormat.OptionFailure) {
            try format.check((setting.name, setting.value))
        } catch {
            let isKnown = format.options.contains { $0.name == setting.name }
            let field = decoder.path.description(of: "options.\(setting.name)")
            decoder.report(
                "\(error.error)", at: isKnown ? setting.token : setting.key, field: field,
                code: isKnown ? .badOption : .unknownOption)
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
            decoder.report("\(error.error)", at: setting.token, field: field, code: .badOption)
        }
    }

    /// A text with its variables replaced.
    func value(_ token: Token, _ decoder: inout Decoder) throws(SyntaxError) -> String? {
        guard let path = try pathValue(token, &decoder) else { return nil }
        guard let text = Files.text(of: path) else {
            decoder.report("\(Files.quoted(path)) is not UTF-8", at: token, code: .encoding)
            return nil
        }
        return text
    }

    /// A path with its variables replaced, which need not be UTF-8.
    func pathValue(_ token: Token, _ decoder: inout Decoder) throws(SyntaxError) -> String? {
        guard let text = try decoder.text(token) else { return nil }
        do throws(OptionError) {
            return try Environment.expand(text.string)
        } catch {
            decoder.report("\(error)", at: token, code: .badVariable)
            return nil
        }
    }
}
