import ReadoutExport
import ReadoutModel
import ReadoutSystem

/// The lines that go to a plugin's process and come from it. Reading and writing go on at once, so that neither side
/// waits for the other.
///
/// One thread at a time uses a channel.
final class PluginChannel: @unchecked Sendable {
    // Sendable: a channel is handed from one thread to the next, as a whole: the host makes it, keeps it under a lock
    // while it is idle, and gives it to one worker, which alone uses it until it hands it back.

    /// What the plugin is called in messages.
    let name: String
    let process: ChildProcess
    private let guardian: ProcessGuard?
    private var input: Descriptor?
    /// The lines that are still to be sent, few at a time.
    private var unsent: [ArraySlice<UInt8>] = []
    private var received: [UInt8] = []
    /// Where the first line begins that has not been taken, and how far it has been searched for its end.
    private var lineStart = 0
    private var searched = 0
    /// Whether the line that has begun is longer than one may be.
    private var isTooLong = false
    /// Whether its standard output, and its standard error, have ended.
    private(set) var isSilent = false
    private var errorsEnded = false
    /// Whether it reads no more.
    private(set) var isDeaf = false
    private var errorText: [UInt8] = []
    private var errorLines = 0
    private var notes: [String] = []
    /// The last lines of its standard error.
    private(set) var lastErrors: [String] = []

    /// How long a line may be.
    static let longestLine = 64 << 20
    private static let mostNotes = 200

    init(_ plugin: PluginDeclaration, guardian: ProcessGuard?) throws(RelayFailure) {
        name = plugin.name
        do throws(SystemError) {
            process = try ChildProcess(plugin.command, folder: plugin.folder, environment: plugin.variables)
        } catch {
            throw RelayFailure("plugin \(plugin.name): \(error)")
        }
        input = process.input
        self.guardian = guardian
        guardian?.watch(process.id)
    }

    /// Appends a line to what is to be sent.
    func enqueue(_ line: [UInt8]) { unsent.append(line[...]) }

    /// Whether something is still to be sent.
    var isSending: Bool { !unsent.isEmpty }

    /// How many bytes are still to be sent.
    var unsentBytes: Int { unsent.reduce(0) { $0 + $1.count } }

    /// Ends its standard input, once everything has been sent.
    func closeInput() {
        input = nil
        process.closeInput()
    }

    /// Moves what can be moved, and waits for it no longer than so many milliseconds.
    /// - Parameter alarm: ends the wait when it can be read.
    func exchange(milliseconds: Int32, alarm: Descriptor? = nil) throws(RelayFailure) {
        do throws(SystemError) {
            var reading: [Descriptor] = []
            if !isSilent { reading.append(process.output) }
            if !errorsEnded { reading.append(process.errors) }
            if let alarm { reading.append(alarm) }
            let writing = isSending && !isDeaf ? [input].compactMap(\.self) : []
            Descriptor.wait(reading: reading, writing: writing, milliseconds: milliseconds)
            try send()
            try receive()
            try receiveErrors()
        } catch {
            throw failure("\(error)")
        }
        if isTooLong { throw failure("has written a line of more than \(PluginChannel.longestLine >> 20) MiB") }
    }

    private func send() throws(SystemError) {
        guard let input else { return }
        while !unsent.isEmpty, !isDeaf {
            let attempt: Result<Descriptor.Attempt, SystemError> = unsent[0].withUnsafeBytes { bytes in
                do throws(SystemError) { return .success(try input.writeNow(bytes)) } catch { return .failure(error) }
            }
            switch try attempt.get() {
            case .some(let count):
                unsent[0] = unsent[0].dropFirst(count)
                if unsent[0].isEmpty { unsent.removeFirst() }
            case .wait: return
            case .closed: isDeaf = true
            }
        }
    }

    private func receive() throws(SystemError) {
        guard !isSilent else { return }
        // What is taken is cleared away when it is most of what there is.
        if lineStart > 1 << 16, lineStart > received.count / 2 {
            received.removeFirst(lineStart)
            (searched, lineStart) = (searched - lineStart, 0)
        }
        try withUnsafeTemporaryAllocation(byteCount: 1 << 17, alignment: 16) { room throws(SystemError) in
            switch try process.output.readNow(into: room) {
            case .some(let count): received += UnsafeRawBufferPointer(rebasing: room[..<count])
            case .wait: return
            case .closed: isSilent = true
            }
        }
    }

    /// The next whole line, without its end.
    func line() -> ByteStorage? {
        let end = received.withUnsafeBytes { bytes -> Int? in
            guard let base = bytes.baseAddress, searched < bytes.count,
                let found = memchr(base + searched, Int32(UInt8(ascii: "\n")), bytes.count - searched)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
        guard let end else {
            searched = received.count
            isTooLong = received.count - lineStart > PluginChannel.longestLine
            return nil
        }
        let line = received.withUnsafeBytes {
            ByteStorage(copying: UnsafeRawBufferPointer(rebasing: $0[lineStart..<end]))
        }
        (lineStart, searched) = (end + 1, end + 1)
        return line
    }

    /// Whether it has begun a line and not ended it.
    var hasHalfALine: Bool { lineStart < received.count && searched == received.count }

    // MARK: Standard error

    private func receiveErrors() throws(SystemError) {
        guard !errorsEnded else { return }
        try withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 16) { room throws(SystemError) in
            for _ in 0..<8 {
                switch try process.errors.readNow(into: room) {
                case .some(let count):
                    errorText += UnsafeRawBufferPointer(rebasing: room[..<count])
                    takeErrorLines()
                case .wait: return
                case .closed:
                    errorsEnded = true
                    if !errorText.isEmpty { note(errorText[...]) }
                    errorText = []
                    return
                }
            }
        }
    }

    private func takeErrorLines() {
        while let end = errorText.firstIndex(of: UInt8(ascii: "\n")) {
            note(errorText[..<end])
            errorText.removeSubrange(...end)
        }
        // A line without end is cut.
        if errorText.count > 1 << 12 {
            note(errorText[...])
            errorText = []
        }
    }

    private func note(_ bytes: ArraySlice<UInt8>) {
        errorLines += 1
        let line = shownLine(bytes)
        lastErrors.append(line)
        if lastErrors.count > 3 { lastErrors.removeFirst() }
        if errorLines <= PluginChannel.mostNotes {
            notes.append("\(name): \(line)")
        } else if errorLines == PluginChannel.mostNotes + 1 {
            notes.append("\(name): it says more than \(PluginChannel.mostNotes) lines; the rest is not shown")
        }
    }

    private func shownLine(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes.prefix(1 << 10), as: UTF8.self)
        return Files.spelledOut(text)
    }

    /// What it has said on standard error since this was last asked.
    func takeNotes() -> [String] {
        defer { notes = [] }
        return notes
    }

    // MARK: The end

    /// A failure of the plugin, in these words, with the last lines of its standard error.
    func failure(_ words: String, isRefusal: Bool = false) -> RelayFailure {
        let said = lastErrors.isEmpty ? "" : "; the last that it said: \(lastErrors.joined(separator: " / "))"
        return RelayFailure("plugin \(name) \(words)\(said)", isRefusal: isRefusal)
    }

    /// Whether the process has ended, or does so within a moment.
    var hasEndedSoon: Bool {
        for _ in 0..<40 where process.end == nil { usleep(5000) }
        return process.end != nil
    }

    /// Ends the whole group: asked to at once, and after two seconds not asked any more.
    func terminate() {
        guard !isGone(within: 0) else {
            guardian?.forget(process.id)
            return
        }
        process.signal(SIGTERM)
        if !isGone(within: 2000) {
            process.signal(SIGKILL)
            _ = isGone(within: 2000)
        }
        guardian?.forget(process.id)
    }

    /// Waits for the end of the group.
    private func isGone(within milliseconds: Int) -> Bool {
        var waited = 0
        while true {
            _ = process.end
            if !process.hasGroup { return true }
            guard waited < milliseconds else { return false }
            usleep(5000)
            waited += 5
        }
    }

    /// Ends its standard input, and waits for its end.
    func finish() throws(RelayFailure) {
        closeInput()
        let deadline = ContinuousClock.now + .seconds(3)
        while process.end == nil {
            guard ContinuousClock.now < deadline else {
                terminate()
                throw failure("did not end within 3 s of the end of its standard input")
            }
            try exchange(milliseconds: isSilent && errorsEnded ? 0 : 20)
            if isSilent && errorsEnded { usleep(2000) }
        }
        // What it wrote last.
        while !isSilent || !errorsEnded {
            let before = (received.count, errorText.count, isSilent, errorsEnded)
            try exchange(milliseconds: 0)
            if before == (received.count, errorText.count, isSilent, errorsEnded) { break }
        }
        let hasChildren = process.hasGroup
        terminate()
        if line() != nil || hasHalfALine { throw failure("has written more after closed") }
        if hasChildren { throw failure("has left a process of its group behind, which was ended") }
        if let end = process.end, end != .exited(0) { throw failure(end.description) }
    }
}
