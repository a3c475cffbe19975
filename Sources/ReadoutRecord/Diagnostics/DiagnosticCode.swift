/// What kind of problem a diagnostic is about: a name that stays the same when the words of the message change.
///
/// Programs tell problems apart by it, and a configuration silences warnings by it. `docs/diagnostics.md` has an input
/// for each.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
    // MARK: Texts

    /// The input is not JSON or YAML.
    case syntax
    /// The input is not UTF-8, or no text at all.
    case encoding
    /// There is nothing in the input.
    case emptyInput = "empty-input"
    /// Mappings and lists nest deeper than 64 levels.
    case tooDeep = "too-deep"
    /// A document, or one with its aliases expanded, is too large.
    case tooLarge = "too-large"
    /// A tag of YAML.
    case yamlTag = "yaml-tag"
    /// A merge key of YAML, `<<`.
    case mergeKey = "merge-key"
    /// The document names a version of YAML that is not 1.2 or 1.1.
    case yamlVersion = "yaml-version"
    /// A `#` cuts a text short.
    case textCutShort = "text-cut-short"
    /// There are more problems than are listed.
    case tooManyProblems = "too-many-problems"

    // MARK: Keys

    /// A required key is not there.
    case missingKey = "missing-key"
    /// There is no such key.
    case unknownKey = "unknown-key"
    /// A key stands twice in a mapping.
    case duplicateKey = "duplicate-key"

    // MARK: Values

    /// A mapping stands where a list, a text or a number is expected, or the other way round.
    case wrongType = "wrong-type"
    /// A required text is empty.
    case emptyText = "empty-text"
    /// A text holds a character that no text may have.
    case forbiddenCharacter = "forbidden-character"
    /// A word is none of those that the key takes.
    case unknownWord = "unknown-word"
    /// The version of the format is another one.
    case badVersion = "bad-version"
    /// A date or time is not as EDTF level 1 has it, or does not exist.
    case badTime = "bad-time"
    /// A number is none, or out of range.
    case badNumber = "bad-number"
    /// An id is no slug.
    case badID = "bad-id"
    /// A country's code is not of ISO 3166-1.
    case badCountry = "bad-country"
    /// A language tag is not well-formed.
    case badLanguage = "bad-language"
    /// An address is no absolute IRI.
    case badIRI = "bad-iri"
    /// A licence is neither an IRI nor an SPDX id.
    case badLicense = "bad-license"
    /// A time zone is not in the IANA database.
    case badTimeZone = "bad-time-zone"
    /// The path of an article's text leads nowhere, or out of the folder.
    case badPath = "bad-path"

    // MARK: Ids and times

    /// An id is taken by another thing of the document.
    case duplicateID = "duplicate-id"
    /// A reference leads to nothing in the document.
    case unknownID = "unknown-id"
    /// A time of day has no offset, and there is no time zone for it.
    case missingOffset = "missing-offset"
    /// An end without a start.
    case endWithoutStart = "end-without-start"
    /// An end is more or less precise than its start.
    case endPrecision = "end-precision"
    /// An end beside an interval, which has one.
    case endBesideInterval = "end-beside-interval"
    /// An end lies before its start.
    case endBeforeStart = "end-before-start"
    /// The clock skips a time of day.
    case skippedTime = "skipped-time"
    /// The clock shows a time of day twice.
    case repeatedTime = "repeated-time"
    /// The system has no time zone data.
    case noTimeZoneData = "no-time-zone-data"

    // MARK: Quotes

    /// The article's text cannot be read.
    case articleNotRead = "article-not-read"
    /// The words of a quote are not in the article.
    case quoteNotFound = "quote-not-found"

    // MARK: Plausibility

    /// A meeting lies before the summit's start or after its end.
    case meetingOutsideSummit = "meeting-outside-summit"
    /// Somebody who is absent is in a meeting's list.
    case absentInMeeting = "absent-in-meeting"
    /// Two participants have the same name and party.
    case sameParticipant = "same-participant"
    /// Two parties have the same name.
    case sameParty = "same-party"
    /// The record of a summit that was held was last changed before it began.
    case updatedBeforeSummit = "updated-before-summit"
    /// The record has been revised, and does not say when.
    case missingUpdated = "missing-updated"
    /// The record has been revised, and a meeting or a follow-up goes by its position, which changes when another one goes.
    case positionalID = "positional-id"
    /// The first part of a language tag is not in IANA's registry.
    case unknownLanguage = "unknown-language"
    /// The address of a page about a thing stands where the thing itself is meant.
    case pageNotThing = "page-not-thing"
    /// A name or title holds a character that cannot be seen, or that changes the direction of the text.
    case invisibleCharacter = "invisible-character"

    // MARK: Corpora

    /// Two documents have one id.
    case duplicateDocument = "duplicate-document"
    /// One party has two names in a language.
    case partyRenamed = "party-renamed"
    /// One person has two names in a language.
    case participantRenamed = "participant-renamed"
    /// One id has two countries.
    case twoCountries = "two-countries"
    /// One id has two kinds.
    case twoKinds = "two-kinds"
    /// One id has two items of Wikidata.
    case twoItems = "two-items"

    // MARK: Exports

    /// A format cannot write the document.
    case notExported = "not-exported"
    /// A format leaves something out.
    case leftOut = "left-out"
    /// A format has nothing to write.
    case nothingToWrite = "nothing-to-write"
    /// A file has more in it than those who are to read it take.
    case largeFile = "large-file"

    // MARK: Configurations and runs

    /// There is no such format.
    case unknownFormat = "unknown-format"
    /// A format has no such option.
    case unknownOption = "unknown-option"
    /// An option does not take the value.
    case badOption = "bad-option"
    /// A variable of the environment is not set, or a dollar sign stands alone.
    case badVariable = "bad-variable"
    /// The path of an export cannot be written to.
    case badOutputPath = "bad-output-path"
    /// Two exports go to one path.
    case sameOutput = "same-output"
    /// A configuration asks for no export.
    case noExports = "no-exports"
    /// An input is not there.
    case missingInput = "missing-input"
    /// A run cannot go on for another reason, which the message says.
    case failure

    /// Whether a problem of this kind can be no more than a warning, which a configuration can silence.
    public var canWarn: Bool {
        switch self {
        case .yamlVersion, .textCutShort, .skippedTime, .repeatedTime, .endBeforeStart, .articleNotRead, .quoteNotFound,
            .meetingOutsideSummit, .absentInMeeting, .sameParticipant, .sameParty, .updatedBeforeSummit,
            .missingUpdated, .positionalID, .unknownLanguage,
            .pageNotThing, .invisibleCharacter, .partyRenamed, .participantRenamed, .twoCountries, .twoKinds, .twoItems,
            .leftOut, .nothingToWrite, .largeFile:
            true
        default: false
        }
    }
}
