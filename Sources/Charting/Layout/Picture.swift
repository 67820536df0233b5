/// Everything in one of the two pictures, with its place.
struct Picture {
  let data: ChartData
  let layout: Layout
  let plot: Plot
  let valueTicks: [ValueTick]
  let timeTicks: TimeTicks
  let bands: [PlacedBand]
  let levels: [PlacedLevel]
  /// Where vertical rules stand.
  let rules: [Int]
  let notes: [PlacedText]
  let endLabels: [PlacedText]
  /// What is said above the plot.
  let heading: Key
  let key: Key
  let footer: [PlacedText]
  let height: Int

  /// The picture of data with an axis.
  init(_ data: ChartData, axis: ValueAxis, layout frame: Layout) {
    self.data = data
    let isPanel = frame.panel != nil
    heading = Key(isPanel ? [] : data.control?.heading ?? [], layout: frame, top: 30)
    var layout = heading.entries.isEmpty ? frame : frame.lowered(by: heading.bottom + 60 - frame.top)
    if !isPanel { layout.fitPlot(toSteps: axis.ticks.count - 1) }
    self.layout = layout
    let fitting = TextFitting(size: layout.textSize)
    valueTicks = ValueTick.all(of: axis, in: layout)
    let left = layout.panel?.left ?? Self.left(of: valueTicks, fitting: fitting)
    let labels = EndLabel.all(
      of: data, layout: layout,
      limit: layout.panel.map { layout.width - $0.limit } ?? min(layout.endLabelLimit, layout.width - left - 1_000))
    plot = Plot(
      data, axis: axis, layout: layout, left: left,
      limit: layout.panel?.limit ?? layout.width - EndLabel.room(for: labels))
    timeTicks = TimeTicks(
      data.chart.periods, step: data.chart.step, axis: plot.time, fitting: fitting, width: layout.width)
    bands = PlacedBand.all(of: data, plot: plot)
    levels = PlacedLevel.all(of: data, plot: plot)
    endLabels = Self.place(labels, plot: plot)

    let placed =
      isPanel
      ? Notes(rulesOf: data, plot: plot)
      : Notes(data, plot: plot, ticks: valueTicks, bands: bands, levels: levels, fitting: fitting)
    (rules, notes) = (placed.rules, placed.texts)
    let top = (layout.bottom + 220 + layout.descent + 99) / 10 * 10
    let named = layout.namesAtEnds || isPanel ? [] : LineName.all(of: data).map { KeyItem($0) }
    key = Key(named + (isPanel ? [] : data.control?.key ?? []), layout: layout, top: top)
    footer = Footer.texts(placed.footnotes, layout: layout, top: key.bottom)
    height =
      layout.panel.map { layout.heightOfPanel(withPeriods: $0.showsPeriods) }
      ?? (footer.last.map { $0.baseline + layout.descent } ?? key.bottom - 90) + 50
  }

  /// The room that the texts of a value axis take, in whole pixels.
  static func left(of axis: ValueAxis, fitting: TextFitting) -> Int {
    left(widest: axis.ticks.reduce(0) { max($0, fitting.width(axis.text($1))) })
  }

  private static func left(of ticks: [ValueTick], fitting: TextFitting) -> Int {
    left(widest: ticks.reduce(0) { max($0, fitting.width($1.text)) })
  }

  private static func left(widest: Int) -> Int { (widest + 89) / 10 * 10 }

  private static func place(_ labels: [EndLabel], plot: Plot) -> [PlacedText] {
    let layout = plot.layout
    let tops = LabelSolver.tops(
      targets: labels.map { plot.y($0.value) }, heights: labels.map { $0.rows * layout.pitch },
      within: layout.top - layout.pitch / 2...layout.bottom + layout.pitch / 2)
    var texts: [PlacedText] = []
    texts.reserveCapacity(2 * labels.count)
    for (label, top) in zip(labels, tops) {
      var text = PlacedText(
        text: label.text, x: plot.time.right + EndLabel.gapBefore,
        baseline: (top + layout.pitch / 2 + layout.toBaseline + 5) / 10 * 10, ink: label.ink, isBold: label.isOwnLine)
      texts.append(text)
      guard let second = label.second else { continue }
      text.text = second
      text.baseline += layout.pitch
      texts.append(text)
    }
    return texts
  }
}
