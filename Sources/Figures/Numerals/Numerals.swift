/// A number written in prose that nothing vouches for.
public struct Numeral: Hashable, Sendable {
  /// What was written, with its currency sign and unit: `1,983`, `£74.475m`, `42 per cent`, `two thirds`.
  public let text: String
  /// Where it stands in the text, in characters.
  public let range: Range<Int>
}

/// The numbers of a text that are figures.
///
/// A number is no figure where a `NumeralContext` says so: in a date, an age, a paragraph's number. Every other number
/// in digits is one, and so are number words from twenty up, fractions and shares; `two meetings` is not. In doubt a
/// number is a figure: one too many costs the author a reference, one too few could mislead the reader.
public enum Numerals {
  /// How far before a number the words that make it a date or an age may start, in characters.
  private static let reach = 60

  /// The figures of a text, in order. References are to be left out of the text before, with a U+FFFC for each.
  ///
  /// The text is one block, such as a paragraph: what stands at its start may number it. Takes time in proportion to the
  /// text's length.
  public static func unbound(in text: String) -> [Numeral] {
    let characters = Array(text)
    let folded = NumeralText(characters)
    return unbound(in: folded).map { Numeral(text: String(characters[$0]), range: $0) }
  }

  private static func unbound(in text: NumeralText) -> [Range<Int>] {
    var (unbound, excusedTo, next): ([Range<Int>], Int, Int) = ([], 0, 0)
    for found in NumeralScan(text).found {
      // Each start is tried once, so that a long list of numbers costs no more than its length.
      let nearest = min(found.core.lowerBound, max(found.core.lowerBound - reach, 0))
      next = max(next, min(nearest, text.unspacedStart(before: found.core.lowerBound)))
      while next <= found.core.lowerBound {
        if text.isStart(next) { excusedTo = max(excusedTo, NumeralContext.end(in: text, from: next) ?? 0) }
        next += 1
      }
      if excusedTo < found.core.upperBound { unbound.append(found.range) }
    }
    return unbound
  }
}
