/// Everything in one of the two pictures of a chart in rows, with its place.
struct RowPicture {
  let plot: RowPlot
  let rules: [PlacedRule]
  let texts: [PlacedText]
  /// The places of the scale's ticks.
  let ticks: [Int]
  let height: Int
}

extension RowPicture {
  init(_ table: RowTable, data: ChartData, design: RowDesign, layout: Layout) {
    let body = RowBody(table, unit: data.chart.unit, design: design, layout: layout)
    let names = RuleNames(table.rules.map { $0.mark(at: body.scale.x($0.value)) }, layout: layout)
    var stack = RowStack(body, design: design, layout: layout, top: names.top)
    for text in body.texts { stack.add(text) }
    let numbers = body.axis.map { AxisNumbers($0, scale: body.scale, layout: layout, top: stack.bottom) }
    let below = numbers?.bottom ?? stack.bottom
    let notes = stack.notes + table.notes + (data.chart.note.map { [$0] } ?? [])
    let end = below + names.heightBelow
    let footer = Footer.texts(notes, layout: layout, top: end + 60)
    ticks = numbers?.ticks ?? []
    texts = stack.texts + (numbers?.texts ?? []) + names.texts(below: below) + footer
    plot = RowPlot(
      layout: layout, scale: body.scale, design: design, rows: stack.rows, spans: stack.spans, texts: stack.texts)
    rules = names.rules(below: below) { [plot] in plot.stretches($0, from: names.top) }
    height = (footer.last.map { $0.baseline + layout.descent } ?? end) + 50
  }
}
