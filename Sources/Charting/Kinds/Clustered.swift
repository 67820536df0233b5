extension ChartKind {
  /// Several series as bars side by side at each position.
  public static let clustered = ChartKind(
    name: "clustered", noun: "Clustered column chart",
    summary: "Compares up to five areas in each of some years, or up to five years in each month.",
    example: { ClusteredExample.chart },
    needs: ChartNeeds(reads: .years, positions: .any, series: 2...5, count: 0...16, fromZero: true),
    words: .clustered,
    frame: .columns { plot in
      let lines = plot.data.lines
      let width = plot.width(of: lines.count, filling: 84)
      var marks = ColumnMarks()
      for (line, shift) in zip(lines, plot.shifts(lines.count, width: width)) {
        marks.bars.append(plot.row(line, width: width, shift: shift))
        marks.gaps += plot.gaps(line, width: width, shift: shift)
        let isLead = line.series.role == plot.data.lead?.series.role
        let labels = plot.clusterLabels(line, isLead: isLead, width: width, shift: shift)
        marks.labels = isLead ? labels + marks.labels : marks.labels + labels
      }
      return marks
    })
}

extension ColumnPlot {
  /// How far the middles of bars that stand side by side lie from the middle of their band.
  fileprivate func shifts(_ count: Int, width: Int) -> [Int] {
    (0..<count).map { (2 * $0 - count + 1) * width / 2 }
  }

  /// The leading series' texts as those of columns; the others' where each is as narrow as its bar.
  fileprivate func clusterLabels(_ line: DataLine, isLead: Bool, width: Int, shift: Int) -> [ColumnLabel] {
    let present = line.values.indices.filter { line.values[$0] != nil }
    let areNarrow = present.allSatisfy { fitting().width(line.text($0)) <= width }
    guard isLead || areNarrow else { return [] }
    var labels = labels(line, at: areNarrow ? present : printed(line), width: width, shift: shift)
    for index in labels.indices { labels[index].isBold = isLead && !areNarrow }
    return labels
  }
}
