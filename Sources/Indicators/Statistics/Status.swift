extension Statistic {
  /// The zone of the last value in range.
  public static let status = Statistic(name: "status", summary: "where the last value in range stands") { sample in
    guard let last = sample.observations.last else { return .unavailable("there is no value") }
    if let reason = sample.bandsAbsent("bands") { return .unavailable(reason) }
    guard let zone = sample.indicator.zone(of: last) else { return sample.single(last) }
    return .zone(zone, at: last, working: Working { sample.againstBands(last) })
  }

  /// The target's value in the last period in range.
  public static let target = Statistic(name: "target", summary: "the value that meets the target") { sample in
    let definition = sample.indicator.definition
    guard let entry = sample.observations.last.flatMap({ definition.bands?.entry(in: $0.period) }) else {
      return .unavailable(sample.bandsAbsent("target") ?? "there is no value")
    }
    let target = definition.quantity(entry.bands.target.value, decimals: entry.bands.target.decimals)
    return .quantity(
      target, at: nil,
      working: Working {
        Working(
          ["the target", entry.when].compactMap { $0 }.joined(separator: " "),
          inputs: [Working.Input("target", target, at: entry.place)], of: target)
      })
  }
}

extension Sample {
  /// What an observation's value was divided from, and the values that lie in each zone of its period.
  fileprivate func againstBands(_ observation: Observation) -> Working {
    let definition = indicator.definition
    let value = indicator.input(observation, as: "value")
    let entry = definition.bands?.entry(in: observation.period)
    let bands = entry?.bands.descriptions(in: definition.unit) ?? []
    let inputs = bands.map { Working.Input($0.name.lowercased(), words: $0.text, at: entry?.place) }
    return Working(
      "against the bands", formula: value.map { "\($0.display) against the bands" },
      inputs: [value].compactMap { $0 } + inputs)
  }

  /// Why the last value has no bands, or no target; `nil` where it has.
  fileprivate func bandsAbsent(_ what: String) -> String? {
    guard let bands = indicator.definition.bands else { return "'\(indicator.definition.id)' has no \(what)" }
    guard let period = observations.last?.period, bands.entry(in: period) == nil else { return nil }
    let first = bands.entries.first?.from.map { ", since its bands start with \($0.label)" }
    return "'\(indicator.definition.id)' has no \(what) in \(period.label)\(first ?? "")"
  }
}
