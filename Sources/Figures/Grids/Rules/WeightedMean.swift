import Fields
import Indicators

extension GridRule {
  /// `{weighted-mean: cost, by: number}`: the average of the column `cost`, each row counting as often as the column
  /// `number` says. There is none in other columns, nor where a row has only one of the two.
  static let weightedMean = GridRule(name: "weighted-mean", isTotal: true) { setting, reader, axis in
    let weights = reader.requiredText("by", help: "add 'by:' with the column that says how often each row counts")
    guard axis == .rows, let column = setting.text, !weights.isEmpty else {
      reader.complain(
        .wrongValue, at: setting.place, "'weighted-mean' of \(reader.subject) should name one column, and is for rows",
        help: "write {weighted-mean: cost, by: number} under 'computed', with two columns of the table")
      return nil
    }
    let inputs: @Sendable (GridScope) -> [GridPart] = { $0.items.compactMap(weighed) }
    return GridComputation(
      verb: "the average weighted by '\(weights)' is", labels: [],
      weighting: GridWeighting(column: column, by: weights),
      inputs: inputs, rounding: .averages, tells: false, value: { mean(of: inputs($0)) },
      working: { shown, _ in
        "(\(shown.map { "\($0) × its \(weights)" }.joined(separator: " + "))) ÷ the sum of \(weights)"
      })
  }

  /// A part that counts: a symbol in either of its two cells is one in the part, and a row without both is no part.
  private static func weighed(_ part: GridPart) -> GridPart? {
    guard let weight = part.weight else { return nil }
    if case (.empty, .empty) = (part.value, weight) { return nil }
    return GridPart(
      label: part.label, value: [part.value, weight].symbol.map { .symbol($0) } ?? part.value, weight: weight)
  }

  private static func mean(of parts: [GridPart]) -> Exact? {
    let pairs = parts.compactMap { part in
      part.value.number.flatMap { value in part.weight?.number.map { (value, $0) } }
    }
    guard pairs.count == parts.count else { return nil }
    return Exact(Exact.sum(pairs.map { $0 * $1 }), over: Exact.sum(pairs.map(\.1)))
  }
}

/// Which column is averaged, and which says how often each row counts.
struct GridWeighting: Sendable {
  let column: String
  let by: String
}
