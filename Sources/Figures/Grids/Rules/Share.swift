import Fields
import Indicators

extension GridRule {
  /// `{share: [labels], of: label}`: the rows together as a percentage of another.
  static let share = GridRule(name: "share", isTotal: false) { setting, reader in
    guard let labels = reader.labels(setting, rule: "share") else { return nil }
    let whole = reader.requiredText("of", help: "add 'of:' with the label of the row that is the whole")
    return GridComputation(verb: "the share is", labels: labels + [whole]) { scope in
      guard let part = scope.sum(scope.cells(labels)), let all = scope.number(whole) else { return nil }
      return Exact(part * Exact(100), over: all)
    }
  }
}
