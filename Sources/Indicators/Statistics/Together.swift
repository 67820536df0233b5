/// What a statistic does with the values of several periods.
enum Together: Sendable {
  /// Nothing: each value stands for itself.
  case apart
  /// They are averaged or ranked, so that no period may hold a part of another.
  case averaged
  /// They are added up, so that nothing may be counted in two of them.
  case added
}

extension SeriesKind {
  /// Whether values of several periods may be averaged.
  public var isAveraged: Bool { refusal(of: .averaged) == nil }

  /// Why values of this kind cannot be taken together so; `nil` where they can.
  func refusal(of together: Together) -> String? {
    switch (self, together) {
    case (_, .apart), (.single, _), (.stock, .averaged): nil
    case (.stock, .added): "the values are counts on a day, so adding them up would count the same twice"
    case (.rolling, _), (.cumulative, _): "\(overlap ?? ""), so they are not taken together"
    }
  }
}
