@testable import Charting

extension ChartKind {
  /// The names of the kinds in the catalogue that a test holds to suit, as a help lists them.
  static func suiting(_ isSuiting: (ChartNeeds) -> Bool) -> String {
    all.filter { isSuiting($0.needs) }.map { "'\($0.name)'" }.joined(separator: ", ")
  }
}

extension ChartNeeds {
  /// Whether so many series of areas over so many periods of time can be shown, without limits and panels.
  func takesTime(series count: Int, periods: Int) -> Bool {
    positions != .categories && series.contains(count) && self.count.contains(periods) && !hasLimits && !hasPanels
      && roles == nil
  }
}
