/// The columns of a chart in rows: labels, marks, values.
struct RowBody {
  let texts: [RowText]
  let scale: RowScale
  /// Where labels begin, and where they end if they stand beside the marks.
  let labelsBeside: Bool
  let labelEnd: Int
  /// Where the room for marks and values begins.
  let left: Int
  /// The right edge of the values where they stand in a column; `nil` where they stand at the marks.
  let column: Int?
  /// The ticks of the scale, where it is drawn.
  let axis: ValueAxis?

  /// What stays free at the picture's edges.
  static let margin = 20

  init(_ table: RowTable, unit: AxisUnit, design: RowDesign, layout: Layout) {
    labelsBeside = layout.namesAtEnds || design.narrowLabels == .beside
    let edge = layout.width - Self.margin
    let labelLimit = labelsBeside ? layout.width * 2 / 5 - Self.margin : layout.width - 2 * Self.margin
    let texts = { (limit: Int, width: Int) in
      table.rows.map { row in
        RowText(
          row, layout: layout, labelLimit: row.isHeading ? edge - Self.margin : labelLimit, valueLimit: limit,
          bodyWidth: width)
      }
    }
    let widest = texts(0, 0).reduce(0) { $1.row.isHeading ? $0 : max($0, $1.labelWidth(layout)) }
    labelEnd = labelsBeside ? Self.margin + widest : Self.margin
    left = labelsBeside && widest > 0 ? labelEnd + RowText.afterLabel : Self.margin
    let made = texts((edge - left) * 9 / 20, edge - left)
    self.texts = made
    let isColumn = design.values == .inColumn || !table.rules.isEmpty
    column = isColumn ? edge : nil
    let domain = Self.domain(table, unit: unit, design: design)
    let shownAxis = design.showsAxis ? ValueAxis(domain, unit: unit) : nil
    axis = shownAxis
    let (lower, upper) = (shownAxis?.lower ?? domain.lower, shownAxis?.upper ?? domain.upper)
    let valued = made.filter { $0.row.value != nil && !$0.row.isHeading }
    let start = left + design.overhang
    if isColumn {
      let width = valued.reduce(0) { max($0, $1.valueWidth) }
      let ticks = shownAxis.map { TextFitting(size: layout.textSize).width($0.text($0.ticks.upperBound)) / 2 } ?? 0
      let room = max(width + RowText.afterLabel, ticks)
      scale = RowScale(lower: lower, upper: upper, left: start, right: max(start, edge - room - design.overhang))
    } else {
      scale = RowScale(
        lower: lower, upper: upper,
        texts: valued.map(\.besideMark), between: start, and: edge - design.overhang)
    }
  }

  /// The values that the scale has to hold.
  static func domain(_ table: RowTable, unit: AxisUnit, design: RowDesign) -> ValueDomain {
    let values = table.rows.flatMap { row in row.value.map { design.fromZero ? [$0, row.from] : [$0] } ?? [] }
    let named = (table.rules + table.rows.flatMap(\.points)).map(\.value)
    let bands = table.rows.flatMap(\.bands).flatMap { [$0.lower, $0.upper].compactMap { $0 } }
    let all = values + named + bands
    return ValueDomain(
      lowest: all.min() ?? 0, highest: all.max() ?? 0, unit: unit, fromZero: design.fromZero)
  }
}
