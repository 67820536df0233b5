import Fields
import Indicators

extension GridRule {
  /// `{difference: [a, b]}`: the first row less the second.
  static let difference = GridRule(name: "difference", isTotal: true) { setting, reader in
    guard let labels = reader.labels(setting, rule: "difference") else { return nil }
    guard labels.count == 2 else {
      reader.complain(.wrongValue, at: setting.place, "'difference' of \(reader.subject) should name two rows")
      return nil
    }
    return GridComputation(verb: "the difference is", labels: labels) { scope in
      guard let left = scope.number(labels[0]), let right = scope.number(labels[1]) else { return nil }
      return left - right
    }
  }
}
