import Diagnostics
import Indicators

/// What a formula comes to.
struct FormulaResult {
  /// The formula with the numbers put in.
  let words: String
  /// The figures that were put in, each once, in the order of the formula.
  let operands: [Figure]
  /// Whether an operand is printed with fewer decimals than were reckoned with.
  let isRounded: Bool
  /// The value, in the unit that it is printed in.
  let quantity: Quantity
}

/// A part of a formula, worked out.
struct FormulaTerm {
  var value: Exact
  var unit: FormulaUnit
  /// The part with the numbers put in.
  var words: String
  /// The values of single periods that it is, or is the sum of.
  var singles: [Figure] = []
}

/// Works out one formula; stops at the first problem.
struct FormulaEvaluation {
  let evaluation: Evaluation
  /// The document's period.
  let range: PeriodRange?
  /// The period after the formula's name, which takes the document's place.
  let period: String?
  private(set) var operands: [Figure] = []
  private(set) var isRounded = false

  init(_ evaluation: Evaluation, in range: PeriodRange?, period: String?) {
    self.evaluation = evaluation
    self.range = range
    self.period = period
  }

  /// The value of a part.
  mutating func term(_ node: FormulaNode) throws(Diagnostic) -> FormulaTerm {
    switch node {
    case .number(let value, let text, let isMoney):
      return FormulaTerm(value: value, unit: FormulaUnit(isMoney ? .money : .literal, factor: value), words: text)
    case .reference(let reference): return try term(reference)
    case .operation(let sign, let left, let right, let place):
      let sides = try [term(left), term(right)]
      let result = try FormulaTerm.of(sign, sides[0], sides[1], at: place)
      if let use = sign.use { try evaluation.check(use, sides.map(\.singles), at: place) }
      return result
    case .negative(let part):
      var term = try term(part)
      (term.value, term.words) = (-term.value, "−" + term.words)
      return term.settled
    case .group(let part):
      var term = try term(part)
      term.words = "(\(term.words))"
      return term
    case .call(let function, let parts, let place): return try term(function, parts, at: place)
    }
  }

  private mutating func term(_ reference: Reference) throws(Diagnostic) -> FormulaTerm {
    let asked = period.map { reference.during($0) } ?? reference
    let figure = try evaluation.figure(asked, in: range).get()
    guard let quantity = figure.quantity else {
      throw Diagnostic(
        .mixedUnits, at: reference.place, "'\(asked.text)' is \(figure.display), which is not a number",
        help: "take it out of the formula")
    }
    if !operands.contains(where: { $0.reference.text == asked.text }) { operands.append(figure) }
    let (unit, scale) = FormulaUnit.of(quantity.unit)
    if quantity.isRounded { isRounded = true }
    return FormulaTerm(
      value: quantity.value * scale, unit: unit, words: quantity.display,
      singles: figure.period == nil || figure.indicator == nil ? [] : [figure])
  }

  private mutating func term(
    _ function: FormulaFunction, _ parts: [FormulaNode], at place: Place
  ) throws(Diagnostic) -> FormulaTerm {
    let decimals = function.takesDecimals ? function.decimals(parts) ?? 0 : 0
    var terms: [FormulaTerm] = []
    for part in function.takesDecimals ? parts.dropLast() : parts[...] { terms.append(try term(part)) }
    var all = terms[0]
    for next in terms.dropFirst() {
      guard let unit = FormulaTerm.unit(of: .plus, all, next) else {
        throw FormulaTerm.mixed("\(function.name)() cannot take", all.unit, "and", next.unit, at: place)
      }
      (all.unit, all.value) = (unit, all.value == .zero ? next.value : all.value)
    }
    if let use = function.use { try evaluation.check(use, terms.map(\.singles), at: place) }
    let words = terms.map(\.words) + (function.takesDecimals ? ["\(decimals < 0 ? "−" : "")\(abs(decimals))"] : [])
    return FormulaTerm(
      value: function.of(terms.map(\.value), decimals), unit: all.unit,
      words: "\(function.name)(\(words.joined(separator: ", ")))"
    ).settled
  }
}

extension Quantity {
  /// Whether it is printed with fewer digits than it has.
  var isRounded: Bool { Exact(Rounding.halfAwayFromZero(value, decimals: decimals)) != value * step(decimals) }

  private func step(_ decimals: Int) -> Exact { Exact(Rounding.halfAwayFromZero(Exact(1), decimals: decimals)) }
}
