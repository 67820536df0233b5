/// Small charts in rows and columns on the same scales: only the outer axes are labelled.
struct PanelGrid {
  /// One chart with its place.
  struct Cell {
    let x: Int
    let y: Int
    /// The chart; `nil` for one without values.
    let picture: ChartPicture?
    let height: Int
    /// Its title, and that it has no data, with the value axis if that is its place.
    let texts: [PlacedText]
  }

  let cells: [Cell]
  let key: Key
  let footer: [PlacedText]
  let height: Int

  /// The grid of a chart's panels; `nil` if none of them has a value.
  init?(_ data: ChartData, layout: Layout) {
    guard let measures = PanelMeasures(data, layout: layout) else { return nil }
    var cells: [Cell] = []
    var y = 20
    for start in stride(from: 0, to: data.panels.count, by: measures.columns) {
      let row = data.panels[start..<min(start + measures.columns, data.panels.count)]
      let titles = row.enumerated().map { measures.title(of: $1, column: $0) }
      let top = titles.reduce(1) { max($0, $1.count) } * layout.pitch + 90 + measures.headroom
      let placed = row.enumerated().map { column, panel in
        let below = stride(from: start + column, to: data.panels.count, by: measures.columns).dropFirst()
        return Cell(
          panel, at: (measures.x(column), y), title: titles[column], axis: measures.axis,
          layout: measures.layout(
            column: column, top: top, showsPeriods: below.allSatisfy { data.panels[$0].axis == nil }))
      }
      cells += placed
      y += placed.reduce(0) { max($0, $1.height) } + 120
    }
    self.cells = cells
    key = Key(PanelWords.key(of: data.panels), layout: layout, top: y)
    footer = Footer.texts(PanelWords.footnotes(of: data, axis: measures.axis), layout: layout, top: key.bottom)
    height = (footer.last.map { $0.baseline + layout.descent } ?? key.bottom - 50) + 50
  }
}

extension PanelGrid {
  /// How many of so many panels would stand side by side if there were room.
  static func columns(of count: Int, isWide: Bool) -> Int {
    guard isWide else { return min(count, 2) }
    return count == 4 ? 2 : count <= 9 ? min(count, 3) : 4
  }
}

extension PanelGrid.Cell {
  /// A panel; one without values keeps the value axis that those beside it are read on.
  fileprivate init(
    _ data: ChartData, at place: (x: Int, y: Int), title: [String], axis: ValueAxis, layout: Layout
  ) {
    (x, y) = place
    let left = place.x + (layout.panel?.left ?? 0)
    let picture = data.chart.kind.frame.picture(data, layout)
    self.picture = picture
    height = picture?.height ?? layout.heightOfPanel(withPeriods: false)
    var texts = title.enumerated().map { index, line in
      PlacedText(text: line, x: left, baseline: place.y + layout.ascent + index * layout.pitch, isBold: true)
    }
    if picture == nil {
      let middle = place.y + (layout.top + layout.bottom) / 2
      texts.append(PlacedText(text: "No data", x: left, baseline: middle, ink: .muted))
      if layout.panel?.showsValues ?? false {
        let plot = Plot(data, axis: axis, layout: layout, left: left, limit: layout.panel?.limit ?? layout.width)
        texts += axis.ticks.map { tick in
          let baseline = place.y + plot.y(axis.step.value(tick)) + layout.toBaseline
          return PlacedText(text: data.text(of: tick, on: axis), x: left - 60, baseline: baseline, anchor: .end)
        }
      }
    }
    self.texts = texts
  }
}

/// How wide panels are and where their columns begin.
private struct PanelMeasures {
  let axis: ValueAxis
  let columns: Int
  private let layout: Layout
  private let left: Int
  private let plotWidth: Int
  private let labelRoom: Int
  /// What stays free above a plot for the values at its marks.
  let headroom: Int

  /// High enough that no two texts of a value axis touch.
  static let plotHeight = 1_200
  /// From a panel's left edge to its plot, so that half of the first period's name fits; the first column has more.
  private let inset: Int
  private static let (gutter, leastPlotWidth) = (60, 700)
  /// The least room that a point of its own needs.
  private static let leastPitch = 25

  init?(_ data: ChartData, layout: Layout) {
    guard let axis = data.panels.lazy.compactMap(\.axis).first else { return nil }
    let fitting = TextFitting(size: layout.textSize)
    let left = Picture.left(of: axis, fitting: fitting)
    let inset = min(400, max(60, fitting.width(data.chart.periods.first?.short ?? "") / 2 + 10))
    var probe = layout
    probe.namesAtEnds = false
    probe.bottom = probe.top + Self.plotHeight
    probe.panel = Layout.Panel(left: left, limit: left, showsValues: false, showsPeriods: false)
    let limit = min(1_000, layout.width - left - 1_000)
    let design = data.panels.first?.chart.kind.frame.panel
    let room =
      design?.hasEndLabels == true
      ? data.panels.reduce(0) { max($0, EndLabel.room(for: EndLabel.all(of: $1, layout: probe, limit: limit))) } : 60
    headroom = design?.hasValuesAtMarks == true ? layout.headroom : 0
    func width(_ columns: Int) -> Int {
      (layout.width - left - columns * room - (columns - 1) * (inset + Self.gutter)) / columns
    }
    let wanted = PanelGrid.columns(of: data.panels.count, isWide: layout.namesAtEnds)
    let hasPoints = data.panels.contains { $0.control != nil }
    let least = max(Self.leastPlotWidth, hasPoints ? data.chart.periods.count * Self.leastPitch : 0)
    columns = (1...wanted).last { width($0) >= least } ?? 1
    (self.axis, self.layout, self.left) = (axis, layout, left)
    (self.inset, plotWidth, labelRoom) = (inset, width(columns), room)
  }

  func x(_ column: Int) -> Int {
    column == 0 ? 0 : left + column * (plotWidth + labelRoom + inset + Self.gutter) - inset
  }

  /// The layout of a panel: the wide or narrow one with a small plot of its own.
  func layout(column: Int, top: Int, showsPeriods: Bool) -> Layout {
    let start = column == 0 ? left : inset
    var layout = layout
    layout.width = start + plotWidth + labelRoom
    (layout.top, layout.bottom) = (top, top + Self.plotHeight)
    layout.namesAtEnds = false
    layout.panel = Layout.Panel(
      left: start, limit: start + plotWidth, showsValues: column == 0, showsPeriods: showsPeriods)
    return layout
  }

  /// A panel's title in at most four lines.
  func title(of panel: ChartData, column: Int) -> [String] {
    TextFitting(size: layout.textSize, bold: true)
      .wrapped(PanelWords.title(of: panel), to: plotWidth + labelRoom, lines: 4)
  }
}
