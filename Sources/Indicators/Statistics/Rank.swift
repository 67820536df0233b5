extension Statistic {
  /// The place among the authority and all areas with a number in the same period: 1 is best by polarity, ties take
  /// the smallest place. Unavailable without a polarity.
  public static let rank = Statistic(
    name: "rank", summary: "the place among the authority and its comparators in the same period, 1 being best"
  ) { sample in
    let indicator = sample.indicator
    guard indicator.definition.polarity != .none else {
      return .unavailable("'\(indicator.definition.id)' has no polarity, so no value is better than another")
    }
    guard let last = sample.observations.last, let value = last.value.number else {
      return .unavailable("the last value is missing or suppressed")
    }
    let everybody = indicator.own + indicator.areas.values.flatMap { $0 }
    let rivals = everybody.filter { $0.period == last.period && $0.area != last.area && $0.value.number != nil }
      .sorted { ($0.area ?? "") < ($1.area ?? "") }
    let others = rivals.compactMap(\.value.number)
    guard !others.isEmpty else { return .unavailable("nobody else has a value for \(last.period.label)") }
    let better = others.count { indicator.definition.polarity == .higher ? $0 > value : $0 < value }
    let rank = Quantity(Exact(better + 1), unit: .number, decimals: 0)
    return .quantity(
      rank, at: last,
      working: Working {
        let among = "among \(others.count + 1) in \(last.period.label)"
        return Working(
          among, formula: "\(better) + 1", remark: "one more than the better values \(among)",
          inputs: ([last] + rivals).compactMap { indicator.input($0, as: $0.area == nil ? "own value" : nil) },
          of: rank)
      })
  }
}
