extension Statistic {
  /// The twelve months up to the last in range: numerators added up over denominators added up, or counts added up;
  /// never the mean of monthly percentages. Unavailable unless all twelve months are there.
  public static let rolling12 = Statistic(
    name: "rolling12", summary: "the twelve months up to the last, together", together: .added
  ) {
    sample in
    sample.together(months: 12)
  }
}
