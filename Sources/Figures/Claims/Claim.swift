import Indicators

/// What an author wrote, and everything that it can be held against.
///
/// What readers ask of it is worked out when the first of them asks.
final class Claim {
  /// As written.
  let written: String
  /// The figure that it claims to state.
  let figure: Figure
  /// Where the figure comes from, if that is known.
  let indicator: Indicator?
  /// The document's own period, for a figure that names none.
  private let own: PeriodRange?

  /// - Parameter own: the document's own period, for a figure that names none.
  init(_ written: String, _ figure: Figure, of indicator: Indicator?, in own: PeriodRange?) {
    (self.written, self.figure) = (written, figure)
    (self.indicator, self.own) = (indicator, own)
  }

  /// Its words.
  private(set) lazy var words = ClaimWords(written)
  /// The number and the hedge that it is; `nil` for words that are more or less than that.
  private(set) lazy var amount = ClaimedAmount(written)
  /// The periods that the figure is worked out from, if they are known.
  private(set) lazy var range: PeriodRange? = {
    let kind = indicator?.periodKind
    return figure.reference.period.map { PeriodRange.read($0, as: kind) ?? PeriodRange.read($0, as: nil) } ?? own
  }()

  /// The same claim in other words.
  func saying(_ words: String) -> Claim { Claim(words, figure, of: indicator, in: own) }

  /// The figure's statistic.
  var statistic: String { figure.reference.statistic }
  /// What good looks like; `nil` where the indicator is not known.
  var polarity: Polarity? { indicator?.definition.polarity }

  /// The same reference with another statistic, for messages: `pi4.status@2022-03`.
  func reference(to statistic: String) -> String {
    let reference = figure.reference
    return "\(reference.name).\(statistic)" + (reference.area.map { "/\($0)" } ?? "")
      + (reference.period.map { "@\($0)" } ?? "")
  }

  /// Why better and worse say nothing here.
  var withoutPolarity: Judgement {
    .unjudged(
      "'\(figure.reference.name)' has no polarity, so neither way is better",
      help: "say which way, such as fell or above, or give the indicator a polarity")
  }

  /// What becomes of a number that was written for a number of the data.
  func judge(_ amount: ClaimedAmount, _ quantity: Quantity) -> Judgement {
    if amount.number.tolerance != nil, quantity.unit != .percent { return notAShare }
    if amount.states(quantity) { return .agrees }
    // What is hedged, and a fraction in words, is too coarse to tell what went wrong.
    guard amount.hedge == nil, amount.number.tolerance == nil else { return .contradicts() }
    return .contradicts(perhaps: Slip.perhaps(misstatement(amount.number, quantity)))
  }

  /// A number that contradicts the data, ready for guesses.
  func misstatement(_ number: NumberClaim, _ quantity: Quantity, isOtherWay: Bool = false) -> Misstatement {
    Misstatement(
      claim: number, figure: figure, quantity: quantity, indicator: indicator, range: range, isOtherWay: isOtherWay)
  }

  private var notAShare: Judgement {
    let help = statistic == "change" ? "a change as a share is \(reference(to: "change-pct"))" : nil
    return .unjudged("a fraction is a share, and this is none", help: help)
  }
}
