import Diagnostics
import Indicators

/// Puts the right number into words that contradict a figure, in the form in which the wrong one was written.
///
/// Whatever is tried has to pass the same verdict as the author's words; what does not is never proposed. So hedges,
/// units, signs and directions hold after a fix, or there is none.
enum Rewriting {
  /// The change that makes a claim agree with its figure; `nil` where no number in its form would.
  static func fix(_ claim: Claim, at place: Place) -> Fix? {
    // What is tried is judged at a place without a line, so that no fix is sought for a fix.
    guard place.line > 0, place.column > 0 else { return nil }
    let nowhere = Place(place.path)
    let right = candidates(claim.written, for: claim.figure).first { candidate in
      candidate != claim.written && Verdict.of(claim.saying(candidate), at: nowhere) == .agrees
    }
    return right.flatMap { Fix(at: place, claim.written, to: $0) }
  }

  /// What might be written instead, the likeliest first.
  private static func candidates(_ written: String, for figure: Figure) -> [String] {
    guard let quantity = figure.quantity else {
      // A period for a period; words around one would be lost.
      func count(_ text: String) -> Int { text.split { $0 == " " || $0 == "\u{A0}" }.count }
      return figure.reference.asksWhen && count(written) == count(figure.display) ? [figure.display] : []
    }
    let value = quantity.plain
    if let number = WrittenDigits(in: written) { return number.candidates(for: value) }
    return WrittenWords(in: written)?.candidates(for: value) ?? []
  }

  /// Round numbers near a size, from as round as the author's to the last digit that was written.
  ///
  /// A hedge may need the number above or below the nearest. One that is rounder than the last digit has to be within
  /// 5% of the size, so that "over 80%" does not become "over 10%".
  /// - Parameters:
  ///   - step: one step of the last digit written.
  ///   - zeros: how many zeros the whole number that was written ends in.
  static func sizes(near size: Exact, step: Exact, zeros: Int) -> [Exact] {
    (0...zeros).reversed().flatMap { power -> [Exact] in
      let unit = step * powerOfTen(power)
      guard let units = Exact(size, over: unit) else { return [] }
      let nearest = Exact(Rounding.halfAwayFromZero(units, decimals: 0))
      return [nearest, nearest - Exact(1), nearest + Exact(1)].map { $0 * unit }.filter { candidate in
        !(candidate < .zero) && (power == 0 || !(size < (candidate - size).magnitude * Exact(20)))
      }
    }
  }

  /// 1,000 for three zeros.
  static func powerOfTen(_ zeros: Int) -> Exact { Exact(Rounding.halfAwayFromZero(Exact(1), decimals: zeros)) }

  /// How many zeros the digits of a whole number end in; nought has none.
  static func zeros(of digits: String) -> Int { min(digits.reversed().prefix { $0 == "0" }.count, digits.count - 1) }
}
