import Fields
import Indicators

extension GridRule {
  /// `{running: label}`: the row's total so far, from left to right.
  static let running = GridRule(name: "running", isTotal: true) { setting, reader in
    guard let labels = reader.labels(setting, rule: "running"), let label = labels.first else { return nil }
    return GridComputation(verb: "the running total is", labels: [label]) { scope in
      scope.number(label).map { (scope.previous ?? .zero) + $0 }
    }
  }
}
