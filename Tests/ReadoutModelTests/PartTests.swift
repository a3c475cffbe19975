import Testing

@testable import ReadoutModel

/// The parts of a document, whose texts lie together in one storage.
@Suite struct PartTests {
    private func texts(_ person: Participant) -> [String?] {
        [person.id.string, person.name.string, person.role?.string, person.party?.string]
    }

    @Test func textsOfManyStoragesComeTogether() {
        var person = Participant(id: "p", name: "Name")
        #expect(texts(person) == ["p", "Name", nil, nil])
        person.role = "Minister"
        person.party = "cn"
        #expect(texts(person) == ["p", "Name", "Minister", "cn"])
        person.name = "A longer name, 😀"
        #expect(texts(person) == ["p", "A longer name, 😀", "Minister", "cn"])
        person.role = nil
        person.party = ""
        #expect(texts(person) == ["p", "A longer name, 😀", nil, ""])
        person.role = person.name
        #expect(texts(person) == ["p", "A longer name, 😀", "A longer name, 😀", ""])
    }

    /// What has been replaced is not carried along.
    @Test func aPartKeepsNoMoreThanItsTexts() {
        var person = Participant(id: "p", name: "Name")
        for number in 0..<100 { person.role = Text("role \(number)") }
        #expect(person.role == "role 99")
        #expect(person.texts.storage.count == "pNamerole 99".utf8.count)
    }

    @Test func slicesOfOneStorageStayThere() {
        let source: Text = "id, name, role"
        var person = Participant(id: source.slice(0..<2), name: source.slice(4..<8))
        person.role = source.slice(10..<14)
        #expect(texts(person) == ["id", "name", "role", nil])
        #expect(person.texts.storage === source.storage)
    }

    @Test func equalityIsThatOfTheTexts() {
        var (one, other) = (Participant(id: "p", name: "Name"), Participant(id: "x", name: "Name"))
        #expect(one != other)
        other.id = "p"
        #expect(one == other)
        #expect(one.hashValue == other.hashValue)
        one.role = ""
        #expect(one != other, "an empty text is not one that is missing")
        other.role = ""
        #expect(one == other)
        #expect(Set([one, other]).count == 1)
    }

    @Test func copiesAreTheirOwn() {
        let first = Participant(id: "p", name: "Name")
        var second = first
        second.name = "Other"
        #expect(first.name == "Name")
        #expect(second.name == "Other")
    }

    @Test func timesAndNumbersAreTextsToo() throws {
        var summit = Summit(title: "S", start: try Time("2023-06-18T14:30:05.250+08:00"))
        #expect(summit.start.text == "2023-06-18T14:30:05.250+08:00")
        #expect(summit.start.fraction == "250")
        #expect(summit.end == nil)
        summit.end = try Time("2023-06~")
        summit.timeZone = "Asia/Shanghai"
        #expect(summit.end?.description == "2023-06~")
        #expect(summit.end?.isApproximate == true)
        #expect(summit.start.instant == (try Time("2023-06-18T06:30:05Z").instant))
        summit.end = nil
        #expect(summit.end == nil)
        var place = Place()
        place.latitude = Number(text: "39.90")
        place.longitude = Number(-116)
        place.latitude = Number(text: "39.9")
        #expect(place.latitude?.description == "39.9")
        #expect(place.longitude?.double == -116)
    }

    @Test func speakers() {
        var quote = Quote(speaker: .participant("p"), text: "Words")
        #expect(quote.speaker == .participant("p"))
        var person = Person()
        person.name = "Someone"
        quote.speaker = .person(person)
        #expect(quote.speaker == .person(person))
        #expect(quote != Quote(speaker: .participant("p"), text: "Words"))
        quote.speaker = .participant("q")
        #expect(quote == Quote(speaker: .participant("q"), text: "Words"))
    }

    @Test func bytes() {
        var person = Person()
        person.name = " "
        person.role = "\u{3000}x"
        #expect(person.texts.bytes(\.id).isEmpty)
        #expect(person.texts.given(\.id) == nil)
        #expect(!person.texts.has(\.id))
        #expect(person.texts.given(\.name).map { Array($0) } == [0x20])
        #expect(person.texts.ink(\.name) == nil)
        #expect(person.texts.ink(\.role)?.count == 4)
    }
}
