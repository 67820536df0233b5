/// Everything in one picture of columns, with its place.
struct ColumnPicture {
  let plot: ColumnPlot
  let marks: ColumnMarks
  /// The key above the plot and beside it.
  let keyEntries: [SwatchKey.Entry]
  let bands: [PlacedBand]
  let levels: [PlacedLevel]
  /// Where vertical rules stand.
  let rules: [Int]
  let labels: ColumnLabels
  /// The words in the plot and at its ends.
  let notes: [PlacedText]
  /// The net values below their bands.
  let netValues: [PlacedText]
  let names: BandLabels
  let footer: [PlacedText]
  let height: Int

  /// The picture of data with an axis, with the marks that a kind makes for the plot.
  init(_ data: ChartData, axis: ValueAxis, layout: Layout, marks: (ColumnPlot) -> ColumnMarks) {
    let isPanel = layout.panel != nil
    let words = DirectionWords(data, isPanel: isPanel)
    let side = isPanel ? nil : SideKey(data, layout: layout)
    let key = SwatchKey(isPanel ? [] : Self.keyItems(data, withSeries: side == nil), layout: layout, top: 40)
    let top = isPanel ? layout.top - layout.headroom : key.bottom + words.heightAbove(layout)
    let plot = ColumnPlot(data, axis: axis, layout: layout, below: top, beside: side?.width ?? 0)
    self.plot = plot
    self.marks = marks(plot)
    keyEntries = key.entries + (side?.entries(plot, stack: self.marks.bars) ?? [])
    bands = Self.bands(of: data, plot: plot)
    levels = Self.levels(of: data, plot: plot)
    let events = data.chart.events.filter { plot.bands.holds($0.position) }
    rules = events.map { plot.bands.x($0.position) - plot.bands.pitch / 2 }

    var space = ColumnSpace(
      plot, self.marks, levels: levels + Self.edges(bands, plot: plot), rules: rules,
      top: top)
    netValues = words.netValues(plot)
    labels = ColumnLabels(self.marks.labels, layout: layout, space: &space)
    var placed = ColumnNotes(data, plot: plot, space: space)
    placed.place(gaps: self.marks.gaps)
    if !isPanel {
      placed.place(bands: bands)
      placed.place(events: events)
    }
    notes = words.texts(plot) + placed.texts
    let below = plot.endOfMarks + words.heightBelow(plot)
    names =
      layout.panel?.showsPeriods ?? true
      ? BandLabels(data.chart, bands: plot.bands, layout: layout, below: below) : BandLabels(bottom: below + 30)
    footer = isPanel ? [] : Footer.texts(placed.footnotes, layout: layout, top: names.bottom + 110)
    height = (footer.last.map { $0.baseline + layout.descent } ?? names.bottom) + 50
  }

  private static func keyItems(_ data: ChartData, withSeries: Bool) -> [SwatchItem] {
    let isOpposed = data.chart.kind.needs.stacking == .opposed
    let series = data.chart.series.enumerated().map { index, series in
      isOpposed && index > 1
        ? SwatchItem(text: series.label, role: .own, sample: .line)
        : SwatchItem(text: series.label, role: series.role, sample: .bar)
    }
    return (withSeries && series.count > 1 ? series : [])
      + data.references.map { SwatchItem(text: LineName.joined($0.name, $0.text), role: $0.role, sample: .level) }
  }

  /// The bands of a target, if there is one series that they are meant for.
  private static func bands(of data: ChartData, plot: ColumnPlot) -> [PlacedBand] {
    guard data.lines.count == 1 else { return [] }
    return data.bands.compactMap { band in
      let top = band.upper.map { plot.y($0) } ?? plot.top
      let bottom = band.lower.map { plot.y($0) } ?? plot.bottom
      guard top < bottom else { return nil }
      return PlacedBand(band: band, top: top, bottom: bottom, isTopmost: top == plot.top)
    }
  }

  private static func levels(of data: ChartData, plot: ColumnPlot) -> [PlacedLevel] {
    data.references.map { reference in
      let (bands, half) = (plot.bands, plot.bands.pitch / 2)
      let whole = bands.centres.first...bands.centres.last
      let covered = reference.positions?.clamped(to: whole) ?? whole
      return PlacedLevel(
        style: reference.role.level, left: bands.x(covered.lowerBound) - half,
        right: bands.x(covered.upperBound) - half + bands.pitch, y: plot.y(reference.value))
    }
  }

  /// The ends of bands inside the plot, as level lines.
  private static func edges(_ bands: [PlacedBand], plot: ColumnPlot) -> [PlacedLevel] {
    bands.flatMap { [$0.top, $0.bottom] }.filter { $0 > plot.top && $0 < plot.bottom }.map {
      PlacedLevel(style: .limit, left: plot.bands.left, right: plot.bands.right, y: $0)
    }
  }
}

extension BandAxis {
  /// Whether a position has a band.
  func holds(_ position: Int) -> Bool { position >= centres.first && position <= centres.last }
}

extension ColumnPlot {
  /// The plot below a key, with room for texts above the highest bar and below the lowest.
  init(_ data: ChartData, axis: ValueAxis, layout: Layout, below key: Int, beside side: Int) {
    let fitting = TextFitting(size: layout.textSize)
    let left = layout.panel?.left ?? Picture.left(of: axis, fitting: fitting)
    let top = layout.panel == nil ? (key + layout.headroom - 1) / 10 * 10 : layout.top
    let margin = data.chart.kind.needs.stacking == .opposed ? 60 : 20
    self.init(
      data: data, layout: layout,
      bands: BandAxis(
        first: data.positions.first ?? 0, last: data.positions.last ?? 0, left: left,
        limit: layout.panel?.limit ?? layout.width - margin - side),
      values: axis, top: top, bottom: top + layout.bottom - layout.top)
  }

  /// How far the texts at bars below zero reach down.
  var endOfMarks: Int {
    let goesDown = values.lower < 0 || data.chart.kind.needs.stacking == .opposed
    return goesDown ? bottom + layout.ascent + layout.descent + 70 : bottom
  }
}

extension ColumnSpace {
  /// The room that bars, lines and level lines leave.
  init(_ plot: ColumnPlot, _ marks: ColumnMarks, levels: [PlacedLevel], rules: [Int], top: Int) {
    bounds = Box(
      left: plot.bands.left + 10, top: top + 20, right: min(plot.bands.right + 60, plot.layout.width - 10),
      bottom: plot.endOfMarks - 5)
    bars = marks.bars.flatMap { row in
      row.bars.map { bar in
        Box(
          left: bar.x - row.width / 2 - 5, top: min(bar.base, bar.end) - 5, right: bar.x + row.width / 2 + 5,
          bottom: max(bar.base, bar.end) + 5)
      }
    }
    taken = [Box(left: plot.bands.left, top: plot.zero - 5, right: plot.bands.right, bottom: plot.zero + 5)]
    taken += levels.map { Box(left: $0.left, top: $0.y - 18, right: $0.right, bottom: $0.y + 18) }
    taken += rules.map { Box(left: $0 - 5, top: plot.top, right: $0 + 5, bottom: plot.bottom) }
    for point in marks.line?.points ?? [] {
      taken.append(Box(left: point.x - 50, top: point.y - 50, right: point.x + 50, bottom: point.y + 50))
    }
    let points = marks.line?.points ?? []
    slopes = zip(points, points.dropFirst()).filter { $1.isJoined }.map { (from: $0, to: $1) }
  }
}
