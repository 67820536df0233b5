import Diagnostics
import Indicators
import Testing

@Suite struct BookTests {
  private static let a = "  title: A\n  measure: count\n  value: n\n  data: data/contract/pi04.csv\n"
  private static let data = ["data/contract/pi04.csv": "period,n\n2021-04,1\n"]

  @Test("indicators keep the order of their definitions over all files")
  func indicatorsKeepTheOrderOfTheirDefinitionsOverAllFiles() {
    let site = Site("b:\n\(Self.a)a:\n\(Self.a)", "c:\n\(Self.a)", data: Self.data)
    #expect(site.told == [])
    #expect(site.book.ids == ["b", "a", "c"])
    #expect(site.book["c"]?.definition.place.description == "indicators2.yml:1:1")
    #expect(site.book["d"] == nil)
  }

  @Test("an id is defined once over all files") func anIdIsDefinedOnceOverAllFiles() {
    let site = Site("a:\n\(Self.a)", "b:\n\(Self.a)a:\n\(Self.a)", data: Self.data)
    #expect(
      site.told == [
        "indicators2.yml:6:1: error: the indicator 'a' is defined twice [duplicate-id]; "
          + "the first definition is at indicators.yml:1:1; help: give one of them another id"
      ])
    #expect(site.book.ids == ["a", "b"])
  }

  @Test("a missing file is told with the one that was meant") func aMissingFileIsToldWithTheOneThatWasMeant() {
    let site = Site("a:\n\(Self.a)", data: ["data/contract/pi4.csv": "period,n\n2021-04,1\n"])
    #expect(
      site.told == [
        "indicators.yml:5:9: error: the indicator 'a' takes its data from 'data/contract/pi04.csv', which is not in "
          + "the content folder [missing-file]; help: did you mean 'data/contract/pi4.csv'?"
      ])
    #expect(site.book.ids == [])
  }

  @Test("a missing file that resembles none is told") func aMissingFileThatResemblesNoneIsTold() {
    #expect(
      Site("a:\n\(Self.a)", data: ["x.csv": "period,n\n2021-04,1\n"]).told == [
        "indicators.yml:5:9: error: the indicator 'a' takes its data from 'data/contract/pi04.csv', which is not in "
          + "the content folder [missing-file]; help: put the file there, or correct 'data:'"
      ])
  }

  @Test("a file that could not be read is not told a second time") func aFileThatCouldNotBeReadIsNotToldASecondTime() {
    let site = Site("a:\n\(Self.a)", unreadable: ["data/contract/pi04.csv"])
    #expect(site.told == [])
    #expect(site.book.ids == [])
  }

  @Test("a file of indicators is a group of keys") func aFileOfIndicatorsIsAGroupOfKeys() {
    #expect(
      Site("- a\n- b\n").told == [
        "indicators.yml:1:1: error: a file of indicators should be a group of keys, not a list [wrong-value]"
      ])
    #expect(Site("").told == [])
  }

  @Test("a value that prints in another zone than it is judged in is warned of")
  func aValueThatPrintsInAnotherZoneThanItIsJudgedInIsWarnedOf() {
    let lines = "  title: A\n  measure: percentage\n  value: v\n  data: a.csv\n  decimals: 1\n  polarity: higher\n"
    let site = Site(
      "a:\n\(lines)  bands: {target: \"> 85\", tolerance: \"> 75\", failure: \"< 75\"}\n",
      data: ["a.csv": "period,v\n2021-04,74.96\n2021-05,74.94\n2021-06,84.95\n2021-07,85.04\n2021-08,c\n"])
    #expect(
      site.told == [
        "a.csv:2: warning: 'a' in April 2021 prints as 75.0%, but the unrounded value is judged: in failure "
          + "[rounding-flips-zone]",
        "a.csv:4: warning: 'a' in June 2021 prints as 85.0%, but the unrounded value is judged: within tolerance "
          + "[rounding-flips-zone]",
      ])
  }
}
