import Diagnostics

/// Says in words how a figure was worked out.
enum Working {
  /// "1,983 ÷ 82,995 × 10,000 = 238.93", or where the published value stands.
  static func of(_ observation: Observation, in indicator: Indicator) -> String {
    let definition = indicator.definition
    guard let top = observation.numerator?.number, let bottom = observation.denominator?.number,
      let value = observation.value.number
    else { return "\(rescaled(observation, definition))as given for \(observation.period.label)" }
    let scale = definition.measure.scale(definition.per)
    let factor = scale == 1 ? "" : " × \(whole(Exact(scale)))"
    let result = NumberText.decimal(value, decimals: definition.decimals + 1)
    return "\(whole(top)) ÷ \(whole(bottom))\(factor) = \(result)"
  }

  /// "65,828 ÷ 1,000, ", where money is printed in another scale than it is held; else nothing.
  private static func rescaled(_ observation: Observation, _ definition: Definition) -> String {
    guard definition.factor != Exact(1), let value = observation.value.number,
      let held = Exact(value, over: definition.factor), let divisor = Exact(Exact(1), over: definition.factor)
    else { return "" }
    let isLarger = definition.factor > Exact(1)
    return whole(held) + (isLarger ? " × \(whole(definition.factor)), " : " ÷ \(whole(divisor)), ")
  }

  /// "1 value", "48 values".
  static func counted(_ count: Int, _ noun: String) -> String { Plural.of(count, noun) }

  /// A count without decimals, or with those it needs.
  static func whole(_ value: Exact) -> String {
    NumberText.decimal(value, decimals: value.denominator == 1 ? 0 : 2)
  }
}
