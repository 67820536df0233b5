internal import Markup

extension ChartKind {
  /// One line without axes.
  public static let sparkline = ChartKind(
    name: "sparkline", noun: "Sparkline",
    summary: "Shows the course of one measure in little room, with its first, last, highest and lowest value.",
    example: { SparklineExample.chart },
    needs: ChartNeeds(series: 1...1),
    frame: .bare { plot, writer in
      for line in plot.lines { line.drawWithExtremes(into: &writer) }
    })
}
