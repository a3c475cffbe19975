import ReadoutSyntax
import ReadoutSystem

/// The files of a run. Each is written beside its target and replaces it when all files are complete. Until then the
/// old files stay, and a run that fails leaves no new file.
final class StagedFiles {
    private var staged: [(temporary: String, target: String, task: Int)] = []
    private var targets: Set<ExactPath> = []
    private var madeFolders: [String] = []
    private var checkedFolders: Set<ExactPath> = []
    /// The folders of the targets, and those above them.
    private var targetFolders: Set<ExactPath> = []

    /// From this many files on, the whole disk is synced once, not each file.
    private let manyFiles = 64

    var count: Int { staged.count }
    var paths: [String] { staged.map(\.target) }

    /// Opens a new file that will become `target`. A target that is not a file on a disk, such as a pipe, is opened
    /// itself.
    /// - Parameters:
    ///   - root: the folder that the file must be in.
    ///   - task: the index of the export that writes it.
    func open(_ target: String, within root: String?, of task: Int = 0) throws(OutputError) -> Descriptor {
        if Files.isDevice(target) { return try system { () throws(SystemError) in try Descriptor(writing: target) } }
        if Files.kind(target) == .folder {
            if targetFolders.contains(ExactPath(Files.resolved(target))) { throw .conflictWithFolder(target) }
            throw .system(SystemError("write", target, code: EISDIR))
        }
        if let root, StagedFiles.leaves(target, root: root) { throw .leaves(target, root) }
        try checkFolder(Files.parent(of: target))
        try system { () throws(SystemError) in try makeFolder(Files.parent(of: target)) }
        let real = Files.resolved(target)
        guard targets.insert(ExactPath(real)).inserted else { throw .conflict(target) }
        for number in 0..<100 {
            let temporary = Files.join(Files.parent(of: real), ".readout-\(getpid())-\(staged.count)-\(number).tmp")
            do throws(SystemError) {
                let file = try Descriptor(creating: temporary, named: target, mode: Files.mode(real) ?? 0o666)
                staged.append((temporary, real, task))
                return file
            } catch {
                guard error.code == EEXIST else { throw .system(SystemError("write", target, code: error.code)) }
            }
        }
        throw .system(SystemError("write", target, code: EEXIST))
    }

    /// One file cannot be in another. Unless it is looked for, that shows at the very end, when some files have their
    /// names already.
    private func checkFolder(_ folder: String) throws(OutputError) {
        guard !checkedFolders.contains(ExactPath(folder)) else { return }
        var folder = Files.resolved(folder)
        while targetFolders.insert(ExactPath(folder)).inserted {
            if targets.contains(ExactPath(folder)) { throw .conflictWithFolder(folder) }
            folder = Files.parent(of: folder)
        }
    }

    /// Stages a whole file.
    func write(
        _ bytes: UnsafeRawBufferPointer, to target: String, within root: String?, of task: Int = 0
    ) throws(OutputError) {
        let file = try open(target, within: root, of: task)
        do throws(SystemError) {
            try file.write(bytes)
        } catch {
            throw .system(SystemError("write", target, code: error.code))
        }
    }

    /// Whether a path, with its links followed, is not within a folder.
    static func leaves(_ path: String, root: String) -> Bool {
        !Files.isWithin(path, root)
    }

    private func system<Result>(_ body: () throws(SystemError) -> Result) throws(OutputError) -> Result {
        do throws(SystemError) { return try body() } catch { throw .system(error) }
    }

    private func makeFolder(_ path: String) throws(SystemError) {
        guard !path.isEmpty, checkedFolders.insert(ExactPath(path)).inserted else { return }
        var missing: [String] = []
        var folder = path
        while !folder.isEmpty, Files.kind(folder) == .missing {
            missing.append(folder)
            let above = Files.parent(of: folder)
            if above == folder { break }
            folder = above
        }
        try Files.makeFolder(path)
        madeFolders += missing.reversed()
    }

    /// Syncs all files to the disk and then renames them to their targets.
    func commit() throws(OutputError) {
        do throws(SystemError) {
            if staged.count > manyFiles {
                sync()
            } else {
                for file in staged { try Descriptor(reading: file.temporary).sync() }
            }
            var done = 0
            defer { staged.removeFirst(done) }
            for file in staged {
                try Files.rename(file.temporary, to: file.target)
                done += 1
            }
        } catch {
            throw .system(error)
        }
    }

    /// Drops a file that turned out to be empty.
    func drop(_ target: String) {
        let real = Files.resolved(target)
        guard let index = staged.firstIndex(where: { ExactPath($0.target) == ExactPath(real) }) else { return }
        Files.remove(staged.remove(at: index).temporary)
    }

    /// Removes what an export has written, whose old files then stay.
    func discard(task: Int) {
        for file in staged where file.task == task { Files.remove(file.temporary) }
        staged.removeAll { $0.task == task }
    }

    /// Removes what has been written, and the folders made for it.
    func discard() {
        for file in staged { Files.remove(file.temporary) }
        staged.removeAll()
        for folder in madeFolders.reversed() { Files.removeFolder(folder) }
        madeFolders.removeAll()
    }
}
