import ReadoutExport
import ReadoutModel
import ReadoutPlugins
import ReadoutRecord
import ReadoutSyntax
import ReadoutSystem

/// What a configuration's plugins are for: a configuration that names them runs programs.
public enum PluginUse: Sendable {
    /// They are started, and asked for their formats.
    case start(PluginHost)
    /// A configuration that names any is refused, for this reason.
    case refuse(String)
}

extension ConfigurationReader {
    /// The plugins that a configuration declares; nothing else of it is looked at.
    func declaredPlugins(_ decoder: inout Decoder) throws(SyntaxError) -> [PluginDeclaration] {
        let begin = try decoder.source.next()
        guard begin.kind == .beginMapping else { return [] }
        var plugins: [PluginDeclaration] = []
        while true {
            let key = try decoder.source.next()
            guard key.kind == .key else { return plugins }
            let isTheirs = try decoder.source.text(of: key).equals("plugins")
            let value = try decoder.source.next()
            if isTheirs, !decoder.isNull(value) {
                plugins = try self.plugins(value, &decoder)
            } else {
                try decoder.skip(value)
            }
        }
    }

    /// The list `plugins`.
    func plugins(_ begin: Token, _ decoder: inout Decoder) throws(SyntaxError) -> [PluginDeclaration] {
        if case .refuse(let reason) = pluginUse {
            decoder.report(reason, at: begin, code: .pluginsRefused)
            try decoder.skip(begin)
            return []
        }
        var plugins: [PluginDeclaration] = []
        try decoder.list(begin) { (decoder, item) throws(SyntaxError) in
            guard let plugin = try plugin(item, &decoder) else { return }
            if plugins.contains(where: { $0.name == plugin.name }) {
                decoder.report("there are two plugins \(quoted(plugin.name))", at: item, code: .duplicateID)
            } else {
                plugins.append(plugin)
            }
        }
        return plugins
    }

    private func plugin(_ begin: Token, _ decoder: inout Decoder) throws(SyntaxError) -> PluginDeclaration? {
        var plugin = PluginDeclaration(name: "", command: [], folder: folder)
        var hashes: Token?
        var options: [Setting] = []
        var none: [JSONValue.Member] = []
        let problems = decoder.problemCount
        let isWhole = try decoder.mapping(begin, PluginField.self, extensions: &none) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .name:
                plugin.name = try value(token, &decoder) ?? ""
                if plugin.name.isEmpty { decoder.report("is empty; a name is expected", at: token, code: .emptyText) }
            case .command:
                try decoder.list(token) { (decoder, item) throws(SyntaxError) in
                    if let word = try pathValue(item, &decoder) { plugin.command.append(word) }
                }
                if plugin.command.first?.isEmpty ?? true, token.kind == .beginSequence {
                    decoder.report(
                        "names no program; it is a list of the program and its arguments: [./html-exporter.py]",
                        at: token, code: .emptyText)
                }
            case .sha256:
                guard token.kind == .beginMapping else {
                    try decoder.wrong(token, wanted: "a mapping of files and their SHA-256")
                    return
                }
                hashes = token
                plugin.hashes = try pairs(&decoder).map { ($0.key, $0.value) }
            case .start: plugin.start = try seconds(token, &decoder) ?? plugin.start
            case .timeout: plugin.timeout = try seconds(token, &decoder) ?? plugin.timeout
            case .environment:
                try decoder.list(token) { (decoder, item) throws(SyntaxError) in
                    if let name = try value(item, &decoder) { plugin.environment.append(name) }
                }
            case .options:
                guard token.kind == .beginMapping else {
                    try decoder.wrong(token, wanted: "a mapping of options")
                    return
                }
                options = try settings(of: &decoder)
            }
        }
        check(&options, ofPlugin: plugin.name, &decoder)
        plugin.options = options.map { ($0.name, $0.value) }
        guard isWhole, decoder.problemCount == problems else { return nil }
        if let hashes, let (path, problem) = plugin.changedFile() {
            decoder.report(
                "plugin \(quoted(plugin.name)) is not started: \(problem)", at: hashes,
                field: decoder.path.description(of: "sha256.\(path)"), code: .pluginChanged)
        }
        return plugin
    }

    /// Checks options against those of a plugin's formats, once these are known.
    private func check(_ options: inout [Setting], ofPlugin name: String, _ decoder: inout Decoder) {
        guard let formats = pluginFormats[name] else { return }
        for index in options.indices {
            let takers = formats.filter { format in format.options.contains { $0.name == options[index].name } }
            // Where none has it, one of them says so, with what is near.
            guard let first = takers.first ?? formats.first else { continue }
            locate(&options[index], of: first, &decoder)
            for format in takers.isEmpty ? [first] : takers { check(options[index], of: format, &decoder) }
        }
    }

    /// A duration of days at most, in seconds.
    private func seconds(_ token: Token, _ decoder: inout Decoder) throws(SyntaxError) -> Int? {
        guard let text = try value(token, &decoder) else { return nil }
        guard let seconds = Text(text).durationSeconds, seconds > 0 else {
            decoder.report(
                "\(quoted(text)) is no duration such as PT5S, PT1M30S or PT1H", at: token, code: .badOption)
            return nil
        }
        return seconds
    }
}
