/// The names of positions below the plot.
struct BandLabels {
  let texts: [PlacedText]
  /// Where ticks lead to names, if not every band has one.
  let ticks: [Int]
  /// How far the names reach down.
  let bottom: Int

  /// The rows that a name may take.
  private static let (rows, gap, edge) = (3, 60, 10)

  /// The names from a height on: of times as many as have room; of categories all, in lines or by turns in two rows.
  init(_ chart: Chart, bands: BandAxis, layout: Layout, top: Int) {
    let fitting = TextFitting(size: layout.textSize)
    let place = Self.Placing(chart: chart, bands: bands, layout: layout, fitting: fitting, top: top)
    if chart.step == .category, let texts = place.wrapped ?? (place.hasMonths ? nil : place.byTurns) {
      self.texts = texts
      ticks = place.ticks(texts)
    } else if chart.step == .category, !place.hasMonths {
      texts = place.cut
      ticks = []
    } else {
      let step = chart.step == .category ? ChartStep.month : chart.step
      let named = TimeTicks(
        chart.periods, step: step, axis: bands.centres, fitting: fitting, width: layout.width
      ).ticks
      texts = named.compactMap { tick in
        tick.text.map { PlacedText(text: $0, x: tick.centre, baseline: top + layout.ascent, anchor: .middle) }
      }
      ticks = texts.count == chart.periods.count ? [] : named.map(\.x)
    }
    bottom = (texts.map(\.baseline).max() ?? top) + layout.descent
  }

  /// No names, for a panel that has others below it.
  init(bottom: Int) {
    (texts, ticks) = ([], [])
    self.bottom = bottom
  }

  private struct Placing {
    let chart: Chart
    let bands: BandAxis
    let layout: Layout
    let fitting: TextFitting
    let top: Int

    var hasMonths: Bool { chart.periods.contains { $0.month != nil } }

    /// Each name in up to three lines, no word of it cut; `nil` if one has no room.
    var wrapped: [PlacedText]? {
      let names = chart.periods.map { lines($0.short, room: bands.pitch - BandLabels.gap) }
      return names.allSatisfy { $0 != nil } ? zip(chart.periods, names).flatMap { texts($1 ?? [], at: $0) } : nil
    }

    /// The names by turns in an upper and a lower row; `nil` if they would touch.
    var byTurns: [PlacedText]? {
      let room = min(2 * bands.pitch - BandLabels.gap, layout.width - 2 * BandLabels.edge)
      guard chart.periods.allSatisfy({ fitting.width($0.short) <= room }) else { return nil }
      let texts = chart.periods.enumerated().map { index, period in
        let half = fitting.width(period.short) / 2 + BandLabels.edge
        let x = min(max(bands.x(period.position), half), layout.width - half)
        let row = top + layout.ascent + index % 2 * layout.pitch
        return PlacedText(text: period.short, x: x, baseline: row, anchor: .middle)
      }
      let isFree = zip(texts, texts.dropFirst(2)).allSatisfy { left, right in
        left.x + fitting.width(left.text) / 2 + BandLabels.gap < right.x - fitting.width(right.text) / 2
      }
      return isFree ? texts : nil
    }

    /// Names cut to their bands.
    var cut: [PlacedText] {
      chart.periods.flatMap { period in
        texts(fitting.wrapped(period.short, to: bands.pitch - BandLabels.gap, lines: BandLabels.rows), at: period)
      }
    }

    /// Lines to the names in the lower row.
    func ticks(_ texts: [PlacedText]) -> [Int] {
      texts.count == chart.periods.count && texts.contains { $0.baseline != texts[0].baseline } ? texts.map(\.x) : []
    }

    private func lines(_ name: String, room: Int) -> [String]? {
      let lines = fitting.wrapped(name, to: room)
      let words = lines.joined(separator: " ").split(separator: " ")
      return lines.count <= BandLabels.rows && words == name.split(separator: " ") ? lines : nil
    }

    private func texts(_ lines: [String], at period: ChartPeriod) -> [PlacedText] {
      lines.enumerated().map { row, line in
        PlacedText(
          text: line, x: bands.x(period.position), baseline: top + layout.ascent + row * layout.pitch, anchor: .middle)
      }
    }
  }
}
