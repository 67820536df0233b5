/// The names of stacked parts beside the last stack, each with a sample at the height of its part.
struct SideKey {
  private let items: [(item: SwatchItem, lines: [String])]
  private let layout: Layout
  /// The room that it takes at the right.
  let width: Int

  private static let (gap, sample, lead, limit) = (80, 120, 60, 1_700)

  /// The names of the parts; `nil` in the narrow layout, for series that are not stacked, and where the last stack
  /// lacks a part, so that a name would stand beside nothing.
  init?(_ data: ChartData, layout: Layout) {
    let stacking = data.chart.kind.needs.stacking
    guard layout.namesAtEnds, stacking == .sums || stacking == .shares, let last = data.positions.indices.last,
      data.isComplete(last), (data.sums[last] ?? 0) > 0
    else { return nil }
    let fitting = TextFitting(size: layout.textSize)
    items = data.chart.series.map { series in
      (
        SwatchItem(text: series.label, role: series.role, sample: .bar),
        fitting.wrapped(series.label, to: Self.limit, lines: 2)
      )
    }
    self.layout = layout
    let widest = items.flatMap(\.lines).reduce(0) { max($0, fitting.width($1)) }
    width = Self.gap + Self.sample + Self.lead + widest
  }

  /// The entries beside the plot, as near to the parts of the last stack as they can be.
  func entries(_ plot: ColumnPlot, stack: [BarRow]) -> [SwatchKey.Entry] {
    let middle = plot.data.positions.indices.last.map { plot.x($0) } ?? 0
    let ends = stack.map { row in row.bars.last { $0.x == middle } }
    var before = plot.zero
    let targets = ends.map { bar -> Int in
      guard let bar else { return before }
      before = bar.end
      return (bar.base + bar.end) / 2
    }
    // Upwards, the first part has the lowest place: equal targets keep their order from the bottom.
    let tops = LabelSolver.tops(
      targets: targets.reversed(), heights: items.reversed().map { max(1, $0.lines.count) * layout.pitch },
      within: plot.top - layout.pitch / 2...plot.bottom + 40)
    return zip(items, tops.reversed()).map { entry($0.item, $0.lines, left: plot.bands.right + Self.gap, top: $1) }
  }

  private func entry(_ item: SwatchItem, _ lines: [String], left: Int, top: Int) -> SwatchKey.Entry {
    let middle = top + layout.pitch / 2
    let texts = lines.enumerated().map { index, line in
      PlacedText(
        text: line, x: left + Self.sample + Self.lead, baseline: middle + index * layout.pitch + layout.toBaseline)
    }
    let half = Self.sample / 2
    let sample = Box(left: left, top: middle - half, right: left + Self.sample, bottom: middle + half)
    return SwatchKey.Entry(item: item, sample: sample, texts: texts)
  }
}
