import Fields
import Indicators

extension GridRule {
  /// `{running: label}`: the row's total so far, from left to right; the column's from top to bottom.
  static let running = GridRule(name: "running", isTotal: true, keepsDecimals: true) { setting, reader, axis in
    guard let labels = reader.labels(setting, rule: "running", axis), let label = labels.first else { return nil }
    let inputs = { @Sendable (scope: GridScope) in
      [GridPart(label: "before", value: scope.previous)] + scope.parts([label])
    }
    return GridComputation(
      verb: "the running total is", labels: [label], inputs: inputs, rounding: .adds, tells: false, goesOn: true,
      value: { scope in
        guard scope.previous.isNumberOrEmpty else { return nil }
        return scope.number(label).map { (scope.previous.number ?? .zero) + $0 }
      }, working: { shown, _ in shown.joined(separator: " + ") })
  }
}
