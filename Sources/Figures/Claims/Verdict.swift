public import Diagnostics
import Indicators

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
  ///   - place: where the words stand.
  public static func of(_ written: String, against figure: Figure, at place: Place) -> Verdict {
    guard let quantity = figure.quantity else {
      if written.lowercased() == figure.display.lowercased() { return .agrees }
      return .contradicts(mismatch(written, figure, at: place))
    }
    guard let claim = NumberClaim(written) else {
      return .cannotBeJudged(
        Diagnostic(
          .claimNotUnderstood, at: place, "'\(written)' cannot be compared with \(figure.display)",
          help: "mark only the number, such as [\(figure.display)](=\(figure.reference.text))"))
    }
    guard unitAgrees(claim.unit, quantity) else { return .contradicts(mismatch(written, figure, at: place)) }
    let actual = quantity.value * scale(of: quantity.unit)
    return claim.agrees(with: actual) ? .agrees : .contradicts(mismatch(written, figure, at: place))
  }

  /// Money may be held in thousands or millions; claims are in pounds.
  private static func scale(of unit: Unit) -> Exact {
    switch (unit.prefix, unit.suffix) {
    case ("£", "k"): Exact(1_000)
    case ("£", "m"): Exact(1_000_000)
    case ("£", "bn"): Exact(1_000_000_000)
    default: Exact(1)
    }
  }

  /// A bare number says nothing about its unit; what is written must fit: percent is not percentage points.
  private static func unitAgrees(_ written: String, _ quantity: Quantity) -> Bool {
    if written.isEmpty { return true }
    let isPercent = ["%", "per cent", "percent"].contains(written)
    let isPoints = written.hasPrefix("percentage point")
    if isPercent || isPoints { return isPercent ? quantity.unit == .percent : quantity.unit == .percentagePoints }
    if written == "£" { return quantity.unit.prefix == "£" }
    if written.hasPrefix("per ") {
      return quantity.unit.suffix.hasPrefix(" per ") && " \(written) ".hasPrefix(quantity.unit.suffix + " ")
    }
    // A unit of words is those words; a bare number may be followed by what it counts.
    return quantity.unit == .number || quantity.unit.suffix == " " + written
  }

  private static func mismatch(_ written: String, _ figure: Figure, at place: Place) -> Diagnostic {
    var worked = "worked out: \(figure.working)"
    if let origin = figure.origin { worked += " (\(origin))" }
    return Diagnostic(
      .figureMismatch, at: place, "the paper says \(written) but \(figure.reference.text) is \(figure.display)",
      notes: [worked], help: "write \(figure.display), or correct the data")
  }
}
