#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Counts what is printed to standard output and standard error of this process.
enum PrintedBytes {
    /// How many bytes are printed while the body runs; they go nowhere.
    static func count(_ body: () -> Void) -> Int {
        guard let file = tmpfile() else { preconditionFailure("no temporary file can be made") }
        defer { fclose(file) }
        fflush(nil)
        let kept = [STDOUT_FILENO, STDERR_FILENO].map { (number: $0, copy: dup($0)) }
        for (number, _) in kept { dup2(fileno(file), number) }
        body()
        fflush(nil)
        for (number, copy) in kept {
            dup2(copy, number)
            close(copy)
        }
        var status = stat()
        fstat(fileno(file), &status)
        return Int(status.st_size)
    }
}
