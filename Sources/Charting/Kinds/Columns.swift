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
      let row = plot.row(of: line)
      return ColumnMarks(bars: [row], labels: plot.labels(of: line, width: row.width), gaps: plot.gaps(of: line))
    })
}

extension ColumnPlot {
  /// The bars of a series alone in its bands.
  fileprivate func row(of line: DataLine) -> BarRow {
    let bars = line.values.enumerated().compactMap { index, value in
      value.map { Bar(x: x(index), base: zero, end: y($0)) }
    }
    return BarRow(role: line.series.role, width: width(of: 1), bars: bars)
  }

  /// All values if they have room side by side, else the highest, the last and the lowest.
  fileprivate func labels(of line: DataLine, width: Int) -> [ColumnLabel] {
    let present = line.values.indices.filter { line.values[$0] != nil }
    let haveRoom = present.allSatisfy { hasRoom(for: fitting().width(line.text($0))) }
    var chosen: [Int] = []
    for index in haveRoom ? present : [line.highest, line.last, line.lowest].compactMap({ $0 })
    where !chosen.contains(index) { chosen.append(index) }
    return chosen.compactMap { index in
      line.values[index].map { value in
        ColumnLabel(text: line.text(index), bar: Bar(x: x(index), base: zero, end: y(value)), width: width)
      }
    }
  }

  fileprivate func gaps(of line: DataLine) -> [ColumnGap] {
    line.values.indices.filter { line.values[$0] == nil }.map { index in
      ColumnGap(index: index, line, x: x(index), width: bands.pitch, isOnly: true)
    }
  }
}
