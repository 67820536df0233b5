extension Statistic {
  /// The value of the first period in range.
  public static let first = Statistic(name: "first", summary: "the value of the first period in range") {
    $0.single($0.observations.first)
  }
}
