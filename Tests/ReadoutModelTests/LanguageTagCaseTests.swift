import ReadoutModel
import Testing

/// Language tags in the case of RFC 5646 §2.1.1, whose own examples are among these.
@Suite struct LanguageTagCaseTests {
    @Test(arguments: [
        ("en", "en"), ("EN", "en"), ("en-us", "en-US"), ("EN-US", "en-US"), ("MN-cYRL-mn", "mn-Cyrl-MN"),
        ("en-ca-X-CA", "en-CA-x-ca"), ("sgn-be-fr", "sgn-BE-FR"), ("AZ-LATN-X-LATN", "az-Latn-x-latn"),
        ("de-1996", "de-1996"), ("es-419", "es-419"), ("x-KLINGON", "x-klingon"), ("zh-hant-tw", "zh-Hant-TW"),
        ("en-U-CA-Gregory-NU-latn", "en-u-ca-gregory-nu-latn"), ("", "und"), ("en> <b", "und"), ("1a", "und"),
    ])
    func tags(_ written: String, _ expected: String) {
        #expect(Text(written).languageTag.string == expected)
    }
}
