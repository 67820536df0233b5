import Charting

/// What the reference says of a chart kind: what it takes, how it is asked for, and the keys.
struct ChartReference {
  private let kind: ChartKind

  init(_ kind: ChartKind) {
    self.kind = kind
  }

  /// What the kind takes, in sentences.
  var takes: [String] { [source, series, positions].compactMap { $0 } }

  private var source: String {
    switch kind.needs.reads {
    case .areas: "One indicator, with the areas to compare it with; or several indicators; or a data file of its own."
    case .indicators: "Several indicators, one for each part; or a data file with a column for each."
    case .years: "One indicator by month or quarter: each financial year is a series. Or a data file of its own."
    case .ranking: "One indicator: the own value in the last period, among those of all other places that have one."
    case .parts: "Several indicators, one for each category; or a data file with a row for each."
    case .steps: "A data file with a row for each step; rows that are computed as sums are totals."
    case .panels:
      "Several indicators, a panel each, or in groups by the panels' names; or a data file, a panel for each column or "
        + "upper header. 'panels' names the kind of the panels."
    }
  }

  private var series: String? {
    let range = kind.needs.series
    if kind.needs.reads == .panels { return nil }
    return range.lowerBound == range.upperBound
      ? "\(range.lowerBound) series." : "\(range.lowerBound) to \(range.upperBound) series."
  }

  private var positions: String? {
    let count = kind.needs.count.upperBound
    let noun =
      switch kind.needs.positions {
      case .time: "periods"
      case .categories: "categories"
      case .any: "periods or categories"
      }
    return count >= 1_000 || kind.needs.reads == .panels ? nil : "At most \(count) \(noun)."
  }

  /// A block that asks for the kind.
  var yaml: String {
    (["```yaml chart"] + lines + ["```"]).joined(separator: "\n")
  }

  private var lines: [String] {
    switch kind.needs.reads {
    case .areas: ["indicator: pi4", "kind: \(kind.name)", "compare: [neighbours, england]", "period: 2018-04..2022-03"]
    case .indicators: ["indicators: [started-care, ceased-care]", "kind: \(kind.name)", "period: 2018-19..2021-22"]
    case .years: ["indicator: referrals", "kind: \(kind.name)", "period: 2019-04..2022-03"]
    case .ranking: ["indicator: children-in-care", "kind: \(kind.name)", "period: 2021-22"]
    case .parts: ["indicators: [neglect, abuse, disability, other]", "kind: \(kind.name)", "period: 2021-22"]
    case .steps:
      [
        "data: data/budget.csv", "rows: step", "columns: [amount]", "computed: {Outturn: {sum: all}}", "unit: £m",
        "kind: \(kind.name)",
      ]
    case .panels: ["indicators: [pi1, pi2, pi3]", "kind: \(kind.name)", "panels: trend"]
    }
  }

  /// The keys of a chart block that the kind has a use for.
  var keyTable: Templates.Context {
    TableContext.plain(
      id: "keys", caption: "Keys of a \(kind.name) chart", headers: ["Key", "Is", "If not given"],
      rows: ChartKey.all.filter { $0.suits(kind) }.map { [$0.name, $0.meaning, $0.fallback] }, numeric: 3..<3)
  }

  /// The example's values as they are printed.
  func dataTable(_ chart: RenderedChart) -> Templates.Context {
    let example = kind.example()
    let rows = example.periods.enumerated().map { index, period in
      [period.long]
        + example.series.map { $0.texts.indices.contains(index) ? $0.texts[index] ?? "no value" : "no value" }
    }
    return TableContext.plain(
      id: "example-data", caption: chart.subtitle, headers: [""] + example.series.map(\.label), rows: rows)
  }
}
