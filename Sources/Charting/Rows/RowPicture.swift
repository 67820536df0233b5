/// Everything in one of the two pictures of a chart in rows, with its place.
struct RowPicture {
  let plot: RowPlot
  let body: RowBody
  let rules: [PlacedRule]
  let texts: [PlacedText]
  /// The places of the scale's ticks.
  let ticks: [Int]
  let height: Int

  init(_ table: RowTable, data: ChartData, design: RowDesign, layout: Layout) {
    let body = RowBody(table, unit: data.chart.unit, design: design, layout: layout)
    self.body = body
    let names = MarkNames(
      table.rules.map { MarkNames.Mark(x: body.scale.x($0.value), text: $0.text, ink: $0.ink, dash: $0.dash) },
      layout: layout, left: RowBody.margin, right: layout.width - RowBody.margin)
    let header = 40
    let top = header + (names.firstLines > 0 ? names.firstLines * layout.pitch + 30 : 0)
    var stack = RowStack(body, design: design, layout: layout, top: top)
    for text in body.texts { stack.add(text) }
    var y = stack.bottom
    let axisTexts = RowPicture.axisTexts(body, layout: layout, top: y)
    if !axisTexts.isEmpty { y += 60 + layout.pitch }
    let below = y
    if names.secondLines > 0 { y += 30 + names.secondLines * layout.pitch }
    let edges = (above: header, below: below + 30 + names.secondLines * layout.pitch)
    rules = PlacedRule.all(names, spans: stack.spans, edges: edges, ends: (top, stack.bottom), layout: layout)
    let nameTexts =
      names.first.flatMap { $0.texts(top: header + $0.offset * layout.pitch, layout: layout) }
      + names.second.flatMap {
        $0.texts(top: edges.below - ($0.offset + $0.lines.count) * layout.pitch, layout: layout)
      }
    let notes = table.notes + (data.chart.note.map { [$0] } ?? [])
    let footer = Footer.texts(notes, layout: layout, top: y + 60)
    ticks = body.axis.map { axis in axis.ticks.map { body.scale.x(axis.step.value($0)) } } ?? []
    texts = stack.texts + axisTexts + nameTexts + footer
    plot = RowPlot(
      layout: layout, scale: body.scale, design: design, rows: stack.rows, spans: stack.spans, texts: stack.texts)
    height = (footer.last.map { $0.baseline + layout.descent } ?? y) + 50
  }

  /// The numbers below the scale, as many as do not touch.
  private static func axisTexts(_ body: RowBody, layout: Layout, top: Int) -> [PlacedText] {
    guard let axis = body.axis else { return [] }
    let fitting = TextFitting(size: layout.textSize)
    var (texts, end) = ([PlacedText](), Int.min)
    for tick in axis.ticks {
      let text = axis.text(tick)
      let half = (fitting.width(text) + 1) / 2
      let x = min(max(body.scale.x(axis.step.value(tick)), half + 10), layout.width - half - 10)
      guard end == .min || x - half >= end + 80 else { continue }
      texts.append(PlacedText(text: text, x: x, baseline: top + 30 + layout.ascent, anchor: .middle))
      end = x + half
    }
    return texts
  }
}

/// A vertical rule with the stretches that it is drawn in.
struct PlacedRule {
  let mark: MarkNames.Mark
  let stretches: [ClosedRange<Int>]

  /// The rules through the rows' spans, each with a line to its name.
  static func all(
    _ names: MarkNames, spans: [ClosedRange<Int>], edges: (above: Int, below: Int), ends: (top: Int, bottom: Int),
    layout: Layout
  ) -> [PlacedRule] {
    let above = names.first.map { name in
      PlacedRule(
        mark: name.mark, stretches: [edges.above + name.offset * layout.pitch + 20...ends.top] + spans)
    }
    let below = names.second.map { name in
      PlacedRule(
        mark: name.mark, stretches: spans + [ends.bottom...edges.below - name.offset * layout.pitch - 20])
    }
    return above + below
  }
}
