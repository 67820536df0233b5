import Papers

/// The day that what is late is judged by.
public struct AsOf: Hashable, Sendable {
  let day: Day

  /// Reads `2024-05-31`; `nil` for anything else, and for a date that does not exist.
  public init?(_ text: String) {
    guard let day = Day(text) else { return nil }
    self.day = day
  }
}
