import ArgumentParser
import ReadoutSystem

/// The value of `--jobs`: on how many threads to work.
struct Jobs: ExpressibleByArgument {
    private let text: String?

    /// One for each core.
    init() { text = nil }

    // Any text is taken at first: the message of ArgumentParser for a bad value does not say what a good one is.
    init(argument: String) { text = argument }

    var count: Int { text.flatMap { Int($0) } ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    func validate() throws {
        guard let text else { return }
        guard let number = Int(text), number >= 1 else {
            throw ValidationError("--jobs takes a whole number from 1, not \"\(text)\"")
        }
    }
}
