import Diagnostics
import Indicators

extension FormulaTerm {
  /// Two terms with a sign between them; a problem stands at the sign.
  static func of(
    _ sign: FormulaSign, _ left: FormulaTerm, _ right: FormulaTerm, at place: Place
  ) throws(Diagnostic) -> FormulaTerm {
    let second = right.words.hasPrefix("−") ? "(\(right.words))" : right.words
    let words = "\(left.words) \(sign.rawValue) \(second)"
    switch sign {
    case .plus, .minus:
      guard let unit = unit(of: sign, left, right) else {
        throw mixed(
          sign == .plus ? "cannot add" : "cannot take", right.unit, sign == .plus ? "to" : "from", left.unit, at: place)
      }
      let value = sign == .plus ? left.value + right.value : left.value - right.value
      let singles = sign == .plus ? left.singles + right.singles : []
      return FormulaTerm(value: value, unit: unit, words: words, singles: singles).settled
    case .times:
      return try product(left, right, words, at: place)
    case .divided:
      return try quotient(left, right, words, at: place)
    }
  }

  private static func product(
    _ left: FormulaTerm, _ right: FormulaTerm, _ words: String, at place: Place
  ) throws(Diagnostic) -> FormulaTerm {
    if let problem = hundredth(left, of: right, at: place) ?? hundredth(right, of: left, at: place) { throw problem }
    guard let result = FormulaUnit.product(left.unit, right.unit) else {
      throw mixed("cannot multiply", left.unit, "by", right.unit, at: place)
    }
    return FormulaTerm(value: left.value * right.value * result.scale, unit: result.unit, words: words)
  }

  private static func quotient(
    _ left: FormulaTerm, _ right: FormulaTerm, _ words: String, at place: Place
  ) throws(Diagnostic) -> FormulaTerm {
    guard let quotient = Exact(left.value, over: right.value) else {
      throw Diagnostic(
        .figureUnavailable, at: place, "it would divide by 0: \(right.words) is 0", help: "divide by something else")
    }
    if right.unit.kind == .literal, let part = left.unit.part, right.value == Exact(part) {
      throw partTwice(part, at: place)
    }
    guard let result = FormulaUnit.quotient(left.unit, right.unit) else {
      throw mixed("cannot divide", left.unit, "by", right.unit, at: place)
    }
    return FormulaTerm(value: quotient * result.scale, unit: result.unit, words: words)
  }

  /// The problem of a percentage that is made a hundredth before a part is taken with it.
  private static func hundredth(_ share: FormulaTerm, of whole: FormulaTerm, at place: Place) -> Diagnostic? {
    guard let part = share.unit.part(of: whole.unit), share.unit.factor.map({ $0 * Exact(part) == Exact(1) }) == true
    else { return nil }
    return partTwice(part, at: place)
  }

  private static func partTwice(_ part: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .mixedUnits, at: place, "this would be divided by \(part) twice, since 50% of 400 children is 200 children",
      help: "leave out '/ \(part)'")
  }

  /// A number that follows from written ones alone counts as written.
  var settled: FormulaTerm {
    guard unit.kind == .literal else { return self }
    return FormulaTerm(value: value, unit: FormulaUnit(.literal, factor: value), words: words)
  }

  /// The unit of a sum or difference; nothing added to money is still money.
  static func unit(of sign: FormulaSign, _ left: FormulaTerm, _ right: FormulaTerm) -> FormulaUnit? {
    if left.unit.kind == .literal, left.value == .zero, right.unit.kind == .money { return right.unit }
    if right.unit.kind == .literal, right.value == .zero, left.unit.kind == .money { return left.unit }
    return sign == .minus
      ? FormulaUnit.difference(left.unit, right.unit) : FormulaUnit.sum(left.unit, right.unit)
  }

  /// The problem of two units that do not go together.
  static func mixed(
    _ verb: String, _ one: FormulaUnit, _ joint: String, _ other: FormulaUnit, at place: Place
  ) -> Diagnostic {
    let isBareMoney = Set([one.kind, other.kind]) == [.literal, .money]
    return Diagnostic(
      .mixedUnits, at: place, "\(verb) \(one.words) \(joint) \(other.words)",
      help: isBareMoney ? "write the number of pounds with £, such as £100" : "use figures in one unit")
  }
}
