import ReadoutModel
import Testing

@Suite struct NumberTests {
    @Test(arguments: [
        "0", "-0", "1", "-1", "10", "123456789012345678901234567890", "0.0", "-0.5", "1.10", "1e3", "1E3", "1e+3",
        "1e-3",
        "1.5e10", "-1.5E-10", "0e0", "0.1e00", "1e0003", "100.00", "9007199254740993", "1e400", "0.30000000000000004",
    ])
    func isAJSONNumber(_ text: String) {
        #expect(Number(text: Text(text))?.description == text)
        #expect(Text(text).withBytes(Number.isJSON))
    }

    @Test(arguments: [
        "", "-", "+1", "01", "-01", "00", ".5", "-.5", "1.", "1.e3", "1e", "1e+", "1E-", "e3", "1.5.2", "1e3.5", "0x1F",
        "1_000", "1,5",
        " 1", "1 ", "1\n", "NaN", "Infinity", "-Infinity", ".inf", "١", "１", "1e３", "--1", "1-", "true", "null", "1a",
        "0b1", "1/2",
    ])
    func isNone(_ text: String) {
        #expect(Number(text: Text(text)) == nil)
        #expect(!Text(text).withBytes(Number.isJSON))
    }

    @Test(arguments: [(0, "0"), (-1, "-1"), (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808")])
    func ofIntegers(_ value: Int, _ text: String) { #expect(Number(value).text.string == text) }

    @Test(arguments: [
        ("0", 0), ("-0", 0), ("39.9", 39.9), ("-116.25", -116.25), ("1e2", 100), ("5E-1", 0.5), ("1e400", .infinity),
        ("1e-400", 0),
    ])
    func doubles(_ text: String, _ value: Double) throws {
        #expect(try #require(Number(text: Text(text))).double == value)
    }

    /// What has no exponent stays as it is; otherwise the point moves, and no digit is lost.
    @Test(arguments: [
        ("0", "0"), ("39.90", "39.90"), ("-116.391", "-116.391"), ("1.5e2", "150"), ("1.5E2", "150"), ("1.5e+2", "150"),
        ("15e-1", "1.5"), ("15e-2", "0.15"), ("15e-4", "0.0015"), ("-15e-2", "-0.15"), ("1e0", "1"), ("1.25e1", "12.5"),
        ("1.250e1", "12.50"), ("0.001e3", "1"), ("0.0015e2", "0.15"), ("0e5", "0"), ("0.00e1", "0.0"),
        ("123e2", "12300"),
        ("-1e3", "-1000"), ("1e00002", "100"), ("3.99e1", "39.9"), ("12.5e-3", "0.0125"),
        ("1e-100", "0." + String(repeating: "0", count: 99) + "1"),
        ("1e100", "1" + String(repeating: "0", count: 100)),
    ])
    func decimals(_ text: String, _ decimal: String) throws {
        #expect(try #require(Number(text: Text(text))).decimal?.string == decimal)
    }

    @Test(arguments: [
        "1e1001", "1e-1001", "1e1000000", "-1e99999999999999999999", "1e-99999999999999999999", "0e9223372036854775807",
        "1e-9223372036854775808",
    ])
    func noDecimal(_ text: String) throws {
        #expect(try #require(Number(text: Text(text))).decimal == nil)
    }

    /// Digit for digit: `1.0` is not `1`.
    @Test func equality() {
        #expect(Number(text: "1.0") != Number(text: "1"))
        #expect(Number(text: "10") == Number(10))
        #expect(JSONValue.number(Number(1)) != .string("1"))
        let a = JSONValue.object([.init(key: "a", value: .null), .init(key: "b", value: .bool(true))])
        let b = JSONValue.object([.init(key: "b", value: .bool(true)), .init(key: "a", value: .null)])
        #expect(a != b, "members keep their order")
    }
}
