extension Statistic {
  /// The zone of the last value in range.
  public static let status = Statistic(name: "status", summary: "where the last value in range stands") { sample in
    guard let last = sample.observations.last else { return .unavailable("there is no value") }
    guard sample.indicator.definition.bands != nil else {
      return .unavailable("'\(sample.indicator.definition.id)' has no bands")
    }
    guard let zone = sample.indicator.zone(of: last) else { return sample.single(last) }
    return .zone(zone, at: last)
  }

  /// The target's value.
  public static let target = Statistic(name: "target", summary: "the value that meets the target") { sample in
    let definition = sample.indicator.definition
    guard let target = definition.bands?.target else { return .unavailable("'\(definition.id)' has no target") }
    return .quantity(definition.quantity(target.value, decimals: target.decimals), at: nil, working: "the target")
  }
}
