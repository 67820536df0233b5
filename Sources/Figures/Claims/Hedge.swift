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
    Hedge(words: "about", side: .either, isClose: true), Hedge(words: "around", side: .either, isClose: true),
    Hedge(words: "approximately", side: .either, isClose: true),
    Hedge(words: "roughly", side: .either, isClose: true),
    Hedge(words: "nearly", side: .below, isClose: true), Hedge(words: "almost", side: .below, isClose: true),
    Hedge(words: "just under", side: .below, isClose: true), Hedge(words: "just over", side: .above, isClose: true),
    Hedge(words: "over", side: .above), Hedge(words: "more than", side: .above),
    Hedge(words: "above", side: .above), Hedge(words: "at least", side: .atLeast),
    Hedge(words: "at most", side: .atMost), Hedge(words: "up to", side: .atMost),
    Hedge(words: "fewer than", side: .below), Hedge(words: "less than", side: .below),
    Hedge(words: "under", side: .below),
  ]

  /// The sides of a number.
  enum Side: Sendable {
    case either, below, above, atLeast, atMost
  }

  /// Takes a hedge off the start of a text; capitals and the kind of space aside.
  static func take(from text: String) -> (hedge: Hedge, rest: String)? {
    let plain = String(text.drop { $0 == " " || $0 == "\n" }.map { $0 == "\u{A0}" || $0 == "\n" ? " " : $0 })
    return all.first { plain.lowercased().hasPrefix($0.words + " ") }.map {
      ($0, String(plain.dropFirst($0.words.count + 1)))
    }
  }

  /// Whether a figure may be told in these words and the number that follows them.
  func allows(_ claim: NumberClaim, for quantity: Quantity) -> Bool {
    let actual = claim.plain(quantity)
    guard claim.unitFits(quantity), claim.hasSign(of: actual) else { return false }
    let (written, size) = (claim.value.magnitude, actual.magnitude)
    guard !isClose || isNear(claim, written, size) else { return false }
    switch side {
    case .either: return true
    case .below: return size < written
    case .above: return written < size
    case .atLeast: return !(size < written)
    case .atMost: return !(written < size)
    }
  }

  /// Within 5% of the value; where either side will do, half a step of the last digit written is near enough too.
  private func isNear(_ claim: NumberClaim, _ written: Exact, _ size: Exact) -> Bool {
    let distance = (written - size).magnitude
    let isNear = !(size < distance * Exact(20))
    return isNear || side == .either && !(claim.step < distance * Exact(2))
  }
}
