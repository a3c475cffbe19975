import Synchronization

/// Signals that end the program. They are noted; the work under way asks for them, ends early and tidies up.
public enum Signals {
    private static let noted = Atomic<Int32>(0)

    /// SIGINT, SIGTERM or SIGHUP, once one has come.
    public static var pending: Int32? {
        let signal = noted.load(ordering: .relaxed)
        return signal == 0 ? nil : signal
    }

    /// Notes SIGINT, SIGTERM and SIGHUP from now on, and has writing to a closed pipe, or beyond the
    /// largest size of a file, fail instead of ending the program.
    public static func watch() {
        _ = noted.load(ordering: .relaxed)  // made before a handler can ask for it
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            var action = sigaction()
            #if canImport(Darwin)
                action.__sigaction_u.__sa_handler = { Signals.note($0) }
            #else
                action.__sigaction_handler.sa_handler = { Signals.note($0) }
            #endif
            // Without SA_RESTART, so that a blocked read returns.
            sigaction(signal, &action, nil)
        }
        _ = signal(SIGPIPE, SIG_IGN)
        _ = signal(SIGXFSZ, SIG_IGN)
    }

    private static func note(_ signal: Int32) { noted.store(signal, ordering: .relaxed) }
}
