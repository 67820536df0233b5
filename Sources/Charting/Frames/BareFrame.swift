internal import Markup

extension ChartFrame {
  /// One line without axes, low enough for a group of table rows: its first and last value beside it, its highest above
  /// it and its lowest below it, each with its period.
  static func bare(_ marks: @escaping @Sendable (Plot, inout MarkupWriter) -> Void) -> ChartFrame {
    var frame = ChartFrame { data, layout in
      guard let bare = BarePicture(data, layout: layout) else {
        let empty = EmptyFrame(layout.low, data)
        return ChartPicture(height: empty.height) { empty.draw(into: &$0) }
      }
      return ChartPicture(height: bare.height) { writer in
        writer.markup("<g fill=\"none\" stroke-width=\"2\" stroke-linejoin=\"round\">")
        marks(bare.plot, &writer)
        writer.markup("</g>")
        for text in bare.texts { writer.text(text) }
      }
    }
    frame.hasValueAxis = false
    return frame
  }
}

extension Layout {
  /// The layout with a plot as low as a few table rows, and room for a text above it and below it.
  fileprivate var low: Layout {
    var layout = self
    layout.top = 60 + pitch
    layout.bottom = layout.top + 480
    return layout
  }
}

/// One line with its few texts.
private struct BarePicture {
  let plot: Plot
  let texts: [PlacedText]
  let height: Int

  /// The picture of the subject; `nil` if it has no value.
  init?(_ data: ChartData, layout: Layout) {
    guard let axis = data.axis, let line = data.subject, let first = line.first, let last = line.last,
      let low = line.lowest, let high = line.highest
    else { return nil }
    let layout = layout.low
    let names = BareNames(layout: layout, periods: data.chart.periods, line: line)
    let (start, end) = (names.column(first, isBold: false), names.column(last, isBold: true))
    let time = TimeAxis(
      first: data.positions.first ?? 0, last: data.positions.last ?? 0, left: start.width + 100,
      limit: layout.width - end.width - 140)
    let domain = ValueDomain(
      lowest: line.values[low] ?? 0, highest: line.values[high] ?? 0, unit: data.chart.unit, fromZero: false)
    let room = Double(layout.bottom - layout.top)
    let y = { (value: Double) in
      layout.bottom - Int(((value - domain.lower) / (domain.upper - domain.lower) * room).rounded())
    }
    let placed = PlotLine(line, positions: data.positions, x: { time.x($0) }, y: y)
    plot = Plot(layout: layout, time: time, values: axis, lines: [placed])
    var texts = end.texts(from: plot.time.right + 90, at: y(line.values[last] ?? 0), layout: layout)
    if first != last { texts += start.texts(from: 20, at: y(line.values[first] ?? 0), layout: layout) }
    for (index, word, isAbove) in [(high, "Highest", true), (low, "Lowest", false)]
    where index != first && index != last && line.values[low] != line.values[high] {
      texts.append(names.extreme(index, word: word, isAbove: isAbove, time: time, y: y(line.values[index] ?? 0)))
    }
    let below = texts.reduce(layout.bottom) { max($0, $1.baseline + layout.descent) }
    let footer = Footer.texts(data.chart.note.map { [$0] } ?? [], layout: layout, top: below + 50)
    self.texts = texts + footer
    height = (footer.last.map { $0.baseline + layout.descent } ?? below) + 50
  }
}

/// The texts of values with their periods.
private struct BareNames {
  let layout: Layout
  let periods: [ChartPeriod]
  let line: DataLine

  /// A value above its period, and that it is the highest or lowest.
  struct Column {
    let lines: [String]
    let isBold: Bool
    let width: Int

    func texts(from x: Int, at y: Int, layout: Layout) -> [PlacedText] {
      let height = lines.count * layout.pitch
      let top = max(30, min(y - layout.pitch, layout.bottom + layout.pitch - height))
      return lines.enumerated().map { index, line in
        PlacedText(
          text: line, x: x, baseline: top + index * layout.pitch + layout.ascent, ink: index == 0 ? .text : .muted,
          isBold: isBold && index == 0)
      }
    }
  }

  func column(_ index: Int, isBold: Bool) -> Column {
    let lines = [line.text(index), periods[index].short, distinction(of: index)].filter { !$0.isEmpty }
    let fittings =
      [TextFitting(size: layout.textSize, bold: isBold)] + lines.map { _ in TextFitting(size: layout.textSize) }
    let fitted = zip(lines, fittings).map { $1.shortened($0, to: layout.width / 4) }
    return Column(lines: fitted, isBold: isBold, width: zip(fitted, fittings).reduce(0) { max($0, $1.1.width($1.0)) })
  }

  /// "highest" or "lowest" for the first or last value where it is that.
  private func distinction(of index: Int) -> String {
    guard let low = line.lowest, let high = line.highest, line.values[low] != line.values[high] else { return "" }
    return index == high ? "highest" : index == low ? "lowest" : ""
  }

  /// A value that is the highest, above its point, or the lowest, below it; nothing else lies there.
  func extreme(_ index: Int, word: String, isAbove: Bool, time: TimeAxis, y: Int) -> PlacedText {
    let fitting = TextFitting(size: layout.textSize)
    let (short, room) = (word + " " + line.text(index), time.right - time.left)
    let long = short + ", " + periods[index].short
    let text = fitting.width(long) <= room ? long : fitting.shortened(short, to: room)
    let width = fitting.width(text)
    let x = time.x(periods[index].position) - width / 2
    return PlacedText(
      text: text, x: max(time.left, min(x, time.right - width)),
      baseline: isAbove ? y - 60 - layout.descent : y + 60 + layout.ascent, ink: .muted)
  }
}
