/// One line of values.
public struct ChartSeries: Sendable {
  /// Whose values; decides colour, dash and thickness.
  public var role: ChartRole
  /// Its name: "Statistical neighbours".
  public var label: String
  /// One value a period; `nil` where there is none or none may be shown.
  public var values: [Double?]
  /// The values as they are printed, one a period; for a missing value the word that stands for it, or `nil`.
  public var texts: [String?]
  /// A second text for each value, such as its share of the whole: "12.4%"; empty where there is none.
  public var details: [String?] = []

  /// Whether the role only lends its ink: the area is not the one that the role names.
  public var isBorrowed = false

  /// A series.
  public init(role: ChartRole, label: String, values: [Double?], texts: [String?]) {
    self.role = role
    self.label = label
    self.values = values
    self.texts = texts
  }
}

/// Whose values a mark shows, or which part of a whole: decides colour, dash and thickness.
public enum ChartRole: String, Sendable, CaseIterable {
  case own, neighbours, region, england
  /// Parts in an order, such as ages and durations, or years with the latest first: from the darkest to the lightest.
  case part1 = "part-1"
  case part2 = "part-2"
  case part3 = "part-3"
  case part4 = "part-4"
  case part5 = "part-5"

  /// The areas.
  public static let areas: [ChartRole] = [.own, .neighbours, .region, .england]
  /// The parts in order.
  public static let parts: [ChartRole] = [.part1, .part2, .part3, .part4, .part5]
}
