import Diagnostics
import Figures
import Indicators
import Papers

/// The derived figures on the page of all indicators: each formula with its values, and what it is worked out from.
struct FormulasContext {
  let model: SiteModel
  /// The figures that papers say, by the name of their reference, each with its paper's own period.
  private let said: [String: [(own: String?, figure: Figure)]]

  init(model: SiteModel) {
    self.model = model
    let figures = model.papers.flatMap { paper in
      paper.records.compactMap(\.figure).map { (own: paper.paper.front.period?.label, figure: $0) }
    }
    said = Dictionary(grouping: figures) { $0.figure.reference.name }
  }

  /// The id of a formula's entry.
  static func id(of formula: String) -> String { "formula-\(formula)" }

  /// The section; `false` where the site has no formulas.
  var context: Any {
    let formulas = model.library.formulas.formulas
    guard !formulas.isEmpty else { return false }
    return [
      "id": "derived", "title": "Derived figures",
      "lead": "\(Plural.of(formulas.count, "figure")) worked out from others by a formula.",
      "items": formulas.map(entry),
    ] as Templates.Context
  }

  private func entry(_ formula: Formula) -> Templates.Context {
    let values = values(of: formula)
    let evaluation = model.library.evaluation
    let status = Definition.Status.worst(of: values.map(\.figure).compactMap(evaluation.status))
    return [
      "id": Self.id(of: formula.id), "name": formula.id, "title": formula.title,
      "definition": formula.definition.orFalse, "formula": formula.words,
      "values": values.map { period, figure -> Templates.Context in
        [
          "period": period.orFalse, "value": figure.machineValue, "display": figure.display,
        ]
      },
      "status": formula.notice(status).orFalse, "links": formula.names.compactMap(link),
    ]
  }

  /// The values that papers say, each period's once; of a formula whose figures all name their periods its one value.
  private func values(of formula: Formula) -> [(period: String?, figure: Figure)] {
    if let only = model.library.evaluation.value(of: formula) { return [(nil, only)] }
    var seen: Set<String> = []
    return (said[formula.id] ?? []).compactMap { own, figure in
      let period = figure.reference.period.map { PeriodRange.read($0, as: nil)?.label ?? $0 } ?? own
      return seen.insert("\(period ?? "") \(figure.machineValue)").inserted ? (period, figure) : nil
    }
  }

  private func link(to name: String) -> Templates.Context? {
    if let definition = model.library.book[name]?.definition {
      return ["label": "\(name): \(definition.label)", "href": "\(name)/"]
    }
    return model.library.formulas[name].map { ["label": "\(name): \($0.title)", "href": "#\(Self.id(of: name))"] }
  }
}
