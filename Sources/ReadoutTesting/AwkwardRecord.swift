import ReadoutModel
import ReadoutSyntax

/// A record that is valid and hard to export: quotation marks, marks of every syntax, texts that look like numbers,
/// times before the calendars, and others.
public struct AwkwardRecord: Sendable {
    /// What is awkward about it.
    public let name: String
    /// The record as JSON, on one line.
    public let json: String
    /// The record as it is read.
    public let document: Document

    /// All of them, in an order that stays.
    /// - Parameter zones: the time zone data that they are checked with.
    public static func all(zones: ZoneDatabase) -> [AwkwardRecord] {
        let (nameStart, documentStart) = (#"  {"name": ""#, #"   "document": "#)
        var records: [AwkwardRecord] = []
        var name = ""
        // Each record has two lines; numbers keep their digits, because the lines are taken as they are.
        for line in awkwardTable.split(separator: "\n") {
            if line.hasPrefix(nameStart) {
                name = String(line.dropFirst(nameStart.count).dropLast(2))
            } else if line.hasPrefix(documentStart) {
                let row = line.dropFirst(documentStart.count)
                let json = row.hasSuffix("},") ? row.dropLast(2) : row.dropLast()
                guard let document = read(json, zones) else { preconditionFailure("the record \"\(name)\" is not valid") }
                records.append(AwkwardRecord(name: name, json: String(json), document: document))
            }
        }
        return records
    }
}
