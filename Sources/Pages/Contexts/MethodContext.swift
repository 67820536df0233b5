import Indicators
import Papers

/// "How this is worked out": the formula and an example for a councillor first, then columns, files and rules for an
/// analyst.
struct MethodContext {
  let indicator: Indicator
  let library: Library

  private typealias Fact = (term: String, text: String)
  private var definition: Definition { indicator.definition }

  /// The section.
  var context: Templates.Context {
    let facts = inputs + population + [("Data file", definition.data)] + rounding + comparison + chance + suppression
    return [
      "formula": formula, "example": example.orFalse,
      "facts": (facts + source).map { ["term": $0.term, "text": $0.text, "href": false] as Templates.Context },
    ]
  }

  /// The measure's formula with the definition's own multiplier.
  private var formula: String {
    let multiplier = "× " + NumberText.decimal(Exact(definition.per), decimals: 0)
    return definition.measure.formula.replacing("× multiplier", with: multiplier)
  }

  /// The latest value with its numbers put in: "March 2022: 134 ÷ 186 × 100 = 72.04, printed as 72.0%".
  private var example: String? {
    guard case .quantity(let quantity, let observation?, let working) = Statistic.value.of(indicator, in: nil),
      observation.numerator?.number != nil
    else { return nil }
    return "\(observation.period.label): \(working), printed as \(quantity.display)."
  }

  /// What is counted, from which columns and rows.
  private var inputs: [Fact] {
    var facts: [Fact] = []
    if let numerator = definition.numerator { facts.append(("Number counted", "column ‘\(numerator)’")) }
    if let denominator = definition.denominator { facts.append(("Out of", "column ‘\(denominator)’")) }
    if let value = definition.value { facts.append(("Value", "column ‘\(value)’, as published")) }
    if let covered = definition.series.note { facts.append(("What one value covers", covered)) }
    if !definition.rows.isEmpty {
      let rows = definition.rows.sorted { $0.key < $1.key }.map { "‘\($0.key)’ is ‘\($0.value)’" }
      facts.append(("Rows", "those where " + rows.joined(separator: " and ")))
    }
    return facts
  }

  /// "the mid-year population aged 0 to 17 (mid-2021, revised 2024)", and where it is from.
  private var population: [Fact] {
    guard let population = indicator.population else { return [] }
    let ages = population.ages.map { " aged \($0)" } ?? ""
    let source = population.source.flatMap { library.source($0) }.map { [("Source of the population", credit($0))] }
    return [("Out of", "the mid-year population\(ages) (\(population.vintage))")] + (source ?? [])
  }

  private var rounding: [Fact] {
    let digits = definition.decimals == 1 ? "1 decimal place" : "\(definition.decimals) decimal places"
    var facts: [Fact] = [("Rounding", "to \(digits), half away from zero, once, when printed")]
    if definition.bands != nil {
      facts.append(
        ("Standing", "judged before rounding, so that a value just short of a limit does not pass for one on it"))
    }
    if definition.series.isAveraged {
      facts.append(("Average", "the mean of the values, each period counting the same"))
    }
    return facts
  }

  /// Who it is compared with, and how a group's average was made.
  private var comparison: [Fact] {
    let areas = library.site.areas.filter { indicator.areas[$0.id] != nil && $0.id != indicator.ownArea }
    let texts = areas.map { area in ComparatorTable.method(area).map { String($0.dropLast()) } ?? area.label }
    return texts.isEmpty ? [] : [("Compared with", texts.joined(separator: "; "))]
  }

  /// How much of what the values do may be chance.
  private var chance: [Fact] {
    var facts: [Fact] = []
    if indicator.own.contains(where: { indicator.interval(of: $0, at: .percent95) != nil }) {
      let methods = definition.measure.confidence.map(\.summary).joined(separator: "; ")
      facts.append(("Confidence intervals", "at 95%, in the data files: \(methods)"))
    }
    switch ControlChart.of(indicator) {
    case .unavailable: break
    case .chart(let chart):
      if let baseline = definition.baseline {
        facts.append(("Control limits", "those of the baseline, \(baseline.label)"))
      }
      facts.append(("Variation", "\(chart.variation.label); \(chart.variation.meaning)"))
      if let assurance = chart.assurance { facts.append(("Assurance", "\(assurance.label); \(assurance.meaning)")) }
      let signals = chart.flagged.suffix(Self.signalLimit).map { "\($0.period.label): \($0.signal.reason)" }
      if !signals.isEmpty { facts.append(("Months that stand out", signals.joined(separator: "; "))) }
    }
    if case .marker(let marker) = TrendMarker.of(indicator.own[...], in: indicator) {
      facts.append(("Trend of five years", marker.text))
    }
    return facts
  }

  /// The latest months that are named; the data file has them all.
  private static let signalLimit = 6

  /// What is hidden so that no child can be known, or why nothing has to be.
  private var suppression: [Fact] {
    switch indicator.standing {
    case .suppressed(let note): [("Small numbers", note.sentences.joined(separator: " "))]
    case .open(let reason): [("Small numbers", "published: " + reason)]
    case .undeclared, .unknown: []
    }
  }

  private var source: [Fact] {
    definition.source.flatMap { library.source($0) }.map { [("Source", credit($0))] } ?? []
  }

  private func credit(_ source: PublishedSource) -> String { FigureContext.credit(source) }
}
