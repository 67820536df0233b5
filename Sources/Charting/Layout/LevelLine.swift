/// A level line for one value: a reference, or a limit or target of a control chart.
struct LevelLine {
  let style: LineStyle
  let value: Double
  /// What it is and its value as it is printed; `nil` for a line that is not named in the picture.
  let name: (label: String, text: String)?
  /// The positions that it covers; `nil` for the whole axis.
  let positions: ClosedRange<Int>?

  /// A reference line.
  init(_ reference: ReferenceLine) {
    self.init(
      reference.role.level, reference.value, name: (reference.name, reference.text), positions: reference.positions)
  }

  init(
    _ style: LineStyle, _ value: Double, name: (label: String, text: String)? = nil,
    positions: ClosedRange<Int>? = nil
  ) {
    self.style = style
    self.value = value
    self.name = name
    self.positions = positions
  }

  /// The limits of all segments, those of the last with their names, and the target.
  static func all(of control: ChartControl) -> [LevelLine] {
    let target = control.target.map { [LevelLine(.target, $0.value, name: ("Target", $0.text))] } ?? []
    return target
      + control.segments.enumerated().flatMap { index, segment -> [LevelLine] in
        guard let limits = segment.limits else { return [] }
        let isLast = index == control.segments.count - 1
        func line(_ style: LineStyle, _ label: String, _ level: ChartControl.Level) -> LevelLine {
          LevelLine(style, level.value, name: isLast ? (label, level.text) : nil, positions: segment.positions)
        }
        let near = limits.near.map { [$0.upperBound, $0.lowerBound] } ?? []
        return near.map { LevelLine(.nearLimit, $0, positions: segment.positions) } + [
          line(.limit, "Upper limit", limits.upper), line(.mean, "Mean", limits.mean),
          line(.limit, "Lower limit", limits.lower),
        ]
      }
  }
}

/// A level line on the plot.
struct PlacedLevel {
  let style: LineStyle
  let left: Int
  let right: Int
  let y: Int

  /// The level lines; one that covers some periods reaches half a step beyond them, but not beyond a break.
  static func all(of data: ChartData, plot: Plot) -> [PlacedLevel] {
    data.levels.map { level in
      let time = plot.time
      let y = plot.y(level.value)
      guard let positions = level.positions, time.last > time.first else {
        return PlacedLevel(style: level.style, left: time.left, right: time.right, y: y)
      }
      let isBroken = data.breaks.contains(positions.lowerBound)
      let start = time.x(max(positions.lowerBound, time.first)) - (isBroken ? 0 : time.pitch / 2)
      let end = time.x(min(positions.upperBound, time.last)) + time.pitch / 2
      return PlacedLevel(style: level.style, left: max(start, time.left), right: min(end, time.right), y: y)
    }
  }
}
