import Indicators
import Testing

/// What every statistic makes of little, of lost and of unlike values.
@Suite struct StatisticEdgeTests {
  private func indicator(_ rows: [String], _ more: String = "") throws -> Indicator {
    let site = Site(
      "a: {title: A, measure: count, value: n, data: a.csv, period: month, polarity: higher, "
        + "bands: {target: \"> 5\"}\(more)}\n",
      data: ["a.csv": "period,area,n\n" + rows.map { $0 + "\n" }.joined()])
    #expect(site.told == [])
    return try #require(site.book["a"])
  }

  private func text(_ outcome: Outcome) -> String {
    switch outcome {
    case .quantity(let quantity, _, _): quantity.display
    case .word(let word, _, _): word
    case .zone(let zone, _, _): "\(zone)"
    case .unavailable(let reason): "no: \(reason)"
    }
  }

  private static let gap = "no: a gap needs an area: write name.gap/area"

  /// Every statistic of a monthly count of April 2021 and after.
  private func check(_ values: [Int: String], _ more: String = "", _ expected: [(String, String)]) throws {
    let rows = values.sorted { $0.key < $1.key }.map { "\(Period(.month, ordinal: 2021 * 12 + 3 + $0).id),,\($1)" }
    let indicator = try indicator(rows, more)
    #expect(expected.map(\.0) == Statistic.all.map(\.name))
    for (name, wanted) in expected {
      let statistic = try #require(Statistic.named(name))
      #expect(text(statistic.of(indicator, in: nil)) == wanted, "\(name)")
    }
  }

  @Test("an empty range has no statistic") func empty() throws {
    let indicator = try indicator(["2021-04,,7"])
    for statistic in Statistic.all {
      #expect(
        text(statistic.of(indicator, in: PeriodRange(.month(2022, 4)))) == "no: there is no value in April 2022",
        "\(statistic.name)")
    }
  }

  @Test("one value stands for itself") func one() throws {
    try check(
      [0: "7"], "",
      [
        ("value", "7"), ("numerator", "no: 'a' has no numerator"), ("denominator", "no: 'a' has no denominator"),
        ("first", "7"), ("last", "7"), ("mean", "7"), ("pooled", "no: 'a' has no numerators and denominators to pool"),
        ("min", "7"), ("max", "7"), ("q1", "7"), ("median", "7"), ("q3", "7"), ("iqr", "0"), ("range", "0"),
        ("sum", "7"), ("share", "100.0%"), ("change", "no: a change needs two periods"),
        ("change-pct", "no: a change needs two periods"), ("direction", "no: a direction needs two periods"),
        ("trend", "no: a trend needs years, not months"), ("gap", Self.gap),
        ("benchmark", "no: a benchmark needs an area: write name.benchmark/area"),
        ("rolling12", "no: only 1 of the 12 months up to April 2021 has a row"), ("ytd", "7"),
        ("annualised-month", "84"), ("annualised-days", "85"), ("annualised-ytd", "84"),
        ("rank", "no: nobody else has a value for April 2021"), ("status", "target"), ("target", "5"),
      ])
  }

  @Test("a missing value in the middle takes what is over all") func missing() throws {
    let lost = "no: 1 of 3 values are missing or suppressed"
    try check(
      [0: "7", 1: "", 2: "9"], "",
      [
        ("value", "9"), ("numerator", "no: 'a' has no numerator"), ("denominator", "no: 'a' has no denominator"),
        ("first", "7"), ("last", "9"), ("mean", lost), ("pooled", lost), ("min", lost), ("max", lost), ("q1", lost),
        ("median", lost), ("q3", lost), ("iqr", lost), ("range", lost), ("sum", lost), ("share", lost), ("change", "2"),
        ("change-pct", "28.6%"), ("direction", "improved"), ("trend", "no: a trend needs years, not months"),
        ("gap", Self.gap), ("benchmark", "no: a benchmark needs an area: write name.benchmark/area"),
        ("rolling12", "no: only 3 of the 12 months up to June 2021 have a row"), ("ytd", lost),
        ("annualised-month", "108"), ("annualised-days", "110"), ("annualised-ytd", lost),
        ("rank", "no: nobody else has a value for June 2021"), ("status", "target"), ("target", "5"),
      ])
  }

  @Test("a suppressed value at the end takes what ends there") func suppressed() throws {
    let suppressed = "no: the value for June 2021 is suppressed to protect confidentiality"
    let lost = "no: 1 of 3 values are missing or suppressed"
    let ends = "no: the first or last value is missing or suppressed"
    try check(
      [0: "7", 1: "8", 2: "c"], "",
      [
        ("value", suppressed), ("numerator", "no: 'a' has no numerator"), ("denominator", "no: 'a' has no denominator"),
        ("first", "7"), ("last", suppressed), ("mean", lost), ("pooled", lost), ("min", lost), ("max", lost),
        ("q1", lost), ("median", lost), ("q3", lost), ("iqr", lost), ("range", lost), ("sum", lost), ("share", lost),
        ("change", ends), ("change-pct", ends), ("direction", ends), ("trend", "no: a trend needs years, not months"),
        ("gap", Self.gap), ("benchmark", "no: a benchmark needs an area: write name.benchmark/area"),
        ("rolling12", "no: only 3 of the 12 months up to June 2021 have a row"), ("ytd", lost),
        ("annualised-month", "no: the value for June 2021 is missing or suppressed"),
        ("annualised-days", "no: the value for June 2021 is missing or suppressed"), ("annualised-ytd", lost),
        ("rank", "no: the last value is missing or suppressed"), ("status", suppressed), ("target", "5"),
      ])
  }

  @Test("an absent month takes what is added up") func absent() throws {
    try check(
      Dictionary(uniqueKeysWithValues: (0..<13).filter { $0 != 7 }.map { ($0, "\($0 + 1)") }), "",
      [
        ("value", "13"), ("numerator", "no: 'a' has no numerator"), ("denominator", "no: 'a' has no denominator"),
        ("first", "1"), ("last", "13"), ("mean", "7"), ("pooled", "no: 'a' has no numerators and denominators to pool"),
        ("min", "1"), ("max", "13"), ("q1", "4"), ("median", "7"), ("q3", "10"), ("iqr", "7"), ("range", "12"),
        ("sum", "no: there is no row for November 2021"), ("share", "no: there is no row for November 2021"),
        ("change", "12"), ("change-pct", "1,200.0%"), ("direction", "improved"),
        ("trend", "no: a trend needs years, not months"), ("gap", Self.gap),
        ("benchmark", "no: a benchmark needs an area: write name.benchmark/area"),
        ("rolling12", "no: only 11 of the 12 months up to April 2022 have a row"), ("ytd", "13"),
        ("annualised-month", "156"), ("annualised-days", "158"), ("annualised-ytd", "156"),
        ("rank", "no: nobody else has a value for April 2022"), ("status", "target"), ("target", "5"),
      ])
  }

  @Test("counts on a day are averaged, never added up") func stock() throws {
    let added = "no: the values are counts on a day, so adding them up would count the same twice"
    try check(
      Dictionary(uniqueKeysWithValues: (0..<12).map { ($0, "\($0 + 1)") }), ", series: stock",
      [
        ("value", "12"), ("numerator", "no: 'a' has no numerator"), ("denominator", "no: 'a' has no denominator"),
        ("first", "1"), ("last", "12"), ("mean", "7"), ("pooled", "no: 'a' has no numerators and denominators to pool"),
        ("min", "1"), ("max", "12"), ("q1", "4"), ("median", "7"), ("q3", "9"), ("iqr", "6"), ("range", "11"),
        ("sum", added), ("share", added), ("change", "11"), ("change-pct", "1,100.0%"), ("direction", "improved"),
        ("trend", "no: a trend needs years, not months"), ("gap", Self.gap),
        ("benchmark", "no: a benchmark needs an area: write name.benchmark/area"), ("rolling12", added), ("ytd", added),
        ("annualised-month", added), ("annualised-days", added), ("annualised-ytd", added),
        ("rank", "no: nobody else has a value for March 2022"), ("status", "target"), ("target", "5"),
      ])
  }

  @Test("rolling values are compared, never taken together") func rolling() throws {
    let overlap = "no: the values are rolling, each holding most of the one before, so they are not taken together"
    try check(
      Dictionary(uniqueKeysWithValues: (0..<12).map { ($0, "\($0 + 1)") }), ", series: rolling",
      [
        ("value", "12"), ("numerator", "no: 'a' has no numerator"), ("denominator", "no: 'a' has no denominator"),
        ("first", "1"), ("last", "12"), ("mean", overlap), ("pooled", overlap), ("min", "1"), ("max", "12"),
        ("q1", overlap), ("median", overlap), ("q3", overlap), ("iqr", overlap), ("range", "11"), ("sum", overlap),
        ("share", overlap), ("change", "11"), ("change-pct", "1,100.0%"), ("direction", "improved"),
        ("trend", "no: the values are rolling, each holding most of the one before, so they have no trend"),
        ("gap", Self.gap), ("benchmark", "no: a benchmark needs an area: write name.benchmark/area"),
        ("rolling12", overlap), ("ytd", overlap), ("annualised-month", overlap), ("annualised-days", overlap),
        ("annualised-ytd", overlap), ("rank", "no: nobody else has a value for March 2022"), ("status", "target"),
        ("target", "5"),
      ])
  }

  @Test("cumulative values are compared, never taken together") func cumulative() throws {
    let overlap = "no: the values are cumulative, each holding those before it, so they are not taken together"
    try check(
      [0: "3", 1: "8"], ", series: cumulative",
      [
        ("value", "8"), ("numerator", "no: 'a' has no numerator"), ("denominator", "no: 'a' has no denominator"),
        ("first", "3"), ("last", "8"), ("mean", overlap), ("pooled", overlap), ("min", "3"), ("max", "8"),
        ("q1", overlap), ("median", overlap), ("q3", overlap), ("iqr", overlap), ("range", "5"), ("sum", overlap),
        ("share", overlap), ("change", "5"), ("change-pct", "166.7%"), ("direction", "improved"),
        ("trend", "no: the values are cumulative, each holding those before it, so they have no trend"),
        ("gap", Self.gap), ("benchmark", "no: a benchmark needs an area: write name.benchmark/area"),
        ("rolling12", overlap), ("ytd", overlap), ("annualised-month", overlap), ("annualised-days", overlap),
        ("annualised-ytd", overlap), ("rank", "no: nobody else has a value for May 2021"), ("status", "target"),
        ("target", "5"),
      ])
  }
}
