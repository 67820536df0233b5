public import Diagnostics
public import Indicators

/// Whether what an author wrote agrees with the data.
public enum Verdict: Hashable, Sendable {
  case agrees
  /// It does not: the diagnostic says what was written, what the data says and how it was worked out.
  case contradicts(Diagnostic)
  /// The wording cannot be compared with the figure.
  case cannotBeJudged(Diagnostic)

  /// Judges a text against the figure that it claims to state.
  /// - Parameters:
  ///   - written: the author's words.
  ///   - figure: the figure.
  ///   - indicator: where the figure comes from, so that its other values can be tried to explain a slip.
  ///   - place: where the words stand.
  public static func of(_ written: String, against figure: Figure, of indicator: Indicator? = nil, at place: Place)
    -> Verdict
  {
    guard let quantity = figure.quantity else {
      if written.lowercased() == figure.display.lowercased() { return .agrees }
      return .contradicts(mismatch(written, figure, at: place))
    }
    let hedged = Hedge.take(from: written)
    guard let claim = NumberClaim(hedged?.rest ?? written) else {
      return .cannotBeJudged(
        Diagnostic(
          .claimNotUnderstood, at: place, "'\(written)' cannot be compared with \(figure.display)",
          help: "mark only the number, such as [\(figure.display)](=\(figure.reference.text))"))
    }
    if let (hedge, _) = hedged {
      return hedge.allows(claim, for: quantity) ? .agrees : .contradicts(mismatch(written, figure, at: place))
    }
    if claim.states(quantity) { return .agrees }
    // A fraction in words is too coarse to tell what went wrong.
    let slip =
      claim.tolerance != nil
      ? nil : Slip.perhaps(Misstatement(claim: claim, figure: figure, quantity: quantity, indicator: indicator))
    return .contradicts(mismatch(written, figure, perhaps: slip, at: place))
  }

  private static func mismatch(
    _ written: String, _ figure: Figure, perhaps slip: String? = nil, at place: Place
  ) -> Diagnostic {
    return Diagnostic(
      .figureMismatch, at: place, "the paper says \(written) but \(figure.reference.text) is \(figure.display)",
      notes: ["worked out: \(figure.workingLine)"] + (slip.map { ["perhaps: \($0)"] } ?? []),
      help: "write \(figure.display), or correct the data")
  }
}
