import Fields
import Indicators

extension GridRule {
  /// `{change: [from, to]}`: the second less the first.
  static let change = GridRule(name: "change", isSigned: true, keepsDecimals: true) { setting, reader, axis in
    guard let labels = reader.labels(setting, rule: "change", axis, count: 2) else { return nil }
    return GridComputation(
      verb: "the change is", labels: labels, rounding: .adds,
      value: { scope in
        guard let first = scope.number(labels[0]), let last = scope.number(labels[1]) else { return nil }
        return last - first
      }, working: { shown, _ in shown.reversed().joined(separator: " − ") })
  }
}
