import ReadoutSystem
import TestSupport
import Testing

/// What waited on the disk arrives whole, also where the kernel cannot copy it by itself.
@Suite struct DescriptorTests {
    @Test(arguments: [false, true])
    func copiesToAnotherFile(_ appends: Bool) throws {
        let folder = try TemporaryFolder()
        let line = "a line that is repeated until it is longer than any buffer\n"
        let source = try Descriptor(creating: "\(folder.path)/source")
        try source.write(String(repeating: line, count: 30_000))
        try source.rewind()
        let target = try Descriptor(creating: "\(folder.path)/target")
        try target.write("before\n")
        if appends { #expect(fcntl(target.raw, F_SETFL, O_APPEND) == 0) }
        try source.copy(to: target)
        let copied = try Files.read("\(folder.path)/target", limit: 1 << 24)
        #expect(copied == Array(("before\n" + String(repeating: line, count: 30_000)).utf8))
    }
}
