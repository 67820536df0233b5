/// Rows put below each other.
struct RowStack {
  private let body: RowBody
  private let design: RowDesign
  private let layout: Layout
  private(set) var rows: [PlacedRow] = []
  private(set) var texts: [PlacedText] = []
  private(set) var spans: [ClosedRange<Int>] = []
  private(set) var bottom: Int
  /// What found no room beside its row.
  private(set) var notes: [String] = []
  /// Whether there is but one row, which notes need not name.
  private var isOnly: Bool { body.texts.count == 1 }
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
    bottom += height + (design.showsAxis ? 60 : 20)
    continues = false
  }

  private mutating func addRow(_ text: RowText) {
    if !body.labelsBeside { addLabelAbove(text) }
    var points = names(text.row.points)
    let zones = zones(of: text.row, isFree: points.secondLines == 0)
    texts += zones.texts
    notes += zones.others.map { isOnly ? $0 : Sentence.said($0, of: text.row.name ?? text.row.label) }
    if !zones.targets.isEmpty { points = names(zones.targets + text.row.points) }
    let top = bottom + max(points.secondLines, zones.texts.isEmpty ? 0 : 1) * layout.pitch
    let lines = max(text.values.count, body.labelsBeside ? text.labels.count : 0)
    let height = max(design.thickness, lines * layout.pitch)
    let middle = top + height / 2
    if body.labelsBeside { addLabelBeside(text, middle: middle) }
    addValue(text, middle: middle)
    let end = top + height + (points.firstLines > 0 ? points.firstLines * layout.pitch + 40 : 0)
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
    addSpan(of: placed, whole: bottom...end)
    rows.append(placed)
    bottom = end + design.gap
  }

  private func names(_ points: [RowPoint]) -> MarkNames {
    MarkNames(
      points.map { $0.mark(at: body.scale.x($0.value)) }, layout: layout, left: body.left,
      right: layout.width - RowBody.margin)
  }

  /// The row's zones; a target's note without room becomes a name below the row.
  private func zones(of row: Row, isFree: Bool) -> RowZones {
    let zones = RowZones(row.bands, scale: body.scale, layout: layout, top: bottom, isFree: isFree)
    guard isFree, names(zones.targets + row.points).secondLines > 0 else { return zones }
    return RowZones(row.bands, scale: body.scale, layout: layout, top: bottom, isFree: false)
  }

  /// Rules pass through rows with values; in a row without one, and at labels above marks, they pause.
  private mutating func addSpan(of placed: PlacedRow, whole: ClosedRange<Int>) {
    guard placed.row.value != nil else { return continues = false }
    let half = design.thickness / 2 + (placed.row.bands.isEmpty ? 30 : 0)
    let isAlone = !body.labelsBeside || !placed.leads.isEmpty || !placed.row.bands.isEmpty
    if isAlone {
      spans.append(placed.middle - half...placed.middle + half)
    } else if continues, let last = spans.popLast() {
      spans.append(last.lowerBound...whole.upperBound)
    } else {
      spans.append(whole)
    }
    continues = !isAlone
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
    texts += text.placed(
      middle: middle, scale: body.scale, left: body.labelsBeside ? body.left + RowText.beside : RowBody.margin,
      column: body.column, layout: layout)
  }
}

extension RowText {
  /// The label's colour: the own one's as its mark's.
  var labelInk: Ink { row.isOwn ? row.role.ink : .text }
}
