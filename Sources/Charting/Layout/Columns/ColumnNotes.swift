/// The words in a plot of columns, and those that found no place and stand below it.
struct ColumnNotes {
  private(set) var texts: [PlacedText] = []
  private let data: ChartData
  private let plot: ColumnPlot
  private var space: ColumnSpace
  private var below: [String] = []
  private var unplaced: [ColumnGap] = []

  init(_ data: ChartData, plot: ColumnPlot, space: ColumnSpace) {
    (self.data, self.plot, self.space) = (data, plot, space)
  }

  /// What stands below the plot.
  var footnotes: [String] {
    let empty = data.lines.filter { $0.last == nil }.map(\.series.label)
    return GapWords(unplaced, data).sentences + (empty.isEmpty ? [] : ["No data for " + Sentence.list(empty)]) + below
      + (data.chart.note.map { [$0] } ?? [])
  }

  /// The word for a missing value where its bar would stand; below the plot with the name of its series, if that has one.
  mutating func place(gaps: [ColumnGap]) {
    for gap in gaps {
      let size = size(gap.word ?? "")
      let left = gap.x - size.width / 2
      let bottom = plot.zero - 40
      let box = Box(left: left, top: bottom - size.height, right: left + size.width, bottom: bottom)
      guard let word = gap.word, size.width + 20 <= gap.width, space.isFree(box) else {
        unplaced.append(gap)
        continue
      }
      take(word, box)
      if !gap.series.isEmpty { unplaced.append(gap) }
    }
  }

  /// The notes of bands, in the first place that is free.
  mutating func place(bands: [PlacedBand]) {
    for band in data.bands where !band.note.isEmpty {
      let place = bands.first { $0.band.note == band.note }
      if let place, let box = free(for: band.note, in: place) {
        take(band.note, box)
      } else {
        below.append(band.note)
      }
    }
  }

  /// The notes of events beside their rules.
  mutating func place(events: [ChartEvent]) {
    for event in data.chart.events where !event.note.isEmpty {
      let size = size(event.note)
      let isShown = events.contains { $0.position == event.position }
      let edge = isShown ? plot.bands.x(event.position) - plot.bands.pitch / 2 : 0
      let boxes = [edge + 60, edge - 60 - size.width].map { left in
        Box(left: left, top: plot.top + 40, right: left + size.width, bottom: plot.top + 40 + size.height)
      }
      if isShown, let box = boxes.first(where: { isFree($0) }) {
        take(event.note, box)
      } else {
        let period = data.chart.periods.first { $0.position == event.position }
        below.append((period.map { $0.long + ": " } ?? "") + event.note)
      }
    }
  }

  private func free(for note: String, in band: PlacedBand) -> Box? {
    let size = size(note)
    let tops = [band.top + 40, band.bottom - 40 - size.height].filter {
      $0 >= band.top + 40 && $0 + size.height <= band.bottom - 40
    }
    for top in band.isTopmost ? tops : tops.reversed() {
      for left in stride(from: plot.bands.left + 60, through: plot.bands.right - size.width - 60, by: 100) {
        let box = Box(left: left, top: top, right: left + size.width, bottom: top + size.height)
        if isFree(box) { return box }
      }
    }
    return nil
  }

  /// Whether a note has its own place: not within a bar, and not across the grid.
  private func isFree(_ box: Box) -> Bool {
    space.isFree(box)
      && !plot.values.ticks.contains {
        let y = plot.y(plot.values.step.value($0))
        return y > box.top - 20 && y < box.bottom + 20
      }
  }

  private func size(_ text: String) -> (width: Int, height: Int) {
    (plot.fitting().width(text), plot.layout.ascent + plot.layout.descent)
  }

  private mutating func take(_ text: String, _ box: Box) {
    texts.append(
      PlacedText(text: text, x: box.left, baseline: box.top + plot.layout.ascent, ink: .muted))
    space.taken.append(box)
  }
}
