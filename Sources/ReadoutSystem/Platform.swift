// The C library, under one import for every platform.
#if canImport(Glibc)
    @_exported import Glibc
#elseif canImport(Musl)
    @_exported import Musl
#else
    @_exported import Darwin
#endif

/// What the operating system refused.
public struct SystemError: Error, Sendable, CustomStringConvertible {
    /// `errno`.
    public let code: Int32
    /// What was tried: `read`, `write`, `create`.
    public let action: String
    /// The file or folder.
    public let path: String

    /// The error of the call that has just failed.
    public init(_ action: String, _ path: String, code: Int32 = errno) {
        (self.action, self.path, self.code) = (action, path, code)
    }

    /// `cannot write out/x.json: No space left on device`
    public var description: String { "cannot \(action) \(Files.shown(path)): \(reason)" }
    /// What the system says about ``code``.
    public var reason: String { String(cString: strerror(code)) }
}
