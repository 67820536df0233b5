import Testing

@testable import Charting

struct TextTests {
  private let fitting = TextFitting(size: 14)

  @Test func widthsAreThoseOfTheFontsTable() {
    #expect(TextWidth.thousandths("Apr 2021", bold: false) == 667 + 556 + 333 + 278 + 4 * 556)
    #expect(TextWidth.thousandths("Apr 2021", bold: true) == 722 + 611 + 389 + 278 + 4 * 556)
    #expect(TextWidth.thousandths("£1–2…", bold: false) == 4 * 556 + 1_000)
    #expect(TextWidth.thousandths("‘a’ “b”", bold: false) == 222 + 556 + 222 + 278 + 333 + 556 + 333)
    #expect(TextWidth.thousandths("議", bold: false) == 1_000)
    #expect(TextWidth.thousandths("", bold: true) == 0)
  }

  @Test func roomIsReservedWithEightPerCentMore() {
    #expect(TextWidth.reserved("0000000000", size: 10) == 601)
  }

  @Test func textThatIsTooLongEndsInAnEllipsis() {
    #expect(fitting.shortened("Statistical neighbours", to: 2_000) == "Statistical neighbours")
    #expect(fitting.shortened("Statistical neighbours", to: 1_000) == "Statistical n…")
    #expect(fitting.shortened("Statistical neighbours", to: 100) == "")
    #expect(fitting.shortened("Statistical neighbours", to: 880) == "Statistical…")
    for limit in 160..<1_600 {
      #expect(fitting.width(fitting.shortened("Statistical neighbours", to: limit)) <= limit)
    }
  }

  @Test func textIsBrokenAtSpaces() {
    #expect(
      fitting.wrapped("Axis starts at 60%. Illustrative values.", to: 1_500) == [
        "Axis starts at 60%.", "Illustrative values.",
      ])
    #expect(fitting.wrapped("", to: 1_500) == [])
    #expect(fitting.wrapped("one two three four", to: 400, lines: 2) == ["one", "two…"])
  }

  @Test func aNameIsHalvedWithItsValueAtTheEnd() {
    #expect(
      fitting.halved("Statistical neighbours September 2021", end: "16.6", to: 2_200) == [
        "Statistical neighbours", "September 2021 16.6",
      ])
    #expect(fitting.halved("Statistical neighbours September 2021", end: "16.6", to: 1_000) == nil)
  }

  @Test func aNameThatEndsInADigitIsSetApartFromItsValue() {
    #expect(LineName.joined("England", "84.1%") == "England 84.1%")
    #expect(LineName.joined("Monthly mean, 2019-20", "172") == "Monthly mean, 2019-20: 172")
  }
}
