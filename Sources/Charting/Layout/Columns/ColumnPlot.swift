/// What a kind of columns draws on: a band for each position and a value axis from zero, in tenths of a pixel.
struct ColumnPlot: Sendable {
  let data: ChartData
  let layout: Layout
  let bands: BandAxis
  let values: ValueAxis
  let top: Int
  let bottom: Int

  /// The middle of the band of the position at an index.
  func x(_ index: Int) -> Int { bands.x(data.positions[index]) }

  /// Where a value lies, held to the plot.
  func y(_ value: Double) -> Int {
    bottom - Int((min(max(values.share(value), 0), 1) * Double(bottom - top)).rounded())
  }

  /// Where bars stand.
  var zero: Int { y(0) }

  /// How wide bars are if so many stand side by side and take so much of a band; at most 56 px if there is one.
  func width(of count: Int, filling percent: Int) -> Int {
    let group = min(bands.pitch * percent / 100, 560 * (count + 1) / 2)
    let width = max(group / count, 10)
    return width >= 60 ? width / 20 * 20 : width / 2 * 2
  }

  /// Whether texts of a width find room side by side, one in each band.
  func hasRoom(for width: Int) -> Bool { width + 20 <= bands.pitch }

  /// How text is fitted here.
  func fitting(bold: Bool = false) -> TextFitting { TextFitting(size: layout.textSize, bold: bold) }
}

extension ColumnPlot {
  /// The text at a tick.
  func tickText(_ tick: Int) -> String { data.text(of: tick, on: values) }
}

extension ChartData {
  /// The text at a tick; where bars go both ways and nothing else is drawn, a number below zero counts what went down.
  func text(of tick: Int, on axis: ValueAxis) -> String {
    let countsDown = chart.kind.needs.stacking == .opposed && lines.count == 2
    return axis.text(countsDown ? abs(tick) : tick)
  }
}
