/// The lowest and the highest place that the marks of series reach.
enum DrawnReach {
  /// The reach of series that share positions in a way; `nil` if there is nothing to draw.
  static func of(_ lines: [DataLine], stacking: ChartNeeds.Stacking) -> ClosedRange<Double>? {
    switch stacking {
    case .none: return reach(lines.lazy.map(\.values))
    case .sums: return reach([sums(lines)]).map { 0...max(0, $0.upperBound) }
    case .shares: return shares(lines).contains { $0 != nil } ? 0...100 : nil
    case .opposed:
      let values = lines.enumerated().flatMap { index, line in
        index == 1 ? line.values.map { $0.map { -$0 } } : line.values
      }
      return reach([values])
    }
  }

  /// The sum of the parts that have a value, at each position; `nil` where none has one.
  static func sums(_ lines: [DataLine]) -> [Double?] {
    (0..<(lines.map(\.values.count).min() ?? 0)).map { index in
      let parts = lines.compactMap { $0.values[index] }
      return parts.isEmpty ? nil : parts.reduce(0, +)
    }
  }

  /// The parts at each position as percentages of their sum; `nil` where one is missing or the sum is not above zero.
  static func shares(_ lines: [DataLine]) -> [[Double]?] {
    sums(lines).enumerated().map { index, sum in
      let parts = lines.compactMap { $0.values[index] }
      guard let sum, sum > 0, parts.count == lines.count else { return nil }
      return parts.map { $0 / sum * 100 }
    }
  }

  private static func reach(_ rows: some Sequence<[Double?]>) -> ClosedRange<Double>? {
    var (lowest, highest) = (Double.infinity, -Double.infinity)
    for values in rows {
      for case let value? in values {
        if value < lowest { lowest = value }
        if value > highest { highest = value }
      }
    }
    return lowest <= highest ? lowest...highest : nil
  }
}
