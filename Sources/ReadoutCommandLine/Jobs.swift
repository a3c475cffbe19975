import ArgumentParser
import ReadoutSystem

/// The value of `--jobs`: on how many threads to work.
struct Jobs: ExpressibleByArgument {
    private let text: String

    // Any text is taken at first: the message of ArgumentParser for a bad value does not say what a good one is.
    init(argument: String) { text = argument }

    func validate() throws {
        guard let number = Int(text), number >= 1 else {
            throw ValidationError("--jobs takes a whole number from 1, not \"\(text)\"")
        }
    }

    /// As many threads as are asked for, or one for each core.
    static func count(_ jobs: Jobs?) -> Int {
        jobs.flatMap { Int($0.text) } ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }
}
