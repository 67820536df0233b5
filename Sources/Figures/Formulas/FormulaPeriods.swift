import Diagnostics
import Indicators

/// What a formula does with values of one indicator at several periods, which its statistics may refuse: a formula is
/// no way round that.
enum FormulaUse: Sendable {
  case adding, averaging, comparing
}

extension Evaluation {
  /// Checks the values of one indicator and area that meet in a formula or a comparison.
  /// - Parameters:
  ///   - use: what is done with them.
  ///   - sides: the values on each side.
  ///   - place: where a problem stands.
  func check(_ use: FormulaUse, _ sides: [[Figure]], at place: Place) throws(Diagnostic) {
    for (index, side) in sides.enumerated() {
      for one in side {
        for other in sides[(index + 1)...].joined() {
          guard let reason = refusal(use, one, other) else { continue }
          throw Diagnostic(
            .figureUnavailable, at: place, "'\(one.reference.text)' and '\(other.reference.text)' \(reason)",
            help: use == .comparing
              ? "use values from one side of that change" : "name one of them, or a statistic that may be had")
        }
      }
    }
  }

  private func refusal(_ use: FormulaUse, _ one: Figure, _ other: Figure) -> String? {
    guard let first = one.period, let second = other.period, first != second, one.indicator == other.indicator,
      one.reference.area == other.reference.area, let indicator = one.indicator.flatMap({ book[$0] })
    else { return nil }
    let definition = indicator.definition
    switch use {
    case .adding:
      let isCounted = [one, other].allSatisfy { ["numerator", "denominator"].contains($0.reference.statistic) }
      return definition.refusalOfAdding(counted: isCounted).map { "are not added up: \($0)" }
    case .averaging: return definition.refusalOfAveraging.map { "are not averaged: \($0)" }
    case .comparing: return definition.refusalOfComparing(first, second).map { "are \($0)" }
    }
  }
}

extension FormulaSign {
  /// What it does with values of several periods.
  var use: FormulaUse? {
    switch self {
    case .plus: .adding
    case .minus, .divided: .comparing
    case .times: nil
    }
  }
}
