/// The names of positions below the plot.
struct BandLabels {
  let texts: [PlacedText]
  /// Where ticks lead to names, and how far down; none if every band has its name in one row.
  let ticks: [(x: Int, end: Int)]
  /// How far the names reach down.
  let bottom: Int

  /// From the plot to the names, and the length of a tick.
  static let (lead, tick) = (110, 60)

  /// The names below a height: of times as many as have room; of categories all, in lines or by turns in two rows.
  init(_ chart: Chart, bands: BandAxis, layout: Layout, below plot: Int) {
    let top = plot + Self.lead
    let names = CategoryNames(chart: chart, bands: bands, layout: layout, top: top)
    if chart.step == .category, let placed = names.wrapped ?? (names.hasMonths ? nil : names.byTurnsOrCut) {
      texts = placed.flatMap { $0 }
      let isLower = placed.map { ($0.first?.baseline ?? 0) > top + layout.ascent }
      let lower = zip(chart.periods, placed).filter { ($1.first?.baseline ?? 0) > top + layout.ascent }
      ticks =
        isLower.contains(true)
        ? chart.periods.map { (x: bands.x($0.position), end: plot + Self.tick) }
          + lower.map { (x: bands.x($0.position), end: ($1.first?.baseline ?? 0) - layout.ascent - 20) } : []
    } else {
      let step = chart.step == .category ? ChartStep.month : chart.step
      let named = TimeTicks(
        chart.periods, step: step, axis: bands.centres, fitting: TextFitting(size: layout.textSize),
        width: layout.width
      ).ticks
      texts = named.compactMap { tick in
        tick.text.map { PlacedText(text: $0, x: tick.centre, baseline: top + layout.ascent, anchor: .middle) }
      }
      ticks = texts.count == chart.periods.count ? [] : named.map { (x: $0.x, end: plot + Self.tick) }
    }
    bottom = (texts.map(\.baseline).max() ?? top) + layout.descent
  }

  /// No names, for a panel that has others below it.
  init(bottom: Int) {
    (texts, ticks) = ([], [])
    self.bottom = bottom
  }
}
