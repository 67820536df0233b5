extension Statistic {
  /// Which way the last five years in range go: increasing or decreasing, and whether that is better; or no significant
  /// change. For years only, since months and rolling values are not independent; see `TrendMarker`.
  public static let trend = Statistic(
    name: "trend", summary: "which way the last five years go: increasing, decreasing, no significant change"
  ) { sample in
    guard let last = sample.observations.last else { return .unavailable("there is no value") }
    switch TrendMarker.of(sample.observations, in: sample.indicator) {
    case .unavailable(let reason): return .unavailable(reason)
    case .marker(let marker):
      return .word(
        marker.text, at: last,
        working: Working {
          let size = Exact(estimate: marker.test.chiSquared).map { NumberText.decimal($0, decimals: 2) } ?? "unknown"
          return Working(
            "\(marker.periods.label): \(marker.test.finding.rawValue), χ² \(size) against \(TrendTest.critical)",
            inputs: sample.observations.suffix(TrendTest.points).flatMap { sample.indicator.inputs(to: $0) })
        })
    }
  }
}
