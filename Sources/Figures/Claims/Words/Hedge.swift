import Indicators

/// A word before a number that makes it less than exact: `nearly` in "nearly 2,000".
///
/// Above and below are meant by size where a sign or brackets are written: `over (383)` is a larger deficit.
struct Hedge: Sendable {
  /// The words, in small letters.
  let words: String
  /// On which side of the number the value may stand.
  let side: Side
  /// Whether the value may not be further than 5% of itself from what was written.
  var isClose = false

  /// Every hedge, in the order of the reference.
  static let all: [Hedge] = [
    Hedge(words: "about", side: .either, isClose: true),
    Hedge(words: "around", side: .either, isClose: true),
    Hedge(words: "approximately", side: .either, isClose: true),
    Hedge(words: "roughly", side: .either, isClose: true),
    Hedge(words: "close to", side: .either, isClose: true),
    Hedge(words: "circa", side: .either, isClose: true),
    Hedge(words: "some", side: .either, isClose: true),
    Hedge(words: "nearly", side: .below, isClose: true),
    Hedge(words: "almost", side: .below, isClose: true),
    Hedge(words: "just under", side: .below, isClose: true),
    Hedge(words: "just below", side: .below, isClose: true),
    Hedge(words: "slightly under", side: .below, isClose: true),
    Hedge(words: "slightly less than", side: .below, isClose: true),
    Hedge(words: "slightly fewer than", side: .below, isClose: true),
    Hedge(words: "just over", side: .above, isClose: true),
    Hedge(words: "just above", side: .above, isClose: true),
    Hedge(words: "slightly over", side: .above, isClose: true),
    Hedge(words: "slightly more than", side: .above, isClose: true),
    Hedge(words: "over", side: .above),
    Hedge(words: "more than", side: .above),
    Hedge(words: "above", side: .above),
    Hedge(words: "in excess of", side: .above),
    Hedge(words: "at least", side: .atLeast),
    Hedge(words: "no fewer than", side: .atLeast),
    Hedge(words: "no less than", side: .atLeast),
    Hedge(words: "not less than", side: .atLeast), Hedge(words: "not more than", side: .atMost),
    Hedge(words: "at most", side: .atMost),
    Hedge(words: "up to", side: .atMost),
    Hedge(words: "no more than", side: .atMost),
    Hedge(words: "fewer than", side: .below),
    Hedge(words: "less than", side: .below),
    Hedge(words: "under", side: .below),
    Hedge(words: "below", side: .below),
  ]

  /// The sides of a number.
  enum Side: Sendable {
    case either, below, above, atLeast, atMost

    /// Whether a size is on this side of the one that was written.
    func allows(_ size: Exact, beside written: Exact) -> Bool {
      switch self {
      case .either: true
      case .below: size < written
      case .above: written < size
      case .atLeast: !(size < written)
      case .atMost: !(written < size)
      }
    }
  }

  private static let phrases = Phrases<Hedge>(all.map { ($0, [$0.words]) })

  /// Takes a hedge off the start of a text; capitals and the kind of space aside.
  static func take(from text: String) -> (hedge: Hedge, rest: String)? {
    guard phrases.start(with: text.firstWordOfClaim) else { return nil }
    let words = ClaimWords(text)
    guard let found = phrases.at(0, of: words), found.end < words.count else { return nil }
    return (found.meaning, words.from(found.end).text)
  }

  /// Whether a figure may be told in these words and the number that follows them.
  func allows(_ claim: NumberClaim, for quantity: Quantity) -> Bool {
    let actual = quantity.plain
    guard claim.unitFits(quantity), claim.hasSign(of: actual) else { return false }
    let (written, size) = (claim.value.magnitude, actual.magnitude)
    return (!isClose || isNear(claim, written, size)) && side.allows(size, beside: written)
  }

  /// Within 5% of the value; where either side will do, half a step of the last digit written is near enough too.
  private func isNear(_ claim: NumberClaim, _ written: Exact, _ size: Exact) -> Bool {
    let twenty = written * Exact(20)
    if size * Exact(19) <= twenty, twenty <= size * Exact(21) { return true }
    return side == .either && !(claim.step < (written - size).magnitude * Exact(2))
  }
}
