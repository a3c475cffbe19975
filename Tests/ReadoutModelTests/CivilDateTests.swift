import ReadoutModel
import Testing

@Suite struct CivilDateTests {
    /// Day numbers that are known from elsewhere, and the days of the week.
    @Test(arguments: [
        (1970, 1, 1, 0, 4), (1970, 1, 2, 1, 5), (1969, 12, 31, -1, 3), (2000, 1, 1, 10_957, 6),
        (2000, 2, 29, 11_016, 2),
        (2000, 3, 1, 11_017, 3), (1900, 1, 1, -25_567, 1), (1900, 3, 1, -25_508, 4), (1582, 10, 15, -141_427, 5),
        (1, 1, 1, -719_162, 1), (9999, 12, 31, 2_932_896, 5), (2023, 6, 18, 19_526, 0), (2038, 1, 19, 24_855, 2),
        (1600, 12, 31, -134_775, 0), (2400, 2, 29, 157_113, 2),
    ])
    func knownDays(_ year: Int, _ month: Int, _ day: Int, _ number: Int, _ weekday: Int) {
        let date = CivilDate(year: year, month: month, day: day)
        #expect(date.dayNumber == number)
        #expect(CivilDate(dayNumber: number) == date)
        #expect(date.weekday == weekday)
    }

    @Test(arguments: [
        (4, true), (100, false), (400, true), (1600, true), (1700, false), (1800, false), (1900, false), (1996, true),
        (2000, true), (2023, false), (2024, true), (2100, false), (2400, true), (9996, true), (9999, false),
    ])
    func leapYears(_ year: Int, _ isLeap: Bool) {
        #expect(CivilDate.isLeap(year) == isLeap)
        #expect(CivilDate.days(inMonth: 2, of: year) == (isLeap ? 29 : 28))
        let first = CivilDate(year: year, month: 1, day: 1)
        let next = CivilDate(year: year + 1, month: 1, day: 1)
        #expect(next.dayNumber - first.dayNumber == (isLeap ? 366 : 365))
    }

    @Test func monthsHaveTheirDays() {
        #expect(
            (1...12).map { CivilDate.days(inMonth: $0, of: 2023) } == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    }

    /// Through all years in steps of 13 days, which meet every day of a month: there and back, one day after another.
    @Test func roundTrip() {
        let first = CivilDate(year: 1, month: 1, day: 1).dayNumber
        let last = CivilDate(year: 9999, month: 12, day: 31).dayNumber
        var wrong: [Int] = []
        for number in stride(from: first, through: last, by: 13) {
            let date = CivilDate(dayNumber: number)
            let isDay =
                (1...12).contains(date.month)
                && (1...CivilDate.days(inMonth: date.month, of: date.year)).contains(date.day)
            if date.dayNumber != number || !isDay { wrong.append(number) }
        }
        #expect(wrong == [])
    }

    /// Month by month without a gap.
    @Test func monthsFollowEachOther() {
        var number = CivilDate(year: 1, month: 1, day: 1).dayNumber
        for year in 1...9999 {
            for month in 1...12 {
                guard CivilDate(year: year, month: month, day: 1).dayNumber == number else {
                    Issue.record("\(year)-\(month) does not begin at \(number)")
                    return
                }
                number += CivilDate.days(inMonth: month, of: year)
            }
        }
    }

    @Test func addingDays() {
        let date = CivilDate(year: 2023, month: 12, day: 31)
        #expect(date.adding(days: 1) == CivilDate(year: 2024, month: 1, day: 1))
        #expect(date.adding(days: -365) == CivilDate(year: 2022, month: 12, day: 31))
        #expect(CivilDate(year: 2024, month: 2, day: 28).adding(days: 1).day == 29)
        #expect(date.adding(days: 0) == date)
    }

    @Test func order() {
        let dates = [(2022, 12, 31), (2023, 1, 1), (2023, 1, 2), (2023, 2, 1)].map {
            CivilDate(year: $0, month: $1, day: $2)
        }
        #expect(dates.shuffled().sorted() == dates)
    }

    @Test(arguments: [
        (2023, 6, 18, "2023-06-18"), (1, 1, 1, "0001-01-01"), (9999, 12, 31, "9999-12-31"),
        (12_345, 1, 2, "12345-01-02"),
        (-44, 3, 15, "-0044-03-15"),
    ])
    func prints(_ year: Int, _ month: Int, _ day: Int, _ text: String) {
        #expect(CivilDate(year: year, month: month, day: day).description == text)
    }

    @Test(arguments: [
        (7, 7, 1, 0), (8, 7, 1, 1), (6, 7, 0, 6), (0, 7, 0, 0), (-1, 7, -1, 6), (-7, 7, -1, 0), (-8, 7, -2, 6),
        (-1, 86_400, -1, 86_399), (-86_400, 86_400, -1, 0),
    ])
    func divides(_ number: Int, _ divisor: Int, _ quotient: Int, _ rest: Int) {
        let result = number.flooredDivision(by: divisor)
        #expect(result == (quotient, rest))
    }
}
