import ReadoutExport
import ReadoutModel
import ReadoutSyntax
import ReadoutSystem
import Synchronization

/// Starts the processes of plugins, and ends them: the formats of a run that other programs write.
///
/// ```swift
/// let host = PluginHost(version: "1.0")
/// defer { host.close() }
/// let plugin = PluginDeclaration(name: "html", command: ["./html-exporter.py"])
/// try registry.register(host.formats(of: plugin))
/// ```
public final class PluginHost: Sendable {
    /// The version of the protocol.
    public static let protocolVersion = 1

    /// What the plugins are told of the program that they work for, for their logs.
    public let version: String
    private let cancellation: CancellationToken
    private let state = Mutex(State())

    private struct State {
        var guardian: ProcessGuard?
        /// Processes that have described themselves and are not at work, by the names of the plugins.
        var idle: [String: [PluginChannel]] = [:]
        var descriptions: [String: PluginDescription] = [:]
        var isClosed = false
    }

    /// A host without processes.
    /// - Parameters:
    ///   - version: that of the program.
    ///   - cancellation: ends all waiting once it is set.
    public init(version: String, cancellation: CancellationToken = CancellationToken()) {
        (self.version, self.cancellation) = (version, cancellation)
    }

    /// Starts a plugin, and asks it what it is. A plugin is asked once.
    public func description(of plugin: PluginDeclaration) throws(RelayFailure) -> PluginDescription {
        if let known = state.withLock({ $0.descriptions[plugin.name] }) { return known }
        let (channel, description) = try start(plugin)
        state.withLock { state in
            state.descriptions[plugin.name] = description
            state.idle[plugin.name, default: []].append(channel)
        }
        return description
    }

    /// The formats of a plugin, which is started and asked for them.
    public func formats(of plugin: PluginDeclaration) throws(RelayFailure) -> [RegisteredFormat] {
        let description = try description(of: plugin)
        return zip(description.formats, description.options).map { format, options in
            RegisteredFormat(format, exporter: "the plugin \(plugin.name)", options: options) { settings in
                AnyExporter(PluginExporter(self, plugin, format, options, settings), format: format)
            }
        }
    }

    /// A process that has described itself: one that is idle, or a new one.
    func channel(of plugin: PluginDeclaration) throws(RelayFailure) -> PluginChannel {
        let idle = state.withLock { $0.idle[plugin.name]?.popLast() }
        if let idle { return idle }
        let known = try self.description(of: plugin)
        if let idle = state.withLock({ $0.idle[plugin.name]?.popLast() }) { return idle }
        let (channel, description) = try start(plugin)
        guard description == known else {
            channel.terminate()
            throw channel.failure("describes itself in another way each time it is started")
        }
        return channel
    }

    private func start(_ plugin: PluginDeclaration) throws(RelayFailure) -> (PluginChannel, PluginDescription) {
        if let (_, problem) = plugin.changedFile() {
            throw RelayFailure("plugin \(plugin.name) is not started: \(problem)")
        }
        let guardian = try guardian()
        let channel = try PluginChannel(plugin, guardian: guardian)
        do throws(RelayFailure) {
            return (channel, try greet(channel, plugin))
        } catch {
            channel.terminate()
            throw error
        }
    }

    private func guardian() throws(RelayFailure) -> ProcessGuard {
        try state.withLock { state throws(RelayFailure) in
            if let guardian = state.guardian { return guardian }
            let guardian = try ProcessGuard()
            state.guardian = guardian
            return guardian
        }
    }

    /// Says hello, and waits for what the plugin says of itself.
    private func greet(_ channel: PluginChannel, _ plugin: PluginDeclaration) throws(RelayFailure) -> PluginDescription
    {
        channel.enqueue(PluginHost.hello(version))
        let deadline = ContinuousClock.now + .seconds(plugin.start)
        while true {
            if let line = channel.line() {
                do throws(PluginMistake) {
                    switch try PluginMessage(line) {
                    case .describe(let content): return try PluginDescription(content)
                    case .error(let content):
                        throw PluginMistake(
                            "refuses to start: \(try content.text("message")?.string ?? "it does not say why")")
                    case let other: throw PluginMistake("has answered hello with \"\(other.name)\"")
                    }
                } catch {
                    throw channel.failure(error.words)
                }
            }
            if channel.isSilent { throw PluginHost.ended(channel, "before it had described itself") }
            if cancellation.isCancelled { throw RelayFailure("cancelled", isCancelled: true) }
            guard ContinuousClock.now < deadline else {
                throw channel.failure("has not described itself within \(plugin.start) s")
            }
            try channel.exchange(milliseconds: 50)
        }
    }

    /// The failure of a plugin whose standard output has ended too early.
    static func ended(_ channel: PluginChannel, _ when: String) -> RelayFailure {
        // Where the process has ended it says more than its output; it may take a moment.
        for _ in 0..<100 where channel.process.end == nil { usleep(5000) }
        try? channel.exchange(milliseconds: 0)
        let half = channel.hasHalfALine ? " in the middle of a line" : ""
        return channel.failure("\(channel.process.end?.description ?? "has closed its standard output")\(half) \(when)")
    }

    private static func hello(_ version: String) -> [UInt8] {
        var writer = JSONWriter(into: ByteBuffer(), indent: nil)
        writer.beginMapping(isEmpty: false)
        writer.key(Text("hello"))
        writer.beginMapping(isEmpty: false)
        writer.key(Text("protocols"))
        writer.beginSequence(isEmpty: false)
        writer.number(Number(protocolVersion))
        writer.endSequence()
        writer.key(Text("readout"))
        writer.string(Text(version))
        writer.endMapping()
        writer.endMapping()
        var out = writer.finish()
        out.append("\n")
        return out.withBytes { Array($0) }
    }

    /// Ends all processes that are not at work.
    /// - Returns: what went wrong with those that had done nothing wrong before.
    @discardableResult
    public func close() -> [String] {
        let (idle, guardian) = state.withLock { state in
            state.isClosed = true
            defer { (state.idle, state.guardian) = ([:], nil) }
            return (state.idle.sorted { $0.key < $1.key }.flatMap(\.value), state.guardian)
        }
        var problems: [String] = []
        for channel in idle {
            do throws(RelayFailure) { try channel.finish() } catch { problems.append(error.description) }
        }
        guardian?.finish()
        return problems
    }

    /// What plugins have said on standard error while they were idle, line by line.
    public func takeNotes() -> [String] {
        state.withLock { state in state.idle.sorted { $0.key < $1.key }.flatMap { $0.value.flatMap { $0.takeNotes() } }
        }
    }
}
