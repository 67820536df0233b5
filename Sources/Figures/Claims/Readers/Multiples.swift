import Indicators

extension ClaimReader {
  /// So many times the first value.
  static let multiples = ClaimReader(
    name: "multiples",
    reads: "how many times the first value the last is, within 5% of the last; against `change-pct`",
    forms: forms(
      agree: [
        ("change-pct 50 to 100", ["doubled", "has doubled", "a doubling"]), ("change-pct 50 to 104", ["doubled"]),
        ("change-pct 50 to 110", ["more than doubled"]), ("change-pct 50 to 98", ["nearly doubled"]),
        ("change-pct 50 to 151", ["tripled", "trebled"]), ("change-pct 50 to 199", ["quadrupled"]),
        ("change-pct 200 to 101", ["halved", "almost halved"]), ("change-pct 200 to 80", ["more than halved"]),
      ],
      contradict: [
        ("change-pct 50 to 90", ["doubled", "nearly doubled"]),
        ("change-pct 50 to 100", ["tripled", "halved", "more than halved"]),
        ("change-pct 200 to 120", ["halved"]), ("change-pct 200 to 101", ["more than halved"]),
      ],
      unjudged: [("change 50 to 100", ["doubled"]), ("100", ["doubled"])])
  ) { claim in
    var words = claim.words.dropping(ClaimWords.fillers.union(["a"]))
    let hedged = Hedge.take(from: words.text)
    if let hedged { words = ClaimWords(hedged.rest) }
    guard let phrase = timesTheFirst.at(0, of: words), phrase.end == words.count else { return nil }
    guard claim.statistic == "change-pct", let quantity = claim.figure.quantity else {
      return .unjudged(
        "'\(phrase.text)' compares the last value with the first",
        help: "use the change in per cent, \(claim.figure.reference.name).change-pct")
    }
    let hundred = Exact(100)
    let last = quantity.value + hundred
    let isNear = !(last < (last - phrase.meaning).magnitude * Exact(20))
    let (size, claimed) = (quantity.value.magnitude, (phrase.meaning - hundred).magnitude)
    let isSameWay = (quantity.value < .zero) == (phrase.meaning < hundred)
    let holds = hedged.map { (!$0.hedge.isClose || isNear) && $0.hedge.side.allows(size, beside: claimed) } ?? isNear
    return holds && isSameWay ? .agrees : .contradicts(instead: claim.directionWords(quantity, withSize: true))
  }

  /// The last value as a percentage of the first.
  private static let timesTheFirst = Phrases<Exact>([
    (Exact(50), ["halved", "halving"]), (Exact(200), ["doubled", "doubling"]),
    (Exact(300), ["tripled", "trebled", "tripling", "trebling"]), (Exact(400), ["quadrupled"]),
  ])
}
