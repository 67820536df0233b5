import Indicators

/// Something that a formula can do with numbers beside arithmetic.
///
/// A function is one file in `Functions` and one line in `all`.
struct FormulaFunction: Sendable {
  /// The word before the parentheses.
  let name: String
  /// How it is written, for messages.
  let form: String
  /// What it is, for the reference.
  let summary: String
  /// Whether its last number says how many decimals are kept, and is none of those it works with.
  var takesDecimals = false
  /// What it does with values of several periods.
  var use: FormulaUse?
  /// The result; the values are never empty and in one unit.
  let of: @Sendable (_ values: [Exact], _ decimals: Int) -> Exact

  /// Every function, in the order of the reference.
  static let all: [FormulaFunction] = [.sum, .mean, .min, .max, .round]

  /// What is wrong with the parts between its parentheses; `nil` where nothing is.
  func fault(_ parts: [FormulaNode]) -> String? {
    guard takesDecimals else { return nil }
    return parts.count == 2 && decimals(parts) != nil
      ? nil : "'\(name)' takes a figure and a whole number of decimals from -9 to 6"
  }

  /// The number of decimals that the last part names.
  func decimals(_ parts: [FormulaNode]) -> Int? {
    switch parts.last {
    case .number(_, let text, false): Int(text).flatMap { (0...6).contains($0) ? $0 : nil }
    case .negative(.number(_, let text, false)): Int(text).flatMap { (0...9).contains($0) ? -$0 : nil }
    default: nil
    }
  }
}
