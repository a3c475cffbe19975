import Testing

@testable import ReadoutModel

/// The grammar of RFC 3987, with a scheme.
@Suite struct IRITests {
    @Test(arguments: [
        "https://example.org", "https://example.org/", "http://example.org/a/b;c=1,2?q=a&b#frag", "HTTP://EXAMPLE.ORG/",
        "https://user:pass@example.org:8080/", "https://@example.org/", "https://example.org:/", "http:///path",
        "file:///etc/hosts", "mailto:a@example.org", "urn:isbn:0451450523",
        "urn:uuid:6ba7b811-9dad-11d1-80b4-00c04fd430c8",
        "tag:example.org,2023:x", "a:", "a:b", "a+b-c.1:x", "tel:+1-816-555-1212", "data:,A%20text", "news:comp.lang",
        "ldap://[2001:db8::7]/c=GB?objectClass?one", "http://[::1]/", "http://[::ffff:192.0.2.1]:80/",
        "http://[v1.a:b]/",
        "http://192.0.2.16:80/", "https://example.org/%C3%A9", "https://example.org/é", "https://例え.jp/パス?ク=エ#リ",
        "https://example.org/😀", "https://example.org/?/?", "https://example.org/#/?", "https://example.org/a//b",
        "https://example.org/~a/!$&'()*+,;=:@", "http://www.wikidata.org/entity/Q30", "https://example.org?q",
        "https://example.org#f",
        "https://example.org/?\u{E000}", "https://example.org/?\u{F0000}", "https://example.org/\u{10000}",
        "https://example.org/\u{A0}", "https://example.org/\u{FDF0}", "https://a%20b/",
    ])
    func isAbsolute(_ iri: String) { #expect(IRI.isAbsolute(Text(iri))) }

    @Test(arguments: [
        "", ":", "//example.org", "/path", "path", "path/a:b", "?q", "#f", "1a:b", "-a:b", "+a:b", "é:b", "a b:c",
        "a_b:c",
        "example.org", "https//example.org", "https://example.org/a b", " https://example.org", "https://example.org ",
        "https://example.org/\n", "https://example.org/\t", "https://example.org/<a>", "https://example.org/\"a\"",
        "https://example.org/a|b", "https://example.org/a\\b", "https://example.org/^", "https://example.org/`",
        "https://example.org/{id}", "https://example.org/[a]", "https://example.org/%", "https://example.org/%4",
        "https://example.org/%zz", "https://example.org/%4g", "https://example.org/?%", "https://example.org/#%1",
        "https://example.org/#a#b", "https://example.org:80a/", "https://example.org:80:81/",
        "https://a@b@example.org/",
        "https://[::1/", "https://[::1]a/", "https://[]/", "https://[12]/", "https://[::1]:x/", "https://a[b]/",
        "https://us er@a/",
        "https://exa mple.org/", "https://example.org/\u{7F}", "https://example.org/\u{80}",
        "https://example.org/\u{9F}",
        "https://example.org/\u{E000}", "https://example.org/#\u{E000}", "https://example.org/" + scalar(0xFDD0),
        "https://example.org/" + scalar(0xFFFE), "https://example.org/" + scalar(0x1FFFE),
        "https://example.org/?" + scalar(0xFFFF),
        "https://example.org/\u{E0001}", "https://\u{E000}.org/", "https://example.org/?<", "https://[::g]/",
        "https://[1:2]/",
    ])
    func isNone(_ text: String) { #expect(!IRI.isAbsolute(Text(text))) }

    /// A slice of a longer text ends where it ends.
    @Test func slices() {
        let text: Text = "<https://example.org/%41>"
        #expect(IRI.isAbsolute(text.slice(1..<text.count - 1)))
        #expect(!IRI.isAbsolute(text.slice(1..<text.count - 2)))
        #expect(!IRI.isAbsolute(text.slice(1..<text.count)))
    }

    /// The sets are spelled out as bits; this is what they mean.
    @Test func characterSets() {
        func check(_ set: ASCIISet, _ characters: String) {
            for byte in UInt8.min...UInt8.max { #expect(set.contains(byte) == characters.utf8.contains(byte)) }
        }
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        let plain = letters + "-._~!$&'()*+,;="
        check(IRI.scheme, letters + "+-.")
        check(IRI.authorityEnd, "/?#")
        check(IRI.hostName, letters + ".-")
        check(IRI.plain, plain)
        check(IRI.user, plain + ":")
        check(IRI.path, plain + ":@/")
        check(IRI.query, plain + ":@/?")
    }
}

/// Not every scalar can be an escape in a literal.
private func scalar(_ value: UInt32) -> String { String(Unicode.Scalar(value)!) }
