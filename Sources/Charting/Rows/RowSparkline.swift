extension RowPlot {
  /// The rows with values, without texts, in the room of a sparkline; `nil` if there are none.
  ///
  /// Bars are few enough to be seen; dots are all there.
  static func sparkline(_ table: RowTable, unit: AxisUnit, design: RowDesign) -> RowPlot? {
    let valued = (table.essence ?? table.rows).filter { $0.value != nil }
    let rows = design.fromZero ? valued.prefix(mostBars) : valued[...]
    guard !rows.isEmpty else { return nil }
    let room = Sparkline.height - 2 * Sparkline.margin
    let domain = RowBody.domain(RowTable(rows: Array(rows)), unit: unit, design: design)
    let scale = RowScale(
      lower: domain.lower, upper: domain.upper, left: Sparkline.margin, right: Sparkline.width - Sparkline.margin)
    var small = design
    small.thickness = min(room / rows.count * 7 / 10, 100)
    let placed = rows.enumerated().map { index, row in
      let middle = Sparkline.margin + room * (2 * index + 1) / (2 * rows.count)
      return PlacedRow(row: row, middle: middle, top: middle, bottom: middle)
    }
    return RowPlot(layout: .narrow, scale: scale, design: small, rows: placed, spans: [], texts: [])
  }

  private static let mostBars = 8
}
