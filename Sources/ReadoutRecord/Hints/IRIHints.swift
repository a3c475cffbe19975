import ReadoutModel

/// What is wrong with an IRI, and what it should be.
enum IRIHints {
    /// `: a space is written %20; write "https://example.org/a%20b"`, or nothing.
    static func explanation(_ iri: String) -> String {
        guard !iri.isEmpty, iri.utf8.count <= 2000 else { return "" }
        if let scalar = iri.unicodeScalars.first(where: isBidirectional) {
            return ": \(scalar.codePoint) changes the direction of the text and must not stand in it (RFC 3987 §4.1)"
        }
        let (encoded, wrong) = encoded(iri)
        let whole = IRI.isAbsolute(Text(encoded)) ? encoded : withScheme(encoded)
        let reason = wrong.map { ": \(name($0)) is written \(escape($0))" } ?? missingScheme(iri)
        guard let whole else {
            let missing = missingScheme(iri)
            return missing.isEmpty ? reason : missing
        }
        return "\(reason); write \(quoted(whole))"
    }

    private static func isBidirectional(_ scalar: Unicode.Scalar) -> Bool { IRI.isBidirectional(scalar.value) }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        scalar == " " ? "a space" : scalar.isUnseen ? scalar.codePoint : "\"\(scalar)\""
    }

    private static func missingScheme(_ iri: String) -> String {
        let colon = iri.firstIndex(of: ":") ?? iri.endIndex
        let hasScheme = colon < iri.endIndex && iri[..<colon].utf8.allSatisfy(ASCII.isLetter)
        return hasScheme ? "" : ": it begins with no scheme such as https:"
    }

    /// The IRI with what must not stand in it as percent escapes (RFC 3987 §3.1), and the first such character. Brackets
    /// are right around a host alone.
    private static func encoded(_ iri: String) -> (String, Unicode.Scalar?) {
        var result = ""
        var first: Unicode.Scalar?
        let scalars = Array(iri.unicodeScalars)
        let schemeEnd = iri.firstRange(of: "://").map {
            iri.unicodeScalars.distance(from: iri.startIndex, to: $0.upperBound)
        }
        let hostEnd = schemeEnd.map { start in
            scalars[start...].firstIndex { "/?#".unicodeScalars.contains($0) } ?? scalars.count
        }
        var hasFragment = false
        for (index, scalar) in scalars.enumerated() {
            let isInHost = schemeEnd.map { index >= $0 } == true && hostEnd.map { index < $0 } == true
            var isWrong: Bool
            switch scalar {
            case "[", "]": isWrong = !isInHost
            case "%":
                isWrong =
                    !(index + 2 < scalars.count
                    && scalars[index + 1...index + 2].allSatisfy {
                        $0.value < 0x80 && ASCII.isHexadecimal(UInt8($0.value))
                    })
            case "#":
                isWrong = hasFragment
                hasFragment = true
            case "<", ">", "\"", "{", "}", "|", "\\", "^", "`", " ": isWrong = true
            default: isWrong = scalar.value < 0x20 || scalar.value == 0x7F
            }
            if isWrong {
                first = first ?? scalar
                result += escape(scalar)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return (result, first)
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf8.map { byte in
            "%"
                + String(
                    decoding: [ASCII.hexadecimalDigit(byte >> 4), ASCII.hexadecimalDigit(byte & 15)], as: UTF8.self)
        }.joined()
    }

    /// What is meant where there is no scheme: a host, an e-mail address, an item of Wikidata, a DOI.
    private static func withScheme(_ iri: String) -> String? {
        let candidates: [String]
        if let item = item(iri) {
            candidates = [item]
        } else if iri.hasPrefix("//") {
            candidates = ["https:" + iri]
        } else if iri.hasPrefix("10."), iri.contains("/") {
            candidates = ["https://doi.org/" + iri]
        } else if let slashes = iri.firstRange(of: "//"),
            ["http", "https"].contains(String(iri[..<slashes.lowerBound]))
        {
            candidates = ["https://" + iri[slashes.upperBound...]]
        } else if iri.contains("@"), !iri.contains("/") {
            candidates = ["mailto:" + iri]
        } else {
            candidates = ["https://" + iri]
        }
        return candidates.first { candidate in
            guard IRI.isAbsolute(Text(candidate)) else { return false }
            guard candidate == "https://" + iri else { return true }
            // A host has a point, and letters behind the last one.
            let host = iri.prefix { !"/?#:".contains($0) }
            let parts = host.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count > 1 && parts.allSatisfy { !$0.isEmpty }
                && parts.last.map { $0.count > 1 && $0.allSatisfy(\.isLetter) } == true
        }
    }

    private static func item(_ text: String) -> String? {
        guard text.utf8.count > 1, text.hasPrefix("Q"), text.utf8.dropFirst().allSatisfy(ASCII.isDigit), text.count < 15
        else { return nil }
        return "http://www.wikidata.org/entity/\(text)"
    }
}
