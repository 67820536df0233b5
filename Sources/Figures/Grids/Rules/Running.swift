import Fields
import Indicators

extension GridRule {
  /// `{running: label}`: the row's total so far, from left to right.
  static let running = GridRule(name: "running", isTotal: true) { setting, reader in
    guard let labels = reader.labels(setting, rule: "running"), let label = labels.first else { return nil }
    let inputs = { @Sendable (scope: GridScope) in scope.cells([label]) + [scope.previous] }
    return GridComputation(verb: "the running total is", labels: [label], inputs: inputs) { scope in
      guard scope.previous.isNumberOrEmpty else { return nil }
      return scope.number(label).map { (scope.previous.number ?? .zero) + $0 }
    }
  }
}
