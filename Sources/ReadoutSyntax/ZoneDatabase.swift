import ReadoutModel
import ReadoutSystem
import Synchronization

/// The time zones of the system, read when they are asked for and kept.
public final class ZoneDatabase: Sendable {
    /// The data in `$TZDIR`, else in `/usr/share/zoneinfo`.
    public static let system = ZoneDatabase(
        folder: Files.variable("TZDIR") ?? "/usr/share/zoneinfo")

    private let folder: String
    private let zones = Mutex<[Text: Zone?]>([:])
    private let missed = Atomic(false)

    /// The zones whose TZif files are in a folder, as in `/usr/share/zoneinfo`. No file is read yet.
    public init(folder: String) { self.folder = folder }

    /// The zone of an IANA name, or `nil` where there is none of that name.
    public func zone(_ name: Text) -> Zone? {
        zones.withLock { zones in
            if let known = zones[name] { return known }
            let zone = load(name.string)
            zones[name] = .some(zone)
            if zone == nil, !isInstalled { missed.store(true, ordering: .relaxed) }
            return zone
        }
    }

    /// Whether there is any data at all: a folder with at least one zone in it.
    public var isInstalled: Bool { hasZone("", depth: 0) }

    private func hasZone(_ path: String, depth: Int) -> Bool {
        let names = (try? Files.names(in: Files.join(folder, path))) ?? []
        return names.contains { name in
            let inner = path.isEmpty ? name : "\(path)/\(name)"
            guard ZoneDatabase.isName(inner) else { return false }
            if Files.kind(Files.join(folder, inner)) == .folder { return depth < 4 && hasZone(inner, depth: depth + 1) }
            return load(inner) != nil
        }
    }

    /// Whether a zone was asked for and not found because there is no data at all.
    public var isMissed: Bool { missed.load(ordering: .relaxed) }

    /// The release of the data, as `2026a`; `nil` where the folder does not say it.
    ///
    /// The IANA's own text of the data, `tzdata.zi`, begins with `# version 2026a`; some systems have `+VERSION` instead.
    public var version: String? {
        func firstLine(_ name: String) -> String? {
            guard let bytes = try? Files.read(Files.join(folder, name)) else { return nil }
            return String(decoding: bytes.prefix(80).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        }
        let mark = "# version "
        if let line = firstLine("tzdata.zi"), line.hasPrefix(mark) { return String(line.dropFirst(mark.count)) }
        return firstLine("+VERSION").flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The names of all zones, to suggest one of them.
    public func names() -> [String] {
        func list(_ path: String) -> [String] {
            let names = (try? Files.names(in: Files.join(folder, path))) ?? []
            return names.flatMap { name -> [String] in
                let inner = path.isEmpty ? name : "\(path)/\(name)"
                guard ZoneDatabase.isName(inner) else { return [] }
                return Files.kind(Files.join(folder, inner)) == .folder ? list(inner) : [inner]
            }
        }
        return list("")
    }

    private func load(_ name: String) -> Zone? {
        guard ZoneDatabase.isName(name), hasExactName(name) else { return nil }
        guard let bytes = try? Files.read(Files.join(folder, name), limit: 1 << 20) else { return nil }
        return Zone(name: name, tzif: bytes)
    }

    /// On a file system that ignores case, `asia/shanghai` is still no zone.
    private func hasExactName(_ name: String) -> Bool {
        #if canImport(Darwin)
            var path = folder
            for part in name.split(separator: "/") {
                guard let names = try? Files.names(in: path), names.contains(String(part)) else { return false }
                path = Files.join(path, String(part))
            }
        #endif
        return true
    }

    private static let ofName = ASCIISet.alphanumerics.union(ASCIISet("+-_"))

    /// Letters, digits, `+`, `-`, `_` in parts between slashes; the folders that repeat the others are left out.
    private static func isName(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, !["right", "posix", "posixrules", "localtime", "Factory"].contains(first) else {
            return false
        }
        return parts.allSatisfy { part in
            guard let initial = part.utf8.first, ASCII.isLetter(initial) else { return false }
            return part.utf8.allSatisfy(ofName.contains)
        }
    }
}

extension Zone {
    /// Reads TZif data of version 2 or later, of which the 64-bit part counts (RFC 9636 §3).
    convenience init?(name: String, tzif bytes: [UInt8]) {
        func number(_ at: Int, _ width: Int) -> Int {
            var value = bytes[at] >= 0x80 ? -1 : 0
            for index in at..<at + width { value = value << 8 | Int(bytes[index]) }
            return value
        }
        struct Header {
            let utc, standard, leaps, times, types, characters: Int
            func size(_ width: Int) -> Int {
                times * (width + 1) + types * 6 + characters + leaps * (width + 4) + standard + utc
            }
        }
        func header(_ at: Int) -> Header? {
            guard at + 44 <= bytes.count, bytes[at..<at + 4].elementsEqual("TZif".utf8) else { return nil }
            let counts = (0..<6).map { number(at + 20 + $0 * 4, 4) }
            guard counts.allSatisfy({ $0 >= 0 && $0 < 1 << 20 }) else { return nil }
            return Header(
                utc: counts[0], standard: counts[1], leaps: counts[2], times: counts[3], types: counts[4],
                characters: counts[5])
        }
        guard let old = header(0), bytes[4] >= UInt8(ascii: "2") else { return nil }
        let start = 44 + old.size(4)
        guard let header = header(start), header.types > 0, start + 44 + header.size(8) <= bytes.count else {
            return nil
        }

        let times = start + 44
        let indices = times + header.times * 8
        let types = indices + header.times
        let characters = types + header.types * 6
        let settings = (0..<header.types).map { index in
            let at = types + index * 6
            let nameStart = characters + Int(bytes[at + 5])
            let name = bytes.dropFirst(nameStart).prefix { $0 != 0 }
            return Setting(
                offset: number(at, 4), isDaylight: bytes[at + 4] == 1,
                abbreviation: String(decoding: name, as: UTF8.self))
        }
        let used = bytes[indices..<types]
        guard used.allSatisfy({ Int($0) < settings.count }) else { return nil }

        let footer = bytes[(start + 44 + header.size(8))...].dropFirst().prefix { $0 != UInt8(ascii: "\n") }
        self.init(
            name: name, first: settings[0], instants: (0..<header.times).map { number(times + $0 * 8, 8) },
            settings: used.map { settings[Int($0)] },
            rule: footer.isEmpty ? nil : ZoneRule(posix: String(decoding: footer, as: UTF8.self)))
    }
}
