import Indicators

extension FormulaFunction {
  /// A number rounded half away from zero before anything else is done with it; decimals below zero round to tens,
  /// hundreds and so on. Money is rounded in pounds.
  static let round = FormulaFunction(
    name: "round", form: "round(a, 1)",
    summary: "the first, rounded to as many decimals as the second says; `-3` rounds to thousands", takesDecimals: true
  ) { values, decimals in
    let step = Exact(Rounding.halfAwayFromZero(Exact(1), decimals: abs(decimals)))
    guard let value = values.first, let steps = decimals < 0 ? Exact(value, over: step) : value * step else {
      return .zero
    }
    let rounded = Exact(Rounding.halfAwayFromZero(steps, decimals: 0))
    return decimals < 0 ? rounded * step : Exact(rounded, over: step) ?? .zero
  }
}
