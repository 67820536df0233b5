extension Indicator {
  /// The interval around an observation's value, by the first of its measure's methods that covers it.
  ///
  /// In the unit of the value. `nil` where the measure has no method, where the value is missing or suppressed, and
  /// where it was published without what was counted.
  public func interval(of observation: Observation, at level: ConfidenceLevel) -> ConfidenceInterval? {
    guard observation.value.number != nil, let top = observation.numerator?.number,
      let bottom = observation.denominator?.number, top.denominator == 1
    else { return nil }
    let evidence = Evidence.counted(
      top.nearest, outOf: bottom.nearest,
      multiplier: Double(definition.measure.scale(definition.per)))
    return definition.measure.confidence.lazy.compactMap { $0.interval(evidence, at: level) }.first
  }
}
