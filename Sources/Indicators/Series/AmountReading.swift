import Diagnostics
import Tables

extension SeriesReading {
  /// The number or symbol of a row's cell.
  mutating func amount(_ row: Row, _ header: String) -> Amount {
    guard let index = table.index(of: header) else { return .missing }
    switch row.cell(index) {
    case .number(let number):
      let exact = Exact(number)
      if exact < .zero, header != definition.value || definition.measure == .count {
        diagnostics.append(
          Diagnostic(
            .negativeCount, at: place(row, header),
            "column '\(header)' holds \(row.text(index)), but a count cannot be negative",
            help: "correct the row, or write a symbol where the count is not known"))
      }
      return .number(header == definition.value ? exact * definition.factor : exact)
    case .symbol(let symbol): return .symbol(symbol)
    case .empty: return .missing
    case .text(let text):
      diagnostics.append(
        .notANumber(text, in: header, at: place(row, header)))
      return .missing
    }
  }

  /// What a row's numerator and denominator come to.
  mutating func ratio(_ numerator: Amount?, _ denominator: Amount?, _ row: Row) -> Amount {
    switch (numerator, denominator) {
    case (.symbol(let symbol), _), (_, .symbol(let symbol)): return .symbol(symbol)
    case (.number(let top), .number(let bottom)):
      guard let ratio = Exact(top, over: bottom) else {
        diagnostics.append(
          Diagnostic(
            .zeroDenominator, at: place(row, definition.denominator ?? ""),
            "column '\(definition.denominator ?? "")' holds 0, so '\(definition.id)' has no value",
            help: "leave both cells empty where nothing was counted, or write z where it does not apply"))
        return .missing
      }
      if definition.measure.isPartOfWhole, top > bottom {
        let (part, whole) = (Working.whole(top), Working.whole(bottom))
        diagnostics.append(
          Diagnostic(
            .numeratorAboveDenominator, at: place(row, definition.numerator ?? ""),
            "column '\(definition.numerator ?? "")' holds \(part), more than the \(whole) in '\(definition.denominator ?? "")'",
            help: "a percentage counts part of a whole: check both columns of this row"))
      }
      return .number(ratio * Exact(definition.measure.scale(definition.per)))
    default: return .missing
    }
  }
}
