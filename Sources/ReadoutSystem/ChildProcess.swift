import CSpawn
import Synchronization

/// A program that runs in a process group of its own, with pipes to its standard input, output and error. It has no
/// other files of this process, and of its environment only what it is given.
///
/// One thread at a time asks for its end.
public final class ChildProcess: Sendable {
    /// The number of the process, which is that of its group.
    public let id: pid_t
    /// What is written here comes to its standard input. Writing does not wait.
    public var input: Descriptor? { openInput.withLock { $0 } }
    /// Its standard output. Reading does not wait.
    public let output: Descriptor
    /// Its standard error. Reading does not wait.
    public let errors: Descriptor

    private let openInput: Mutex<Descriptor?>
    private let ending = Mutex<Ending?>(nil)

    /// How a process has ended.
    public enum Ending: Sendable, Hashable, CustomStringConvertible {
        /// With an exit code.
        case exited(Int32)
        /// By a signal.
        case signalled(Int32)

        /// `ended with exit code 1`, `was ended by signal 9 (Killed)`
        public var description: String {
            switch self {
            case .exited(let code): "ended with exit code \(code)"
            case .signalled(let signal): "was ended by signal \(signal) (\(String(cString: strsignal(signal))))"
            }
        }
    }

    /// Starts a program without a shell.
    /// - Parameters:
    ///   - command: the program and its arguments. A program without a slash is looked up on `PATH`, one with a slash is a
    ///     path as seen from `folder`.
    ///   - folder: where it starts; the folder of this process where it is empty.
    ///   - environment: all of its variables.
    /// - Throws: where it cannot be started.
    public init(_ command: [String], folder: String, environment: [(name: String, value: String)]) throws(SystemError) {
        precondition(!command.isEmpty, "a command names a program")
        let pipes = try ChildProcess.starting.withLock { _ throws(SystemError) in
            // A pipe whose end another child got by chance would not end with this one.
            ChildProcess.closeOthersOnStart()
            readout_adopt_orphans()
            let pipes = (try Descriptor.pipe(), try Descriptor.pipe(), try Descriptor.pipe())
            let id = try ChildProcess.start(
                command, folder, environment, pipes.0.reading, pipes.1.writing, pipes.2.writing)
            return (id, pipes.0.writing, pipes.1.reading, pipes.2.reading)
        }
        for descriptor in [pipes.1, pipes.2, pipes.3] { descriptor.doNotWait() }
        id = pipes.0
        openInput = Mutex(pipes.1)
        (output, errors) = (pipes.2, pipes.3)
    }

    /// Closes its standard input, once nobody else holds ``input``.
    public func closeInput() { openInput.withLock { $0 = nil } }

    /// Sends a signal to all processes of the group. Once the process has ended and been asked for its end, only its
    /// children are left.
    public func signal(_ number: Int32) { _ = kill(-id, number) }

    /// How it has ended; `nil` while it runs.
    public var end: Ending? {
        ending.withLock { ending in
            if let ending { return ending }
            var status: Int32 = 0
            guard waitpid(id, &status, WNOHANG) == id else { return nil }
            // The macros of <sys/wait.h>.
            let signal = status & 0x7F
            ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
            return ending
        }
    }

    /// Whether a process of the group is still there. Asked for once the process itself has ended.
    public var hasGroup: Bool {
        // What has ended and was nobody's any more is this process's, and there until it is waited for.
        if end != nil { while waitpid(-id, nil, WNOHANG) > 0 {} }
        return kill(-id, 0) == 0 || errno == EPERM
    }

    // MARK: Starting

    private static let starting = Mutex(())

    /// What this process was itself handed beside its standard files is not for its children.
    private static func closeOthersOnStart() {
        guard let names = try? Files.names(in: "/dev/fd") else { return }
        for name in names {
            guard let number = Int32(name), number > 2 else { continue }
            let flags = fcntl(number, F_GETFD)
            if flags >= 0, flags & FD_CLOEXEC == 0 { _ = fcntl(number, F_SETFD, flags | FD_CLOEXEC) }
        }
    }

    private static func start(
        _ command: [String], _ folder: String, _ environment: [(name: String, value: String)], _ input: Descriptor,
        _ output: Descriptor, _ errors: Descriptor
    ) throws(SystemError) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for (descriptor, number) in [(input, Int32(0)), (output, 1), (errors, 2)] {
            posix_spawn_file_actions_adddup2(&actions, descriptor.raw, number)
        }
        if !folder.isEmpty {
            _ = Files.withSystemPath(folder) { posix_spawn_file_actions_addchdir_np(&actions, $0) }
        }
        // Signals are as a program finds them that a shell has started; those that are caught here are so anyway.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        var id: pid_t = 0
        var words = command.map { duplicate(Files.bytes(of: $0)) } + [nil]
        var variables =
            environment.map { duplicate(Array($0.name.utf8) + [UInt8(ascii: "=")] + Files.bytes(of: $0.value)) } + [nil]
        defer { for pointer in words + variables { free(pointer) } }
        // The command has a first word.
        let code = posix_spawnp(&id, words[0]!, &actions, &attributes, &words, &variables)
        guard code == 0 else { throw SystemError("start", command[0], code: code) }
        return id
    }

    /// A C string, to be freed.
    private static func duplicate(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar>? {
        (bytes + [0]).withUnsafeBufferPointer {
            strdup(UnsafeRawPointer($0.baseAddress!).assumingMemoryBound(to: CChar.self))
        }
    }
}

extension Descriptor {
    /// What became of an attempt that does not wait.
    public enum Attempt: Sendable, Hashable {
        /// So many bytes went over.
        case some(Int)
        /// None can go over now.
        case wait
        /// Nothing more will come, or nobody reads any more.
        case closed
    }

    /// Both ends of a new pipe, which no child gets as they are.
    public static func pipe() throws(SystemError) -> (reading: Descriptor, writing: Descriptor) {
        var ends: [Int32] = [-1, -1]
        guard systemPipe(&ends) == 0 else { throw SystemError("make", "a pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (Descriptor(adopting: ends[0], named: "<pipe>"), Descriptor(adopting: ends[1], named: "<pipe>"))
    }

    /// Has reading and writing return at once where nothing can go over.
    public func doNotWait() { _ = fcntl(raw, F_SETFL, fcntl(raw, F_GETFL) | O_NONBLOCK) }

    /// Reads what is there.
    public func readNow(into room: UnsafeMutableRawBufferPointer) throws(SystemError) -> Attempt {
        while true {
            let count = systemRead(raw, room.baseAddress, room.count)
            if count > 0 { return .some(count) }
            if count == 0 { return .closed }
            if errno == EAGAIN || errno == EWOULDBLOCK { return .wait }
            guard errno == EINTR else { throw SystemError("read", path) }
        }
    }

    /// Writes what can be written.
    public func writeNow(_ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Attempt {
        while true {
            let count = systemWrite(raw, bytes.baseAddress, bytes.count)
            if count >= 0 { return .some(count) }
            if errno == EAGAIN || errno == EWOULDBLOCK { return .wait }
            if errno == EPIPE { return .closed }
            guard errno == EINTR else { throw SystemError("write", path) }
        }
    }

    /// Waits until one of the descriptors can be read, or written, or has been closed at its other end.
    /// - Parameter milliseconds: how long at most.
    public static func wait(reading: [Descriptor], writing: [Descriptor], milliseconds: Int32) {
        var asked =
            reading.map { pollfd(fd: $0.raw, events: Int16(POLLIN), revents: 0) }
            + writing.map { pollfd(fd: $0.raw, events: Int16(POLLOUT), revents: 0) }
        _ = systemPoll(&asked, nfds_t(asked.count), milliseconds)
    }
}
