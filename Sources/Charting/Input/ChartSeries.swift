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

  /// A series.
  public init(role: ChartRole, label: String, values: [Double?], texts: [String?]) {
    self.role = role
    self.label = label
    self.values = values
    self.texts = texts
  }
}

/// Whose values a line shows.
public enum ChartRole: String, Sendable, CaseIterable {
  case own, neighbours, region, england
}
