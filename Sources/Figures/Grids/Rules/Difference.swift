import Fields
import Indicators

extension GridRule {
  /// `{difference: [a, b]}`: the first less the second.
  static let difference = GridRule(name: "difference", isTotal: true, keepsDecimals: true) { setting, reader, axis in
    guard let labels = reader.labels(setting, rule: "difference", axis, count: 2) else { return nil }
    return GridComputation(
      verb: "the difference is", labels: labels, rounding: .adds,
      value: { scope in
        guard let left = scope.number(labels[0]), let right = scope.number(labels[1]) else { return nil }
        return left - right
      }, working: { shown, _ in shown.joined(separator: " − ") })
  }
}
