import Indicators

extension ClaimReader {
  /// On which side of an area's value the authority's stands.
  static let positions = ClaimReader(
    name: "positions",
    reads: "on which side of an area's value the authority's stands, as it is printed, and perhaps by how much; "
      + "against `gap` and `benchmark`. In line with and similar to: within 5% of the area's value, the same as printed, "
      + "or similar by `benchmark`. Better and worse need a polarity. The area may be named by its id",
    forms: forms(
      agree: [
        ("gap 42 beside 40", ["above", "higher than", "2 above", "in line with", "above the England average"]),
        ("gap 30 beside 40", ["below", "lower than", "10 fewer", "under", "less than"]),
        ("gap 81.2% beside 75.8%", ["5.4 percentage points above", "over 5 points higher than England"]),
        ("gap 40 beside 40", ["the same as", "in line with", "similar to"]),
        ("gap 30 beside 40, lower is better", ["better than"]),
        ("benchmark 40% beside 41%", ["in line with", "similar to"]), ("benchmark 40% beside 60%", ["lower than"]),
        ("benchmark 40% beside 60%, higher is better", ["worse than", "below"]),
      ],
      contradict: [
        ("gap 42 beside 40", ["below", "the same as", "3 above", "2 below", "above neighbours"]),
        ("gap 30 beside 40", ["in line with", "above"]), ("gap 40 beside 40", ["above"]),
        ("gap 30 beside 40, lower is better", ["worse than"]), ("benchmark 40% beside 60%", ["in line with", "above"]),
      ],
      unjudged: [
        ("gap 42 beside 40", ["better than", "above last year", "above 2"]), ("42", ["above", "in line with"]),
        ("benchmark 40% beside 60%", ["20 points below", "the same as"]),
      ])
  ) { claim in
    if ["change", "change-pct", "direction", "trend"].contains(claim.statistic) { return nil }
    let isHere = ["gap", "benchmark"].contains(claim.statistic)
    guard isHere || claim.figure.quantity != nil else { return nil }
    guard let spoken = PositionClaim(claim.words) else { return isHere ? hedgedSide(claim) : nil }
    guard isHere, let area = claim.figure.reference.area else {
      return .unjudged(
        "'\(spoken.phrase)' says on which side of another value it stands",
        help: "use the difference from an area, \(claim.figure.reference.name).gap/AREA")
    }
    switch spoken.names(area, among: claim.indicator?.areas.keys.sorted() ?? []) {
    case true?: break
    case false?: return .contradicts(perhaps: "another area is meant", instead: claim.positionWords)
    case nil: return .unjudged("nothing checks '\(spoken.other.text)'", help: "mark only what stands before it")
    }
    guard let quantity = claim.figure.quantity else { return benchmark(spoken, claim) }
    if let amount = spoken.amount {
      return claim.judge(amount, quantity, spoken.sense, instead: claim.positionWords ?? "")
    }
    return gap(spoken, quantity, claim)
  }

  /// "above 5 points" is more than 5 points, or 5 points on the upper side.
  private static func hedgedSide(_ claim: Claim) -> Judgement? {
    guard let first = claim.words.plain.first, ["above", "below"].contains(first) else { return nil }
    return .unjudged(
      "'\(first)' can be the side or the size", help: "write the number first, or 'more than' or 'less than'")
  }

  private static func gap(_ spoken: PositionClaim, _ quantity: Quantity, _ claim: Claim) -> Judgement {
    if spoken.sense == .steady {
      guard let isInLine = claim.isInLine(quantity) else {
        return .unjudged(
          "the period of the comparison is not known", help: "name it, \(claim.reference(to: claim.statistic))@PERIOD")
      }
      return isInLine ? .agrees : .contradicts(instead: claim.positionWords)
    }
    guard let holds = spoken.sense.holds(Way(quantity), claim.polarity) else { return claim.withoutPolarity }
    return holds ? .agrees : .contradicts(instead: claim.positionWords)
  }

  private static func benchmark(_ spoken: PositionClaim, _ claim: Claim) -> Judgement {
    if spoken.amount != nil || spoken.sense == .level {
      return .unjudged("a benchmark has no size", help: "use \(claim.reference(to: "gap"))")
    }
    guard let way = claim.way else { return claim.withoutPolarity }
    guard let holds = spoken.sense.holds(way, claim.polarity) else { return claim.withoutPolarity }
    return holds ? .agrees : .contradicts()
  }
}

extension Claim {
  /// A gap as an author would say it: "5.4 percentage points above", "the same as".
  var positionWords: String? {
    guard let quantity = figure.quantity else { return nil }
    switch Way(quantity) {
    case .level: return "the same as"
    case .up: return "\(quantity.size) above"
    case .down: return "\(quantity.size) below"
    }
  }

  /// Whether a gap is 5% of the area's value at most, nothing as printed, or similar by the benchmark; `nil` where the
  /// area's value is not known.
  func isInLine(_ gap: Quantity) -> Bool? {
    if Way(gap) == .level { return true }
    guard let indicator, let range,
      let theirs = indicator.observations(area: figure.reference.area, in: range).last,
      let value = theirs.value.number
    else { return nil }
    if indicator.benchmark(against: theirs).word == .similar { return true }
    return !(value.magnitude < gap.value.magnitude * Exact(20))
  }
}
