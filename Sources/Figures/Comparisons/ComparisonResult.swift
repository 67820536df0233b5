public import Diagnostics
public import Indicators
import Tables

/// A comparison with the values of its two sides.
public struct ComparisonResult: Sendable {
  /// One side with its value.
  struct Side: Sendable {
    /// The side as written.
    let text: String
    /// The value in the unit that it is printed in.
    let quantity: Quantity
    /// The value that is compared: money in pounds.
    let value: Exact
    /// The figure; `nil` for a plain number.
    let figure: Figure?
  }

  let comparison: Comparison
  let left: Side
  let right: Side

  /// Whether it is true.
  public var holds: Bool { comparison.relation.holds(left.value, right.value) }

  /// The comparison as a figure, which is true or false.
  public var figure: Figure {
    let word = holds ? "true" : "false"
    let reference = Reference(
      name: comparison.text, statistic: "value", asksWhen: false, area: nil, period: nil, text: comparison.text,
      place: comparison.place)
    var figure = Figure(
      reference: reference, indicator: nil, content: .words(word, machine: word),
      working: Working("\(working) is \(word)", inputs: [left, right].compactMap { $0.figure?.input }), origin: nil,
      period: nil)
    figure.operands = [left, right].compactMap(\.figure)
    return figure
  }

  /// "238.9 per 10,000 < 283.0 per 10,000", with more decimals where the two print alike and are not.
  var working: String {
    let sign = comparison.relation.printed
    let plain = "\(left.quantity.display) \(sign) \(right.quantity.display)"
    return unrounded.map { "\($0.left) \(sign) \($0.right) (both print as \(left.quantity.display))" } ?? plain
  }

  /// The two values with as many decimals as tell them apart; `nil` where they print differently or are equal.
  var unrounded: (left: String, right: String)? {
    guard left.value != right.value, left.quantity.display == right.quantity.display else { return nil }
    let first = left.quantity.decimals
    for decimals in first...(first + 12) {
      let texts = [left, right].map {
        Quantity($0.quantity.value, unit: $0.quantity.unit, decimals: decimals).display
      }
      if texts[0] != texts[1] { return (texts[0], texts[1]) }
    }
    return nil
  }
}

extension Evaluation {
  /// The figure that a reference or a comparison in words names, as `scrutineer explain` takes it.
  /// - Parameters:
  ///   - text: the reference or comparison, without the leading `=`.
  ///   - place: where the text starts.
  public func figure(_ text: String, at place: Place) -> Result<Figure, Diagnostic> {
    if let comparison = Comparison.parse(text, at: place) {
      return comparison.flatMap { compare($0, in: nil) }.map(\.figure)
    }
    return Reference.parse(text, at: place).flatMap { figure($0, in: nil) }
  }

  /// Compares what a comparison names.
  /// - Parameters:
  ///   - comparison: the parsed comparison.
  ///   - range: the document's own period, for figures without one.
  public func compare(_ comparison: Comparison, in range: PeriodRange?) -> Result<ComparisonResult, Diagnostic> {
    do throws(Diagnostic) {
      let left = try figure(comparison.left, in: range)
      let right = try figure(comparison.right, in: range)
      guard let measured = (left ?? right)?.quantity else {
        throw Diagnostic(.figureSyntax, at: comparison.place, "a comparison needs a figure")
      }
      let sides = [(comparison.left, left), (comparison.right, right)].map { side($0, $1, measured) }
      if let problem = unlike(comparison, sides[0], sides[1]) { throw problem }
      try check(.comparing, sides.map { [$0.figure].compactMap { $0 } }, at: comparison.place)
      return .success(ComparisonResult(comparison: comparison, left: sides[0], right: sides[1]))
    } catch {
      return .failure(error)
    }
  }

  /// A side's figure, which has to be a number; `nil` for a plain number.
  private func figure(_ side: Comparison.Side, in range: PeriodRange?) throws(Diagnostic) -> Figure? {
    guard let reference = side.reference else { return nil }
    let figure = try figure(reference, in: range).get()
    guard figure.quantity == nil else { return figure }
    throw Diagnostic(
      .mixedUnits, at: reference.place, "'\(reference.text)' is \(figure.display), which is not a number",
      help: "compare numbers; words are verified by writing [\(figure.display)](=\(reference.text))")
  }

  /// A plain number is in the unit of the figure that it stands beside, and printed with no fewer decimals.
  private func side(_ side: Comparison.Side, _ figure: Figure?, _ beside: Quantity) -> ComparisonResult.Side {
    var quantity = figure?.quantity ?? beside
    if case .number(let number, _) = side {
      quantity = Quantity(Exact(number), unit: beside.unit, decimals: max(number.scale, beside.decimals))
    }
    let scale = FormulaUnit.of(quantity.unit).scale
    return ComparisonResult.Side(text: side.text, quantity: quantity, value: quantity.value * scale, figure: figure)
  }

  private func unlike(
    _ comparison: Comparison, _ left: ComparisonResult.Side, _ right: ComparisonResult.Side
  ) -> Diagnostic? {
    let units = [left, right].map { FormulaUnit.of($0.quantity.unit).unit }
    let kinds = [left, right].map { $0.figure.flatMap(what) }
    let unlike: String
    if units[0].kind != units[1].kind {
      unlike = "\(units[0].words) against \(units[1].words)"
    } else if let one = kinds[0], let other = kinds[1], one != other {
      unlike = "a \(one) against a \(other)"
    } else {
      return nil
    }
    return Diagnostic(
      .mixedUnits, at: comparison.place, "'\(left.text)' and '\(right.text)' do not compare: \(unlike)",
      help: "compare figures of one measure in one unit")
  }

  /// What a bare number is, which its unit does not tell: a rank is no count.
  private func what(_ figure: Figure) -> String? {
    guard figure.quantity?.unit == .number, let indicator = figure.indicator.flatMap({ book[$0] }) else { return nil }
    switch figure.reference.statistic {
    case "rank": return "rank"
    case "numerator", "denominator": return "count"
    default: return indicator.definition.measure.id
    }
  }
}
