import ReadoutModel
import ReadoutSyntax

/// The time zone that is meant by a name that is none.
enum ZoneHints {
    static func explanation(_ name: String, _ zones: ZoneDatabase) -> String {
        guard name.utf8.count <= 64 else { return example }
        let upper = CodeHints.trimmed(name).uppercased()
        let isOffset =
            ["GMT", "UTC", "Z", "+", "-"].contains { upper.hasPrefix($0) }
            && upper.utf8.contains { ASCII.isDigit($0) }
        if isOffset { return "; an offset is no zone, as it does not know summer time\(example)" }
        // Regions and cities, not the offsets that the database has, too.
        let names = zones.names().filter { $0.contains("/") && !$0.hasPrefix("Etc/") }
        if let zone = named(upper, among: names) { return "; did you mean \"\(zone)\"?" }
        let near = suggestion(for: name, among: names)
        return near.map { "; did you mean \"\($0)\"?" } ?? example
    }

    private static let example = "; a zone is named by a region and a city: Europe/Berlin, Asia/Shanghai"

    /// The zone of a city or of an abbreviation.
    private static func named(_ upper: String, among names: [String]) -> String? {
        if let zone = others[upper], names.contains(zone) { return zone }
        let city = upper.replacing(" ", with: "_").replacing("-", with: "_")
        return names.first { name in
            let last = name.split(separator: "/").last.map { $0.uppercased() } ?? ""
            return last == city || last.replacing("-", with: "_") == city
        } ?? names.first { $0.uppercased() == city.replacing("_/_", with: "/") }
    }

    /// Cities that have the zone of another one, and abbreviations that mean one zone.
    private static let others: [String: String] = {
        let lines = """
            Asia/Shanghai BEIJING|PEKING|PEKIN|SHENZHEN|GUANGZHOU|CST CHINA|CHINA|BEIJING TIME
            America/New_York WASHINGTON|WASHINGTON DC|WASHINGTON, DC|WASHINGTON D.C.|BOSTON|CAMP DAVID|EDT|EASTERN
            America/Los_Angeles SAN FRANCISCO|PST|PDT|PACIFIC
            America/Chicago CDT|CENTRAL|DALLAS
            America/Denver MDT|MOUNTAIN
            America/Toronto OTTAWA|MONTREAL
            Europe/Zurich GENEVA|GENF|BERN|DAVOS|GENEVE|LUGANO
            Europe/Berlin BONN|MUNICH|HAMBURG|FRANKFURT|CEST|GERMANY|MUENCHEN|KOLN|COLOGNE
            Europe/Paris STRASBOURG|LYON|FRANCE
            Europe/London BST|EDINBURGH|GLASGOW|CARDIFF
            Europe/Rome MILAN|VENICE|NAPLES
            Europe/Amsterdam THE HAGUE|HAGUE|ROTTERDAM
            Europe/Moscow MSK
            Europe/Kyiv KIEV
            Europe/Istanbul ANKARA|TRT
            Asia/Makassar WITA|BALI|NUSA DUA|DENPASAR
            Asia/Jakarta WIB|BANDUNG
            Asia/Jayapura WIT
            Asia/Tokyo JST|KYOTO|OSAKA|HIROSHIMA
            Asia/Seoul KST|PANMUNJOM
            Asia/Kolkata NEW DELHI|DELHI|MUMBAI|INDIA
            Asia/Ho_Chi_Minh HANOI
            Asia/Riyadh JEDDAH|MECCA
            Asia/Dubai ABU DHABI
            Asia/Karachi ISLAMABAD|LAHORE|PKT
            Asia/Singapore SGT
            Asia/Hong_Kong HKT
            Africa/Johannesburg PRETORIA|CAPE TOWN|SAST
            Africa/Lagos ABUJA
            America/Sao_Paulo BRASILIA|RIO DE JANEIRO|BRT
            Australia/Sydney CANBERRA|AEST|AEDT
            """
        var table: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            guard let space = line.firstIndex(of: " ") else { continue }
            for name in line[line.index(after: space)...].split(separator: "|") {
                table[String(name)] = String(line[..<space])
            }
        }
        return table
    }()
}
