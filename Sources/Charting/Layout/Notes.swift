/// The notes in a plot, and those that found no place and stand below it.
struct Notes {
  let texts: [PlacedText]
  /// Where vertical rules stand.
  let rules: [Int]
  /// What stands below the plot.
  let footnotes: [String]

  /// Notes of bands first, then of events; what finds no free place becomes a footnote.
  init(
    _ data: ChartData, plot: Plot, ticks: [ValueTick], bands: [PlacedBand], levels: [PlacedLevel], fitting: TextFitting
  ) {
    let shown = Self.events(of: data, on: plot)
    rules = shown.map { plot.time.x($0.position) }
    var heights: [Int] = []
    heights.reserveCapacity(ticks.count + 2 * bands.count + levels.count)
    for tick in ticks { heights.append(tick.y) }
    for band in bands {
      heights.append(band.top)
      heights.append(band.bottom)
    }
    for level in levels { heights.append(level.y) }
    var slots = NoteSlots(plot, levels: heights, rules: shown.map(\.position), fitting: fitting)
    let (bandTexts, bandNotes) = Self.place(notesOf: data.bands, on: bands, slots: &slots)
    let (eventTexts, eventNotes) = Self.place(notesOf: data, plot: plot, slots: &slots)
    texts = bandTexts + eventTexts
    footnotes =
      Self.axisNotes(data, axis: plot.values) + bandNotes + eventNotes
      + (data.control?.trialNotes(in: data.chart) ?? [])
      + (data.chart.note.map { [$0] } ?? [])
  }

  /// The rules alone, for a panel, whose notes stand below all panels.
  init(rulesOf data: ChartData, plot: Plot) {
    rules = Self.events(of: data, on: plot).map { plot.time.x($0.position) }
    (texts, footnotes) = ([], [])
  }

  private static func events(of data: ChartData, on plot: Plot) -> [ChartEvent] {
    data.events.filter { $0.position >= plot.time.first && $0.position <= plot.time.last }
  }

  private static func place(
    notesOf bands: [ChartBand], on placed: [PlacedBand], slots: inout NoteSlots
  ) -> (texts: [PlacedText], footnotes: [String]) {
    var (texts, footnotes) = ([PlacedText](), [String]())
    for band in bands where !band.note.isEmpty {
      let text = placed.first { $0.band.note == band.note }.flatMap { place in
        slots.place(band.note, between: place.top, and: place.bottom, fromTop: place.isTopmost)
      }
      if let text { texts.append(text) } else { footnotes.append(band.note) }
    }
    return (texts, footnotes)
  }

  private static func place(
    notesOf data: ChartData, plot: Plot, slots: inout NoteSlots
  ) -> (texts: [PlacedText], footnotes: [String]) {
    var (texts, footnotes) = ([PlacedText](), [String]())
    for event in data.events where !event.note.isEmpty {
      let isShown = event.position >= plot.time.first && event.position <= plot.time.last
      if isShown, let text = slots.place(event.note, besideRuleAt: event.position) {
        texts.append(text)
      } else {
        let period = data.chart.periods.first { $0.position == event.position }
        footnotes.append((period.map { $0.long + ": " } ?? "") + event.note)
      }
    }
    return (texts, footnotes)
  }

  /// That the axis does not start at zero, and which series have no values.
  private static func axisNotes(_ data: ChartData, axis: ValueAxis) -> [String] {
    let empty = data.lines.filter { $0.last == nil }.map(\.series.label)
    var notes: [String] = []
    if axis.isCropped { notes.append("Axis starts at " + axis.text(axis.ticks.lowerBound)) }
    if !empty.isEmpty { notes.append("No data for " + Sentence.list(empty)) }
    return notes
  }
}
