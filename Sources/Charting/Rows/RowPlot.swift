/// What a kind in rows draws with: the rows laid out in tenths of a pixel.
struct RowPlot: Sendable {
  let layout: Layout
  let scale: RowScale
  let design: RowDesign
  let rows: [PlacedRow]

  /// The stretches from top to bottom that rules may pass through without crossing a text.
  let spans: [ClosedRange<Int>]
  /// Every place that a text takes, so that connecting lines can leave it out.
  let texts: [PlacedText]

  func x(_ value: Double) -> Int { scale.x(value) }
}

/// A row with its place.
struct PlacedRow: Sendable {
  let row: Row
  /// The middle of its mark.
  let middle: Int
  /// From where to where it takes room beside its mark.
  let top: Int
  let bottom: Int
  /// Names of the points on it, as texts and as lines that lead to them.
  var leads: [(mark: MarkNames.Mark, y: Int)] = []
}
