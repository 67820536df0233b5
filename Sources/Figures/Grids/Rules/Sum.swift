import Fields

extension GridRule {
  /// `{sum: section}`, `{sum: all}` or `{sum: [label, label]}`: the rows of the section, of the table, or those named;
  /// for a column all columns of the file, or those named.
  static let sum = GridRule(name: "sum", isTotal: true, keepsDecimals: true) { setting, reader, axis in
    var labels: [String] = []
    var inputs: (@Sendable (GridScope) -> [GridPart])?
    switch setting.text {
    case "section" where axis == .rows: inputs = \.section
    case "all": inputs = \.items
    default:
      guard let named = reader.labels(setting, rule: "sum", axis) else { return nil }
      labels = named
    }
    let cells = inputs ?? { [labels] in $0.parts(labels) }
    return GridComputation(
      verb: "its \(axis.noun)s add up to", labels: labels, inputs: inputs, rounding: .adds, isSum: true, tells: false,
      value: { $0.sum(cells($0)) }, working: { shown, _ in shown.joined(separator: " + ") })
  }
}
