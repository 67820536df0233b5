import Indicators

extension ClaimReader {
  /// Which way a value went, and by how much.
  static let directions = ClaimReader(
    name: "directions",
    reads: "which way a value went, as it is printed, and perhaps by how much; against `change`, `change-pct`, "
      + "`direction` and `trend`. Better and worse need a polarity; stable agrees where there is no change, or no "
      + "significant one by `trend`",
    forms: forms(
      agree: [
        ("change 941 to 558", ["fell by 383", "a reduction of 383", "down 383", "383 fewer children", "has fallen"]),
        ("change 558 to 941", ["rose by nearly 400", "an increase of 383 children", "went up"]),
        ("change 81.2% to 86.6%", ["rose by 5.4 percentage points", "a 5.4 point rise", "up 5.4pp"]),
        ("change-pct 200 to 102", ["fell by half", "a fall of nearly a half", "down 49%"]),
        ("change 40 to 30, lower is better", ["improved by 10"]), ("change 40 to 40", ["unchanged", "no change"]),
        ("direction 81% to 86%, higher is better", ["rose", "getting better"]), ("direction 40 to 30", ["fell"]),
        ("trend 20% 20% 20% 20% 20%", ["stable", "no significant change"]),
        ("trend 20% 30% 40% 50% 60%, lower is better", ["rose", "worsened"]),
      ],
      contradict: [
        ("change 941 to 558", ["rose by 383", "fell by 382", "rose", "unchanged", "383 more children"]),
        ("change 81.2% to 86.6%", ["rose by 5.4%"]), ("change 40 to 30, lower is better", ["worsened"]),
        ("direction 81% to 86%, higher is better", ["fell", "no change"]),
        ("trend 20% 20% 20% 20% 20%", ["rose"]),
      ],
      unjudged: [
        ("change 941 to 558", ["improved", "fell from 941 to 558", "fell slightly", "stable"]),
        ("172", ["fell by 172"]),
        ("direction 40 to 30", ["fell by 10"]), ("change 941 to 558", ["fell by (383)", "fell by half"]),
        ("trend 20% 20% 20% 20% 20%", ["unchanged"]),
      ])
  ) { claim in
    guard let spoken = DirectionClaim(claim.words) else { return nil }
    guard ["change", "change-pct", "direction", "trend"].contains(claim.statistic) else {
      return .unjudged(
        "'\(spoken.phrase)' says which way a value went",
        help: "use the change between two periods, \(claim.figure.reference.name).change@FIRST..LAST")
    }
    if let problem = unclear(spoken, claim) { return problem }
    guard let amount = spoken.amount else { return alone(spoken, claim) }
    guard let quantity = claim.figure.quantity else {
      return .unjudged("a \(claim.statistic) has no size", help: "use \(claim.reference(to: "change"))")
    }
    return claim.judge(amount, quantity, spoken.sense, instead: claim.directionWords(quantity))
  }

  private static func unclear(_ spoken: DirectionClaim, _ claim: Claim) -> Judgement? {
    if let first = spoken.leftover.plain.first {
      if hasTwoNumbers(spoken.leftover) { return twoNumbers(claim, "first", "last") }
      return .unjudged(
        "nothing checks '\(spoken.leftover.text)'",
        help: first == "to" ? toHelp(claim) : "mark only '\(spoken.phrase)', or a number after it")
    }
    guard let amount = spoken.amount else { return nil }
    if amount.number.isSigned, spoken.sense != .changed {
      return .unjudged("both '\(spoken.phrase)' and the sign say which way", help: "leave the sign out")
    }
    return [.level, .steady].contains(spoken.sense)
      ? .unjudged("'\(spoken.phrase)' leaves no size to check", help: "mark only '\(spoken.phrase)'") : nil
  }

  private static func toHelp(_ claim: Claim) -> String {
    "mark the number that it reached on its own, with \(claim.reference(to: "last"))"
  }

  /// A direction without a size.
  private static func alone(_ spoken: DirectionClaim, _ claim: Claim) -> Judgement {
    guard let way = claim.way else { return claim.withoutWay }
    if claim.statistic == "trend", way == .level, spoken.sense == .level {
      return .unjudged("a trend says what is significant, not what is the same", help: "write stable")
    }
    if spoken.sense == .steady, claim.statistic != "trend", way != .level {
      return .unjudged(
        "how much may change and still be '\(spoken.phrase)' is not known",
        help: "use a trend, or say which way it went")
    }
    guard let holds = spoken.sense.holds(way, claim.polarity) else { return claim.withoutPolarity }
    return holds
      ? .agrees : .contradicts(instead: claim.figure.quantity.map { claim.directionWords($0, withSize: false) })
  }
}

extension Claim {
  /// Which way the figure says that a value went; `nil` where only a polarity could say.
  var way: Way? {
    if let quantity = figure.quantity { return Way(quantity) }
    switch figure.display.prefix(while: { $0.isLetter }) {
    case "increased", "increasing", "higher": return .up
    case "decreased", "decreasing", "lower": return .down
    case "improved", "better": return Way(isBetter: true, polarity)
    case "worsened", "worse": return Way(isBetter: false, polarity)
    case "no", "similar": return .level
    default: return nil
    }
  }

  /// Why the figure says no way.
  var withoutWay: Judgement {
    figure.display == "not comparable"
      ? .unjudged("the values are counted differently, so they went no way", help: "leave the claim out")
      : withoutPolarity
  }

  /// Judges a size together with the way or the side that stands beside it; both at the author's precision.
  func judge(_ amount: ClaimedAmount, _ quantity: Quantity, _ sense: Sense, instead: String) -> Judgement {
    guard let holds = sense.holds(Way(signOf: quantity.value), polarity) else { return withoutPolarity }
    let judged = judge(amount, quantity)
    switch judged {
    case .unjudged: return judged
    case .agrees where holds: return .agrees
    case .agrees:
      return .contradicts(
        perhaps: Slip.perhaps(misstatement(amount.number, quantity, isOtherWay: true)), instead: instead)
    case .contradicts(let slip, _): return .contradicts(perhaps: holds ? slip : nil, instead: instead)
    }
  }

  /// A change as an author would say it: "fell by 172", "unchanged".
  func directionWords(_ quantity: Quantity, withSize: Bool = true) -> String {
    let verb =
      switch Way(quantity) {
      case .level: "unchanged"
      case .up: "rose"
      case .down: "fell"
      }
    return Way(quantity) == .level || !withSize ? verb : "\(verb) by \(quantity.size)"
  }
}

extension Quantity {
  /// As printed, without its sign.
  var size: String { Quantity(value.magnitude, unit: unit, decimals: decimals).display }
}
