import Dispatch
import Synchronization

/// A chunk's result that another thread is working on.
final class PendingResult: Sendable {
    private let result = Mutex<ChunkWork.Result?>(nil)
    private let done = DispatchSemaphore(value: 0)

    func finish(_ value: ChunkWork.Result) {
        result.withLock { $0 = value }
        done.signal()
    }

    func wait() -> ChunkWork.Result {
        done.wait()
        return result.withLock { $0! }  // set before the signal
    }
}
