import Fields
import Indicators

extension GridRule {
  /// `{share: [labels], of: label}`: rows together as a percentage of another, or columns. The whole may stand on the
  /// other axis: the row `Total` for a column of shares.
  static let share = GridRule(name: "share") { setting, reader, axis in
    let labels = reader.labels(setting, rule: "share", axis)
    let whole = reader.requiredText("of", help: "add 'of:' with the label of the row or column that is the whole")
    guard let labels, !whole.isEmpty else { return nil }
    let isPart = labels.contains(whole)
    return GridComputation(
      verb: "the share is", labels: labels, whole: whole,
      value: { scope in
        guard let part = scope.sum(scope.parts(labels)), let all = scope.number(whole) else { return nil }
        return Exact(part * Exact(100), over: all)
      },
      working: { texts, _ in
        let (parts, all) = isPart ? (texts[...], texts.last ?? "") : (texts.dropLast(), texts.last ?? "")
        let sum = parts.joined(separator: " + ")
        return "\(parts.count > 1 ? "(\(sum))" : sum) ÷ \(all) × 100"
      })
  }
}
