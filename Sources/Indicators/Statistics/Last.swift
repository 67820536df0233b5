extension Statistic {
  /// The value of the last period in range.
  public static let last = Statistic(name: "last", summary: "the value of the last period in range") {
    $0.single($0.observations.last)
  }
}
