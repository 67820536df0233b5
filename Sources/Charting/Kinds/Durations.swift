internal import Markup

extension ChartKind {
  /// How many fell into each band of duration, over time, as lines.
  public static let durations = ChartKind(
    name: "durations", noun: "Line chart of duration bands",
    summary: "Shows how many fell into each band of a duration over time, such as under 3 months and 3 to 6 months.",
    example: { DurationsExample.chart },
    needs: ChartNeeds(reads: .indicators, series: 1...5, roles: ChartRole.parts),
    words: .ofBands,
    frame: .time { plot, writer in
      for line in plot.lines.reversed() { line.draw(into: &writer) }
    })
}
