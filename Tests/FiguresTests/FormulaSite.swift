import Diagnostics
import Fields
import Figures
import Indicators
import Testing

/// Formulas over a few indicators of every unit, with two years each.
struct FormulaSite {
  /// What is told of the formulas themselves.
  let told: [String]
  private let evaluation: Evaluation

  static let indicators = Site(
    """
    children: {title: A, measure: count, value: v, unit: children, data: children.csv}
    visits: {title: B, measure: count, value: v, unit: visits, data: visits.csv}
    plain: {title: C, measure: count, value: v, data: plain.csv}
    cost: {title: D, measure: money, value: v, data: cost.csv}
    spend: {title: E, measure: money, value: v, unit: £k, display: £m, decimals: 1, data: spend.csv}
    share: {title: F, measure: percentage, numerator: n, denominator: d, decimals: 1, data: share.csv, polarity: higher, bands: {target: "> 85"}}
    per-child: {title: G, measure: rate, numerator: n, denominator: d, decimals: 1, data: rate.csv}
    per-thousand: {title: I, measure: rate, numerator: n, denominator: d, per: 1000, data: rate.csv}
    gone: {title: H, measure: count, value: v, data: gone.csv}
    """,
    data: [
      "children.csv": "period,v\n2020-21,121\n2021-22,150\n", "visits.csv": "period,v\n2020-21,500\n2021-22,600\n",
      "plain.csv": "period,v\n2020-21,10\n2021-22,12\n", "cost.csv": "period,v\n2020-21,4900\n2021-22,5200\n",
      "spend.csv": "period,v\n2020-21,61200\n2021-22,65828\n",
      "share.csv": "period,n,d\n2020-21,40,50\n2021-22,49,52\n",
      "rate.csv": "period,n,d\n2020-21,1500,75000\n2021-22,1983,82995\n",
      "gone.csv": "period,v\n2020-21,0\n2021-22,c\n",
    ],
    comparators: "indicator,area,period,value\nshare,england,2020-21,79.96\nshare,england,2021-22,94.23\n")

  /// - Parameter text: `figures.yml`.
  init(_ text: String) {
    let source = SourceText(path: "figures.yml", text: text)
    let (value, faults) = YAML.read(text, in: source)
    let (formulas, problems) = FormulaBook.read(
      value ?? Value(.null, at: Place("figures.yml")), in: source, book: Self.indicators.book,
      areas: ["england", "neighbours"])
    told = (faults + problems).inReportingOrder().told
    evaluation = Evaluation(book: Self.indicators.book, areas: ["england", "neighbours"], formulas: formulas)
  }

  /// One formula `x`, which starts at `figures.yml:1:23` behind its quotation mark.
  init(formula: String, _ keys: String = "") {
    self.init("x: {title: A, formula: \"\(formula)\"\(keys.isEmpty ? "" : ", " + keys)}\n")
  }

  /// The figure of a reference at `paper.md:3:7`.
  func figure(_ text: String, in range: String? = nil) -> Result<Figure, Diagnostic> {
    Reference.parse(text, at: Place("paper.md", line: 3, column: 7)).flatMap {
      evaluation.figure($0, in: range.flatMap { PeriodRange.read($0, as: nil) })
    }
  }

  /// What is printed, or told.
  func said(_ text: String, in range: String? = nil) -> String {
    switch figure(text, in: range) {
    case .success(let figure): figure.display
    case .failure(let problem): [problem].told[0]
    }
  }

  /// Compares at `paper.md:3:7`; the words stand at `paper.md:3:2`.
  func compared(_ text: String, words: String, in range: String? = "2021-22") -> String {
    switch Comparison.parse(text, at: Place("paper.md", line: 3, column: 7)) {
    case nil: return "no comparison"
    case .failure(let problem): return [problem].told[0]
    case .success(let comparison):
      switch evaluation.compare(comparison, in: range.flatMap { PeriodRange.read($0, as: nil) }) {
      case .failure(let problem): return [problem].told[0]
      case .success(let result):
        switch result.verdict(on: words, at: Place("paper.md", line: 3, column: 2)) {
        case .agrees: return "agrees: \(result.figure.working)"
        case .contradicts(let problem), .cannotBeJudged(let problem): return [problem].told[0]
        }
      }
    }
  }
}
