import Indicators

extension FormulaFunction {
  /// The sum over how many there are, each counting the same.
  static let mean = FormulaFunction(
    name: "mean", form: "mean(a, b)", summary: "their average, each counting the same", use: .averaging
  ) { values, _ in Exact(Exact.sum(values), over: Exact(values.count)) ?? .zero }
}
