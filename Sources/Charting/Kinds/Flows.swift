extension ChartKind {
  /// What came in above zero, what went out below it, and the net of the two.
  public static let flows = ChartKind(
    name: "flows", noun: "Chart of flows",
    summary: "Shows how many came and how many went in each period, and the net of the two as a line.",
    example: { FlowsExample.chart },
    needs: ChartNeeds(
      reads: .indicators, positions: .any, series: 2...3, count: 0...48, fromZero: true, stacking: .opposed),
    words: .flows,
    frame: .columns { plot in
      let width = plot.width(of: 1, filling: 72)
      var marks = ColumnMarks()
      for (index, line) in plot.data.lines.prefix(2).enumerated() {
        let isTurned = index == 1
        marks.bars.append(plot.row(line, width: width, isTurned: isTurned))
        marks.labels += plot.labels(line, at: plot.printed(line), width: width, isTurned: isTurned)
        marks.gaps += plot.gaps(line, width: 0)
      }
      marks.line = plot.data.lines.dropFirst(2).first.map { plot.net($0) }
      return marks
    })
}

extension ColumnPlot {
  /// The net as a line in the own ink; categories are dots, since no time joins them.
  fileprivate func net(_ line: DataLine) -> PlotLine {
    let drawn = PlotLine(line, positions: data.positions, x: { bands.x($0) }, y: { y($0) })
    let isJoined = data.chart.step != .category
    return PlotLine(
      role: .own, points: drawn.points.map { PlotPoint(x: $0.x, y: $0.y, isJoined: $0.isJoined && isJoined) })
  }
}
