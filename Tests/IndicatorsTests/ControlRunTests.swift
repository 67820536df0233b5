import Indicators
import Testing

@Suite("Runs of a control chart")
struct ControlRunTests {
  private func runs(_ values: [Int]) throws -> [String] {
    let periods = values.indices.map { Period(.month, ordinal: Period.month(2020, 1).ordinal + $0) }
    let rows = zip(periods, values).map { "\($0.id),\($1)\n" }
    let site = Site(
      "a:\n  title: A\n  measure: number\n  value: v\n  data: a.csv\n",
      data: ["a.csv": "period,v\n" + rows.joined()])
    let indicator = try #require(site.book["a"])
    let chart = try #require(ControlChart.of(indicator).chart)
    return chart.runs.map { "\($0.signal.rule.name): \($0.months.count) \($0.words), \($0.when)" }
  }

  @Test(
    "say how many months stand out together, how and when",
    arguments: [
      ([1, 2, 1, 2, 1, 2, 1, 2], []),
      (
        [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2], ["outside: 1 above the upper control limit, May 2020"]
      ),
      (
        [10, 14, 10, 14, 10, 14, 10, 14, 5, 9, 5, 9, 5, 9, 5, 9],
        [
          "shift: 8 in a row above the mean, January 2020 to August 2020",
          "shift: 8 in a row below the mean, September 2020 to April 2021",
        ]
      ),
      (
        [10, 1, 2, 3, 4, 5, 6, 7, 8, 3, 9, 2, 8, 1, 9],
        ["trend: 8 in a row that rise, February 2020 to September 2020"]
      ),
    ])
  func words(_ values: [Int], _ expected: [String]) throws {
    #expect(try runs(values) == expected)
  }
}
