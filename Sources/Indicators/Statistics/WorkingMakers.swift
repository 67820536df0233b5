import Diagnostics

extension Working {
  /// Of one observation's value: what it was divided from, what its members had, or that it is given.
  static func of(_ observation: Observation, in indicator: Indicator) -> Working {
    let definition = indicator.definition
    guard let value = observation.value.number else { return Working("no value for \(observation.period.label)") }
    let quantity = definition.quantity(value, decimals: observation.decimals)
    let inputs = indicator.inputs(to: observation)
    func working(_ line: String, formula: String? = nil, remark: String? = nil) -> Working {
      Working(line, formula: formula, remark: remark, inputs: inputs, of: quantity)
    }
    if let top = observation.numerator?.number, let bottom = observation.denominator?.number {
      let formula = ratio(top, bottom, definition)
      return working(
        "\(formula) = \(NumberText.decimal(value, decimals: definition.decimals + 1))", formula: formula,
        remark: observation.method.map { "\($0.phrase) of \(Plural.of(observation.members.count, "member"))" })
    }
    if let method = observation.method {
      let values = observation.members.compactMap(\.value.number)
      let line = "\(method.phrase) of \(Plural.of(values.count, "member")) for \(observation.period.label)"
      return working(line, formula: method.formula?(values, quantity.decimals).formula, remark: line)
    }
    let scaling = rescaled(observation, definition)
    let given = "as given for \(observation.period.label)"
    return working(
      [scaling, given].compactMap { $0 }.joined(separator: ", "), formula: scaling, remark: scaling == nil ? nil : given
    )
  }

  /// "1,983 ÷ 82,995 × 10,000", with the multiplier of the indicator's measure.
  static func ratio(_ top: Exact, _ bottom: Exact, _ definition: Definition) -> String {
    let scale = definition.measure.scale(definition.per)
    return "\(whole(top)) ÷ \(whole(bottom))" + (scale == 1 ? "" : " × \(whole(Exact(scale)))")
  }

  /// What was reckoned, and in words: `nil` where a value was taken as it stands.
  typealias Reckoning = (formula: String?, remark: String)

  /// "3,899.32… ÷ 48": the sum of values over their number.
  static func mean(_ values: [Exact], decimals: Int) -> Reckoning {
    (
      "\(NumberText.cut(Exact.sum(values), decimals: decimals)) ÷ \(values.count)",
      "the sum of \(counted(values.count, "value")) over their number"
    )
  }

  /// "12 + 15 + 9", or "the sum of 48 values" where they are many.
  static func sum(_ values: [Exact], decimals: Int) -> String? {
    values.count > 12 ? nil : values.map { NumberText.cut($0, decimals: decimals) }.joined(separator: " + ")
  }

  /// "81.2 − 65.0" in the line, with the numbers before rounding in the formula.
  static func difference(
    _ one: Quantity, _ other: Quantity, remark: String? = nil, inputs: [Input], of difference: Quantity
  ) -> Working {
    Working(
      "\(one.number) − \(other.number)" + (remark.map { ", \($0)" } ?? ""),
      formula: "\(one.unroundedNumber) − \(other.unroundedNumber)", remark: remark, inputs: inputs, of: difference)
  }

  /// "65,828 ÷ 1,000", where money is printed in another scale than it is held.
  private static func rescaled(_ observation: Observation, _ definition: Definition) -> String? {
    guard definition.factor != Exact(1), let value = observation.value.number,
      let held = Exact(value, over: definition.factor), let divisor = Exact(Exact(1), over: definition.factor)
    else { return nil }
    let isLarger = definition.factor > Exact(1)
    return whole(held) + (isLarger ? " × \(whole(definition.factor))" : " ÷ \(whole(divisor))")
  }

  /// "1 value", "48 values".
  static func counted(_ count: Int, _ noun: String) -> String { Plural.of(count, noun) }

  /// A count without decimals, or with those it needs.
  static func whole(_ value: Exact) -> String {
    NumberText.decimal(value, decimals: value.isWhole ? 0 : 2)
  }
}

extension Definition {
  /// One value less another; percentage points for percentages.
  func difference(_ one: Exact, less other: Exact) -> Quantity {
    Quantity(one - other, unit: unit.ofDifference, decimals: decimals)
  }
}

extension Indicator {
  /// An observation's value as an input.
  /// - Parameter name: what it is; `nil` for the name of its area, or none for the own values.
  func input(_ observation: Observation, as name: String? = nil) -> Working.Input? {
    observation.value.number.map { value in
      var input = Working.Input(
        name ?? self.name(of: observation.area), definition.quantity(value, decimals: observation.decimals),
        in: observation.period, at: observation.method == nil ? observation.place : nil)
      input.source = observation.source
      return input
    }
  }

  /// The values of observations as inputs.
  func inputs(_ observations: some Sequence<Observation>) -> [Working.Input] { observations.compactMap { input($0) } }

  /// What an observation's value is worked out from: its parts, its members' parts or values, else itself.
  func inputs(to observation: Observation) -> [Working.Input] {
    let rows = observation.method == nil ? [observation] : observation.members
    guard observation.numerator?.number != nil, observation.denominator?.number != nil else { return inputs(rows) }
    return rows.flatMap { [numerator($0), denominator($0)].compactMap { $0 } }
  }

  /// What was counted, as an input.
  func numerator(_ observation: Observation) -> Working.Input? {
    part("numerator", observation.numerator, observation, at: observation.place)
  }

  /// What it was counted out of, as an input; a population with where and by whom it is published.
  func denominator(_ observation: Observation) -> Working.Input? {
    guard let place = observation.denominatorPlace else {
      return part("denominator", observation.denominator, observation, at: observation.place)
    }
    var input = part(
      "population in mid-\(observation.period.midYear)", observation.denominator, observation, at: place)
    input?.source = population?.source
    return input
  }

  private func part(_ name: String, _ amount: Amount?, _ observation: Observation, at place: Place) -> Working.Input? {
    guard let number = amount?.number else { return nil }
    let whose = [name, self.name(of: observation.area)].compactMap { $0 }.joined(separator: ", ")
    return Working.Input(
      whose, Quantity(number, unit: .number, decimals: number.isWhole ? 0 : 2), in: observation.period, at: place)
  }
}
