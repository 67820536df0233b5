import Indicators

extension ClaimReader {
  /// The place among many.
  static let places = ClaimReader(
    name: "places",
    reads:
      "a place among all areas and out of how many; against `rank`, where the first place is the best. Highest and "
      + "lowest are by value; joint needs another area with the same value",
    forms: forms(
      agree: [
        ("rank 42 beside 45 40, higher is better", ["second", "2nd", "2nd of 3", "second highest", "2 of 3", "2"]),
        ("rank 42 beside 40 39, higher is better", ["highest", "first", "the best", "ranked 1st out of 3"]),
        ("rank 42 beside 40 39, lower is better", ["highest", "third", "the worst", "3rd of 3 areas"]),
        ("rank 42 beside 42 39, higher is better", ["joint highest", "joint first"]),
      ],
      contradict: [
        (
          "rank 42 beside 45 40, higher is better",
          ["third", "2nd of 4", "highest", "second lowest of 4", "joint second"]
        ),
        ("rank 42 beside 40 39, lower is better", ["lowest", "first", "best"]),
      ],
      unjudged: [
        ("3", ["third", "3rd of 14"]), ("rank 42 beside 40 39, lower is better", ["3th", "among the lowest"]),
      ])
  ) { claim in
    guard let spoken = PlaceClaim(claim.words) else { return nil }
    guard claim.statistic == "rank" else {
      if spoken.isBare { return nil }
      return .unjudged("it is a place among many", help: "use \(claim.reference(to: "rank"))")
    }
    guard let field = Field(claim) else {
      return .unjudged("the values of the others are not known")
    }
    let place = spoken.end.map { field.place($0, claim.polarity) } ?? field.best(claim.polarity)
    let isPlaced = place == spoken.number && (spoken.outOf ?? field.count) == field.count
    return isPlaced && (!spoken.isJoint || field.isJoint)
      ? .agrees : .contradicts(instead: Ordinal.text(field.best(claim.polarity)))
  }
}

/// A place as an author says it: a number from one end, perhaps out of how many.
struct PlaceClaim {
  /// From which end places are counted.
  enum End: String { case highest, lowest, best, worst }

  /// The place, from 1.
  var number = 1
  /// From which end; `nil` for a bare place, which is from the best.
  let end: End?
  /// Out of how many, if that is said.
  let outOf: Int?
  /// Whether another is said to have the same value.
  let isJoint: Bool
  /// Whether it is a number without an ending: `3 of 14`.
  let isBare: Bool

  /// Reads a place; `nil` for words that are none.
  init?(_ written: ClaimWords) {
    var words = written.dropping(ClaimWords.fillers.union(["ranked", "the"]))
    isJoint = words.plain.first == "joint"
    if isJoint { words = words.from(1) }
    let ordinal = words.plain.first.flatMap(Ordinal.read)
    if ordinal != nil { words = words.from(1) }
    end = words.plain.first.flatMap(End.init)
    if end != nil { words = words.from(1) }
    var bare: Int?
    if ordinal == nil, end == nil {
      guard words.count > 1, let whole = Self.whole(words.before(1)) else { return nil }
      (bare, words) = (whole, words.from(1))
    }
    number = ordinal ?? bare ?? 1
    isBare = bare != nil
    if words.isEmpty {
      guard bare == nil else { return nil }
      outOf = nil
      return
    }
    let count = words.dropping(["out", "of", "among", "the", "all"])
    guard count.count < words.count, let whole = Self.whole(count) else { return nil }
    outOf = whole
  }

  /// A whole number, perhaps with what it counts.
  private static func whole(_ words: ClaimWords) -> Int? {
    guard let number = NumberClaim(words.text), number.value.isWhole, !number.isSigned else { return nil }
    return Int(exactly: number.value.numerator)
  }
}

/// The values among which a place is taken.
private struct Field {
  let own: Exact
  let others: [Exact]

  init?(_ claim: Claim) {
    guard let indicator = claim.indicator, let period = claim.figure.period else { return nil }
    let mine = claim.figure.reference.area.flatMap { $0 == indicator.ownArea ? nil : $0 }
    let everybody = (indicator.own + indicator.areas.values.flatMap { $0 }).filter { $0.period == period }
    guard let own = everybody.first(where: { $0.area == mine })?.value.number else { return nil }
    self.own = own
    others = everybody.filter { $0.area != mine }.compactMap(\.value.number)
  }

  var count: Int { others.count + 1 }
  var isJoint: Bool { others.contains(own) }

  func best(_ polarity: Polarity?) -> Int { place(.best, polarity) }

  func place(_ end: PlaceClaim.End, _ polarity: Polarity?) -> Int {
    let isFromTop =
      switch end {
      case .highest: true
      case .lowest: false
      case .best: polarity == .higher
      case .worst: polarity != .higher
      }
    return others.count { isFromTop ? $0 > own : $0 < own } + 1
  }
}
