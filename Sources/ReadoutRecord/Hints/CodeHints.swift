import ReadoutModel

/// Finds the codes that people mean: a country or a language by its name, an id that is like a text.
enum CodeHints {
    /// What is said of a country's code that is none.
    static func countryAdvice(_ text: String) -> String {
        if ["EU", "UN", "NATO", "ASEAN", "AU", "G7", "G20"].contains(text.uppercased()),
            !Validation.isCountry(Text(text))
        {
            return "; an organisation has no country, leave the key out"
        }
        return write(country(text), else: "; two capital letters such as CN")
    }

    /// The longest text that is looked up.
    private static let longest = 100

    /// The code that is meant.
    private static func country(_ text: String) -> String? {
        let upper = text.uppercased()
        if upper != text, Validation.isCountry(Text(upper)) { return upper }
        return code(of: text, in: countries)
    }

    /// The tag that is meant.
    static func language(_ text: String) -> String? {
        guard text.utf8.count <= longest else { return nil }
        let dashed = text.replacing("_", with: "-").replacing(" ", with: "-")
        if dashed != text, isKnown(dashed) { return dashed }
        if let code = code(of: text, in: languages) { return code }
        // `en_US.UTF-8`, `eng-GB`
        if let point = dashed.firstIndex(of: "."), isKnown(String(dashed[..<point])) { return String(dashed[..<point]) }
        guard let dash = dashed.firstIndex(of: "-"),
            let code = code(of: String(dashed[..<dash]), in: languages)
        else { return nil }
        let tag = code + dashed[dash...]
        return isKnown(tag) ? tag : nil
    }

    private static func isKnown(_ tag: String) -> Bool {
        let tag = Text(tag)
        return Validation.isLanguage(tag) && tag.withBytes(Validation.isRegisteredLanguage)
    }

    /// The code that has the name, whatever its case.
    private static func code(of name: String, in table: [String: String]) -> String? {
        name.utf8.count <= longest ? table[trimmed(name).lowercased()] : nil
    }

    // Made when something is wrong for the first time.
    private static let countries = codes(NameTables.countries)
    private static let languages = codes(NameTables.languages)

    private static func codes(_ table: StaticString) -> [String: String] {
        var codes: [String: String] = [:]
        for line in table.description.split(separator: "\n") {
            let names = line.split(separator: "|")
            for name in names where codes[name.lowercased()] == nil { codes[name.lowercased()] = String(names[0]) }
        }
        return codes
    }

    /// The id that a text suggests: `g20-bali-2022` of `G20 Bali 2022`; `nil` where nothing is left of it.
    static func slug(_ text: String) -> String? {
        var slug = ""
        for scalar in text.lowercased().unicodeScalars.prefix(2 * longest) where slug.utf8.count < longest {
            if scalar.value < 0x80, ASCII.isAlphanumeric(UInt8(scalar.value)) {
                slug.unicodeScalars.append(scalar)
            } else if let letters = plain[scalar] {
                slug += letters
            } else if scalar == ".", !slug.isEmpty {
                slug += "."
            } else if scalar.properties.generalCategory != .nonspacingMark, scalar != "'", scalar != "’",
                slug.last != "-",
                !slug.isEmpty
            {
                slug += "-"
            }
        }
        while let last = slug.last, last == "-" || last == "." { slug.removeLast() }
        return Validation.isSlug(Text(slug)) ? slug : nil
    }

    /// Letters with marks, and what stands for them in an id.
    private static let plain: [Unicode.Scalar: String] = {
        let groups = [
            "a": "àáâãåāăą", "ae": "äæ", "c": "çćčĉ", "d": "ďđð", "e": "èéêëēėęě", "g": "ğĝģ", "h": "ĥ", "i": "ìíîïīįı",
            "j": "ĵ", "k": "ķ", "l": "łľĺļ", "n": "ñńňņ", "o": "òóôõøōő", "oe": "öœ", "r": "řŕ", "s": "śšşș",
            "ss": "ß", "t": "ťţț", "th": "þ", "u": "ùúûūůűų", "ue": "ü", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
        ]
        var table: [Unicode.Scalar: String] = [:]
        for (letters, marked) in groups { for scalar in marked.unicodeScalars { table[scalar] = letters } }
        return table
    }()

    /// The SPDX id that is meant: `CC-BY-4.0` of `CC BY 4.0`.
    static func license(_ text: String) -> String? {
        guard text.utf8.count <= longest else { return nil }
        let words = trimmed(text).split { $0 == " " || $0 == "_" || $0 == "-" }
        let id = words.joined(separator: "-")
        guard id != text, words.count < 5, words.last.map({ $0.contains { $0.isNumber } }) == true,
            Validation.isSPDX(Text(id))
        else { return nil }
        return id.lowercased().hasPrefix("cc") ? id.uppercased() : id
    }

    /// Without white space around it.
    static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

/// `; write "GB"`, or what is said where nothing is known to be meant.
func write(_ text: String?, else other: @autoclosure () -> String) -> String {
    text.map { "; write \"\($0)\"" } ?? other()
}
