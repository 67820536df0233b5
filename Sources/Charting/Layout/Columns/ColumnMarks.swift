/// What a kind of columns draws: bars, the texts that it would like beside them, and a line over them.
struct ColumnMarks {
  /// The bars of each series, in drawing order.
  var bars: [BarRow] = []
  /// The texts at bars, the most important first; those without room are left out.
  var labels: [ColumnLabel] = []
  /// A line over the bars.
  var line: PlotLine?
  /// What stands where a bar would be, and why there is none.
  var gaps: [ColumnGap] = []
}

/// The bars of one series, all of one width.
struct BarRow {
  let role: ChartRole
  let width: Int
  var bars: [Bar] = []
}

/// One bar: its middle, and where it stands and ends; in tenths of a pixel.
struct Bar: Hashable {
  let x: Int
  let base: Int
  let end: Int
  /// Whether it hangs down where it is not drawn at all, for a value of zero.
  var isTurned = false
  /// Whether its text stands above it.
  var isUp: Bool { !isTurned && end <= base }
}

/// A text that stands at a bar's end, outside of it, or within it.
struct ColumnLabel {
  /// Where it may stand.
  enum Place {
    /// Beyond the bar's end; within it if that is not free; further out with a line that leads to the bar.
    case beyond
    /// Within the bar alone.
    case within
  }

  let text: String
  let bar: Bar
  /// The bar's width.
  let width: Int
  var place = Place.beyond
  var ink = Ink.text
  /// The ink for text within the bar; `nil` if none may stand there.
  var inkWithin: Ink?
  var isBold = false
}

/// A position without a bar.
struct ColumnGap {
  /// The position's index.
  let index: Int
  /// Where the bar would stand.
  let x: Int
  /// The room that the bar would have.
  let width: Int
  /// Whose value is missing; empty if it is the only series.
  let series: String
  /// The caller's word for it; `nil` where there is none.
  let word: String?
}
