import Indicators
import Testing

/// Ways in which a suppressed count could get out of an indicator, each shut.
@Suite struct LeakTests {
  private static let months =
    ["2021-04", "2021-05", "2021-06", "2021-07", "2021-08", "2021-09", "2021-10", "2021-11", "2021-12"]
    + ["2022-01", "2022-02", "2022-03"]
  /// Two months with small counts; the second is 3 of 100.
  private static let text =
    "period,n,m,share\n"
    + months.map { "\($0),\($0 == "2021-07" ? 98 : $0 == "2021-09" ? 3 : 40),100,\($0 == "2021-09" ? 3 : 40)\n" }
    .joined()
  private static let set =
    "a:\n  counts: [n, m]\n  derived: [share]\n  percentages: [{part: n, whole: m}]\n  tables: [a.csv]\n"

  private func site(_ measure: String, _ columns: String) -> Site {
    Site(
      "a:\n  title: A\n  measure: \(measure)\n  \(columns)\n  data: a.csv\n", data: ["a.csv": Self.text],
      disclosure: Self.set)
  }

  private func outcome(_ site: Site, _ statistic: String, _ range: String = "2021-04..2022-03") throws -> Outcome {
    let indicator = try #require(site.book["a"])
    return try #require(Statistic.named(statistic)).of(indicator, in: try #require(PeriodRange.read(range, as: .month)))
  }

  @Test("a percentage with its denominator tells neither a small part nor a small rest")
  func aPercentageWithItsDenominator() {
    let site = site("percentage", "numerator: n\n  denominator: m")
    #expect(site.told == [])
    #expect(site.values("a").filter { $0.hasSuffix("[c]") } == ["2021-07 [c]", "2021-09 [c]"])
    #expect(site.values("a").filter { $0.hasSuffix("40%") }.count == 10)
  }

  @Test("no working has a suppressed count among what was put in") func workings() throws {
    let site = site("percentage", "numerator: n\n  denominator: m")
    let change = try #require(try outcome(site, "change").working)
    #expect(change.inputs.map(\.label) == ["April 2021", "March 2022"])
    for statistic in Statistic.all {
      for range in ["2021-04..2022-03", "2021-07", "2021-09", "2021-08..2021-10"] {
        guard let working = try outcome(site, statistic.name, range).working else { continue }
        #expect(working.inputs.allSatisfy { !$0.label.contains("July 2021") || $0.label == "denominator, July 2021" })
        #expect(working.inputs.allSatisfy { !$0.label.contains("September 2021") || $0.label.hasPrefix("denominator") })
      }
    }
  }

  @Test("a published percentage goes with its count") func aPublishedPercentageGoesWithItsCount() {
    #expect(
      site("percentage", "value: share").values("a").filter { $0.hasSuffix("[c]") } == ["2021-07 [c]", "2021-09 [c]"])
  }

  @Test(
    "a statistic over a suppressed month is refused without a number",
    arguments: [
      "mean", "pooled", "sum", "rolling12", "ytd", "annualised-ytd", "min", "max", "median", "range",
    ])
  func aStatisticOverASuppressedMonthIsRefused(_ statistic: String) throws {
    for site in [site("count", "value: n"), site("percentage", "numerator: n\n  denominator: m")] {
      guard case .unavailable(let reason) = try outcome(site, statistic) else {
        Issue.record("\(statistic) has a value")
        continue
      }
      #expect(!reason.contains("98") && !reason.contains("3 "), "\(reason)")
    }
  }

  @Test(
    "a statistic of a suppressed month is refused without a number",
    arguments: [
      "value", "last", "first", "numerator", "status", "change", "change-pct", "direction", "annualised-month",
    ])
  func aStatisticOfASuppressedMonthIsRefused(_ statistic: String) throws {
    let site = site("percentage", "numerator: n\n  denominator: m")
    guard case .unavailable(let reason) = try outcome(site, statistic, "2021-09") else {
      Issue.record("\(statistic) has a value")
      return
    }
    #expect(!reason.contains("3"), "\(reason)")
  }

  @Test("a change to a suppressed month is refused without a number") func aChangeToASuppressedMonth() throws {
    #expect(
      try outcome(site("count", "value: n"), "change", "2021-04..2021-09")
        == .unavailable("the first or last value is missing or suppressed"))
  }

  @Test("checks of the data see what is published, so they cannot tell more") func checksSeeWhatIsPublished() {
    // 3 of 2, and 4.96, which would round into another zone: neither is told, since both are suppressed.
    let site = Site(
      "a:\n  title: A\n  measure: percentage\n  numerator: n\n  denominator: m\n  data: a.csv\n"
        + "b:\n  title: B\n  measure: percentage\n  value: share\n  decimals: 1\n  polarity: lower\n  data: a.csv\n"
        + "  bands: {target: \"< 5\"}\n",
      data: ["a.csv": "period,n,m,share\n2021-04,3,2,4.96\n"],
      disclosure: "a:\n  counts: [n, m]\n  derived: [share]\n  tables: [a.csv]\n")
    #expect(site.told == [])
    #expect(site.values("a") + site.values("b") == ["2021-04 [c]", "2021-04 [c]"])
  }

  @Test("small counts that nobody has spoken for are warned of, once for each table") func smallCounts() {
    let definitions =
      "a:\n  title: A\n  measure: count\n  value: n\n  data: a.csv\nb:\n  title: B\n  measure: rate\n  numerator: k\n"
      + "  denominator: m\n  data: a.csv\nc:\n  title: C\n  measure: money\n  value: n\n  data: b.csv\n"
      + "d:\n  title: D\n  measure: count\n  value: n\n  data: c.csv\n"
    let site = Site(
      definitions,
      data: [
        "a.csv": "period,n,k,m\n2021-04,9,0,3\n2021-05,5,2,100\n", "b.csv": "period,n\n2021,3\n",
        "c.csv": "period,n\n2021,9\n2022,1\n",
      ], disclosure: "")
    #expect(
      site.told == [
        "a.csv:3: warning: 2 counts from 1 to 5 are published as written; the first is in column 'n' here "
          + "[unprotected-small-count]; help: name 'a.csv' in disclosure.yml: in a set that is protected, or under 'open' "
          + "with the reason why its small counts may be published",
        "c.csv:3: warning: a count from 1 to 5 is published as written; the first is in column 'n' here "
          + "[unprotected-small-count]; help: name 'c.csv' in disclosure.yml: in a set that is protected, or under 'open' "
          + "with the reason why its small counts may be published",
      ])
  }
}
