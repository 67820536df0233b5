internal import Markup

extension ChartKind {
  /// Values over time as lines.
  public static let trend = ChartKind(
    name: "trend", noun: "Line chart",
    summary: "Shows how one measure moved over months, quarters or years, against its target and other areas.",
    example: { TrendExample.chart },
    needs: ChartNeeds(),
    frame: .time { plot, writer in
      for line in plot.lines { line.draw(into: &writer) }
    })
}
