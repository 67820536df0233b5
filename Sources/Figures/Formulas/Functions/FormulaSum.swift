import Indicators

extension FormulaFunction {
  /// All numbers added up.
  static let sum = FormulaFunction(name: "sum", form: "sum(a, b)", summary: "all of them added up", use: .adding) {
    values, _ in Exact.sum(values)
  }
}
