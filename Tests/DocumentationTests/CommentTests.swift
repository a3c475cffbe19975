import Foundation
import TestSupport
import Testing

/// Everything public says what it is.
@Suite struct CommentTests {
    @Test(arguments: ["Sources", "Plugins"])
    func everyPublicDeclarationHasAComment(_ folder: String) throws {
        let paths = FileManager.default.subpaths(atPath: Fixture.root.appending(path: folder).path) ?? []
        let sources = paths.filter {
            $0.hasSuffix(".swift") && !Self.generators.contains(String($0.prefix { $0 != "/" }))
        }
        #expect(sources.count > 50)
        for path in sources.sorted() {
            for missing in PublicDeclarations.undocumented(in: try Fixture.file("\(folder)/\(path)")) {
                Issue.record("\(folder)/\(path):\(missing.line): no comment: \(missing.declaration)")
            }
        }
    }

    /// Programs of this package alone.
    private static let generators: Set = ["RecordGenerator", "LanguageGenerator", "record"]

    @Test func whatLacksACommentIsFound() {
        let source = """
            import Foundation
            public import ReadoutModel

            /// Documented.
            public enum Kind: Sendable {
                case bare
                /// Documented.
                case documented
                var name: String {
                    switch self {
                    case .bare: "public let"
                    case .documented: ""
                    }
                }
            }

            // Not a documentation comment.
            public protocol Bare {
                func bare()
                /// Documented.
                @inlinable var documented: Int { get }
            }

            public extension Kind {}
            public enum Short { case one, two }

            /// Documented.
            @frozen
            public struct Pair {
                @inlinable public package(set) var bare: Int { 1 }
                /// Documented.
                @inlinable
                @inline(__always)
                public static func documented() {}
                public init() {}
                let text = \"""
                    public var inText: Int
                    \"""
                public subscript(index: Int) -> Int { index }
            }

            """
        let found = PublicDeclarations.undocumented(in: source)
        #expect(found.map(\.line) == [6, 18, 19, 25, 30, 35, 39])
        #expect(found.first?.declaration == "case bare")
    }
}
