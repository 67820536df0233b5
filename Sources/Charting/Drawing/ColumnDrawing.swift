internal import Markup

/// Writes one picture of columns as SVG, from the back to the front.
struct ColumnDrawing {
  let picture: ColumnPicture
  private var plot: ColumnPlot { picture.plot }

  /// Bands, grid, rules, bars, zero line, reference lines, the line over the bars, then all text.
  func draw(into writer: inout MarkupWriter) {
    for band in picture.bands {
      writer.box(
        Box(left: plot.bands.left, top: band.top, right: plot.bands.right, bottom: band.bottom),
        fill: band.band.zone.ink)
    }
    writer.markup("<g fill=\"none\">")
    grid(into: &writer)
    edges(into: &writer)
    rules(into: &writer)
    for row in picture.marks.bars { row.draw(into: &writer) }
    level(plot.zero, ink: .muted, dash: "", into: &writer)
    for line in picture.levels { self.line(line.style, left: line.left, right: line.right, y: line.y, into: &writer) }
    key(into: &writer)
    writer.markup("</g>")
    if let line = picture.marks.line { net(line, into: &writer) }
    text(into: &writer)
  }

  /// The grid, left out behind texts.
  private func grid(into writer: inout MarkupWriter) {
    writer.markup("<path")
    writer.ink(.grid, "stroke")
    writer.markup(" d=\"")
    for tick in plot.values.ticks where tick != 0 {
      let y = plot.y(plot.values.step.value(tick))
      let boxes = picture.labels.boxes.map { $0.grown(by: 25) }.filter { $0.top < y && $0.bottom > y }
      var x = plot.bands.left
      for box in boxes.sorted(by: { ($0.left, $0.right) < ($1.left, $1.right) }) {
        if box.left > x { run(from: x, to: min(box.left, plot.bands.right), y: y, into: &writer) }
        x = max(x, box.right)
      }
      if x < plot.bands.right { run(from: x, to: plot.bands.right, y: y, into: &writer) }
    }
    writer.markup("\"/>")
  }

  private func run(from left: Int, to right: Int, y: Int, into writer: inout MarkupWriter) {
    writer.move(left, y)
    writer.markup("H")
    writer.number(tenths: right)
  }

  private func edges(into writer: inout MarkupWriter) {
    var drawn: Set<Int> = []
    for isTarget in [true, false] {
      for band in picture.bands where (band.band.zone == .target) == isTarget {
        for y in [band.top, band.bottom] where y > plot.top && y < plot.bottom && drawn.insert(y).inserted {
          level(y, ink: .muted, dash: isTarget ? "4 3" : "1 3", into: &writer)
        }
      }
    }
  }

  private func level(_ y: Int, ink: Ink, dash: StaticString, into writer: inout MarkupWriter) {
    writer.markup("<path")
    writer.ink(ink, "stroke")
    writer.dash(dash)
    writer.markup(" d=\"")
    run(from: plot.bands.left, to: plot.bands.right, y: y, into: &writer)
    writer.markup("\"/>")
  }

  /// Ticks, the rules of events and the lines from texts to their bars.
  private func rules(into writer: inout MarkupWriter) {
    let ticks = plot.endOfMarks > plot.bottom ? [] : picture.names.ticks
    let lines =
      ticks.map { (x: $0.x, top: plot.bottom, bottom: $0.end) }
      + picture.rules.map { (x: $0, top: plot.top, bottom: plot.bottom) }
      + picture.labels.leaders.map { (x: ($0.left + $0.right) / 2, top: $0.top, bottom: $0.bottom) }
    guard !lines.isEmpty else { return }
    writer.markup("<path")
    writer.ink(.muted, "stroke")
    writer.markup(" d=\"")
    for line in lines {
      writer.move(line.x, line.top)
      writer.markup("V")
      writer.number(tenths: line.bottom)
    }
    writer.markup("\"/>")
  }

  /// A level line with a halo, so that it is seen on bars too.
  private func line(_ style: LineStyle, left: Int, right: Int, y: Int, into writer: inout MarkupWriter) {
    writer.markup("<path stroke=\"#FFF\" class=\"chart-page\" stroke-width=\"3.5\" d=\"")
    run(from: left, to: right, y: y, into: &writer)
    writer.markup("\"/><path")
    writer.line(LineStyle(ink: style.ink, dash: style.dash, width: "2"))
    writer.markup(" d=\"")
    run(from: left, to: right, y: y, into: &writer)
    writer.markup("\"/>")
  }

  private func key(into writer: inout MarkupWriter) {
    for entry in picture.keyEntries {
      let (box, role) = (entry.sample, entry.item.role)
      let middle = (x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2)
      switch entry.item.sample {
      case .bar:
        let bar = Bar(x: middle.x, base: box.bottom, end: box.top)
        BarRow(role: role, width: box.right - box.left, bars: [bar]).draw(into: &writer)
      case .level: self.line(role.level, left: box.left, right: box.right, y: middle.y, into: &writer)
      case .line:
        let ends = [(box.left, false), (middle.x, true), (box.right, true)]
        let line = PlotLine(role: role, points: ends.map { PlotPoint(x: $0.0, y: middle.y, isJoined: $0.1) })
        line.stroke(role.line, into: &writer)
        line.dot(line.points[1], radius: 35, into: &writer)
      }
    }
  }

  private func net(_ line: PlotLine, into writer: inout MarkupWriter) {
    writer.markup("<g fill=\"none\" stroke-width=\"2\" stroke-linejoin=\"round\">")
    line.draw(into: &writer)
    for point in line.points where plot.bands.pitch >= 120 { line.dot(point, radius: 35, into: &writer) }
    writer.markup("</g>")
  }

  private func valueTexts(into writer: inout MarkupWriter) {
    writer.markup("<g text-anchor=\"end\">")
    for tick in plot.values.ticks {
      let y = plot.y(plot.values.step.value(tick)) + plot.layout.toBaseline
      writer.text(PlacedText(text: plot.tickText(tick), x: plot.bands.left - 60, baseline: y))
    }
    writer.markup("</g>")
  }

  private func text(into writer: inout MarkupWriter) {
    if plot.layout.panel?.showsValues ?? true { valueTexts(into: &writer) }
    let texts = picture.names.texts + picture.labels.texts + picture.netValues + picture.notes
    // Most stand in the middle of their bands: that is said once.
    writer.markup("<g text-anchor=\"middle\">")
    for var text in texts where text.anchor == .middle {
      text.anchor = .start
      writer.text(text)
    }
    writer.markup("</g>")
    for text in texts where text.anchor != .middle { writer.text(text) }
    for text in picture.keyEntries.flatMap(\.texts) + picture.footer { writer.text(text) }
  }
}
