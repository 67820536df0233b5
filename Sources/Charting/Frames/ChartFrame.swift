internal import Markup

/// Where a chart's positions and values lie, and what stands around them: a way of laying out that several kinds share.
///
/// A frame gets scales, axes, labels, key and notes ready; its kinds draw the marks. Frames are made by functions that
/// take those marks: `.time { plot, writer in … }`.
struct ChartFrame: Sendable {
  /// Lays out one picture of data; `nil` where there is nothing to draw.
  let picture: @Sendable (ChartData, Layout) -> ChartPicture?
  /// Draws the inside of the sparkline, 120 by 32 px, if there is anything to draw; `nil` for the own series as a line.
  var sparkline: (@Sendable (ChartData) -> ((inout MarkupWriter) -> Void)?)?
  /// Whether there is an axis of values whose start can be chosen.
  var hasValueAxis = true
  /// What its charts need as one of several small ones; `nil` if they are not drawn so.
  var panel: PanelDesign?
}

/// One picture laid out.
struct ChartPicture {
  /// How high it is, in tenths of a pixel.
  let height: Int
  /// Writes everything inside the `<svg>` element, from the back to the front.
  let draw: (inout MarkupWriter) -> Void
}
