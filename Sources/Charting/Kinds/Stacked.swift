extension ChartKind {
  /// Parts standing on each other, with their sum.
  public static let stacked = ChartKind(
    name: "stacked", noun: "Stacked column chart",
    summary: "Shows a whole and its parts, up to five, by year or in each of a few categories.",
    example: { StackedExample.chart },
    needs: ChartNeeds(
      reads: .indicators, positions: .any, series: 2...5, count: 0...30, fromZero: true, stacking: .sums),
    words: .stacked,
    frame: .columns { plot in
      let data = plot.data
      let heights: [[Double?]?] = data.positions.indices.map { index in data.lines.map { $0.values[index] } }
      var marks = plot.stacks(heights.map { parts in parts.flatMap { $0.contains { $0 != nil } ? $0 : nil } }) {
        $0.text($1)
      }
      marks.labels = plot.above(heights) { data.totalText($0) ?? data.lackText($0) } + marks.labels
      return marks
    })
}
