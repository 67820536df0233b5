import Indicators

extension FormulaFunction {
  /// The highest number.
  static let max = FormulaFunction(name: "max", form: "max(a, b)", summary: "the highest") { values, _ in
    values.max() ?? .zero
  }
}
