import Testing

@testable import Papers

@Suite("A brief's comparisons with others")
struct BriefComparisonTests {
  @Test(
    "say where a value is worse than the first area's that has one",
    arguments: [
      ("polarity: higher", ["neighbours,2024-02,71"], ["A: 70 in February 2024, worse than Neighbours at 71."]),
      ("polarity: lower", ["neighbours,2024-02,71"], []),
      ("polarity: lower", ["neighbours,2024-02,69"], ["A: 70 in February 2024, worse than Neighbours at 69."]),
      ("polarity: higher", ["neighbours,2024-02,70.3"], []), ("polarity: none", ["neighbours,2024-02,90"], []),
      ("polarity: higher", ["england,2023-12,81"], ["A: 80 in December 2023, worse than England at 81."]),
      ("polarity: higher", ["england,2024-02,90", "neighbours,2024-02,60"], []),
      (
        "polarity: higher", ["neighbours,2023-11,99", "england,2024-02,71"],
        ["A: 70 in February 2024, worse than England at 71."]
      ),
      ("polarity: higher|status: illustrative", ["neighbours,2024-02,71"], []), ("polarity: higher", [], []),
      ("polarity: higher", ["neighbours,2024-02,z"], []),
    ])
  func others(_ keys: String, _ others: [String], _ expected: [String]) throws {
    let (brief, problems) = BriefSample(keys: keys, others: others).brief()
    #expect(problems.isEmpty)
    #expect(try #require(brief).exceptions.map(\.sentence.text) == expected)
  }

  @Test(
    "compare a year with the average of its months, and allow for chance where they can",
    arguments: [
      ("value: v", (1...12).map { _ in "70,100" }, "71", "70 on average in 2022-23, worse than Neighbours at 71"),
      ("value: v", (1...12).map { _ in "70,100" }, "69", nil),
      ("numerator: v|denominator: d", ["700,1000"], "71", nil),
      ("numerator: v|denominator: d", ["700,1000"], "75", "70% in 2022-23, worse than Neighbours at 75%"),
    ])
  func chance(_ columns: String, _ rows: [String], _ theirs: String, _ expected: String?) throws {
    let measure = columns.hasPrefix("value") ? "number" : "percentage"
    let keys = "measure: \(measure)|\(columns)|polarity: higher|decimals: 0|data: data/b.csv|title: B"
    let periods =
      rows.count == 1 ? ["2022-23"] : (4...15).map { "\($0 < 13 ? 2022 : 2023)-\(Self.two(($0 - 1) % 12 + 1))" }
    let sample = BriefSample(
      rows: ["2024-02,70,"], others: ["neighbours,2020-01,1"], words: "It was `= b`.",
      more: [
        "indicators/b.yml": "b:\n" + keys.split(separator: "|").map { "  \($0)\n" }.joined(),
        "data/b.csv": "period,v,d\n" + zip(periods, rows).map { "\($0),\($1)\n" }.joined(),
        "data/comparators.csv": "indicator,area,period,value\nb,neighbours,2022-23,\(theirs)\n",
      ])
    let (brief, problems) = sample.brief()
    #expect(problems.isEmpty)
    #expect(try #require(brief).exceptions.map(\.sentence.text) == [expected.map { "B: \($0)." }].compactMap { $0 })
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
