import Indicators

/// What comes of two units; `scale` is what the value is multiplied by, since 50% of 400 is 200.
struct UnitResult: Equatable {
  var unit: FormulaUnit
  var scale = Exact(1)
}

extension FormulaUnit {
  /// The unit of a sum; `nil` where the two cannot be added. Nothing but 0 is added to money without `£`.
  static func sum(_ left: FormulaUnit, _ right: FormulaUnit) -> FormulaUnit? {
    switch (left.kind, right.kind) {
    case (.literal, .money), (.money, .literal): nil
    case (.literal, _): right
    case (_, .literal): left
    case (.percent, .points), (.points, .percent): FormulaUnit(.percent)
    case (.number, .ratio), (.ratio, .number): FormulaUnit(.number)
    case (.number, .things): right
    case (.things, .number): left
    default:
      left.kind == right.kind ? FormulaUnit(left.kind, factor: left.factor == right.factor ? left.factor : nil) : nil
    }
  }

  /// The unit of a difference: that of two percentages is in points. `100 - a` is what is left of a percentage.
  static func difference(_ left: FormulaUnit, _ right: FormulaUnit) -> FormulaUnit? {
    switch (left.kind, right.kind) {
    case (.percent, .percent), (.percent, .literal): FormulaUnit(.points)
    case (.points, .percent): nil
    default: sum(left, right)
    }
  }

  /// The unit of a product; `nil` where it would have no meaning.
  static func product(_ left: FormulaUnit, _ right: FormulaUnit) -> UnitResult? {
    if left.kind == .literal || right.kind == .literal {
      let factor = left.factor.flatMap { one in right.factor.map { one * $0 } }
      return UnitResult(unit: FormulaUnit(left.kind == .literal ? right.kind : left.kind, factor: factor))
    }
    guard var result = parts(left, right) ?? parts(right, left) ?? times(left, right) ?? times(right, left) else {
      return nil
    }
    result.unit.part = left.part(of: right) ?? right.part(of: left) ?? left.part ?? right.part
    return result
  }

  /// A percentage or a rate of something is a part of it: how many hundredths or ten-thousandths the whole has.
  func part(of whole: FormulaUnit) -> Int? {
    switch (kind, whole.kind) {
    case (.percent, .number), (.percent, .things), (.percent, .money), (.percent, .points), (.percent, .percent),
      (.percent, .rate), (.points, .number), (.points, .things), (.points, .money):
      100
    case (.rate(let per), .number), (.rate(let per), .things): per
    default: nil
    }
  }

  private static func parts(_ share: FormulaUnit, _ whole: FormulaUnit) -> UnitResult? {
    share.part(of: whole).map { UnitResult(unit: whole.scaled, scale: Exact(Exact(1), over: Exact($0)) ?? .zero) }
  }

  private static func times(_ left: FormulaUnit, _ right: FormulaUnit) -> UnitResult? {
    switch (left.kind, right.kind) {
    case (.ratio, .ratio):
      UnitResult(unit: FormulaUnit(right.kind, factor: left.factor.flatMap { one in right.factor.map { one * $0 } }))
    case (.ratio, _), (.number, .number), (.number, .things), (.number, .money): UnitResult(unit: right.scaled)
    case (.things, .money): UnitResult(unit: right.scaled)
    case (.things(let one), .things(let other)): UnitResult(unit: FormulaUnit(.unnamed("\(one) × \(other)")))
    case (.number, .unnamed): UnitResult(unit: right)
    default: nil
    }
  }

  /// The unit of a quotient; `nil` where it would have no meaning.
  static func quotient(_ left: FormulaUnit, _ right: FormulaUnit) -> UnitResult? {
    let factor = left.factor.flatMap { top in right.factor.flatMap { Exact(top, over: $0) } }
    if right.kind == .literal { return UnitResult(unit: FormulaUnit(left.kind, factor: factor)) }
    switch (left.kind, right.kind) {
    case (.percent, .points), (.points, .percent), (.things, .things), (.things, .number), (.number, .things):
      return UnitResult(unit: FormulaUnit(.ratio, factor: factor))
    case (.ratio, .ratio):
      return UnitResult(unit: FormulaUnit(.ratio, factor: factor))
    case (_, .ratio), (.money, .things), (.money, .number), (.percent, .number), (.percent, .things),
      (.points, .number), (.points, .things), (.rate, .number), (.rate, .things), (.ratio, .number),
      (.unnamed, .number):
      return UnitResult(unit: left.kind == .literal ? FormulaUnit(.number) : left.scaled)
    case (.literal, .number), (.literal, .things): return UnitResult(unit: FormulaUnit(.number))
    case (.number, .percent), (.things, .percent), (.money, .percent):
      return UnitResult(unit: left.scaled, scale: Exact(100))
    case (.number, .rate(let per)), (.things, .rate(let per)):
      if left.kind != right.kind { return UnitResult(unit: left.scaled, scale: Exact(per)) }
      return nil
    case (.number, .money), (.things, .money):
      return UnitResult(unit: FormulaUnit(.unnamed("\(left.words) ÷ \(right.words)")))
    default: return left.kind == right.kind ? UnitResult(unit: FormulaUnit(.ratio, factor: factor)) : nil
    }
  }

  /// The same after multiplication with something that was not written as a number.
  private var scaled: FormulaUnit { FormulaUnit(kind, factor: kind == .ratio ? factor : nil) }
}
