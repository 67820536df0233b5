import Diagnostics
import Fields
import Figures
import Indicators
import Testing

/// A formula is no way round what the statistics refuse.
@Suite struct FormulaPeriodTests {
  private static let site = Site(
    """
    stock: {title: A, measure: count, value: v, data: v.csv, series: stock}
    rolling: {title: B, measure: count, value: v, data: v.csv, series: rolling}
    events: {title: C, measure: count, value: v, data: v.csv}
    share: {title: D, measure: percentage, numerator: n, denominator: v, data: v.csv}
    other: {title: E, measure: percentage, numerator: n, denominator: v, data: v.csv}
    new: {title: F, measure: count, value: v, data: v.csv, changes: [{from: 2021-02, note: Every contact}]}
    """,
    data: ["v.csv": "period,v,n\n2021-01,100,40\n2021-02,120,50\n2021-03,130,50\n"])

  private func told(_ formula: String) -> [String] {
    let text = "x: {title: A, formula: \"\(formula)\"}\n"
    let source = SourceText(path: "figures.yml", text: text)
    let value = YAML.read(text, in: source).0 ?? Value(.null, at: Place("figures.yml"))
    return FormulaBook.read(value, in: source, book: Self.site.book, areas: []).1.told.map {
      $0.replacing("figures.yml:1:", with: "").replacing("'x' has no value: ", with: "")
    }
  }

  @Test(
    "values that may be taken together are",
    arguments: [
      "events@2021-01 + events@2021-02", "sum(events@2021-01, events@2021-02)", "mean(stock@2021-01, stock@2021-02)",
      "stock@2021-02 - stock@2021-01", "share@2021-01 + other@2021-01", "share@2021-01 + other@2021-02",
      "share.numerator@2021-01 + share.numerator@2021-02", "mean(share@2021-01, share@2021-02)",
      "stock@2021-01 + stock@2021-01", "max(stock@2021-01, stock@2021-02)", "new@2021-03 - new@2021-02",
      "rolling@2021-02 - rolling@2021-01", "new@2021-01 + new@2021-02", "stock@2021-01 * stock@2021-02",
    ])
  func valuesThatMayBeTakenTogetherAre(_ formula: String) {
    #expect(told(formula) == [])
  }

  private static let other = "[figure-unavailable]; help: name one of them, or a statistic that may be had"

  @Test(
    "values that may not be are told",
    arguments: [
      (
        "stock@2021-01 + stock@2021-02",
        "39: error: 'stock@2021-01' and 'stock@2021-02' are not added up: the values are counts on a day, so adding them up would count the same twice \(other)"
      ),
      (
        "1 + (stock@2021-01 + 2) + stock@2021-02",
        "49: error: 'stock@2021-01' and 'stock@2021-02' are not added up: the values are counts on a day, so adding them up would count the same twice \(other)"
      ),
      (
        "mean(rolling@2021-01, 5, rolling@2021-02)",
        "25: error: 'rolling@2021-01' and 'rolling@2021-02' are not averaged: the values are rolling, each holding most of the one before, so they are not taken together \(other)"
      ),
      (
        "sum(share@2021-01, share@2021-02)",
        "25: error: 'share@2021-01' and 'share@2021-02' are not added up: values of the measure 'percentage' cannot be added up \(other)"
      ),
      (
        "new@2021-02 - new@2021-01",
        "37: error: 'new@2021-02' and 'new@2021-01' are not comparable: counted differently from February 2021 (Every contact) [figure-unavailable]; help: use values from one side of that change"
      ),
      (
        "(new@2021-03 / new@2021-01 - 1) * 100",
        "38: error: 'new@2021-03' and 'new@2021-01' are not comparable: counted differently from February 2021 (Every contact) [figure-unavailable]; help: use values from one side of that change"
      ),
    ])
  func valuesThatMayNotBeAreTold(_ formula: String, _ message: String) {
    #expect(told(formula) == [message])
  }

  @Test("a comparison over a change of definition is refused") func aComparisonOverAChangeIsRefused() throws {
    let comparison = try #require(
      Comparison.parse("new@2021-03>new@2021-01", at: Place("paper.md", line: 3, column: 7)))
    guard case .failure(let problem) = comparison.flatMap({ Self.site.evaluation.compare($0, in: nil) }) else {
      Issue.record("it was compared")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:3:7: error: 'new@2021-03' and 'new@2021-01' are not comparable: counted differently from February 2021 (Every contact) [figure-unavailable]; help: use values from one side of that change"
      ])
  }
}
