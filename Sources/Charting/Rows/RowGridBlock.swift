/// Panels beside each other, row by row.
struct RowGridBlock {
  /// Titles and the names of rows.
  private(set) var names: [PlacedText] = []
  private(set) var bottom: Int
  private let measures: RowGridMeasures
  private var layout: Layout { measures.layout }
  private var rows: [[PlacedRow]]
  private var texts: [[PlacedText]]
  private var spans: [[ClosedRange<Int>]]
  /// Whether the next row's span goes on from the last, by panel.
  private var continues: [Bool]

  init(_ measures: RowGridMeasures, count: Int, top: Int) {
    self.measures = measures
    bottom = top
    rows = Array(repeating: [], count: count)
    (texts, spans) = (Array(repeating: [], count: count), Array(repeating: [], count: count))
    continues = Array(repeating: false, count: count)
  }

  /// The panels' titles, each above its panel.
  mutating func add(titles: [String]) {
    let fitting = TextFitting(size: layout.textSize, bold: true)
    let lines = titles.map { fitting.wrapped($0, to: measures.width, lines: 4) }
    for (panel, lines) in lines.enumerated() {
      names += lines.enumerated().map { index, line in
        PlacedText(
          text: line, x: measures.x(panel), baseline: bottom + layout.ascent + index * layout.pitch, isBold: true)
      }
    }
    bottom += lines.reduce(1) { max($0, $1.count) } * layout.pitch + 60
  }

  /// The same row of every panel.
  mutating func add(rows: [Row]) {
    let texts = rows.map { measures.text($0) }
    guard let first = texts.first else { return }
    if first.row.isHeading { return add(heading: first) }
    if !measures.labelsBeside { addLabelAbove(first) }
    let lines = texts.reduce(measures.labelsBeside ? first.labels.count : 0) { max($0, $1.values.count) }
    let height = max(measures.design.thickness, lines * layout.pitch)
    if measures.labelsBeside {
      names += RowText.lines(
        first.labels, x: measures.labelEnd, middle: bottom + height / 2, layout: layout, anchor: .end,
        ink: first.labelInk, isBold: first.row.isOwn)
    }
    for (panel, text) in texts.enumerated() { add(text, to: panel, height: height) }
    bottom += height + measures.design.gap
  }

  private mutating func add(heading: RowText) {
    if !(rows.first?.isEmpty ?? true) { bottom += 60 }
    let height = heading.labels.count * layout.pitch
    names += RowText.lines(
      heading.labels, x: RowBody.margin, middle: bottom + height / 2, layout: layout, anchor: .start, ink: .text,
      isBold: true)
    bottom += height + 20
    continues = continues.map { _ in false }
  }

  private mutating func addLabelAbove(_ text: RowText) {
    let height = text.labels.count * layout.pitch
    names += RowText.lines(
      text.labels, x: RowBody.margin, middle: bottom + height / 2, layout: layout, anchor: .start, ink: text.labelInk,
      isBold: text.row.isOwn)
    bottom += height + 40
  }

  private mutating func add(_ text: RowText, to panel: Int, height: Int) {
    let middle = bottom + height / 2
    texts[panel] += text.placed(
      middle: middle, scale: measures.scale(panel),
      left: measures.x(panel) + (measures.labelsBeside ? RowText.beside : 0),
      column: measures.hasColumn ? measures.x(panel) + measures.width : nil, layout: layout)
    rows[panel].append(PlacedRow(row: text.row, middle: middle, top: bottom, bottom: bottom + height))
    guard text.row.value != nil else { return continues[panel] = false }
    let half = measures.design.thickness / 2 + 30
    if !measures.labelsBeside {
      spans[panel].append(middle - half...middle + half)
    } else if continues[panel], let last = spans[panel].popLast() {
      spans[panel].append(last.lowerBound...bottom + height)
    } else {
      spans[panel].append(bottom...bottom + height)
    }
    continues[panel] = measures.labelsBeside
  }

  /// The panels with their rules, once all rows are there.
  func pictures(rules: [[RowPoint]]) -> [RowPicture] {
    rules.enumerated().map { panel, rules in
      let scale = measures.scale(panel)
      let plot = RowPlot(
        layout: layout, scale: scale, design: measures.design, rows: rows[panel], spans: spans[panel],
        texts: names + texts[panel])
      return RowPicture(
        plot: plot, rules: rules.map { PlacedRule($0.mark(at: scale.x($0.value)), through: plot) },
        texts: texts[panel], ticks: [], height: bottom)
    }
  }
}

extension RowText {
  /// The value where it stands: in a column, or beside its mark; words for a missing one where the mark would be.
  func placed(
    middle: Int, scale: RowScale, left: Int, column: Int?, layout: Layout
  ) -> [PlacedText] {
    guard let value = row.value else { return placedValues(x: left, middle: middle, layout: layout, anchor: .start) }
    if let column { return placedValues(x: column, middle: middle, layout: layout, anchor: .end) }
    let (low, high) = (scale.x(min(row.from, value)), scale.x(max(row.from, value)))
    return isLeft
      ? placedValues(x: low - Self.beside, middle: middle, layout: layout, anchor: .end)
      : placedValues(x: high + Self.beside, middle: middle, layout: layout, anchor: .start)
  }

  /// The value as a text that needs room beside its mark.
  var besideMark: RowScale.Text {
    let value = row.value ?? 0
    return RowScale.Text(
      value: isLeft ? min(row.from, value) : max(row.from, value), width: valueWidth + Self.beside, isLeft: isLeft)
  }
}
