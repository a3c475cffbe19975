import ReadoutModel
import ReadoutSyntax

// What is read around the parts, which Record/RecordDecoder.swift reads.
extension TokenDecoder {
    mutating func document() throws(SyntaxError) -> Document? {
        let begin = try source.next()
        if begin.kind == .end || isNull(begin) {
            report("there is no document here; one begins with \"readout: 1\"", at: begin, code: .emptyInput)
            if begin.kind != .end { try expectEnd() }
            return nil
        }
        guard begin.kind == .beginMapping else {
            try wrong(begin, wanted: "a mapping")
            return nil
        }
        let fields = try documentFields(begin)
        try expectEnd()
        return Document(fields)
    }

    private mutating func expectEnd() throws(SyntaxError) {
        let token = try source.next()
        if token.kind != .end { report("the document is over; nothing can follow it", at: token, code: .syntax) }
    }

    /// The version of the format.
    mutating func version(_ token: Token) throws(SyntaxError) {
        if let version = try number(token), version.whole != 1 {
            report(
                "this is format version \(shown(version)); this program reads version 1", at: token, code: .badVersion)
        }
    }

    /// A participant's id, or a mapping for someone else.
    mutating func reference(_ token: Token) throws(SyntaxError) -> PersonReference? {
        guard token.kind == .beginMapping else {
            guard token.kind == .string || token.kind == .plain else {
                try wrong(token, wanted: "a participant's id or a mapping")
                return nil
            }
            return try text(token).map(PersonReference.participant)
        }
        var person = Person(in: source.storage)
        try self.person(token, into: &person)
        return .person(person)
    }
}
