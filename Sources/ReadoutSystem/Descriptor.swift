/// An open file, closed when it goes.
public final class Descriptor: Sendable {
    /// The number of the system.
    public let raw: Int32
    /// The path, or what errors call the file.
    public let path: String
    private let isOwned: Bool

    /// Standard input, which stays open.
    public static var standardInput: Descriptor { Descriptor(raw: 0, path: "<stdin>", isOwned: false) }
    /// Standard output, which stays open.
    public static var standardOutput: Descriptor { Descriptor(raw: 1, path: "<stdout>", isOwned: false) }
    /// Standard error, which stays open.
    public static var standardError: Descriptor { Descriptor(raw: 2, path: "<stderr>", isOwned: false) }

    /// Opens standard input, output and error where they are closed, so that no file that is opened later gets their
    /// numbers. Writing to a standard output that was closed fails; what is written to such a standard error is lost.
    public static func reserveStandard() {
        for raw in Int32(0)...2 where fcntl(raw, F_GETFD) < 0 {
            // The lowest free number is given out, which is this one.
            _ = open("/dev/null", raw == 2 ? O_WRONLY : O_RDONLY)
        }
    }

    private init(raw: Int32, path: String, isOwned: Bool) {
        (self.raw, self.path, self.isOwned) = (raw, path, isOwned)
    }

    /// Takes over an open file, which is closed with it.
    public convenience init(adopting raw: Int32, named path: String) { self.init(raw: raw, path: path, isOwned: true) }

    /// Opens a file for reading.
    public convenience init(reading path: String) throws(SystemError) {
        let raw = Files.withSystemPath(path) { open($0, O_RDONLY | O_CLOEXEC) }
        guard raw >= 0 else { throw SystemError("read", path) }
        self.init(raw: raw, path: path, isOwned: true)
    }

    /// Creates a file that must not exist yet, for writing and reading.
    /// - Parameter name: what errors call it, where that is not `path`.
    public convenience init(creating path: String, named name: String? = nil, mode: mode_t = 0o666) throws(SystemError)
    {
        let raw = Files.withSystemPath(path) { open($0, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
        guard raw >= 0 else { throw SystemError("create", path) }
        self.init(raw: raw, path: name ?? path, isOwned: true)
    }

    /// Opens a file that exists, a device or a pipe, for writing.
    public convenience init(writing path: String) throws(SystemError) {
        let raw = Files.withSystemPath(path) { open($0, O_WRONLY | O_CLOEXEC) }
        guard raw >= 0 else { throw SystemError("write", path) }
        self.init(raw: raw, path: path, isOwned: true)
    }

    /// Creates a file without a name in the folder for temporary files.
    public convenience init(temporary prefix: String) throws(SystemError) {
        let folder = Files.variable("TMPDIR") ?? "/tmp"
        var template = (Files.bytes(of: "\(folder)/\(prefix)-XXXXXX") + [0]).map { CChar(bitPattern: $0) }
        let raw = mkstemp(&template)
        guard raw >= 0 else { throw SystemError("create a temporary file in", folder) }
        _ = fcntl(raw, F_SETFD, FD_CLOEXEC)
        unlink(template)
        self.init(raw: raw, path: folder, isOwned: true)
    }

    deinit { if isOwned { _ = close(raw) } }

    /// Whether it is a file on a disk, which is never waited for.
    public var isFile: Bool {
        var info = stat()
        return fstat(raw, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
    }

    /// Bytes at an offset, wherever the file has been read to; `nil` where there are not as many, or it cannot be read so: a
    /// pipe cannot.
    public func bytes(at offset: Int, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let read = bytes.withUnsafeMutableBytes { pread(raw, $0.baseAddress! + done, count - done, offset + done) }
            if read < 0, errno == EINTR { continue }
            guard read > 0 else { return nil }
            done += read
        }
        return bytes
    }

    /// Whether there is something to read, or nothing more will come: reading then does not wait.
    public var hasInput: Bool { poll(for: 0) != 0 }

    /// Waits until there is something to read, or nothing more will come.
    /// - Parameter isCancelled: asked ten times a second, and whenever a signal has come.
    public func waitForInput(isCancelled: () -> Bool) throws(SystemError) {
        while true {
            if isCancelled() { throw SystemError("read", path, code: EINTR) }
            if poll(for: 100) > 0 { return }
        }
    }

    /// Asks for input, for this many milliseconds at most.
    /// - Returns: 0 where there is none, less where a signal has come.
    private func poll(for milliseconds: Int32) -> Int32 {
        var asked = pollfd(fd: raw, events: Int16(POLLIN), revents: 0)
        return systemPoll(&asked, 1, milliseconds)
    }

    /// Reads up to `room.count` bytes; 0 at the end.
    /// - Parameter isCancelled: asked where a signal has ended the wait.
    public func read(
        into room: UnsafeMutableRawBufferPointer, isCancelled: () -> Bool = { false }
    ) throws(SystemError) -> Int {
        while true {
            let count = systemRead(raw, room.baseAddress, room.count)
            if count >= 0 { return count }
            guard errno == EINTR, !isCancelled() else { throw SystemError("read", path) }
        }
    }

    /// Writes all bytes.
    /// - Parameter isCancelled: asked when a signal has ended a wait for the reader.
    public func write(_ bytes: UnsafeRawBufferPointer, isCancelled: () -> Bool = { false }) throws(SystemError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = systemWrite(raw, rest.baseAddress, rest.count)
            if count < 0 {
                if errno == EINTR, !isCancelled() { continue }
                throw SystemError("write", path)
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            // A signal can end a wait after a part has been written, without an error.
            if !rest.isEmpty, isCancelled() { throw SystemError("write", path, code: EINTR) }
        }
    }

    /// Writes what is left of this file to another.
    /// - Parameter isCancelled: asked between one piece and the next.
    public func copy(to target: Descriptor, isCancelled: () -> Bool = { false }) throws(SystemError) {
        #if os(Linux)
            // The kernel does it without a detour, unless the target is opened for appending or is of an odd kind.
            while true {
                let count = sendfile(target.raw, raw, nil, 1 << 20)
                if count == 0 { return }
                if count < 0, errno == EINVAL || errno == ENOSYS || errno == EOVERFLOW { break }
                if count < 0, errno != EINTR { throw SystemError("write", target.path) }
                if isCancelled() { throw SystemError("write", target.path, code: EINTR) }
            }
        #endif
        try withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 16) { (room) throws(SystemError) in
            while true {
                let count = try read(into: room, isCancelled: isCancelled)
                if count == 0 { return }
                try target.write(UnsafeRawBufferPointer(rebasing: room[..<count]), isCancelled: isCancelled)
            }
        }
    }

    /// Writes the UTF-8 of a string.
    public func write(_ string: String) throws(SystemError) {
        var string = string
        let result: Result<Void, SystemError> = string.withUTF8 { bytes in
            do throws(SystemError) {
                try write(UnsafeRawBufferPointer(bytes))
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// Has the bytes written to the disk.
    public func sync() throws(SystemError) {
        // What is no file on a disk cannot be synced, and need not be.
        guard fsync(raw) == 0 || errno == EINVAL || errno == EROFS || errno == ENOTSUP else {
            throw SystemError("write", path)
        }
    }

    /// Goes back to the beginning of the file.
    public func rewind() throws(SystemError) {
        guard lseek(raw, 0, SEEK_SET) == 0 else { throw SystemError("read", path) }
    }

    /// Whether it is a terminal.
    public var isTerminal: Bool { isatty(raw) == 1 }
}

// The calls of the system that share their names with methods.

func systemRead(_ file: Int32, _ room: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
        Darwin.read(file, room, count)
    #elseif canImport(Musl)
        Musl.read(file, room, count)
    #else
        Glibc.read(file, room, count)
    #endif
}

func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
        Darwin.write(file, bytes, count)
    #elseif canImport(Musl)
        Musl.write(file, bytes, count)
    #else
        Glibc.write(file, bytes, count)
    #endif
}

func systemPoll(_ asked: UnsafeMutablePointer<pollfd>, _ count: nfds_t, _ milliseconds: Int32) -> Int32 {
    #if canImport(Darwin)
        Darwin.poll(asked, count, milliseconds)
    #elseif canImport(Musl)
        Musl.poll(asked, count, milliseconds)
    #else
        Glibc.poll(asked, count, milliseconds)
    #endif
}

func systemPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 {
    #if canImport(Darwin)
        Darwin.pipe(ends)
    #elseif canImport(Musl)
        Musl.pipe(ends)
    #else
        Glibc.pipe(ends)
    #endif
}
