import Fields
import Indicators
import Tables

/// How a row of a table is worked out from its other rows.
///
/// A rule is one file in `Rules` and one line in `all`.
struct GridRule: Sendable {
  /// The key under `computed:`.
  let name: String
  /// Whether the row stands for those above it, and is set apart as a total.
  let isTotal: Bool
  /// Reads the rule's settings, or complains.
  let read: @Sendable (_ setting: Value, _ reader: inout FieldReader) -> GridComputation?

  static let all: [GridRule] = [.sum, .difference, .running, .rate, .share, .mean]
}

/// A rule with its settings: one value for each column, or none where the column has nothing to work with.
struct GridComputation: Sendable {
  /// What the rule did, for messages: "its rows add up to".
  let verb: String
  /// The labels that have to be rows of the table.
  let labels: [String]
  /// Which cells are used, where the labels do not say it.
  var inputs: (@Sendable (GridScope) -> [GridValue])?
  /// The value for a column.
  let value: @Sendable (GridScope) -> Exact?

  /// The symbol that stands where there is no value, since a cell that is used has one: suppression comes first.
  func symbol(_ scope: GridScope) -> Symbol? { (inputs?(scope) ?? scope.cells(labels)).symbol }
}

extension [GridValue] {
  /// The symbol of what these cells come to; `nil` where none of them has one.
  var symbol: Symbol? {
    let symbols = compactMap(\.symbol)
    return symbols.contains(.confidential) ? .confidential : symbols.first
  }
}

/// What a rule can see of the table while it works out one cell.
struct GridScope {
  /// Values of the column, by row label; computed rows are there once they have been worked out.
  let values: [String: GridValue]
  /// Cells of the rows that are not computed, in order.
  let items: [GridValue]
  /// Those in the computed row's own section.
  let section: [GridValue]
  /// What the same row came to in the column before.
  let previous: GridValue

  /// The sum of rows: empty cells count as nothing; a symbol or a text means that there is no sum.
  func sum(_ cells: [GridValue]) -> Exact? {
    let numbers = cells.compactMap(\.number)
    guard cells.allSatisfy(\.isNumberOrEmpty), !numbers.isEmpty else { return nil }
    return Exact.sum(numbers)
  }

  /// The cells of rows.
  func cells(_ labels: [String]) -> [GridValue] { labels.compactMap { values[$0] } }

  /// One row's number.
  func number(_ label: String) -> Exact? { values[label]?.number }
}

extension FieldReader {
  /// A list of row labels under a rule's key.
  mutating func labels(_ setting: Value, rule: String) -> [String]? {
    if case .sequence(let items) = setting.content {
      let labels = items.compactMap(\.text)
      if !labels.isEmpty, labels.count == items.count { return labels }
    }
    if let text = setting.text { return [text] }
    complain(.wrongValue, at: setting.place, "'\(rule)' of \(subject) should be a row's label or a list of them")
    return nil
  }
}
