import ReadoutExport
import ReadoutModel

/// The work with one process of a plugin, on a thread of its own: it sends what it is told to, and judges what comes.
final class PluginWorker: @unchecked Sendable {
    // Sendable: it is made by one thread and then used by the thread of its queue alone.

    private let index: Int
    private let channel: PluginChannel
    private let exchange: PluginExchange
    /// The documents that its process has been sent and has not answered.
    private var unanswered: Set<Int> = []
    /// The last document that it has been sent.
    private var last = 0
    /// The parts of an answer that is not yet whole.
    private var open: (number: Int, parts: [ByteStorage], omissions: [Omission])?
    private var isClosing = false
    private var isClosed = false
    /// When it has last done what it was to do.
    private var progress = ContinuousClock.now

    /// How large the answer to one document may be.
    private static let largestAnswer = 256 << 20

    init(_ index: Int, _ channel: PluginChannel, _ exchange: PluginExchange) {
        (self.index, self.channel, self.exchange) = (index, channel, exchange)
    }

    func run() {
        do throws(RelayFailure) {
            let isDone = try work()
            exchange.add(notes: channel.takeNotes())
            if isDone { try channel.finish() } else { channel.terminate() }
            exchange.add(notes: channel.takeNotes())
        } catch {
            channel.terminate()
            exchange.add(notes: channel.takeNotes())
            exchange.fail(error)
        }
        exchange.end()
    }

    /// - Returns: whether the export is done; `false` where it was cancelled.
    private func work() throws(RelayFailure) -> Bool {
        while !isClosed {
            guard try takeOrders() else { return false }
            let wait = unanswered.isEmpty && !isClosing ? 1000 : 100
            // A line that is already there waits for nothing.
            try channel.exchange(milliseconds: Int32(wait), alarm: exchange.alarm(index))
            exchange.hush(index)
            while let line = channel.line() {
                do throws(PluginMistake) {
                    try take(try PluginMessage(line))
                } catch {
                    throw channel.failure("\(error.words)\(error.isRefusal ? "" : atWork)", isRefusal: error.isRefusal)
                }
            }
            exchange.add(notes: channel.takeNotes())
            if channel.isSilent, !isClosed { throw PluginHost.ended(channel, beforeWhat) }
            if channel.isDeaf, !isClosed {
                guard channel.hasEndedSoon else { throw channel.failure("has closed its standard input \(beforeWhat)") }
                throw PluginHost.ended(channel, beforeWhat)
            }
            try checkTime()
        }
        return true
    }

    private func takeOrders() throws(RelayFailure) -> Bool {
        // What is under way fills the pipe; more would only wait in memory.
        while channel.unsentBytes < 1 << 18 {
            switch exchange.order(unanswered: unanswered.count) {
            case .send(let number, let storage, let range):
                if unanswered.isEmpty { progress = .now }
                unanswered.insert(number)
                last = number
                let head = Array("{\"document\":{\"number\":\(number),".utf8)
                channel.enqueue(storage.withBytes { head + UnsafeRawBufferPointer(rebasing: $0[range]) })
            case .close:
                if isClosing { return true }
                isClosing = true
                progress = .now
                channel.enqueue(Array("{\"close\":{}}\n".utf8))
                return true
            case .wait: return true
            case .stop: return false
            }
        }
        return true
    }

    // MARK: Answers

    private func take(_ message: PluginMessage) throws(PluginMistake) {
        if isClosed { throw PluginMistake("has written more after closed") }
        switch message {
        case .part(let content): try take(part: content)
        case .error(let content): try take(error: content)
        case .opened(let content):
            guard exchange.isCombined else {
                throw PluginMistake("has written opened for documents that are written alone")
            }
            guard exchange.take(opened: try PluginFrameTexts(content)) else {
                throw PluginMistake("has written another opened than another process of it")
            }
        case .closed(let content):
            guard isClosing else { throw PluginMistake("has written closed before it was told to close") }
            if exchange.isCombined, !exchange.take(closed: try PluginFrameTexts(closed: content)) {
                throw PluginMistake("has written another closed than another process of it")
            }
            isClosed = true
        case .describe: throw PluginMistake("has described itself twice")
        }
    }

    private func number(_ content: PluginMembers) throws(PluginMistake) -> Int? {
        guard let number = try content.integer("number") else { return nil }
        guard unanswered.contains(number) else {
            if number > 0, number <= last { throw PluginMistake("has answered document \(number) twice") }
            throw PluginMistake("has answered document \(number), which it was never sent")
        }
        if let open, open.number != number {
            throw PluginMistake("has answered document \(number) between the parts of document \(open.number)")
        }
        return number
    }

    private func take(part content: PluginMembers) throws(PluginMistake) {
        guard let number = try number(content) else { throw PluginMistake("has written a part without a number") }
        var answer = open ?? (number, [], [])
        answer.parts.append(try content.bytes())
        guard answer.parts.reduce(0, { $0 + $1.count }) <= PluginWorker.largestAnswer else {
            throw PluginMistake(
                "has answered document \(number) with more than \(PluginWorker.largestAnswer >> 20) MiB")
        }
        for omission in try content.objects("omissions") {
            answer.omissions.append(
                Omission(
                    field: try omission.text("field")?.string ?? "",
                    reason: try omission.text("reason")?.string ?? "it does not say why"))
        }
        if try content.flag("more") {
            open = answer
            return
        }
        open = nil
        end(number, RelayAnswer(PluginWorker.joined(answer.parts), omissions: answer.omissions))
    }

    private func take(error content: PluginMembers) throws(PluginMistake) {
        let message = try content.text("message")?.string ?? "it does not say why"
        guard let number = try number(content) else {
            let field = try content.text("field")?.string ?? ""
            throw PluginMistake(
                "cannot do this export: \(field.isEmpty ? "" : field + ": ")\(message)", isRefusal: true)
        }
        open = nil
        end(number, RelayAnswer(refusal: ExportError(try content.text("field")?.string ?? "", message)))
    }

    private func end(_ number: Int, _ answer: RelayAnswer) {
        unanswered.remove(number)
        progress = .now
        exchange.take(answer, to: number)
    }

    private static func joined(_ parts: [ByteStorage]) -> ByteStorage {
        if parts.count == 1 { return parts[0] }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for part in parts { part.withBytes { bytes += $0 } }
        return ByteStorage(bytes)
    }

    // MARK: Time

    private func checkTime() throws(RelayFailure) {
        guard !unanswered.isEmpty || isClosing, !isClosed else { return }
        guard ContinuousClock.now > progress + .seconds(exchange.plugin.timeout) else { return }
        throw channel.failure("has said nothing for \(exchange.plugin.timeout) s\(atWork)")
    }

    /// ` at document 3`, for messages.
    private var atWork: String {
        if let number = unanswered.min() { return ", at document \(number)" }
        return isClosing ? ", at the end" : ""
    }

    private var beforeWhat: String {
        if let number = unanswered.min() { return "before it had answered document \(number)" }
        return isClosing ? "before it had answered close" : "before it was told to"
    }
}

extension PluginFrameTexts {
    /// What `closed` says: only what is there holds.
    init(closed message: PluginMembers) throws(PluginMistake) {
        try self.init(message)
        if before?.isEmpty == true { before = nil }
        if after?.isEmpty == true { after = nil }
        between = nil
    }
}
