public import Diagnostics
public import Indicators

/// Whether what an author wrote agrees with the data.
public enum Verdict: Hashable, Sendable {
  /// The longest claim that is read: in thousands of words every two parts of them could be two numbers.
  private static let longest = 1_000

  case agrees
  /// It does not: the diagnostic says what was written, what the data says and how it was worked out.
  case contradicts(Diagnostic)
  /// The wording cannot be compared with the figure.
  case cannotBeJudged(Diagnostic)

  /// Judges a text against the figure that it claims to state.
  /// - Parameters:
  ///   - written: the author's words.
  ///   - figure: the figure.
  ///   - indicator: where the figure comes from: its polarity, its bands and its other values.
  ///   - own: the document's own period, for a figure that names none.
  ///   - place: where the words stand.
  public static func of(
    _ written: String, against figure: Figure, of indicator: Indicator? = nil, in own: PeriodRange? = nil,
    at place: Place
  ) -> Verdict {
    of(Claim(written, figure, of: indicator, in: own), at: place)
  }

  /// Judges a claim.
  static func of(_ claim: Claim, at place: Place) -> Verdict {
    let figure = claim.figure
    guard claim.written.count <= longest else { return .cannotBeJudged(tooLong(claim, at: place)) }
    for reader in claim.isPlainNumber ? [.numbers] : ClaimReader.all {
      switch reader.read(claim) {
      case .agrees: return .agrees
      case .contradicts(let slip, let instead):
        return .contradicts(mismatch(claim, perhaps: slip, instead: instead ?? figure.display, at: place))
      case .unjudged(let reason, let help): return .cannotBeJudged(notUnderstood(claim, reason, help, at: place))
      case nil: continue
      }
    }
    return .cannotBeJudged(notUnderstood(claim, nil, nil, at: place))
  }

  private static func mismatch(_ claim: Claim, perhaps slip: String?, instead: String, at place: Place) -> Diagnostic {
    let figure = claim.figure
    return Diagnostic(
      .figureMismatch, at: place,
      "the paper says \(claim.written) but \(figure.reference.text) is \(figure.display)",
      notes: ["worked out: \(figure.workingLine)"] + (slip.map { ["perhaps: \($0)"] } ?? []),
      help: "write \(instead), or correct the data", fix: Rewriting.fix(claim, at: place))
  }

  private static func tooLong(_ claim: Claim, at place: Place) -> Diagnostic {
    Diagnostic(
      .claimNotUnderstood, at: place,
      "more than 1,000 characters are marked as \(claim.figure.reference.text)",
      help: "mark only what states it, such as [\(claim.figure.display)](=\(claim.figure.reference.text))")
  }

  private static func notUnderstood(_ claim: Claim, _ reason: String?, _ help: String?, at place: Place) -> Diagnostic {
    let display = claim.figure.display
    let part = claim.figure.quantity == nil ? "words" : "number"
    return Diagnostic(
      .claimNotUnderstood, at: place,
      "'\(claim.written)' cannot be compared with \(display)" + (reason.map { ": \($0)" } ?? ""),
      help: help ?? "mark only the \(part), such as [\(display)](=\(claim.figure.reference.text))")
  }
}
