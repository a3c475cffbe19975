import ReadoutModel
import Testing

@Suite struct ValidationTests {
    @Test(arguments: [
        ("a", true), ("A", true), ("0", true), ("beijing-2023-06", true), ("a.b_c-d", true), ("a--", true),
        ("9.", true),
        ("no", true), ("", false), ("-a", false), (".a", false), ("_a", false), ("a b", false), ("a/b", false),
        ("a:b", false),
        ("é", false), ("aé", false), ("a\n", false), ("a#", false), ("a@b", false), ("[", false), ("a`", false),
        ("ａ", false),
        (String(repeating: "a", count: 128), true), (String(repeating: "a", count: 129), false),
    ])
    func slugs(_ text: String, _ isSlug: Bool) { #expect(Validation.isSlug(Text(text)) == isSlug) }

    @Test(arguments: [
        ("US", true), ("CN", true), ("NO", true), ("XK", true), ("GB", true), ("SS", true), ("BQ", true), ("AX", true),
        ("us", false), ("Us", false), ("UK", false), ("EU", false), ("ZZ", false), ("XX", false), ("AN", false),
        ("SU", false),
        ("USA", false), ("U", false), ("", false), ("U1", false), ("[\\", false), ("@@", false), ("É", false),
        ("AA", false),
    ])
    func countries(_ text: String, _ isCountry: Bool) { #expect(Validation.isCountry(Text(text)) == isCountry) }

    /// 249 codes of ISO 3166-1 and XK, and no other pair of letters.
    @Test func countryCodes() {
        let codes = Validation.countryCodes
        #expect(codes.count == 250)
        #expect(codes == codes.sorted() && Set(codes).count == codes.count)
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
        let accepted = letters.flatMap { first in letters.map { first + $0 } }.filter { Validation.isCountry(Text($0)) }
        #expect(accepted == codes)
    }

    @Test(arguments: [
        // Languages, scripts, regions, variants (RFC 5646, appendix A).
        "en", "de", "zh-Hans", "zh-Hant-TW", "sr-Latn-RS", "es-419", "de-CH-1901", "sl-rozaj", "sl-rozaj-biske",
        "sl-IT-nedis", "hy-Latn-IT-arevela", "zh-cmn-Hans-CN", "cmn-Hans-CN", "zh-yue-HK", "EN-gb", "mn-Cyrl-MN", "haw",
        "abcd", "abcde", "abcdefgh", "de-1996", "de-1694acad", "zh-aaa-bbb-ccc",
        // Extensions and private use.
        "en-u-ca-gregory", "de-DE-u-co-phonebk", "en-a-myext-b-another", "en-US-u-islamcal", "zh-CN-a-myext-x-private",
        "de-x-goethe", "x-whatever", "x-a", "X-Fr-Ch", "qaa-Qaaa-QM-x-southern", "en-a-bbb-x-a-ccc", "en-1-ab",
        "x-1-2-3",
        // Grandfathered.
        "i-klingon", "i-default", "I-Enochian", "en-GB-oed", "sgn-BE-FR", "sgn-CH-DE", "art-lojban", "cel-gaulish",
        "no-bok",
        "zh-min", "zh-min-nan", "zh-xiang",
    ])
    func languages(_ tag: String) { #expect(Validation.isLanguage(Text(tag))) }

    @Test(arguments: [
        "", "e", "1", "12", "en_US", "en-", "-en", "en--US", "en US", "englishes", "e1", "en-US-GB", "de-419-DE",
        "a-DE",
        "en-Latn-Latn", "en-US-Latn", "en-abc-abc-abc-abc", "abcd-abc", "en-x", "x", "x-", "x-toolongsubtag", "en-u",
        "en-a-b",
        "en-a-x-b", "en-u-", "i-nothing", "i", "fr-é", "日本", "en-123456789", "en-u-abcdefghi", "en-1a", "en\n",
        "en-US ",
        // What must not be repeated: a variant, and the letter of an extension.
        "de-1901-1901", "sl-rozaj-ROZAJ", "ar-a-aaa-b-bbb-a-ccc", "en-u-ca-gregory-U-nu-latn",
    ])
    func notLanguages(_ tag: String) { #expect(!Validation.isLanguage(Text(tag))) }

    @Test(arguments: [
        ("MIT", true), ("CC-BY-4.0", true), ("Apache-2.0", true), ("GPL-2.0+", true), ("0BSD", true),
        ("LicenseRef-own", true),
        ("W3C-20150513", true), ("", false), ("+", false), ("-MIT", false), (".a", false), ("CC BY", false),
        ("GPL+2", false),
        ("MIT OR Apache-2.0", false), ("all rights reserved", false), ("(MIT)", false), ("MIT/X11", false),
        ("é", false),
    ])
    func licences(_ text: String, _ isSPDX: Bool) { #expect(Validation.isSPDX(Text(text)) == isSPDX) }

    @Test(
        arguments: [
            ("", nil), ("plain", nil), ("tab\tand\nnewline", nil), ("é 日本 😀", nil), ("\u{80}\u{85}\u{9F}", nil),
            ("\u{FEFF}\u{FFFD}\u{2028}", nil), (scalar(0xFDD0) + scalar(0x1FFFE) + "\u{E000}", nil),
            ("\u{FFBE}\u{FFBF}", nil), ("a\u{0}", 0x00),
            ("\u{1}", 0x01), ("a\u{8}", 0x08), ("\u{B}", 0x0B), ("\u{C}", 0x0C), ("a\r\nb", 0x0D), ("\u{1B}[1m", 0x1B),
            ("\u{1F}", 0x1F), ("a\u{7F}b", 0x7F), (scalar(0xFFFE), 0xFFFE), ("é" + scalar(0xFFFF), 0xFFFF),
        ] as [(String, UInt32?)])
    func forbiddenCharacters(_ text: String, _ scalar: UInt32?) {
        #expect(Validation.forbiddenCharacter(in: Text(text))?.value == scalar)
    }

    /// A text of bytes that are none ends in the middle of a character; nothing is read behind it.
    @Test func nothingIsReadBehindTheEnd() {
        // The byte behind the text would make it U+FFFF.
        for end in [1, 2] {
            let text = Text(uncheckedUTF8: ByteStorage([0xEF, 0xBF, 0xBF]), 0..<end)
            #expect(Validation.forbiddenCharacter(in: text) == nil)
        }
    }
}

/// Not every scalar can be an escape in a literal.
private func scalar(_ value: UInt32) -> String { String(Unicode.Scalar(value)!) }
