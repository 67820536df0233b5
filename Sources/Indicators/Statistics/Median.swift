extension Statistic {
  /// The middle value, or the mean of the two in the middle (R's type 7 at one half). Unavailable if any value is missing.
  public static let median = Statistic(name: "median", summary: "the value in the middle, half above and half below") {
    sample in
    sample.overAll { values in
      let sorted = values.map(\.value).sorted()
      let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
      guard let middle = Exact(low + high, over: Exact(2)) else { return .unavailable("there is no value") }
      return .quantity(
        sample.indicator.definition.quantity(middle), at: nil,
        working: "the middle of \(Working.counted(values.count, "value"))")
    }
  }
}
