import ReadoutModel
import ReadoutSyntax
import TestSupport
import Testing

@testable import RDFExporter

@Suite struct TimeLiteralTests {
    private func literal(_ time: String, _ zone: String? = nil) throws -> String {
        var out = ByteBuffer()
        let datatype = TimeLiteral.append(
            try Time(time), in: zone.flatMap { Fixture.zones.zone(Text($0)) }, to: &out)
        return "\(out.string) \(datatype.namespace!.prefix):\(String(decoding: datatype.local, as: UTF8.self))"
    }

    @Test(arguments: [
        ("2023-06-18", "2023-06-18 xsd:date"),
        ("2023-06", "2023-06 xsd:gYearMonth"),
        ("0800", "0800 xsd:gYear"),
        ("2023-06-18T14:30Z", "2023-06-18T14:30:00Z xsd:dateTime"),
        ("2023-06-18T14:30:15Z", "2023-06-18T14:30:15Z xsd:dateTime"),
        ("2023-06-18T14:30:15.500Z", "2023-06-18T14:30:15.500Z xsd:dateTime"),
        ("2023-06-18T14:30+08:00", "2023-06-18T14:30:00+08:00 xsd:dateTime"),
        ("2023-06-18T14:30+05", "2023-06-18T14:30:00+05:00 xsd:dateTime"),
        ("2023-06-18T14:30:15.25-03", "2023-06-18T14:30:15.25-03:00 xsd:dateTime"),
        ("2023-06-18T14:30-00:00", "2023-06-18T14:30:00-00:00 xsd:dateTime"),
        ("2023-06-18?", "2023-06-18? edtf:EDTF"),
        ("2022-11~", "2022-11~ edtf:EDTF"),
        ("2023%", "2023% edtf:EDTF"),
        ("2023-06-XX", "2023-06-XX edtf:EDTF"),
        ("2023-XX", "2023-XX edtf:EDTF"),
        ("2023-XX-XX", "2023-XX-XX edtf:EDTF"),
        ("202X", "202X edtf:EDTF"),
        ("20XX", "20XX edtf:EDTF"),
        ("2023-21", "2023-21 edtf:EDTF"),
        // Without a zone: a document that has not passed its check.
        ("2023-06-18T14:30", "2023-06-18T14:30 edtf:EDTF"),
    ])
    func typedByWhatItIs(_ time: String, _ expected: String) throws {
        #expect(try literal(time) == expected)
    }

    @Test(arguments: [
        ("2023-06-18T14:30", "Asia/Shanghai", "2023-06-18T14:30:00+08:00"),
        ("2023-06-18T14:30:01.5", "Asia/Kathmandu", "2023-06-18T14:30:01.5+05:45"),
        ("2023-01-18T14:30", "America/New_York", "2023-01-18T14:30:00-05:00"),
        ("2023-07-18T14:30", "America/New_York", "2023-07-18T14:30:00-04:00"),
        ("2023-01-18T14:30", "UTC", "2023-01-18T14:30:00+00:00"),
        // Skipped: the offset from before the jump; twice: the first (RFC 5545 §3.3.5).
        ("2023-03-26T02:30", "Europe/Berlin", "2023-03-26T02:30:00+01:00"),
        ("2023-10-29T02:30", "Europe/Berlin", "2023-10-29T02:30:00+02:00"),
        // Local mean time was 8:05:43 ahead in Shanghai, 56:02 behind the clock's noon in New York.
        ("1850-01-01T12:00", "Asia/Shanghai", "1850-01-01T03:54:17Z"),
        ("1850-01-01T12:00:00.25", "America/New_York", "1850-01-01T16:56:02.25Z"),
        // Juneau counted as Asia until 1867, 15:02:19 ahead.
        ("1850-01-01T20:00", "America/Juneau", "1850-01-01T04:57:41Z"),
        // In UTC these would be in the year 0000.
        ("0001-01-01T00:00", "Asia/Shanghai", "0001-01-01T00:00:00+08:06"),
        ("0001-01-01T00:00", "America/Juneau", "0001-01-01T00:00:00+14:00"),
        ("0001-01-01T00:00", "America/New_York", "0001-01-01T04:56:02Z"),
        ("9999-12-31T23:59:59", "America/New_York", "9999-12-31T23:59:59-05:00"),
    ])
    func localTimes(_ time: String, _ zone: String, _ expected: String) throws {
        #expect(try literal(time, zone) == "\(expected) xsd:dateTime")
    }
}
