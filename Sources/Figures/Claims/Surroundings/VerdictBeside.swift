public import Diagnostics
public import Indicators

extension Verdict {
  /// The verdict with the words beside the figure taken into account.
  ///
  /// Where the author's own words agree, those beside them may not speak clearly against the value. Where they contradict
  /// it, and a hedge that would make them true stands outside the brackets, the advice is to put it inside.
  /// - Parameters:
  ///   - words: the sentence around the figure.
  ///   - written: the author's words.
  ///   - figure: the figure.
  ///   - indicator: where it comes from.
  ///   - own: the document's own period.
  ///   - place: where in the file a slice of the sentence is.
  public func beside(
    _ words: Surroundings, of written: String, against figure: Figure, of indicator: Indicator?, in own: PeriodRange?,
    place: (Substring) -> Place
  ) -> Verdict {
    let claim = Claim(written, figure, of: indicator, in: own)
    switch self {
    case .cannotBeJudged: return self
    case .contradicts(let problem): return .contradicts(words.advised(problem, claim))
    case .agrees:
      guard let (slice, right) = words.objection(to: claim) else { return .agrees }
      return .contradicts(Self.objection(to: slice, claim, write: right, at: place(slice)))
    }
  }

  private static func objection(
    to words: Substring, _ claim: Claim, write right: String?, at place: Place
  ) -> Diagnostic {
    let (figure, said) = (claim.figure, ClaimWords(String(words)).text)
    let link = right.map { "write [\($0)](=\(figure.reference.text)): words within the brackets are checked too" }
    return Diagnostic(
      .figureContext, at: place,
      "beside \(claim.written) the paper says '\(said)' but \(figure.reference.text) is \(figure.display)",
      notes: ["worked out: \(figure.workingLine)"], help: link ?? "correct these words, or leave them out")
  }
}

extension Surroundings {
  /// The words that speak clearly against a figure that the author's own words state, and what to write for both.
  func objection(to claim: Claim) -> (words: Substring, right: String?)? {
    guard let quantity = claim.figure.quantity, let amount = claim.amount, !amount.number.isSigned,
      !hasReservation
    else { return nil }
    if let saying = way(beside: claim), saying.meaning.isAgainst(quantity, claim.polarity) {
      return (saying.words, claim.statistic == "gap" ? claim.positionWords : claim.directionWords(quantity))
    }
    guard amount.hedge == nil, claim.figure.reference.area == nil, claim.statistic != "target",
      let saying = clearHedge(ofRounded: amount.number.isRounder(than: quantity)),
      amount.number.value.magnitude != quantity.plain.magnitude,
      !saying.meaning.side.allows(quantity.plain.magnitude, beside: amount.number.value.magnitude)
    else { return nil }
    let hedged = "\(ClaimWords(String(saying.words)).plainText) \(claim.written)"
    let fix = Rewriting.fix(claim.saying(hedged), at: Place(claim.figure.reference.place.path, line: 1, column: 1))
    return (saying.words, fix?.replacement)
  }

  /// Which way the words beside a change, or on which side those beside a gap, say that a value is.
  private func way(beside claim: Claim) -> Saying<Sense>? {
    switch claim.statistic {
    case "change", "change-pct":
      return claim.hasNegatives ? nil : wayBefore ?? claim.range.flatMap { wayAfter(in: $0) }
    case "gap": return claim.figure.reference.area.flatMap { sideAfter(of: $0) }
    default: return nil
    }
  }

  /// A contradiction that a hedge outside the brackets would have explained inside them.
  func advised(_ problem: Diagnostic, _ claim: Claim) -> Diagnostic {
    guard let (hedge, _) = hedgeBefore, let quantity = claim.figure.quantity,
      let amount = ClaimedAmount("\(hedge.words) \(claim.written)"), amount.hedge != nil, amount.states(quantity),
      amount.number.isRounder(than: quantity) || amount.number.endsInZero
    else { return problem }
    var advised = problem
    advised.help =
      "write [\(hedge.words) \(claim.written)](=\(claim.figure.reference.text)): a hedge counts within the brackets alone"
    advised.fix = nil
    return advised
  }
}

extension Claim {
  /// Whether any value in the period lies below 0: a deficit that falls is a balance that rises.
  fileprivate var hasNegatives: Bool {
    let values = indicator?.observations(area: figure.reference.area, in: range) ?? []
    return values.contains { $0.value.number.map { $0 < .zero } ?? false }
  }
}

extension NumberClaim {
  /// Whether it has fewer digits than the figure as printed.
  fileprivate func isRounder(than quantity: Quantity) -> Bool {
    NumberClaim(quantity.display).map { $0.step < step } ?? false
  }

  /// Whether it is a whole number that ends in 0.
  fileprivate var endsInZero: Bool {
    guard !(step < Exact(1)), let tens = Exact(value, over: step * Exact(10)) else { return false }
    return Exact(Rounding.halfAwayFromZero(tens, decimals: 0)) == tens
  }
}

extension Sense {
  /// Whether the data clearly go the other way: not where they stay, nor where no polarity says what is better.
  fileprivate func isAgainst(_ quantity: Quantity, _ polarity: Polarity?) -> Bool {
    let way = Way(signOf: quantity.value)
    switch self {
    case .up: return way == .down
    case .down: return way == .up
    case .better, .worse: return way != .level && holds(way, polarity) == false
    case .changed, .level, .steady: return false
    }
  }
}
