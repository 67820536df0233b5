import Indicators

/// A number that an author wrote, with the hedge before it: `nearly 2,000`, `over a third`, `5.4 points`.
struct ClaimedAmount {
  /// The hedge, if any.
  let hedge: Hedge?
  /// The number.
  let number: NumberClaim

  /// Reads a hedge and a number; `nil` for wording that is more than that.
  init?(_ text: String) {
    if let plain = NumberClaim(plain: text) {
      (hedge, number) = (nil, plain)
      return
    }
    let hedged = Hedge.take(from: text)
    guard let number = NumberClaim(hedged?.rest ?? text) else { return nil }
    (hedge, self.number) = (hedged?.hedge, number)
  }

  /// Whether it is a number without a hedge.
  var isBare: Bool { hedge == nil }

  /// Whether a figure may be told in these words.
  func states(_ quantity: Quantity) -> Bool { hedge?.allows(number, for: quantity) ?? number.states(quantity) }
}
