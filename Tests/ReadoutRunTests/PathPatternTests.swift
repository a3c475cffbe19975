import ReadoutSystem
import TestSupport
import Testing

@testable import ReadoutRun

/// Alternatives in patterns, as bash has them.
@Suite struct PathPatternTests {
    private static let names = [
        "a.yaml", "b.yaml", "c.yaml", "ab.yaml", "{a,b}.yaml", "{a}.yaml", "x/a.yaml", "x/b.yaml", "y/a.yaml",
        "x/y/a.yaml", "x/y/c.yml", ".h/a.yaml", "a,b.yaml", "[a].yaml", "z}.yaml",
    ]

    @Test(
        arguments: [
            ("{a,b}.yaml", ["a.yaml", "b.yaml"]), ("{a,none}.yaml", ["a.yaml"]), ("{none,nothing}.yaml", []),
            ("{a,b,}b.yaml", ["ab.yaml", "b.yaml"]), ("a{,b}.yaml", ["a.yaml", "ab.yaml"]),
            ("{{a,b},c}.yaml", ["a.yaml", "b.yaml", "c.yaml"]), ("{a,{b,{c,d}}}.yaml", ["a.yaml", "b.yaml", "c.yaml"]),
            ("{a,a{b,c}}.yaml", ["a.yaml", "ab.yaml"]), ("{x,y}/a.yaml", ["x/a.yaml", "y/a.yaml"]),
            ("{x/y,y}/a.yaml", ["x/y/a.yaml", "y/a.yaml"]), ("x/{,y/}a.yaml", ["x/a.yaml", "x/y/a.yaml"]),
            ("x/{y,}/a.yaml", ["x/a.yaml", "x/y/a.yaml"]),
            ("x/y/*.{yaml,yml}", ["x/y/a.yaml", "x/y/c.yml"]),
            ("{x,y}/**/*.y{a,}ml", ["x/a.yaml", "x/b.yaml", "x/y/a.yaml", "x/y/c.yml", "y/a.yaml"]),
            ("{**,none}/c.yml", ["x/y/c.yml"]), ("{**/c,x/a}.y{a,}ml", ["c.yaml", "x/a.yaml", "x/y/c.yml"]),
            ("x{/**,}/b.yaml", ["x/b.yaml"]), ("{[ab],c}.yaml", ["a.yaml", "b.yaml", "c.yaml"]),
            ("[{a,]*.yaml", ["a,b.yaml", "a.yaml", "ab.yaml", "{a,b}.yaml", "{a}.yaml"]),
            ("{a}.y*", ["{a}.yaml"]), ("{a{,b}*", ["{a,b}.yaml", "{a}.yaml"]),
            ("*}.yaml", ["z}.yaml", "{a,b}.yaml", "{a}.yaml"]),
            ("{.h,x}/a.yaml", [".h/a.yaml", "x/a.yaml"]), ("{*,x}/a.yaml", ["x/a.yaml", "y/a.yaml"]),
            ("{.*,x}/a.yaml", [".h/a.yaml", "x/a.yaml"]), ("{?h,y}/a.yaml", ["y/a.yaml"]),
            ("x/{..,y}/a.yaml", ["x/../a.yaml", "x/y/a.yaml"]), ("{./,x/}b.yaml", ["./b.yaml", "x/b.yaml"]),
            ("{x,y}", ["x", "y"]), ("{x,y}/", ["x", "y"]), ("{a.yaml,x}/", ["x"]), ("**/y/", ["x/y", "y"]),
            ("{a.yaml,x}/{,a.yaml}", ["x", "x/a.yaml"]), ("{a,b}{.yaml,.yml}", ["a.yaml", "b.yaml"]),
            ("{a,b.yaml", []), ("{,a}{,b}{.yaml,}", ["a.yaml", "ab.yaml", "b.yaml"]),
        ] as [(String, [String])])
    func braces(_ pattern: String, _ matches: [String]) throws {
        let folder = try TemporaryFolder()
        for name in Self.names { try folder.write("", to: name) }
        #expect(Glob(pattern, in: folder.path).matches().map { $0.replacing(folder.path + "/", with: "") } == matches)
    }

    /// One of the alternatives can begin at the root.
    @Test func anAbsoluteAlternative() throws {
        let folder = try TemporaryFolder()
        let other = try TemporaryFolder()
        for path in [folder, other] { try path.write("", to: "a.yaml") }
        let found = Glob("{\(other.path)/,}*.yaml", in: folder.path).matches()
        #expect(Set(found) == ["\(folder.path)/a.yaml", "\(other.path)/a.yaml"])
    }

    /// A file that has the name of the pattern is that file.
    @Test func aNameWithBraces() throws {
        let folder = try TemporaryFolder()
        for name in Self.names { try folder.write("", to: name) }
        #expect(try Input.find("\(folder.path)/{a,b}.yaml").map(\.name) == ["\(folder.path)/{a,b}.yaml"])
        #expect(try Input.find("\(folder.path)/{x,none}/a.yaml").map(\.name) == ["\(folder.path)/x/a.yaml"])
    }

    /// A byte that is no UTF-8 is one character.
    @Test(arguments: ["caf?.yaml", "caf*.yaml", "*", "caf[!a].yaml", "{caf?,x}.yaml", "**"])
    func bytes(_ pattern: String) throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/caf\(Files.path(of: [0xE9])).yaml"
        try Descriptor(creating: path).write("")
        #expect(Glob(pattern, in: folder.path).matches().map { ExactPath($0) } == [ExactPath(path)])
        #expect(Glob("caf??.yaml", in: folder.path).matches() == [])
    }

    private func steps(_ pattern: String, _ name: String) -> Int {
        let pattern = PathPattern(pattern)
        var work = PathPattern.Work()
        _ = pattern.step(over: name, from: pattern.start, &work)
        return pattern.states.count + work.steps
    }

    /// Alternatives are not multiplied: with twice as many it is twice the work, in the pattern as in the name.
    @Test(
        arguments: [
            ("{a,b}", "a"), ("{a,a}", "a"), ("{a,{a,{a,a}}}", "a"), ("{,a}", "a"), ("{?,a}", "a"), ("[ab]{,b}", "a"),
        ] as [(String, String)])
    func workGrowsWithTheInput(_ piece: String, _ letter: String) {
        func work(_ count: Int) -> Int {
            steps(String(repeating: piece, count: count) + "z", String(repeating: letter, count: 8))
        }
        let (small, large) = (work(100), work(200))
        #expect(large < 3 * small, "\(small) steps become \(large)")
        func length(_ count: Int) -> Int {
            steps(String(repeating: piece, count: 8) + "*z", String(repeating: letter, count: count))
        }
        let (short, long) = (length(100), length(200))
        #expect(long < 3 * short, "\(short) steps become \(long)")
    }

    /// Many ways to one folder are gone once.
    @Test func manyWaysToOneFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "sub/a.yaml")
        let pattern = String(repeating: "{sub/..,.}/", count: 40) + "sub/*.yaml"
        #expect(Glob(pattern, in: folder.path).matches().count == 1)
    }

    @Test func deepBraces() {
        let depth = 100_000
        let pattern = String(repeating: "{", count: depth) + "a" + String(repeating: ",b}", count: depth)
        #expect(PathPattern(pattern).states.count == 2 * depth + 2)
        #expect(PathPattern(String(repeating: "[", count: depth)).states.count == depth + 1)
        #expect(!PathPatternParser.isPattern(String(repeating: "{", count: depth)))
    }
}
