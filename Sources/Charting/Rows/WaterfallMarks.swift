internal import Markup

/// Floating bars with thin lines from where one ends to where the next begins.
enum WaterfallMarks {
  static func draw(_ plot: RowPlot, into writer: inout MarkupWriter) {
    connectors(plot, into: &writer)
    for placed in plot.rows {
      guard let value = placed.row.value else { continue }
      let (start, end) = (plot.x(placed.row.from), plot.x(value))
      guard start != end else { continue }
      let bar = RowBar(
        left: min(start, end), right: max(start, end), middle: placed.middle, height: plot.design.thickness)
      switch placed.row.fill {
      case .solid: bar.fill(placed.row.role.ink, dash: "", into: &writer)
      case .striped:
        bar.fill(placed.row.role.ink, dash: "2 2", into: &writer)
        bar.outline(placed.row.role.ink, into: &writer)
      case .hollow: bar.outline(placed.row.role.ink, into: &writer)
      }
    }
  }

  /// The lines between bars, left out where a text stands.
  private static func connectors(_ plot: RowPlot, into writer: inout MarkupWriter) {
    let pairs = zip(plot.rows, plot.rows.dropFirst()).filter { $0.0.row.value != nil && $0.1.row.value != nil }
    guard !pairs.isEmpty, !plot.spans.isEmpty else { return }
    writer.markup("<path")
    writer.ink(.muted, "stroke")
    writer.markup(" stroke-width=\"1\" d=\"")
    for (before, after) in pairs {
      guard let value = before.row.value else { continue }
      let half = plot.design.thickness / 2
      for stretch in plot.free(plot.x(value), before.middle + half...after.middle - half) {
        writer.vertical(plot.x(value), stretch)
      }
    }
    writer.markup("\"/>")
  }
}
