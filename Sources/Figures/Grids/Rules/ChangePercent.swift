import Fields
import Indicators

extension GridRule {
  /// `{change-pct: [from, to]}`: the second less the first, as a percentage of the first; none from nought or from below.
  static let changePercent = GridRule(name: "change-pct", isSigned: true) { setting, reader, axis in
    guard let labels = reader.labels(setting, rule: "change-pct", axis, count: 2) else { return nil }
    return GridComputation(
      verb: "the change in per cent is", labels: labels,
      value: { scope in
        guard let first = scope.number(labels[0]), let last = scope.number(labels[1]), .zero < first else {
          return nil
        }
        return Exact((last - first) * Exact(100), over: first)
      }, working: { shown, _ in "(\(shown.reversed().joined(separator: " − "))) ÷ \(shown.first ?? "") × 100" })
  }
}
