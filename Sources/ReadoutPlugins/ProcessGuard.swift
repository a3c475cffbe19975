import ReadoutExport
import ReadoutSystem
import Synchronization

/// Ends the groups of processes that this one has started, if it is itself ended by force.
///
/// A process that is killed cannot tidy up. So another one stands by: a shell that reads which groups there are, and ends
/// those that are left when its input ends, which happens when this process does.
final class ProcessGuard: Sendable {
    private let process: ChildProcess
    private let input: Mutex<Descriptor?>

    private static let script = """
        trap '' INT HUP TERM
        groups=' '
        while read -r sign group; do
          case $sign in
            +) groups="$groups$group " ;;
            -) case $groups in *" $group "*) groups="${groups%% $group *} ${groups#* $group }" ;; esac ;;
          esac
        done
        [ "$groups" = ' ' ] && exit 0
        for group in $groups; do kill -TERM -- "-$group"; done 2>/dev/null
        sleep 2
        for group in $groups; do kill -KILL -- "-$group"; done 2>/dev/null
        exit 0
        """

    init() throws(RelayFailure) {
        do throws(SystemError) {
            process = try ChildProcess(
                ["/bin/sh", "-c", ProcessGuard.script], folder: "", environment: [("PATH", "/usr/bin:/bin")])
        } catch {
            throw RelayFailure("\(error)")
        }
        input = Mutex(process.input)
    }

    /// Stands by for a group.
    func watch(_ group: pid_t) { tell("+ \(group)\n") }

    /// A group has ended.
    func forget(_ group: pid_t) { tell("- \(group)\n") }

    private func tell(_ line: String) {
        input.withLock { input in
            // A line is shorter than what a pipe takes at once, and the guard reads all the time.
            _ = Array(line.utf8).withUnsafeBytes { bytes in input.flatMap { try? $0.writeNow(bytes) } }
        }
    }

    /// There is nothing left to stand by for.
    func finish() {
        input.withLock { $0 = nil }
        process.closeInput()
        for _ in 0..<400 where process.end == nil { usleep(5000) }
        if process.end == nil { process.signal(SIGKILL) }
    }
}
