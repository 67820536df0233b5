import Foundation
import Indicators
import Testing

@Suite struct TrendTests {
  private struct Vector: CustomTestStringConvertible {
    let cells: [String]
    var testDescription: String { cells[0] }
    func numbers(_ index: Int) -> [Double] { cells[index].split(separator: "|").compactMap { Double($0) } }
  }

  private static func vectors() throws -> [Vector] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Vectors/trend_synthetic.csv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
    return lines.map { line in
      let parts = line.split(separator: ",", maxSplits: 6).map(String.init)
      return Vector(cells: parts.dropLast() + [parts[6].replacingOccurrences(of: "\"", with: "")])
    }
  }

  @Test("every row of the file comes out", arguments: try vectors()) private func vector(_ vector: Vector) throws {
    let (counts, wholes) = (vector.numbers(1), vector.numbers(2))
    let test = try #require(TrendTest(counts: counts, outOf: wholes))
    for (found, wanted) in [(test.chiSquared, vector.numbers(3)[0]), (test.slope, vector.numbers(4)[0])] {
      #expect(abs(found - wanted) <= abs(wanted) * 1e-9)
    }
    #expect(test.finding.rawValue == vector.cells[6])
    let rows = zip(counts, wholes).map { ("\(Int($0))", "\(Int($1))") }
    let marker = try said(rows)
    let words = ["increasing": "increasing", "decreasing": "decreasing"]
    #expect(marker == words[vector.cells[5]] ?? "no significant change")
  }

  @Test("all rows of the file are there") func allRowsOfTheFileAreThere() throws {
    #expect(try Self.vectors().map(\.cells[0]) == ["rising", "flat", "falling", "one_spike", "last_jump"])
  }

  private func outcome(
    _ rows: [(String, String)], measure: String = "percentage", more: String = "", from start: String = "2017-18",
    in range: String? = nil, without: Int? = nil
  ) throws -> Outcome {
    let first = try #require(Period.read(start, as: nil))
    let data = rows.enumerated().filter { $0.offset != without }.map { index, row in
      "\(Period(first.kind, ordinal: first.ordinal + index).id),\(row.0),\(row.1)\n"
    }
    let site = Site(
      "a:\n  title: A\n  measure: \(measure)\n  numerator: n\n  denominator: d\n  data: a.csv\n"
        + "  period: \(first.kind.rawValue)\n\(more)", data: ["a.csv": "period,n,d\n" + data.joined()])
    #expect(site.told == [])
    let asked = try range.map { try #require(PeriodRange.read($0, as: first.kind)) }
    return Statistic.trend.of(try #require(site.book["a"]), in: asked)
  }

  private func said(
    _ rows: [(String, String)], measure: String = "percentage", more: String = "", from start: String = "2017-18",
    in range: String? = nil, without: Int? = nil
  ) throws -> String {
    switch try outcome(rows, measure: measure, more: more, from: start, in: range, without: without) {
    case .word(let word, _, _): word
    case .unavailable(let reason): "no: \(reason)"
    case .quantity, .zone: "another outcome"
    }
  }

  private static let rising = [("40", "400"), ("52", "410"), ("66", "405"), ("81", "400"), ("95", "398")]
  private static let falling = [("120", "500"), ("101", "498"), ("88", "505"), ("70", "500"), ("61", "502")]

  @Test(
    "the word follows the polarity",
    arguments: [
      ("higher", "increasing and getting better", "decreasing and getting worse"),
      ("lower", "increasing and getting worse", "decreasing and getting better"), ("none", "increasing", "decreasing"),
    ])
  func polarity(_ polarity: String, _ up: String, _ down: String) throws {
    #expect(try said(Self.rising, more: "  polarity: \(polarity)\n") == up)
    #expect(try said(Self.falling, more: "  polarity: \(polarity)\n") == down)
    let flat = Array(repeating: ("50", "400"), count: 5)
    #expect(try said(flat, more: "  polarity: \(polarity)\n") == "no significant change")
  }

  @Test("the working says which years, and what the test found") func working() throws {
    guard case .word(_, let last, let working) = try outcome(Self.rising) else {
      Issue.record("there is no trend")
      return
    }
    #expect(last.period.id == "2021-22")
    #expect(working.line == "2017-18 to 2021-22: significant, sign stable, χ² 36.06 against 9.5495")
  }

  @Test("only the last five years in range count") func lastFive() throws {
    let rows = [("300", "400")] + Self.rising
    #expect(try said(rows) == "increasing")
    #expect(try said(rows + [("1", "400")], in: "2018-19..2022-23") == "increasing")
    #expect(try said(rows, in: "2018-19..2022-23") == "increasing")
  }

  @Test(
    "every kind of year has a trend", arguments: [("2017", "increasing"), ("AY2017-18", "increasing")])
  func years(_ start: String, _ wanted: String) throws {
    #expect(try said(Self.rising, from: start) == wanted)
  }

  @Test("rates are weighted by their intervals") func rates() throws {
    func rates(_ counts: [Int]) throws -> String {
      try said(counts.map { ("\($0)", "82995") }, measure: "rate", more: "  polarity: lower\n")
    }
    #expect(try rates([1500, 1600, 1720, 1850, 1983]) == "increasing and getting worse")
    #expect(try rates([40, 38, 44, 41, 39]) == "no significant change")
    #expect(try rates([20, 20, 20, 20, 60]) == "no significant change")
  }

  @Test("the weighted slope and its χ² are those of the formulas") func weighted() throws {
    let test = try #require(
      TrendTest(values: [10, 12, 15, 17, 21], standardErrors: [1, 1.1, 1.2, 1.3, 1.4]))
    #expect(abs(test.slope - 2.6518887339832196) < 1e-9)
    #expect(abs(test.chiSquared - 49.59295411032817) < 1e-9)
    #expect(test.finding == .significant)
  }

  @Test("what is no five points is no test") func noTest() {
    #expect(TrendTest(counts: [1, 2, 3, 4], outOf: [9, 9, 9, 9]) == nil)
    #expect(TrendTest(counts: [1, 2, 3, 4, 5], outOf: [9, 9, 9, 9]) == nil)
    #expect(TrendTest(counts: [0, 2, 3, 4, 5], outOf: [9, 9, 9, 9, 9]) == nil)
    #expect(TrendTest(counts: [1, 2, 3, 4, 9], outOf: [9, 9, 9, 9, 9]) == nil)
    #expect(TrendTest(counts: [1, 2, 3, 4, .nan], outOf: [9, 9, 9, 9, 9]) == nil)
    #expect(TrendTest(values: [1, 2, 3, 4, 5], standardErrors: [1, 1, 0, 1, 1]) == nil)
    #expect(TrendTest(values: [1, 2, 3, 4], standardErrors: [1, 1, 1, 1]) == nil)
    #expect(TrendTest(values: [1, 2, 3, 4, .infinity], standardErrors: [1, 1, 1, 1, 1]) == nil)
  }

  @Test("why there is no trend is said") func why() throws {
    #expect(try said(Self.rising, from: "2021-04") == "no: a trend needs years, not months")
    #expect(try said(Self.rising, from: "2021-22-Q1") == "no: a trend needs years, not quarters")
    #expect(try said(Array(Self.rising.prefix(4))) == "no: a trend needs five years, and there are 4")
    #expect(try said(Array(Self.rising.prefix(1))) == "no: a trend needs five years, and there is 1")
    #expect(
      try said([("3", "9")] + Self.rising, without: 2) == "no: there is no row for 2019-20")
    var lost = Self.rising
    lost[2] = ("c", "405")
    #expect(try said(lost) == "no: the value for 2019-20 is missing or suppressed")
    #expect(
      try said(Self.rising, more: "  status: illustrative\n")
        == "no: the values are illustrative, so they have no trend")
    #expect(
      try said(Self.rising, more: "  series: rolling\n")
        == "no: the values are rolling, each holding most of the one before, so they have no trend")
    #expect(
      try said(Self.rising, more: "  changes: [{from: 2019-20, note: n}]\n")
        == "no: the values are counted in another way from 2019-20")
    #expect(try said(Self.rising, more: "  changes: [{from: 2017-18, note: n}]\n") == "increasing")
    #expect(try said(Self.rising, more: "  changes: [{from: 2022-23, note: n}]\n") == "increasing")
    var none = Self.rising
    none[0] = ("0", "400")
    #expect(
      try said(none) == "no: a trend of percentages needs what was counted and out of what, neither none nor all")
    #expect(
      try said(Self.rising, measure: "average")
        == "no: a trend needs to know how sure each value is, and nothing says so")
  }
}
