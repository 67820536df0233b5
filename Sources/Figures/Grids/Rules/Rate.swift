import Fields
import Indicators
import Tables

extension GridRule {
  /// `{rate: label, population: 82995, per: 10000}`: the row's number for each so many of a population.
  static let rate = GridRule(name: "rate", isTotal: false) { setting, reader in
    let per = reader.integer("per", in: 1...1_000_000) ?? 10_000
    guard let labels = reader.labels(setting, rule: "rate"), let label = labels.first else { return nil }
    guard let text = reader.text("population"), let number = DecimalNumber(text), number.mantissa > 0 else {
      reader.complain(
        .missingKey, at: reader.place, "the rate of \(reader.subject) has no 'population'",
        help: "add 'population:' with the number of children")
      return nil
    }
    return GridComputation(verb: "the rate is", labels: [label]) { scope in
      scope.number(label).flatMap { Exact($0 * Exact(per), over: Exact(number)) }
    }
  }
}
