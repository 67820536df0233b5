import Fields
import Indicators
import Tables

extension GridRule {
  /// `{rate: label, population: 82995, per: 10000}`: the number for each so many of a population, which is a number
  /// or the name of a row or column.
  static let rate = GridRule(name: "rate") { setting, reader, axis in
    let per = reader.integer("per", in: 1...1_000_000) ?? 10_000
    let population = reader.text("population")
    guard let labels = reader.labels(setting, rule: "rate", axis), let label = labels.first else { return nil }
    let number = population.flatMap { DecimalNumber($0) }
    guard let population, number.map({ $0.mantissa > 0 }) ?? true else {
      reader.complain(
        .missingKey, at: reader.place, "the rate of \(reader.subject) has no 'population'",
        help: "add 'population:' with the number of children")
      return nil
    }
    return GridComputation(
      verb: "the rate is", labels: [label], whole: number == nil ? population : nil,
      value: { scope in
        guard let people = number.map({ Exact($0) }) ?? scope.number(population), .zero < people else { return nil }
        return scope.number(label).flatMap { Exact($0 * Exact(per), over: people) }
      },
      working: { parts, _ in
        let people = parts.count > 1 ? parts[1] : number.map { NumberText.decimal(Exact($0), decimals: $0.scale) }
        return "\(parts.first ?? "") ÷ \(people ?? "") × \(NumberText.decimal(Exact(per), decimals: 0))"
      })
  }
}
