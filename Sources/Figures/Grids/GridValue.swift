import Indicators
import Tables

/// A cell of a table while it is worked on.
enum GridValue {
  case number(Exact, decimals: Int)
  case symbol(Symbol)
  case text(String)
  case empty

  init(_ cell: Tables.Cell) {
    switch cell {
    case .number(let number): self = .number(Exact(number), decimals: number.scale)
    case .symbol(let symbol): self = .symbol(symbol)
    case .text(let text): self = .text(text)
    case .empty: self = .empty
    }
  }

  var number: Exact? {
    if case .number(let value, _) = self { return value }
    return nil
  }

  var symbol: Symbol? {
    if case .symbol(let symbol) = self { return symbol }
    return nil
  }

  /// How many decimals a number was written with.
  var decimals: Int? {
    if case .number(_, let decimals) = self { return decimals }
    return nil
  }

  /// Whether a number could stand here without hiding something: nothing or a number does, a symbol or text does not.
  var isNumberOrEmpty: Bool {
    switch self {
    case .number, .empty: true
    case .symbol, .text: false
    }
  }

  func cell(_ negatives: NegativeStyle) -> Grid.Cell {
    switch self {
    case .number(let value, let decimals):
      Grid.Cell(
        text: NumberText.decimal(value, decimals: decimals, negatives: negatives), isNumber: true,
        isNegative: negatives == .brackets && Rounding.halfAwayFromZero(value, decimals: decimals) < 0,
        meaning: nil, number: value)
    case .symbol(let symbol):
      Grid.Cell(
        text: "[\(symbol.rawValue)]", isNumber: true, isNegative: false, meaning: symbol.meaning, symbol: symbol)
    case .text(let text): Grid.Cell(text: text, isNumber: false, isNegative: false, meaning: nil)
    case .empty: Grid.Cell(text: "", isNumber: true, isNegative: false, meaning: nil)
    }
  }
}
