import Dispatch
import ReadoutExport
import ReadoutModel
import ReadoutSystem
import Synchronization

/// One export by a plugin: documents go to its process, or to several, and answers are handed on in the documents' order.
///
/// Each process has a thread of its own, which writes and reads. What they share is the ``PluginExchange``.
final class PluginRelay: ExportRelay {
    private let exchange: PluginExchange

    init(
        _ host: PluginHost, _ plugin: PluginDeclaration, _ opening: [UInt8], _ setting: RelaySetting
    ) throws(RelayFailure) {
        let isParallel = try host.description(of: plugin).isParallel
        let count = isParallel ? max(setting.jobs, 1) : 1
        exchange = try PluginExchange(plugin, count, setting)
        for index in 0..<count {
            do throws(RelayFailure) {
                let channel = try host.channel(of: plugin)
                channel.enqueue(opening)
                let worker = PluginWorker(index, channel, exchange)
                exchange.begin()
                DispatchQueue(label: "readout.plugin", qos: .userInitiated).async { worker.run() }
            } catch {
                exchange.cancel()
                throw error
            }
        }
    }

    var frame: RelayFrameTexts { exchange.frame }

    func send(_ storage: ByteStorage, _ range: Range<Int>) { exchange.add(storage, range) }
    func answer() throws(RelayFailure) -> RelayAnswer { try exchange.answer() }
    func close() throws(RelayFailure) { try exchange.close() }
    func cancel() { exchange.cancel() }
    func takeNotes() -> [String] { exchange.takeNotes() }
}

/// What the threads of an export by a plugin share: the documents that are to be sent, and the answers that have come.
final class PluginExchange: Sendable {
    let plugin: PluginDeclaration
    let isCombined: Bool
    /// How many processes work on it.
    let count: Int
    private let cancellation: CancellationToken
    private let state = Mutex(State())
    /// Signalled whenever there is something new for the run's thread.
    private let news = DispatchSemaphore(value: 0)
    /// For each worker a pipe that wakes it.
    private let alarms: [(reading: Descriptor, writing: Descriptor)]

    /// How many documents, and how many bytes of them, may be unanswered at once.
    private static let mostDocuments = 64
    private static let mostBytes = 8 << 20
    /// Beyond so many bytes of them, answers that wait for their turn are kept on disk.
    private static let mostKept = 8 << 20

    private struct State {
        var waiting: [Waiting] = []
        /// How many documents have been added, and taken by workers.
        var added = 0
        var taken = 0
        var unanswered: [Int: Int] = [:]
        var unansweredBytes = 0
        var answers: [Int: Held] = [:]
        var keptBytes = 0
        /// The number of the answer that is wanted next.
        var next = 1
        var isClosing = false
        var isCancelled = false
        var running = 0
        var failure: RelayFailure?
        var opened: PluginFrameTexts?
        var end: PluginFrameTexts?
        var notes: [String] = []
    }

    private struct Waiting {
        let number: Int
        let storage: ByteStorage
        let range: Range<Int>
    }

    private enum Held {
        case memory(RelayAnswer)
        case disk(Descriptor, Int, RelayAnswer)
    }

    init(_ plugin: PluginDeclaration, _ count: Int, _ setting: RelaySetting) throws(RelayFailure) {
        self.plugin = plugin
        self.count = count
        isCombined = setting.framing == .combined
        cancellation = setting.cancellation
        do throws(SystemError) {
            var alarms: [(reading: Descriptor, writing: Descriptor)] = []
            for _ in 0..<count {
                let alarm = try Descriptor.pipe()
                alarm.reading.doNotWait()
                alarm.writing.doNotWait()
                alarms.append(alarm)
            }
            self.alarms = alarms
        } catch {
            throw RelayFailure("plugin \(plugin.name): \(error)")
        }
    }

    // MARK: The run's side

    var frame: RelayFrameTexts {
        state.withLock { state in
            var texts = RelayFrameTexts()
            texts.before = state.end?.before ?? state.opened?.before ?? []
            texts.between = state.opened?.between ?? []
            texts.after = state.end?.after ?? state.opened?.after ?? []
            return texts
        }
    }

    func add(_ storage: ByteStorage, _ range: Range<Int>) {
        state.withLock { state in
            state.added += 1
            state.waiting.append(Waiting(number: state.added, storage: storage, range: range))
        }
        wake()
    }

    func answer() throws(RelayFailure) -> RelayAnswer {
        while true {
            let held = try state.withLock { state throws(RelayFailure) -> Held? in
                if let failure = state.failure { throw failure }
                guard let held = state.answers.removeValue(forKey: state.next) else { return nil }
                state.next += 1
                if case .memory(let answer) = held { state.keptBytes -= answer.bytes.count }
                return held
            }
            switch held {
            case nil: _ = news.wait(timeout: .now() + .milliseconds(200))
            case .memory(let answer)?: return answer
            case .disk(let file, let count, var answer)?:
                guard let bytes = file.bytes(at: 0, count: count) else {
                    throw RelayFailure("plugin \(plugin.name): an answer cannot be read back from the disk")
                }
                answer.bytes = ByteStorage(bytes)
                return answer
            }
            if cancellation.isCancelled { throw RelayFailure("cancelled", isCancelled: true) }
        }
    }

    func close() throws(RelayFailure) {
        state.withLock { $0.isClosing = true }
        wake()
        while true {
            let isDone = try state.withLock { state throws(RelayFailure) in
                if let failure = state.failure { throw failure }
                return state.running == 0
            }
            if isDone { return }
            _ = news.wait(timeout: .now() + .milliseconds(200))
            if cancellation.isCancelled { throw RelayFailure("cancelled", isCancelled: true) }
        }
    }

    /// Ends the work, and waits until the processes are gone.
    func cancel() {
        state.withLock { $0.isCancelled = true }
        wake()
        while state.withLock({ $0.running > 0 }) { _ = news.wait(timeout: .now() + .milliseconds(200)) }
    }

    func takeNotes() -> [String] {
        state.withLock { state in
            defer { state.notes = [] }
            return state.notes
        }
    }

    // MARK: The workers' side

    func alarm(_ worker: Int) -> Descriptor { alarms[worker].reading }

    private func wake() {
        for alarm in alarms { _ = [UInt8(0)].withUnsafeBytes { try? alarm.writing.writeNow($0) } }
    }

    /// Forgets what has woken a worker.
    func hush(_ worker: Int) {
        withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { room in
            while case .some(let count)? = try? alarms[worker].reading.readNow(into: room), count == 256 {}
        }
    }

    /// What a worker is to do now.
    enum Order {
        case send(number: Int, ByteStorage, Range<Int>)
        case close
        case wait
        case stop
    }

    /// - Parameter unanswered: how many documents its process has not answered.
    func order(unanswered: Int) -> Order {
        state.withLock { state in
            if state.isCancelled || state.failure != nil || cancellation.isCancelled { return .stop }
            // What has been sent is let go, also where there is always more to send.
            if state.taken == state.waiting.count || state.taken >= PluginExchange.mostDocuments {
                state.waiting.removeFirst(state.taken)
                state.taken = 0
            }
            guard let next = state.waiting.dropFirst(state.taken).first else {
                return state.isClosing && unanswered == 0 ? .close : .wait
            }
            // Several processes share the documents as they come.
            if count > 1, unanswered >= 8 { return .wait }
            if let oldest = state.unanswered.keys.min() {
                let isFar = next.number > oldest + PluginExchange.mostDocuments
                let isMuch = state.unansweredBytes + next.range.count > PluginExchange.mostBytes
                if isFar || isMuch { return .wait }
            }
            state.taken += 1
            state.unanswered[next.number] = next.range.count
            state.unansweredBytes += next.range.count
            return .send(number: next.number, next.storage, next.range)
        }
    }

    /// Takes a whole answer.
    func take(_ answer: RelayAnswer, to number: Int) {
        var held = Held.memory(answer)
        let isMuch = state.withLock { state in
            number != state.next && state.keptBytes + answer.bytes.count > PluginExchange.mostKept
        }
        if isMuch {
            do throws(SystemError) {
                let file = try Descriptor(temporary: "readout")
                try answer.bytes.withBytes { bytes throws(SystemError) in try file.write(bytes) }
                held = .disk(
                    file, answer.bytes.count, RelayAnswer(omissions: answer.omissions, refusal: answer.refusal))
            } catch {
                return fail(RelayFailure("plugin \(plugin.name): its answer cannot be kept: \(error)"))
            }
        }
        state.withLock { state in
            if !isMuch { state.keptBytes += answer.bytes.count }
            state.unansweredBytes -= state.unanswered.removeValue(forKey: number) ?? 0
            state.answers[number] = held
        }
        news.signal()
        // There is room for others.
        wake()
    }

    /// Takes what stands around the documents. All processes of an export say the same.
    func take(opened texts: PluginFrameTexts) -> Bool { take(texts, \.opened) }

    func take(closed texts: PluginFrameTexts) -> Bool { take(texts, \.end) }

    private func take(_ texts: PluginFrameTexts, _ path: WritableKeyPath<State, PluginFrameTexts?>) -> Bool {
        state.withLock { state in
            if let known = state[keyPath: path] { return known == texts }
            state[keyPath: path] = texts
            return true
        }
    }

    func add(notes: [String]) {
        if notes.isEmpty { return }
        state.withLock { $0.notes += notes }
    }

    func fail(_ failure: RelayFailure) {
        state.withLock { if $0.failure == nil { $0.failure = failure } }
        news.signal()
        wake()
    }

    /// A worker begins.
    func begin() { state.withLock { $0.running += 1 } }

    /// A worker has ended.
    func end() {
        state.withLock { $0.running -= 1 }
        news.signal()
    }
}

/// What a plugin has said of a combined file, as far as it has.
struct PluginFrameTexts: Sendable, Hashable {
    var before: [UInt8]?
    var between: [UInt8]?
    var after: [UInt8]?

    init(_ message: PluginMembers) throws(PluginMistake) {
        before = try message.bytes(in: "before")
        between = try message.bytes(in: "between")
        after = try message.bytes(in: "after")
    }
}
