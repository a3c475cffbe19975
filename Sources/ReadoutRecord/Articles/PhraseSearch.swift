/// Finds many phrases in one walk through a text (A. Aho and M. Corasick, 1975), in a time that does not grow with their
/// number.
///
/// The phrases are a tree of their characters. Where the text does not go on as a phrase does, the walk goes on with the
/// longest ending of what it has seen that is the beginning of a phrase.
struct PhraseSearch {
    private struct Node {
        let parent: Int
        let scalar: Unicode.Scalar
        let depth: Int
        /// The phrase that ends here.
        var phrase: Int?
        /// The node of the longest ending that is in the tree.
        var ending = 0
        /// The longest ending at which a phrase ends; the root, 0, where there is none.
        var phraseEnding = 0
    }

    private struct Step: Hashable {
        let node: Int
        let scalar: Unicode.Scalar
    }

    private var nodes = [Node(parent: 0, scalar: "\0", depth: 0)]
    private var steps: [Step: Int] = [:]
    private(set) var phraseCount = 0

    /// Adds a phrase, which is not empty. The same one has the same number.
    mutating func add(_ phrase: [Unicode.Scalar]) -> Int {
        var node = 0
        for scalar in phrase {
            let step = Step(node: node, scalar: scalar)
            if let next = steps[step] {
                node = next
            } else {
                nodes.append(Node(parent: node, scalar: scalar, depth: nodes[node].depth + 1))
                node = nodes.count - 1
                steps[step] = node
            }
        }
        if let number = nodes[node].phrase { return number }
        nodes[node].phrase = phraseCount
        phraseCount += 1
        return phraseCount - 1
    }

    /// Finds the endings, once all phrases are there.
    mutating func prepare() {
        // Those of shorter beginnings come first.
        for index in nodes.indices.dropFirst().sorted(by: { nodes[$0].depth < nodes[$1].depth }) {
            let node = nodes[index]
            if node.depth > 1 { nodes[index].ending = next(after: nodes[node.parent].ending, node.scalar) }
            let ending = nodes[index].ending
            nodes[index].phraseEnding = nodes[ending].phrase == nil ? nodes[ending].phraseEnding : ending
        }
    }

    private func next(after node: Int, _ scalar: Unicode.Scalar) -> Int {
        var node = node
        while true {
            if let next = steps[Step(node: node, scalar: scalar)] { return next }
            if node == 0 { return 0 }
            node = nodes[node].ending
        }
    }

    /// Calls `found` with the number and the range of each phrase, where it ends, the longest first.
    /// - Parameter found: returns whether to go on.
    func walk(_ text: [Unicode.Scalar], _ found: (_ phrase: Int, _ range: Range<Int>) -> Bool) {
        var node = 0
        for (index, scalar) in text.enumerated() {
            node = next(after: node, scalar)
            var ending = nodes[node].phrase == nil ? nodes[node].phraseEnding : node
            while ending != 0, let phrase = nodes[ending].phrase {
                guard found(phrase, index + 1 - nodes[ending].depth..<index + 1) else { return }
                ending = nodes[ending].phraseEnding
            }
        }
    }
}
