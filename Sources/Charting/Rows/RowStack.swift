/// Rows put below each other.
struct RowStack {
  private let body: RowBody
  private let design: RowDesign
  private let layout: Layout
  private(set) var rows: [PlacedRow] = []
  private(set) var texts: [PlacedText] = []
  private(set) var spans: [ClosedRange<Int>] = []
  private(set) var bottom: Int
  /// Whether the next row's span goes on from the last.
  private var continues = false

  init(_ body: RowBody, design: RowDesign, layout: Layout, top: Int) {
    (self.body, self.design, self.layout) = (body, design, layout)
    bottom = top
  }

  mutating func add(_ text: RowText) {
    if text.row.isHeading { addHeading(text) } else { addRow(text) }
  }

  private mutating func addHeading(_ text: RowText) {
    if !rows.isEmpty { bottom += 60 }
    let height = text.labels.count * layout.pitch
    texts += RowText.lines(
      text.labels, x: RowBody.margin, middle: bottom + height / 2, layout: layout, anchor: .start, ink: .text,
      isBold: true)
    bottom += height + 20
    continues = false
  }

  private mutating func addRow(_ text: RowText) {
    if !body.labelsBeside { addLabelAbove(text) }
    let points = points(of: text.row)
    let top = bottom + points.secondLines * layout.pitch
    let lines = max(text.values.count, body.labelsBeside ? text.labels.count : 0)
    let height = max(design.thickness, lines * layout.pitch)
    let middle = top + height / 2
    if body.labelsBeside { addLabelBeside(text, middle: middle) }
    addValue(text, middle: middle)
    let end = top + height + points.firstLines * layout.pitch
    var placed = PlacedRow(row: text.row, middle: middle, top: top, bottom: top + height)
    for name in points.first {
      let y = end - name.offset * layout.pitch
      placed.leads.append((name.mark, y - 20))
      texts += name.texts(top: y - name.lines.count * layout.pitch, layout: layout)
    }
    for name in points.second {
      let y = bottom + name.offset * layout.pitch
      placed.leads.append((name.mark, y))
      texts += name.texts(top: y, layout: layout)
    }
    addSpan(of: placed, whole: bottom...end + design.gap)
    rows.append(placed)
    bottom = end + design.gap
  }

  private func points(of row: Row) -> MarkNames {
    MarkNames(
      row.points.map { $0.mark(at: body.scale.x($0.value)) },
      layout: layout, left: body.scale.left, right: layout.width - RowBody.margin)
  }

  /// Rules pass through rows with values; in a row without one, and at labels above marks, they pause.
  private mutating func addSpan(of placed: PlacedRow, whole: ClosedRange<Int>) {
    guard placed.row.value != nil else { return continues = false }
    let half = design.thickness / 2 + 30
    if !body.labelsBeside || !placed.row.points.isEmpty {
      spans.append(placed.middle - half...placed.middle + half)
    } else if continues, let last = spans.popLast() {
      spans.append(last.lowerBound...whole.upperBound)
    } else {
      spans.append(whole)
    }
    continues = true
  }

  private mutating func addLabelAbove(_ text: RowText) {
    let height = text.labels.count * layout.pitch
    texts += RowText.lines(
      text.labels, x: RowBody.margin, middle: bottom + height / 2, layout: layout, anchor: .start,
      ink: text.labelInk, isBold: text.row.isOwn)
    bottom += height + 40
  }

  private mutating func addLabelBeside(_ text: RowText, middle: Int) {
    texts += RowText.lines(
      text.labels, x: body.labelEnd, middle: middle, layout: layout, anchor: .end, ink: text.labelInk,
      isBold: text.row.isOwn)
  }

  private mutating func addValue(_ text: RowText, middle: Int) {
    let row = text.row
    guard let value = row.value else {
      let x = body.labelsBeside ? body.left + RowText.beside : RowBody.margin
      texts += text.placedValues(x: x, middle: middle, layout: layout, anchor: .start)
      return
    }
    if let column = body.column {
      texts += text.placedValues(x: column, middle: middle, layout: layout, anchor: .end)
    } else if text.isLeft {
      let x = body.scale.x(min(row.from, value)) - RowText.beside
      texts += text.placedValues(x: x, middle: middle, layout: layout, anchor: .end)
    } else {
      let x = body.scale.x(max(row.from, value)) + RowText.beside
      texts += text.placedValues(x: x, middle: middle, layout: layout, anchor: .start)
    }
  }
}

extension RowText {
  /// The label's colour: the own one's as its mark's.
  var labelInk: Ink { row.isOwn ? row.role.ink : .text }
}
