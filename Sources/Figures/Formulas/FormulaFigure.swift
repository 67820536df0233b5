import Diagnostics
import Indicators

extension Evaluation {
  /// The figure that a formula comes to.
  func figure(of formula: Formula, _ reference: Reference, in range: PeriodRange?) -> Result<Figure, Diagnostic> {
    if let problem = formula.problem(with: reference) { return .failure(problem) }
    guard !formulas.faulty.contains(formula.id) else {
      return .failure(Diagnostic(.figureUnavailable, at: reference.place, "the formula '\(formula.id)' has errors"))
    }
    do throws(Diagnostic) {
      let result = try result(of: formula, in: range, period: reference.period)
      var figure = Figure(
        reference: reference, indicator: nil, content: .number(result.quantity), working: Working { result.working },
        origin: nil, period: nil)
      figure.operands = result.operands
      return .success(figure)
    } catch {
      return .failure(error.inside(formula, asked: reference))
    }
  }

  /// Works a formula out.
  /// - Parameters:
  ///   - range: the document's period, for figures without one.
  ///   - period: the period after the formula's name, which goes before that.
  func result(of formula: Formula, in range: PeriodRange?, period: String?) throws(Diagnostic) -> FormulaResult {
    var evaluation = FormulaEvaluation(self, in: range, period: period)
    let term = try evaluation.term(formula.node)
    if let fault = formula.unit?.fault(with: term.unit) {
      throw Diagnostic(.mixedUnits, at: formula.unit?.place, fault.message, help: fault.help)
    }
    if case .unnamed(let words) = term.unit.kind, formula.unit == nil {
      throw Diagnostic(
        .mixedUnits, at: formula.place, "'\(formula.id)' comes to \(words), which has no name",
        help: "say what it is with 'unit:'")
    }
    let unit = formula.unit?.unit ?? term.unit.printed
    let (printed, scale) = FormulaUnit.of(unit)
    let value = Exact(term.value, over: scale) ?? term.value
    return FormulaResult(
      words: term.words, operands: evaluation.operands, isRounded: evaluation.isRounded,
      quantity: Quantity(
        value, unit: unit,
        decimals: formula.decimals ?? (printed.isWhole && scale == Exact(1) && term.unit.isWhole ? 0 : 1)))
  }
}

extension FormulaUnit {
  /// Whether values in it are printed without decimals unless `decimals:` says otherwise.
  fileprivate var isWhole: Bool {
    switch kind {
    case .ratio, .percent, .points, .rate: false
    case .literal, .number, .money, .things, .unnamed: true
    }
  }
}

extension FormulaResult {
  /// The formula with its numbers and the figures that they are.
  var working: Working { Working(line, formula: words, inputs: operands.map(\.input), of: quantity) }

  /// "121 × (£5,200 − £4,900) × 52 = £1,887,600"; a result that goes on is shown with one more decimal.
  private var line: String {
    let exact = Quantity(
      quantity.value, unit: quantity.unit, decimals: quantity.decimals + (quantity.isRounded ? 1 : 0))
    return "\(words) = \(exact.display)" + (isRounded ? ", from values before rounding" : "")
  }
}

extension Diagnostic {
  /// A problem inside a formula, told where the formula is used.
  fileprivate func inside(_ formula: Formula, asked reference: Reference) -> Diagnostic {
    let prefix = rule == .figureUnavailable ? "'\(reference.text)' has no value: " : ""
    return Diagnostic(
      rule, at: reference.place, prefix + message,
      notes: notes + [place.map { "in the formula '\(formula.id)' at \($0)" } ?? "in the formula '\(formula.id)'"],
      help: help)
  }
}
