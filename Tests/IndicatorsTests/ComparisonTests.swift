import Indicators
import Testing

@Suite struct ComparisonTests {
  private static let months = (0..<12).map { Period(.month, ordinal: 2021 * 12 + 3 + $0).id }

  /// The comparison of an indicator's values with England's 10 for a period.
  private func compared(
    _ rows: [String], with comparator: String, kind: String = "month", more: String = ""
  ) throws -> Comparison {
    let site = Site(
      "a: {title: A, measure: number, value: v, data: a.csv, period: \(kind)\(more)}\n",
      data: ["a.csv": "period,v\n" + rows.map { $0 + "\n" }.joined()],
      comparators: "indicator,area,period,value\na,england,\(comparator)\n")
    #expect(site.told == [])
    let indicator = try #require(site.book["a"])
    let comparators = indicator.comparators([Area(id: "england", label: "England")], in: nil)
    #expect(comparators.count == 1)
    return indicator.comparison(with: try #require(comparators.first))
  }

  @Test("values of one period are compared, and a year with the mean of all its months or quarters") func alike() throws
  {
    #expect(
      try compared(["2021-04,12"], with: "2021-04,10") == .difference(Exact(2), own: Exact(12), isAverage: false))
    let year = Self.months.enumerated().map { "\($1),\($0)" }
    let half = try #require(Exact(Exact(11), over: Exact(2)))
    #expect(
      try compared(year, with: "2021-22,10") == .difference(half - Exact(10), own: half, isAverage: true))
    #expect(
      try compared((1...4).map { "2021-22-Q\($0),\($0 * 2)" }, with: "2021-22,10", kind: "quarter")
        == .difference(Exact(-5), own: Exact(5), isAverage: true))
  }

  @Test(
    "what cannot be compared says why",
    arguments: [
      (["2021-04,12"], "2021-22,10", "financial year against months"),
      (["2021-04,12"], "2021,10", "calendar year against months"),
      (["2021-04,12"], "AY2021-22,10", "academic year against months"),
      (["2021-04,12"], "2021-22-Q1,10", "quarter against months"),
      (["2021-04,12"], "2021-03,10", "no value for March 2021"),
      (["2021-04,c"], "2021-04,10", "the value for April 2021 is missing or suppressed"),
      (["2021-04,"], "2021-04,10", "the value for April 2021 is missing or suppressed"),
      (months.map { "\($0),\($0 == "2021-09" ? "c" : "1")" }, "2021-22,10", "financial year against months"),
    ])
  func unlike(_ rows: [String], _ comparator: String, _ reason: String) throws {
    #expect(try compared(rows, with: comparator) == .notComparable(reason, own: nil))
  }

  @Test("a comparator without a number leaves the own value to be seen") func withheld() throws {
    #expect(
      try compared(["2021-04,12"], with: "2021-04,c") == .notComparable("England has no number", own: Exact(12)))
  }

  @Test("a year in which the definition changes has no mean") func change() throws {
    let year = Self.months.map { "\($0),1" }
    #expect(
      try compared(year, with: "2021-22,10", more: ", changes: [{from: 2021-09, note: N}]")
        == .notComparable("the definition changes in September 2021", own: nil))
    #expect(
      try compared(year, with: "2021-22,10", more: ", changes: [{from: 2021-04, note: N}]")
        == .difference(Exact(-9), own: Exact(1), isAverage: true))
  }

  @Test("years are not split into months") func longer() throws {
    #expect(
      try compared(["2021-22,12"], with: "2021-04,10", kind: "financial-year")
        == .notComparable("month against financial years", own: nil))
  }

  @Test("a comparator knows its method, its model and how many it is made of") func group() throws {
    let given = AreaGroup(method: .median, model: "2021", count: 10)
    let worked = AreaGroup(method: .mean, members: ["E08000001", "E08000002", "E08000003"])
    let areas = [
      Area(id: "given", label: "Given", role: .group(given)), Area(id: "worked", label: "Worked", role: .group(worked)),
      Area(id: "england", label: "England"),
    ]
    let site = Site(
      "a: {title: A, measure: count, value: v, data: a.csv}\n",
      data: [
        "a.csv": "period,area,v\n2021,,1\n2021,E08000001,2\n2021,E08000002,c\n2021,given,5\n2021,england,6\n"
      ], declared: Areas(areas))
    #expect(site.told == [])
    let comparators = try #require(site.book["a"]).comparators(areas, in: nil)
    #expect(comparators.map(\.area.id) == ["given", "worked", "england"])
    #expect(comparators.map(\.method) == [.median, .mean, nil])
    #expect(comparators.map(\.model) == ["2021", nil, nil])
    #expect(comparators.map(\.count) == [10, 1, nil])
    #expect(comparators.map(\.period.id) == ["2021", "2021", "2021"])
  }
}
