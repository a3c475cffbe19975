import ReadoutExport
import ReadoutModel
import ReadoutSystem

/// The variables of the environment, in a configuration's values.
enum Environment {
    /// Replaces `${NAME}` and `${NAME:-default}`, and `$$` by a dollar sign.
    /// - Returns: a path, because a variable need not be UTF-8; see ``Files/text(of:)``.
    static func expand(_ text: String) throws(OptionError) -> String {
        guard text.utf8.contains(UInt8(ascii: "$")) else { return Files.path(ofText: text) }
        var bytes: [UInt8] = []
        // By scalars, because a `Character` would join the sign with an accent after it.
        var rest = text.unicodeScalars[...]
        while let dollar = rest.firstIndex(of: "$") {
            bytes += String(rest[..<dollar]).utf8
            rest = rest[rest.index(after: dollar)...]
            if rest.first == "$" {
                bytes.append(UInt8(ascii: "$"))
                rest.removeFirst()
            } else if rest.first == "{", rest.contains("}") {
                rest.removeFirst()
                bytes += try variable(&rest)
            } else {
                let name = String(rest.prefix { isOfName($0) })
                let example = isName(name) ? name : "NAME"
                throw OptionError("a dollar sign stands alone; a variable is written ${\(example)}, a dollar sign $$")
            }
        }
        bytes += String(rest).utf8
        return Files.path(of: bytes)
    }

    /// Reads what follows `${`, and the brace that ends it.
    private static func variable(_ rest: inout Substring.UnicodeScalarView) throws(OptionError) -> [UInt8] {
        let name = String(rest.prefix { $0 != "}" && $0 != ":" })
        let behind = rest.dropFirst(name.unicodeScalars.count)
        guard isName(name), behind.first == "}" || behind.starts(with: ":-".unicodeScalars) else {
            throw OptionError("\"${\(String(rest.prefix { $0 != "}" }))}\" names no variable; it is written ${NAME}")
        }
        let value = Files.variable(name)
        if behind.first == "}" {
            rest = behind.dropFirst()
            if let value { return Files.bytes(of: value) }
            throw OptionError("the variable \(name) is not set; ${\(name):-default} would give a default")
        }
        rest = behind.dropFirst(2)
        let text = try defaultText(of: name, &rest)
        if let value, !value.isEmpty { return Files.bytes(of: value) }
        return Array(text.utf8)
    }

    /// A default is text, in which `$$` is a dollar sign and no variable can stand.
    private static func defaultText(
        of name: String, _ rest: inout Substring.UnicodeScalarView
    ) throws(OptionError) -> String {
        var text = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            if scalar == "}" { return String(text) }
            if scalar == "$" {
                guard rest.first == "$" else {
                    let found = "$" + String(rest.prefix { $0 != "}" && $0 != " " && $0 != ":" })
                    throw OptionError(
                        "\"\(found)\" stands within the default of \(name), which is plain text; a dollar sign is written $$"
                    )
                }
                rest.removeFirst()
            }
            text.append(scalar)
        }
        throw OptionError("the default of \(name) has no end; it is written ${\(name):-default}")
    }

    private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.isASCII && ASCII.isAlphanumeric(UInt8(scalar.value))
    }

    private static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return (first == UInt8(ascii: "_") || ASCII.isLetter(first)) && name.unicodeScalars.allSatisfy(isOfName)
    }
}
