import Synchronization

/// Tells work to end early. The work asks the token between two documents and while it waits for input.
///
/// ```swift
/// let token = CancellationToken()
/// // on any thread, at any time:
/// token.cancel()
/// ```
public final class CancellationToken: Sendable {
    private let flag = Atomic(false)
    private let condition: (@Sendable () -> Bool)?

    /// A token that ``cancel()`` sets.
    public init() { condition = nil }

    /// A token that is also set while a condition holds, such as that the process has got a signal. The condition is
    /// asked often, from several threads.
    public init(when condition: @escaping @Sendable () -> Bool) { self.condition = condition }

    /// Asks the work to end.
    public func cancel() { flag.store(true, ordering: .relaxed) }

    /// Whether the work is to end.
    public var isCancelled: Bool { flag.load(ordering: .relaxed) || condition?() == true }
}
