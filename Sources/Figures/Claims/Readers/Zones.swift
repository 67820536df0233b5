import Indicators

extension ClaimReader {
  /// Where a value stands against its target and its tolerance.
  static let zones = ClaimReader(
    name: "zones",
    reads: "where a value stands against its bands; against `status`. A target is missed within tolerance too. Above "
      + "and below compare the value with the number of the target",
    forms: forms(
      agree: [
        ("status 90%, higher is better", ["target met", "met its target", "on target", "above target", "was met"]),
        ("status 80%, higher is better", ["within tolerance", "missed its target", "below target", "target not met"]),
        ("status 70%, higher is better", ["in failure", "failing", "below tolerance", "outside tolerance"]),
        ("status 70%, lower is better", ["met the target", "below the target", "better than target"]),
        ("status 90%, lower is better", ["is in failure", "above tolerance", "worse than its target"]),
      ],
      contradict: [
        ("status 80%, higher is better", ["target met", "failing", "above target"]),
        ("status 90%, higher is better", ["missed its target", "within tolerance", "below tolerance"]),
      ],
      unjudged: [
        ("80%", ["within tolerance", "met its target"]), ("status 80%, higher is better", ["above tolerance"]),
        ("status 80%, higher is better", ["nearly on target"]),
      ])
  ) { claim in
    let words = claim.words.plain.filter { !spare.contains($0) }
    guard let phrase = zonePhrases.at(0, of: ClaimWords(words.joined(separator: " "))), phrase.end == words.count
    else { return nil }
    guard claim.statistic == "status", let zone = Zone(rawValue: claim.figure.machineValue) else {
      return .unjudged(
        "it says where a value stands against its bands", help: "use \(claim.reference(to: "status"))")
    }
    return claim.judge(phrase.meaning, zone)
  }

  private static let spare = ClaimWords.fillers.union(["the", "its", "their", "a"])

  /// What can be said of a value and its bands.
  enum ZoneSense: Sendable {
    case target, notTarget, tolerance, failure, aboveTarget, belowTarget, aboveTolerance, belowTolerance
  }

  /// Every phrase, without articles and the like.
  static let zonePhrases = Phrases<ZoneSense>([
    (
      .target,
      [
        "target met", "met target", "meets target", "meeting target", "on target", "hit target", "achieved target",
        "better than target", "met",
      ]
    ),
    (
      .notTarget,
      [
        "target not met", "target missed", "missed target", "misses target", "missing target", "did not meet target",
        "not met target", "not met", "missed", "not on target", "off target", "short of target", "worse than target",
      ]
    ),
    (.tolerance, ["within tolerance", "in tolerance"]),
    (.failure, ["in failure", "failing", "outside tolerance", "out of tolerance"]),
    (.aboveTarget, ["above target"]), (.belowTarget, ["below target"]), (.aboveTolerance, ["above tolerance"]),
    (.belowTolerance, ["below tolerance"]),
  ])
}

extension Claim {
  fileprivate func judge(_ sense: ClaimReader.ZoneSense, _ zone: Zone) -> Judgement {
    switch sense {
    case .target: return zone == .target ? .agrees : .contradicts()
    case .notTarget: return zone == .target ? .contradicts() : .agrees
    case .tolerance: return zone == .tolerance ? .agrees : .contradicts()
    case .failure: return zone == .failure ? .agrees : .contradicts()
    case .aboveTarget, .belowTarget, .aboveTolerance, .belowTolerance: break
    }
    guard let indicator, let period = figure.period,
      let value = indicator.observations(area: figure.reference.area).first(where: { $0.period == period }),
      let bands = indicator.bands(for: value), let number = value.value.number
    else { return .unjudged("the value behind it is not known") }
    let isAbove = sense == .aboveTarget || sense == .aboveTolerance
    if sense == .aboveTarget || sense == .belowTarget {
      let target = bands.target.value
      return (isAbove ? number > target : number < target) ? .agrees : .contradicts()
    }
    guard let limit = bands.tolerance, limit.isAbove != isAbove else {
      return .unjudged("it can mean the zone or the side of its limit", help: "write within tolerance or in failure")
    }
    return zone == .failure ? .agrees : .contradicts()
  }
}
