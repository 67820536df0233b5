extension Statistic {
  /// The value of the last period in range.
  public static let value = Statistic(name: "value", summary: "the value of the last period in range") {
    $0.single($0.observations.last)
  }
}
