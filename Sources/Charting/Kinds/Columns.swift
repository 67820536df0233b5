extension ChartKind {
  /// One series as bars side by side.
  public static let columns = ChartKind(
    name: "columns", noun: "Column chart",
    summary: "Shows how many there were in each month, quarter or year, or in each of a few categories.",
    example: { ColumnsExample.chart },
    needs: ChartNeeds(positions: .any, series: 1...1, count: 0...60, fromZero: true),
    words: .columns,
    frame: .columns { plot in
      guard let line = plot.data.lines.first else { return ColumnMarks() }
      let width = plot.width(of: 1, filling: 72)
      return ColumnMarks(
        bars: [plot.row(line, width: width)], labels: plot.labels(line, at: plot.printed(line), width: width),
        gaps: plot.gaps(line, width: plot.bands.pitch))
    })
}
