/// What a path leads to.
public enum FileKind: Sendable {
    /// A file, or a device or pipe.
    case file
    /// A folder.
    case folder
    /// Nothing, or a link to nothing.
    case missing
}

/// Files and folders, as the system has them.
public enum Files {
    /// What is at `path`, links followed. Anything that is no folder counts as a file.
    public static func kind(_ path: String) -> FileKind {
        var info = stat()
        guard withSystemPath(path, { stat($0, &info) }) == 0 else { return .missing }
        return info.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }

    /// The permissions of a file, where there is one.
    public static func mode(_ path: String) -> mode_t? {
        var info = stat()
        return withSystemPath(path) { stat($0, &info) } == 0 ? info.st_mode & 0o777 : nil
    }

    /// Whether `path` exists and is no file on a disk: a terminal, a pipe, `/dev/null`.
    public static func isDevice(_ path: String) -> Bool {
        var info = stat()
        guard withSystemPath(path, { stat($0, &info) }) == 0 else { return false }
        return info.st_mode & S_IFMT != S_IFREG && info.st_mode & S_IFMT != S_IFDIR
    }

    /// The bytes of a file. A wait for them ends when a signal comes that ends the program (``Signals``).
    /// - Parameter limit: how many bytes it may have; a longer file is an error (`EFBIG`).
    public static func read(_ path: String, limit: Int = .max) throws(SystemError) -> [UInt8] {
        let file = try Descriptor(reading: path)
        var bytes: [UInt8] = []
        while true {
            var failure: SystemError?
            let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { room, count in
                do throws(SystemError) {
                    let room = UnsafeMutableRawBufferPointer(room)
                    count = try file.read(into: room, isCancelled: { Signals.pending != nil })
                } catch {
                    failure = error
                }
            }
            if let failure { throw failure }
            if chunk.isEmpty { return bytes }
            bytes += chunk
            guard bytes.count <= limit else { throw SystemError("read", path, code: EFBIG) }
        }
    }

    /// The names in a folder, in the order of their bytes.
    public static func names(in folder: String) throws(SystemError) -> [String] {
        guard let directory = withSystemPath(folder, { opendir($0) }) else { throw SystemError("read", folder) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
                    path(at: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted(by: precedes)
    }

    /// Makes a folder and those above it.
    public static func makeFolder(_ path: String) throws(SystemError) {
        if path.isEmpty || kind(path) == .folder { return }
        let above = parent(of: path)
        if above != path { try makeFolder(above) }
        guard withSystemPath(path, { mkdir($0, 0o777) }) == 0 || errno == EEXIST && kind(path) == .folder else {
            throw SystemError("create", path)
        }
    }

    /// Renames a file; one that has the new name already is replaced in one step.
    public static func rename(_ old: String, to new: String) throws(SystemError) {
        let result = withSystemPath(old) { old in
            withSystemPath(new) { new in
                #if canImport(Darwin)
                    Darwin.rename(old, new)
                #elseif canImport(Musl)
                    Musl.rename(old, new)
                #else
                    Glibc.rename(old, new)
                #endif
            }
        }
        guard result == 0 else { throw SystemError("write", new) }
    }

    /// Removes a file, if there is one.
    public static func remove(_ path: String) { withSystemPath(path) { _ = unlink($0) } }

    /// Removes a folder, if there is one and it is empty.
    public static func removeFolder(_ path: String) { withSystemPath(path) { _ = rmdir($0) } }

    /// Whether `path` is a symbolic link.
    public static func isLink(_ path: String) -> Bool {
        var info = stat()
        return withSystemPath(path) { lstat($0, &info) } == 0 && info.st_mode & S_IFMT == S_IFLNK
    }
}
