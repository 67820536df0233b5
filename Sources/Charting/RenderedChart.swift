/// A chart drawn, with the words that stand around it in a page.
public struct RenderedChart: Sendable {
  /// The picture for a place at least 640 px wide, as an `<svg>` element to stand in a page.
  public let wide: String
  /// The picture for narrower places.
  public let narrow: String
  /// The own series alone, 120 by 32 px, for a table cell.
  public let sparkline: String
  /// What the chart shows in at most 15 words: the given title, or one worked out.
  public let finding: String
  /// Measure, unit, place and period.
  public let subtitle: String
  /// The chart in sentences, as the pictures' `<desc>` has it.
  public let description: String

  /// Both pictures in the element in which the style sheet shows the one that fits.
  public var figure: String { "<div class=\"chart-figure\">\(wide)\(narrow)</div>" }
}
