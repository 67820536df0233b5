/// How charts of one frame are drawn together as small ones.
struct PanelDesign: Sendable {
  /// Whether values stand at the right, at the ends of lines.
  var hasEndLabels = false
  /// Whether values stand at the marks, and so above the highest one.
  var hasValuesAtMarks = false
  /// What a key for several panels has to name.
  var key: @Sendable (ChartData) -> [KeyItem] = { _ in [] }
  /// Whether a single entry of the key is shown; where each panel has one line, its title names that.
  var hasShortKey = false
  /// What must be said of a panel below all of them.
  var notes: @Sendable (ChartData) -> [String] = PanelWords.bandsAndGaps(of:)
  /// What all panels show, from the most telling finding to the shortest.
  var findings: @Sendable (ChartData) -> [String] = PanelWords.lastValues(in:)
  /// Whether a description says where each series went, instead of what the kind says of a chart of its own.
  var saysMovement = true
  /// Whether a position or row is named once for all panels, so that they have to be the same.
  var namesPositionsOnce = true
  /// The rows of all panels, where each row is named once; `nil` for other frames.
  var rows: (@Sendable ([ChartData]) -> [RowTable])?
  /// The picture of a chart's panels; `nil` where there is nothing to draw.
  var picture: @Sendable (ChartData, Layout) -> ChartPicture? = { data, layout in
    PanelGrid(data, layout: layout).map { grid in ChartPicture(height: grid.height) { grid.draw(into: &$0) } }
  }
}
