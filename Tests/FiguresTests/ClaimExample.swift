import Diagnostics
import Foundation
import Indicators
import Testing

@testable import Figures

/// A figure made of a short text, as the forms of readers have it.
///
/// `81.2%`, `£1234567` and `238.9 per 10,000` are the value of 2021-22; `change 941 to 558` goes from 2020-21 to then, and
/// a trend has five years; `gap 42 beside 40` is the authority's value and England's, and `rank 42 beside 45 40` has the
/// neighbours' as well; `status 80%` stands against a target of 85 and a tolerance of 75, or the other way round where
/// lower is better; `when 2021-02` is the period of a highest value.
struct ClaimExample {
  let site: Site
  let reference: String

  private static let statistics = [
    "change", "change-pct", "direction", "trend", "gap", "benchmark", "rank", "status", "when",
  ]

  init(_ data: String) {
    let parts = data.components(separatedBy: ", ")
    let polarity = parts.last.flatMap { $0.hasSuffix(" is better") ? $0.prefix { $0 != " " } : nil }.map(String.init)
    var words = (polarity == nil ? parts : parts.dropLast()).joined(separator: ", ").split(separator: " ").map(
      String.init)
    let statistic = words.first.flatMap { Self.statistics.contains($0) ? $0 : nil }
    if statistic != nil { words.removeFirst() }
    let isRate = words.contains("per")
    let values = words.prefix { $0 != "per" && $0 != "beside" }.filter { $0 != "to" }
    let beside = words.drop { $0 != "beside" }.dropFirst()
    let kept = Array(statistic == "when" ? ["1", "2"] : values)
    let last = statistic == "when" ? Period.readings(of: values[0]).last : Period(.financialYear, ordinal: 2021)
    let first = (last?.ordinal ?? 0) - kept.count + 1
    let rows = kept.enumerated().map { index, value in
      "\(Period(last?.kind ?? .day, ordinal: first + index).id),\(Self.cells(value))\n"
    }
    var definition = "a:\n  title: A\n  data: a.csv\n  decimals: \(kept.map(Self.decimals).max() ?? 0)\n"
    definition += Self.measure(kept[0], isRate, ["benchmark", "trend"].contains(statistic))
    if let polarity { definition += "  polarity: \(polarity)\n" }
    if let kind = last?.kind { definition += "  period: \(kind.rawValue)\n" }
    if statistic == "status" { definition += Self.bands(polarity) }
    let others = Array(beside) + (beside.count == 1 && statistic != "rank" ? ["1"] : [])
    let comparators = zip(["england", "neighbours"], others).map {
      "a,\($0),2021-22,\($1.filter { "0123456789.".contains($0) })\n"
    }
    site = Site(
      definition, data: ["a.csv": "period,v,n,d\n" + rows.joined()],
      comparators: others.isEmpty ? nil : "indicator,area,period,value\n" + comparators.joined())
    let range = kept.count > 1 ? "@\(2022 - kept.count)-\(23 - kept.count)..2021-22" : "@2021-22"
    switch statistic {
    case nil: reference = "a@2021-22"
    case "when": reference = "a.max.when"
    case "gap", "benchmark": reference = "a.\(statistic ?? "")/england@2021-22"
    default: reference = "a.\(statistic ?? "")\(range)"
    }
  }

  /// What becomes of words against the figure.
  func verdict(_ written: String) throws -> Verdict {
    let figure = try site.figure(reference).get()
    return Verdict.of(written, against: figure, of: site.book["a"], at: Place("paper.md", line: 1))
  }

  private static func decimals(_ value: String) -> Int {
    value.split(separator: ".").dropFirst().first.map { $0.filter(\.isNumber).count } ?? 0
  }

  /// The value, and the counts of a percentage out of a thousand.
  private static func cells(_ value: String) -> String {
    let number = value.filter { "0123456789.".contains($0) }
    return "\(number),\(Int((Double(number) ?? 0) * 10)),1000"
  }

  private static func measure(_ value: String, _ isRate: Bool, _ isCounted: Bool) -> String {
    if isRate { return "  measure: rate\n  value: v\n" }
    if value.hasPrefix("£") { return "  measure: money\n  value: v\n" }
    guard value.hasSuffix("%") else { return "  measure: number\n  value: v\n" }
    return "  measure: percentage\n" + (isCounted ? "  numerator: n\n  denominator: d\n" : "  value: v\n")
  }

  private static func bands(_ polarity: String?) -> String {
    polarity == "lower"
      ? "  bands: {target: \"< 75\", tolerance: \"< 85\", failure: \"> 85\"}\n"
      : "  bands: {target: \"> 85\", tolerance: \"> 75\", failure: \"< 75\"}\n"
  }
}

extension Verdict {
  /// The verdict without its message.
  var outcome: ClaimReader.Outcome {
    switch self {
    case .agrees: .agrees
    case .contradicts: .contradicts
    case .cannotBeJudged: .unjudged
    }
  }

  /// The message, if there is one.
  var told: String {
    switch self {
    case .agrees: "agrees"
    case .contradicts(let problem), .cannotBeJudged(let problem): [problem].told[0]
    }
  }
}
