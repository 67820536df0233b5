internal import Markup

extension ChartKind {
  /// Authorities ranked, one dot each.
  public static let dots = ChartKind(
    name: "dots", noun: "Dot chart",
    summary: "Ranks authorities by value, with the own one picked out and the region and England as rules.",
    example: { DotsExample.chart },
    needs: ChartNeeds(reads: .ranking, positions: .categories, series: 1...1, count: 0...400),
    words: .ranking, checks: Ranking.check, frame: .dots)
}

extension ChartFrame {
  /// A row for each authority, or one strip where there are too many for rows.
  fileprivate static let dots: ChartFrame = {
    let rows = ChartFrame.rows(
      RowDesign(
        narrowLabels: .beside, values: .inColumn, thickness: 110, gap: 40, fromZero: false,
        rulesBehind: true, overhang: 60),
      table: { DotRows($0).table }, marks: { DotMarks.draw($0, into: &$1) })
    var frame = ChartFrame { data, layout in
      data.positions.count > Ranking.mostRows ? DotStrip.picture(data, layout) : rows.picture(data, layout)
    }
    frame.sparkline = rows.sparkline
    frame.panel = DotStrip.panels
    frame.hasValueAxis = false
    return frame
  }()
}

/// The rows of a dot chart: by rank, then those without a value.
struct DotRows {
  private let ranking: Ranking

  init(_ data: ChartData) { ranking = Ranking(data) }

  var table: RowTable {
    let data = ranking.data
    guard let line = data.subject else { return RowTable(rows: []) }
    let rows = ranking.order.map { index -> Row in
      var row = Row(label: data.chart.periods[index].long)
      row.role = line.series.role
      row.isOwn = index == ranking.own
      row.value = line.values[index]
      row.text = line.textWithDetail(index)
      return row
    }
    let said = ranking.standing.map { ["\(data.chart.area) is \($0)"] } ?? []
    return RowTable(rows: rows, rules: data.references.map { RowPoint($0) }, notes: said)
  }
}
