import ReadoutModel
import ReadoutSyntax
import ReadoutSystem

/// Single values of a document, as bytes that lie in it.
extension DocumentChecker {
    // MARK: Times

    /// A date, or a date-time with offset.
    @inline(__always)
    mutating func stamp(_ time: TimeFields, _ spelling: UnsafeRawBufferPointer, _ field: String) {
        if !time.isExactToDay || time.isQualified || time.isLocal {
            error(
                .badTime, field,
                "\(quoted(spelling)) is neither a date (2023-06-18) nor a date-time with offset (2023-06-18T20:00:00Z)"
            )
        }
    }

    @inline(__always)
    mutating func times(of edtf: EDTF, _ field: @autoclosure () -> String) {
        guard case .time(let time) = edtf else { return }
        time.text.withBytes { self.time(Spelled(time.fields, $0), field()) }
    }

    @inline(__always)
    mutating func time(_ time: Spelled, _ field: @autoclosure () -> String) {
        guard time.fields.isLocal else { return }
        guard document.summit.texts.has(\.timeZone) else {
            error(
                .missingOffset, field(),
                "\"\(time)\" has no offset; give one (\(time)Z, \(time)+08:00) or set summit.timeZone")
            return
        }
        guard let zone else { return }
        switch zone.resolve(time.fields.clockSeconds) {
        case .once: break
        case .skipped:
            warning(
                .skippedTime, field(),
                "\"\(time)\" does not occur in \(zone.name): the clock skips it; it is taken with the offset from before"
            )
        case .twice:
            warning(
                .repeatedTime, field(),
                "\"\(time)\" occurs twice in \(zone.name); the first is meant, an offset would make it plain")
        }
    }

    /// An end, which comes after a start that is as precise.
    @inline(__always)
    mutating func period(_ start: Spelled?, _ end: Spelled?, _ field: @autoclosure () -> String) {
        guard let end else { return }
        time(end, field())
        guard let start else {
            error(.endWithoutStart, field(), "stands without a start")
            return
        }
        if start.fields.precision != end.fields.precision {
            error(.endPrecision, field(), "\"\(end)\" is not as precise as the start, \"\(start)\"")
            return
        }
        guard end.isBefore(start, in: zone) else { return }
        let isCertain = !start.fields.isQualified && !end.fields.isQualified
        add(
            isCertain ? .error : .warning, .endBeforeStart, field(),
            "\"\(end)\" is before the start, \"\(start)\"")
    }

    /// An end of a plan, whose start may be an interval, which has an end of its own.
    mutating func period(_ start: EDTF?, _ end: Spelled?, _ field: @autoclosure () -> String) {
        guard let end else { return }
        switch start {
        case .time(let start): start.text.withBytes { period(Spelled(start.fields, $0), end, field()) }
        case .interval(let start):
            error(
                .endBesideInterval, field(), "stands beside \"\(start)\", which says itself when it ends; leave it out")
        case nil: period(nil as Spelled?, end, field())
        }
    }

    @inline(__always)
    mutating func zoneName(_ name: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let name, zone == nil else { return }
        if zones.isInstalled {
            let zones = zones
            error(.badTimeZone, field(), DocumentChecker.unknownZone(name, zones))
        } else {
            error(
                .noTimeZoneData, field(),
                "there is no time zone data on this system; install the package tzdata, or set TZDIR to a folder with it"
            )
        }
    }

    private static func unknownZone(_ name: UnsafeRawBufferPointer, _ zones: ZoneDatabase) -> String {
        "\(quoted(name)) is no time zone of the IANA database\(ZoneHints.explanation(string(name), zones))"
    }

    // MARK: Values

    @inline(__always)
    mutating func required(_ text: UnsafeRawBufferPointer, _ field: @autoclosure () -> String) {
        if text.isEmpty { error(.emptyText, field(), "is empty; a text is required here") }
    }

    @inline(__always)
    mutating func slug(_ id: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let id, !Validation.isSlug(id) else { return }
        error(
            .badID, field(),
            "\(quoted(id)) is no id: letters, digits, '.', '_' and '-', at most 128, the first a letter or digit"
                + write(CodeHints.slug(string(id)), else: "")
        )
    }

    @inline(__always)
    mutating func country(_ code: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let code, !Validation.isCountry(code) else { return }
        error(
            .badCountry, field(),
            "\(quoted(code)) is no country of ISO 3166-1\(CodeHints.countryAdvice(string(code)))"
        )
    }

    @inline(__always)
    mutating func language(_ tag: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let tag else { return }
        if !Validation.isLanguage(tag) {
            error(
                .badLanguage, field(),
                "\(quoted(tag)) is no language tag of BCP 47"
                    + write(CodeHints.language(string(tag)), else: " such as en or zh-Hans")
            )
        } else if !Validation.isRegisteredLanguage(tag) {
            warning(
                .unknownLanguage, field(),
                "\(quoted(tag)) begins with no language of IANA's registry"
                    + write(CodeHints.language(string(tag)), else: " such as en or zh")
            )
        }
    }

    @inline(__always)
    mutating func iri(_ iri: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let iri, !IRI.isAbsolute(iri) else { return }
        error(
            .badIRI, field(),
            "\(quoted(iri)) is no absolute IRI such as https://example.org/page\(IRIHints.explanation(string(iri)))")
    }

    @inline(__always)
    mutating func license(_ license: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let license, !IRI.isAbsolute(license), !Validation.isSPDX(license) else { return }
        error(
            .badLicense, field(),
            "\(quoted(license)) is neither an IRI nor an SPDX id such as CC-BY-4.0"
                + write(CodeHints.license(string(license)), else: "")
        )
    }

    @inline(__always)
    mutating func whole(_ number: Int?, _ range: ClosedRange<Int>, _ field: @autoclosure () -> String) {
        guard let number, !range.contains(number) else { return }
        error(.badNumber, field(), "\(number) is no whole number from \(range.lowerBound) to \(range.upperBound)")
    }

    /// The name of somebody who is not anonymous.
    @inline(__always)
    mutating func named(_ name: UnsafeRawBufferPointer, _ field: @autoclosure () -> String) {
        guard name.isEmpty else { return }
        error(
            .missingKey, field(),
            "the key \"name\" is required and missing; someone without a name is marked \"anonymous: true\"")
    }

    /// The path of the article's text, which stays in the document's folder.
    mutating func articlePath(_ path: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let path = path.map(string) else { return }
        var depth = 0
        var leaves = Files.isAbsolute(path)
        for part in Files.parts(of: path) {
            depth += part == ".." ? -1 : part == "." ? 0 : 1
            if depth < 0 { leaves = true }
        }
        if depth == 0, !leaves {
            error(.badPath, field(), "\(quoted(path)) names no file; the path of the source text is expected")
        } else if leaves {
            error(
                .badPath, field(),
                "\(quoted(path)) leaves the document's folder; the source text lies in it or below it")
        }
    }

    @inline(__always)
    mutating func degrees(
        _ digits: UnsafeRawBufferPointer?, _ limit: Int, _ field: @autoclosure () -> String
    ) {
        guard let digits else { return }
        if digits.count <= 1000, let whole = Number.smallWhole(digits), whole < limit { return }
        guard let number = Number(text: Text(string(digits))) else { return }  // it has been read as one
        if digits.count > 1000 || number.decimal == nil {
            error(.badNumber, field(), "\(shown(number)) has too many digits for an angle; a thousand are the most")
        } else if !(-Double(limit)...Double(limit)).contains(number.double)
            || abs(number.double) == Double(limit) && !number.isWhole
        {
            // A number above the limit by less than a double can tell still has digits after the point.
            let isSwapped = limit == 90 && abs(number.double) <= 180
            error(
                .badNumber, field(),
                "\(shown(number)) is no angle from -\(limit) to \(limit) degrees"
                    + (isSwapped ? "; are latitude and longitude swapped?" : "")
            )
        }
    }

    mutating func characters() {
        document.forEachText { field, text in
            guard let character = Validation.forbiddenCharacter(in: text) else { return }
            error(
                .forbiddenCharacter, field,
                "holds \(character.codePoint); texts have no control characters but tab and newline")
        }
    }
}

/// A time of the document, with its spelling where that lies.
struct Spelled: CustomStringConvertible {
    let fields: TimeFields
    let spelling: UnsafeRawBufferPointer

    init(_ fields: TimeFields, _ spelling: UnsafeRawBufferPointer) {
        (self.fields, self.spelling) = (fields, spelling)
    }

    init?(_ fields: TimeFields?, _ spelling: UnsafeRawBufferPointer) {
        guard let fields else { return nil }
        self.init(fields, spelling)
    }

    var description: String { string(spelling) }

    /// Whether this end comes before `start`, which is as precise.
    func isBefore(_ start: Spelled, in zone: Zone?) -> Bool {
        guard start.fields.precision == .time else { return fields.latest < start.fields.earliest }
        let (first, last) = (start.fields.instant(in: zone), fields.instant(in: zone))
        if last != first { return last < first }
        return Time(Text(description), fields).isFractionLess(than: Time(Text(start.description), start.fields))
    }
}

/// A text for a message.
func string(_ bytes: UnsafeRawBufferPointer) -> String { String(decoding: bytes, as: UTF8.self) }
