import Indicators

extension FormulaFunction {
  /// The lowest number.
  static let min = FormulaFunction(name: "min", form: "min(a, b)", summary: "the lowest") { values, _ in
    values.min() ?? .zero
  }
}
