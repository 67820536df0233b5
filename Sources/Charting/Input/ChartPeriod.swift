/// One period on a chart's time axis, or one category where the step is `category`.
public struct ChartPeriod: Hashable, Sendable {
  /// Its place in time, counted in the chart's step: consecutive periods differ by 1, a longer way is a gap on paper.
  public var position: Int
  /// The calendar month, 1 to 12, that a month is or a quarter starts with; `nil` for years.
  public var month: Int?
  /// How an axis names it: "Apr 2018".
  public var short: String
  /// How a sentence names it: "April 2018".
  public var long: String

  /// A period.
  public init(position: Int, month: Int?, short: String, long: String) {
    self.position = position
    self.month = month
    self.short = short
    self.long = long
  }

  /// A category at its place in the order of all.
  public init(category: String, at position: Int) {
    self.init(position: position, month: nil, short: category, long: category)
  }
}

/// How long one period of a chart is.
public enum ChartStep: String, Sendable, CaseIterable {
  case month, quarter, year
  /// No length: positions are categories.
  case category

  /// "monthly", "quarterly", "yearly"; empty for categories.
  var adverb: String {
    switch self {
    case .month, .quarter: rawValue + "ly"
    case .year: "yearly"
    case .category: ""
    }
  }

  /// "1 month", "2 months".
  func counted(_ count: Int) -> String {
    let plural = self == .category ? "categories" : rawValue + "s"
    return "\(count) \(count == 1 ? rawValue : plural)"
  }
}
