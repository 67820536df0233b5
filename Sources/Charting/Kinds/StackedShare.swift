extension ChartKind {
  /// Parts as shares of their sum, standing on each other.
  public static let stackedShare = ChartKind(
    name: "stacked-share", noun: "Stacked column chart of shares",
    summary: "Shows how the parts of a whole, up to five, shift by year or between categories; not how large it is.",
    example: { StackedShareExample.chart },
    needs: ChartNeeds(
      reads: .indicators, positions: .any, series: 2...5, count: 0...30, fromZero: true, stacking: .shares),
    words: .shares,
    frame: .columns { plot in
      let heights = DrawnReach.shares(plot.data.lines).map { shares in shares.map { $0.map { Optional($0) } } }
      var marks = plot.stacks(heights) { $0.shareText($1) }
      let totals = plot.data.chart.totals
      marks.labels = plot.above(heights) { totals.isEmpty ? nil : totals[$0] } + marks.labels
      return marks
    })
}

extension DataLine {
  /// The share as the caller prints it, or else the value.
  func shareText(_ index: Int) -> String {
    if series.details.indices.contains(index), let detail = series.details[index], !detail.isEmpty { return detail }
    return text(index)
  }
}
