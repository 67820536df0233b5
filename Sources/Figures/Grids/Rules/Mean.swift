import Fields
import Indicators

extension GridRule {
  /// `{mean: all}` or `{mean: [labels]}`: the average of rows or columns, each counting the same.
  static let mean = GridRule(name: "mean", isTotal: true) { setting, reader, axis in
    guard let labels = reader.labels(setting, rule: "mean", axis) else { return nil }
    let isAll = setting.text == "all"
    let cells: @Sendable (GridScope) -> [GridPart] = { isAll ? $0.items : $0.parts(labels) }
    return GridComputation(
      verb: "the average is", labels: isAll ? [] : labels, inputs: isAll ? \.items : nil, rounding: .averages,
      tells: false,
      value: { scope in
        let numbers = cells(scope).compactMap(\.value.number)
        guard numbers.count == cells(scope).count else { return nil }
        return Exact(Exact.sum(numbers), over: Exact(numbers.count))
      }, working: { shown, count in "(\(shown.joined(separator: " + "))) ÷ \(count)" })
  }
}
