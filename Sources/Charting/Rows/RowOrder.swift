/// The order of rows down the page.
enum RowOrder {
  /// Positions' indices: largest first, then what is left over ("Other", "Not known"), then those without a value.
  static func bySize(_ values: [Double?], periods: [ChartPeriod]) -> [Int] {
    values.indices.sorted { left, right in
      let (a, b) = (place(values[left], periods[left]), place(values[right], periods[right]))
      if a.rank != b.rank { return a.rank < b.rank }
      return a.value == b.value ? left < right : a.value > b.value
    }
  }

  private static func place(_ value: Double?, _ period: ChartPeriod) -> (rank: Int, value: Double) {
    guard let value else { return (2, 0) }
    return (isRemainder(period.long) ? 1 : 0, value)
  }

  /// Whether a category is what the others leave over.
  static func isRemainder(_ name: String) -> Bool {
    let name = name.lowercased()
    return remainders.contains { name == $0 || name.hasPrefix($0 + " ") }
  }

  private static let remainders = [
    "other", "others", "all other", "any other", "not known", "unknown", "not stated", "not recorded",
    "not yet known", "not available", "no information", "refused", "prefer not to say",
  ]
}
