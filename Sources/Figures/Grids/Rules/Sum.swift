import Fields

extension GridRule {
  /// `{sum: section}`, `{sum: all}` or `{sum: [label, label]}`: the rows of the section, of the table, or those named.
  static let sum = GridRule(name: "sum", isTotal: true) { setting, reader in
    let verb = "its rows add up to"
    if setting.text == "section" {
      return GridComputation(verb: verb, labels: [], inputs: \.section) { $0.sum($0.section) }
    }
    if setting.text == "all" { return GridComputation(verb: verb, labels: [], inputs: \.items) { $0.sum($0.items) } }
    guard let labels = reader.labels(setting, rule: "sum") else { return nil }
    return GridComputation(verb: verb, labels: labels) { $0.sum($0.cells(labels)) }
  }
}
