/// The notes in a plot, and those that found no place and stand below it.
struct Notes {
  let texts: [PlacedText]
  /// Where vertical rules stand.
  let rules: [Int]
  /// What stands below the plot.
  let footnotes: [String]

  init(
    _ data: ChartData, plot: Plot, bands: [PlacedBand], references: [PlacedReference], fitting: TextFitting
  ) {
    let chart = data.chart
    let shown = chart.events.filter { $0.position >= plot.time.first && $0.position <= plot.time.last }
    rules = shown.map { plot.time.x($0.position) }
    let grid = plot.values.ticks.map { plot.y(plot.values.step.value($0)) }
    var slots = NoteSlots(
      plot, levels: grid + bands.flatMap { [$0.top, $0.bottom] } + references.map(\.y),
      rules: shown.map(\.position), fitting: fitting)
    var texts: [PlacedText] = []
    var footnotes = Self.axisNotes(data, axis: plot.values)
    for band in data.bands where !band.note.isEmpty {
      let placed = bands.first { $0.band.note == band.note }.flatMap { place in
        slots.place(band.note, between: place.top, and: place.bottom, fromTop: place.isTopmost)
      }
      if let placed { texts.append(placed) } else { footnotes.append(band.note) }
    }
    for event in chart.events where !event.note.isEmpty {
      let isShown = event.position >= plot.time.first && event.position <= plot.time.last
      if isShown, let placed = slots.place(event.note, besideRuleAt: event.position) {
        texts.append(placed)
      } else {
        let period = chart.periods.first { $0.position == event.position }
        footnotes.append((period.map { $0.long + ": " } ?? "") + event.note)
      }
    }
    self.texts = texts
    self.footnotes = footnotes + (chart.note.map { [$0] } ?? [])
  }

  /// That the axis does not start at zero, and which series have no values.
  private static func axisNotes(_ data: ChartData, axis: ValueAxis) -> [String] {
    let empty = data.lines.filter { $0.last == nil }.map(\.series.label)
    let cropped = axis.isCropped ? ["Axis starts at " + axis.text(axis.ticks.lowerBound)] : []
    return cropped + (empty.isEmpty ? [] : ["No data for " + Sentence.list(empty)])
  }
}
