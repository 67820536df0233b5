import Fields
import Indicators

extension GridRule {
  /// `{mean: all}` or `{mean: [labels]}`: the average of the rows, each counting the same.
  static let mean = GridRule(name: "mean", isTotal: true) { setting, reader in
    guard let labels = reader.labels(setting, rule: "mean") else { return nil }
    let isAll = setting.text == "all"
    return GridComputation(verb: "the average is", labels: isAll ? [] : labels, inputs: isAll ? \.items : nil) {
      scope in
      let cells = isAll ? scope.items : scope.cells(labels)
      let numbers = cells.compactMap(\.number)
      guard numbers.count == cells.count else { return nil }
      return Exact(Exact.sum(numbers), over: Exact(numbers.count))
    }
  }
}
