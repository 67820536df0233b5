extension Statistic {
  /// The zone of the last value in range.
  public static let status = Statistic(name: "status", summary: "where the last value in range stands") { sample in
    guard let last = sample.observations.last else { return .unavailable("there is no value") }
    if let reason = sample.bandsAbsent("bands") { return .unavailable(reason) }
    guard let zone = sample.indicator.zone(of: last) else { return sample.single(last) }
    return .zone(zone, at: last)
  }

  /// The target's value in the last period in range.
  public static let target = Statistic(name: "target", summary: "the value that meets the target") { sample in
    let definition = sample.indicator.definition
    guard let entry = sample.observations.last.flatMap({ definition.bands?.entry(in: $0.period) }) else {
      return .unavailable(sample.bandsAbsent("target") ?? "there is no value")
    }
    let target = entry.bands.target
    return .quantity(
      definition.quantity(target.value, decimals: target.decimals), at: nil,
      working: ["the target", entry.when].compactMap { $0 }.joined(separator: " "))
  }
}

extension Sample {
  /// Why the last value has no bands, or no target; `nil` where it has.
  fileprivate func bandsAbsent(_ what: String) -> String? {
    guard let bands = indicator.definition.bands else { return "'\(indicator.definition.id)' has no \(what)" }
    guard let period = observations.last?.period, bands.entry(in: period) == nil else { return nil }
    let first = bands.entries.first?.from.map { ", since its bands start with \($0.label)" }
    return "'\(indicator.definition.id)' has no \(what) in \(period.label)\(first ?? "")"
  }
}
