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

extension RowPlot {
  /// The parts of an upright line that no text stands on.
  func free(_ x: Int, _ line: ClosedRange<Int>) -> [ClosedRange<Int>] {
    let around = 20
    var (parts, start) = ([ClosedRange<Int>](), line.lowerBound)
    for text in texts.sorted(by: { $0.baseline < $1.baseline }) {
      let (top, bottom) = (text.baseline - layout.ascent - around, text.baseline + layout.descent + around)
      guard bottom > start, top < line.upperBound else { continue }
      let width = TextFitting(size: layout.textSize, bold: text.isBold).width(text.text)
      let left = text.anchor == .end ? text.x - width : text.anchor == .middle ? text.x - width / 2 : text.x
      guard x > left - around, x < left + width + around else { continue }
      if top > start { parts.append(start...top) }
      start = bottom
    }
    return start < line.upperBound ? parts + [start...line.upperBound] : parts
  }
}
