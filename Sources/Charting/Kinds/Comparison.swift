extension ChartKind {
  /// The authority against its comparators, in one period or several.
  public static let comparison = ChartKind(
    name: "comparison", noun: "Bar chart",
    summary: "Sets the authority against other areas in one year or several, with the target where there is one.",
    example: { ComparisonExample.chart },
    needs: ChartNeeds(positions: .any, series: 1...4, count: 0...12, fromZero: true),
    words: .comparison,
    frame: .rows(RowDesign(gap: 60), table: { ComparisonRows($0).table }) { RowBars.draw($0, into: &$1) })
}

/// The rows of a comparison: each period's areas, the own one first, below the period's name where there are several.
struct ComparisonRows {
  private let data: ChartData

  init(_ data: ChartData) { self.data = data }

  /// The series, the own one first.
  var lines: [DataLine] {
    data.lines.filter { $0.series.role == .own } + data.lines.filter { $0.series.role != .own }
  }

  var table: RowTable {
    let periods = data.chart.periods
    let rows = periods.indices.flatMap { index in
      (periods.count > 1 ? [Row.heading(periods[index].long)] : []) + lines.map { row($0, index) }
    }
    var table = RowTable(rows: rows, rules: RowPoint.rules(of: data))
    table.essence = data.subject?.last.map { last in lines.map { row($0, last) } }
    return table
  }

  private func row(_ line: DataLine, _ index: Int) -> Row {
    var row = Row(label: line.series.label)
    row.role = line.series.role
    row.isOwn = line.series.role == .own
    row.value = line.values[index]
    row.text = line.textWithDetail(index)
    return row
  }
}
