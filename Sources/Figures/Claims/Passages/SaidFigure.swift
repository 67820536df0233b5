public import Indicators

/// A figure as a text says it: in the author's own words, or as the build prints it.
public struct SaidFigure: Sendable {
  /// The figure.
  let figure: Figure
  /// The author's words; `nil` where the build writes the value.
  let written: String?
  /// Where the figure comes from, if that is known.
  let indicator: Indicator?
  /// The document's own period, for a figure that names none.
  let own: PeriodRange?

  /// - Parameters:
  ///   - figure: the figure.
  ///   - written: the author's words; `nil` where the build writes the value.
  ///   - indicator: where the figure comes from.
  ///   - own: the document's own period.
  public init(_ figure: Figure, written: String?, of indicator: Indicator?, in own: PeriodRange?) {
    (self.figure, self.written, self.indicator, self.own) = (figure, written, indicator, own)
  }

  /// Differences stand beside what they are taken from, and the first rank is the best.
  private static let unfit: Set = ["change", "change-pct", "gap", "rank"]
  /// Statistics of which the indicator's polarity says what is better.
  private static let judged: Set = ["value", "first", "last", "mean", "median", "min", "max", "pooled", "target"]

  /// Whether its value can be held against another one.
  var isLevel: Bool { figure.quantity != nil && !Self.unfit.contains(figure.reference.statistic) }

  /// Whether it is a time, such as the month of the highest value.
  var isTime: Bool { figure.quantity == nil && figure.reference.asksWhen }

  /// Which way is better, of this and of a figure of the same indicator.
  func polarity(beside other: SaidFigure) -> Polarity? {
    guard figure.indicator != nil, figure.indicator == other.figure.indicator,
      [self, other].allSatisfy({ Self.judged.contains($0.figure.reference.statistic) })
    else { return nil }
    return indicator?.definition.polarity
  }

  /// The number that readers see; `nil` where a hedge or a fraction stands for it.
  var printed: Exact? {
    guard let amount = ClaimedAmount(written ?? figure.display), amount.isBare, amount.number.tolerance == nil else {
      return nil
    }
    return amount.number.value
  }

  /// Whether it is said as a number, and says what the data has.
  var isSound: Bool {
    guard let written else { return true }
    let claim = Claim(written, figure, of: indicator, in: own)
    return claim.amount != nil && Verdict.of(claim, at: figure.reference.place) == .agrees
  }

  /// The words that name it, and those of its title and area.
  var labels: [String] {
    let title = (indicator?.definition.title ?? "").lowercased().replacing("’", with: "'")
    let area = (figure.reference.area ?? "").lowercased()
    return (title.split { !$0.isLetter && $0 != "'" && $0 != "-" } + area.split(separator: "-")).map(String.init)
  }
}
