public import Diagnostics
public import Indicators

/// Finds the values that references name.
public struct Evaluation: Sendable {
  let book: IndicatorBook
  private let areas: [String]
  /// The formulas, whose names stand beside those of indicators.
  public internal(set) var formulas: FormulaBook

  /// An evaluation over a site's indicators, formulas and declared areas.
  public init(book: IndicatorBook, areas: [String], formulas: FormulaBook = FormulaBook()) {
    self.book = book
    self.areas = areas
    self.formulas = formulas
  }

  /// The figure that a reference names.
  /// - Parameters:
  ///   - reference: the parsed reference.
  ///   - range: the document's own period, for references without one.
  public func figure(_ reference: Reference, in range: PeriodRange?) -> Result<Figure, Diagnostic> {
    func fail(_ rule: Rule, _ message: String, help: String? = nil) -> Result<Figure, Diagnostic> {
      .failure(Diagnostic(rule, at: reference.place, message, help: help))
    }
    if let formula = formulas[reference.name] { return figure(of: formula, reference, in: range) }
    guard let indicator = book[reference.name] else {
      let help = ClosestName.help(for: reference.name, among: book.ids + formulas.ids)
      return fail(.unknownIndicator, "there is no indicator '\(reference.name)'", help: help)
    }
    guard let statistic = Statistic.named(reference.statistic) else {
      let names = Statistic.all.map(\.name)
      let methods = names.filter { $0.hasPrefix(reference.statistic + "-") }
      guard methods.count < 2 else {
        return fail(
          .unknownStatistic, "'\(reference.statistic)' can be worked out in several ways",
          help: "name the one you mean: \(methods.joined(separator: ", "))")
      }
      let help = ClosestName.help(for: reference.statistic, among: names)
      return fail(.unknownStatistic, "there is no statistic '\(reference.statistic)'", help: help)
    }
    if let area = reference.area, !areas.contains(area) {
      let help = ClosestName.help(for: area, among: areas)
      return fail(.unknownArea, "site.yml declares no area '\(area)'", help: help)
    }
    var asked = range
    if let text = reference.period {
      let series = indicator.observations(area: reference.area)
      let kind = series.first?.period.kind ?? indicator.periodKind
      switch self.range(text, as: kind, at: reference.place) {
      case .success(let read): asked = read
      case .failure(let problem): return .failure(problem)
      }
    }
    let outcome = statistic.of(indicator, area: reference.area, in: asked)
    if case .unavailable(let reason) = outcome {
      return fail(
        .figureUnavailable, "'\(reference.text)' has no value: \(reason)", help: available(indicator, reference.area))
    }
    return figure(reference, of: indicator, outcome, in: asked)
  }

  private func range(_ text: String, as kind: PeriodKind?, at place: Place) -> Result<PeriodRange, Diagnostic> {
    if let range = PeriodRange.read(text, as: kind) ?? PeriodRange.read(text, as: nil) { return .success(range) }
    let ends = text.split(separator: "..", omittingEmptySubsequences: false)
    let readings = ends.map { Period.readings(of: $0).count }
    if ends.count <= 2, !readings.contains(0) {
      guard let index = readings.firstIndex(where: { $0 > 1 }) else {
        return .failure(
          Diagnostic(
            .wrongPeriod, at: place, "the range '\(text)' ends before it starts",
            help: "write the earlier period first"))
      }
      return .failure(
        Diagnostic(
          .ambiguousPeriod, at: place, "'\(ends[index])' could be \(Period.meanings(of: ends[index]))",
          help: "write \(Period.clearForms(of: ends[index]))"))
    }
    return .failure(Diagnostic(.wrongPeriod, at: place, "'\(text)' is not a period", help: "write \(Period.forms)"))
  }

  private func figure(
    _ reference: Reference, of indicator: Indicator, _ outcome: Outcome, in range: PeriodRange?
  ) -> Result<Figure, Diagnostic> {
    // A group's value stands in no row: its working lists those of its members.
    let origin = outcome.observation.flatMap { $0.method == nil ? $0.place : nil }
    let period = outcome.observation?.period
    func figure(_ content: Figure.Content, _ working: Working) -> Result<Figure, Diagnostic> {
      .success(
        Figure(
          reference: reference, indicator: indicator.definition.id, content: content, working: working,
          origin: origin, period: period,
          key: FigureKey(reference, of: indicator, in: range, valueOf: period)))
    }
    if reference.asksWhen {
      guard let period else {
        return .failure(
          Diagnostic(
            .figureUnavailable, at: reference.place, "'\(reference.statistic)' has no period of its own",
            help: "'.when' follows min, max, first and last"))
      }
      return figure(
        .words(period.label, machine: period.id), Working { whenWorking(reference, outcome.working) })
    }
    switch outcome {
    case .quantity(let quantity, _, let working): return figure(.number(quantity), working)
    case .zone(let zone, _, let working):
      return figure(.words(zone.label.lowercased(), machine: zone.rawValue), working)
    case .word(let word, _, let working): return figure(.words(word, machine: word), working)
    case .unavailable(let reason):
      return .failure(Diagnostic(.figureUnavailable, at: reference.place, reason))
    }
  }

  /// The working of a period: which value's it is, and all that was looked at.
  private func whenWorking(_ reference: Reference, _ value: Working?) -> Working {
    let chosen = value?.remark ?? (reference.statistic == "value" ? "the value" : "the \(reference.statistic) value")
    return Working(
      "the period of \(reference.statistic)", formula: "the period of \(chosen)", inputs: value?.inputs ?? [])
  }

  private func available(_ indicator: Indicator, _ area: String?) -> String? {
    let observations = indicator.observations(area: area)
    guard let first = observations.first, let last = observations.last else {
      return area.map { "'\(indicator.definition.id)' has no values for '\($0)'" }
    }
    return "its values run from \(first.period.id) to \(last.period.id)"
  }
}
