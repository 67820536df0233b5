internal import Markup

extension ChartKind {
  /// Values over time against the limits of their own ups and downs (XmR).
  public static let control = ChartKind(
    name: "control", noun: "Control chart",
    summary: "Shows whether a monthly measure really changed or only went up and down as it always does.",
    example: { ControlExample.chart },
    needs: ChartNeeds(series: 1...1, hasLimits: true),
    words: .ofControl, checks: { $0.checkControl() },
    frame: .time { plot, writer in
      for line in plot.lines {
        line.stroke(.pointed, into: &writer)
        for variation in ChartControl.Variation.allCases {
          writer.points(variation, plot.places(of: variation, on: line), reach: plot.pointReach)
        }
      }
    })
}

extension Plot {
  /// How far points reach to each side: less where they lie close together.
  fileprivate var pointReach: Int { time.pitch < 40 && time.pitch > 0 ? 34 : time.pitch < 80 ? 42 : 55 }

  /// Where the points of one variation lie; a value without a signal is common cause.
  fileprivate func places(
    of variation: ChartControl.Variation, on line: PlotLine
  ) -> [(x: Int, y: Int, isHigh: Bool)] {
    let signals = control?.signals ?? []
    return line.points.compactMap { point in
      let signal = signals.first { time.x($0.position) == point.x }
      guard (signal?.variation ?? .common) == variation else { return nil }
      return (point.x, point.y, signal?.isHigh ?? true)
    }
  }
}
