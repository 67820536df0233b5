import Diagnostics
import Indicators
import Papers

extension PageKind {
  /// A directorate's measures: all of them in a table, then a section for each.
  static let measures = PageKind(template: "measures") { model in
    PublicationPage.pages(of: .measures, model) { page in
      let measures = page.checked.blocks.compactMap { block -> CheckedMeasure? in
        if case .measure(let measure) = block { return measure }
        return nil
      }
      let periods = Set(measures.map(\.period))
      let rows = measures.map { measure in
        let definition = measure.indicator.definition
        return [
          definition.label, measure.value.text,
          MeasureContext.better(definition.polarity).capitalised,
        ] + (periods.count > 1 ? [measure.period?.label ?? ""] : [])
      }
      let when = periods.count == 1 ? periods.first.flatMap { $0?.label } : nil
      let table = TableContext.plain(
        id: "page-scorecard",
        caption: (["Measures of \(page.owner)"] + [when].compactMap { $0 }).joined(separator: ", "),
        headers: ["Measure", "Value", "Good is"] + (periods.count > 1 ? ["Period"] : []), rows: rows, numeric: 1..<2)
      return ["scorecard": rows.isEmpty ? false : table as Any]
    }
  }
}

/// A measure in the text: its code, its title and its value.
struct MeasureContext {
  let measure: CheckedMeasure
  let words: Prose

  var context: Templates.Context {
    let indicator = measure.indicator
    let definition = indicator.definition
    let standing = IndicatorContext(indicator: indicator, range: measure.period.map { PeriodRange($0) })
    let notes = [measure.period?.label, Self.better(definition.polarity) + " is better"]
    return [
      "id": measure.id, "code": definition.code.orFalse, "title": definition.title,
      "valueHtml": words.printed(measure.value).html,
      "note":
        (definition.polarity == .none ? measure.period?.label ?? "" : notes.compactMap { $0 }.joined(separator: "; ")),
      "zone": (standing.zone?.context).orFalse,
      "status": IndicatorContext.status(indicator.notice),
    ]
  }

  /// "higher", "lower", or that neither is better.
  static func better(_ polarity: Polarity) -> String {
    switch polarity {
    case .higher: "higher"
    case .lower: "lower"
    case .none: "neither"
    }
  }
}
