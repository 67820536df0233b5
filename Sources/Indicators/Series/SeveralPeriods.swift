extension Definition {
  /// Why values of several periods cannot be added up; `nil` where they can.
  /// - Parameter counted: whether numerators or denominators are meant, which are counts whatever the measure.
  public func refusalOfAdding(counted: Bool = false) -> String? {
    series.refusal(of: .added)
      ?? (measure.isAdditive || counted ? nil : "values of the measure '\(measure.id)' cannot be added up")
  }

  /// Why values of several periods cannot be averaged; `nil` where they can.
  public var refusalOfAveraging: String? { series.refusal(of: .averaged) }

  /// Why the values of two periods, in either order, cannot be compared; `nil` where they can.
  public func refusalOfComparing(_ one: Period, _ other: Period) -> String? {
    let (first, last) = one < other ? (one, other) : (other, one)
    return change(between: first, and: last)?.reason
  }
}
