import ReadoutSyntax

extension DiagnosticCode {
    /// The code of a fault of a reader.
    package init(_ kind: SyntaxError.Kind) {
        self =
            switch kind {
            case .syntax: .syntax
            case .encoding: .encoding
            case .depth: .tooDeep
            case .size: .tooLarge
            case .tag: .yamlTag
            case .mergeKey: .mergeKey
            case .duplicateKey: .duplicateKey
            case .version: .yamlVersion
            }
    }
}
