/// Which periods are named below the time axis, and where their names stand.
struct TimeTicks {
  /// A named period.
  struct Tick {
    let x: Int
    /// The name; `nil` where it would touch the last one's.
    var text: String?
    /// The middle of the name, moved in from the edges of the picture.
    let centre: Int
    let halfWidth: Int
  }

  let ticks: [Tick]

  /// The densest ticks whose names do not touch; the last period always has its name.
  ///
  /// Months and quarters are counted from the first April, years back from the last one.
  init(_ periods: [ChartPeriod], step: ChartStep, axis: TimeAxis, fitting: TextFitting, width: Int) {
    guard let last = periods.indices.last else {
      ticks = []
      return
    }
    let names = Names(periods: periods, axis: axis, fitting: fitting, width: width)
    let end = names.tick(last)
    let april = step == .year ? nil : periods.firstIndex { $0.month == 4 }
    let anchor = periods[april ?? last].position
    for interval in Self.intervals(step) {
      if let ticks = names.ticks(every: interval, from: anchor, before: last, end: end) {
        self.ticks = Self.withFirst(names.tick(0), ticks)
        return
      }
    }
    ticks = Self.withFirst(names.tick(0), [end])
  }

  private static let gap = 80

  private static func intervals(_ step: ChartStep) -> [Int] {
    switch step {
    case .month: [1, 3, 6, 12, 24, 60, 120, 240]
    case .quarter: [1, 2, 4, 8, 20, 40, 80]
    case .year: [1, 2, 5, 10, 20, 50]
    case .category: [1]
    }
  }

  /// The periods with the places of their names.
  private struct Names {
    let periods: [ChartPeriod]
    let axis: TimeAxis
    let fitting: TextFitting
    let width: Int

    func tick(_ index: Int) -> Tick {
      let (text, width) = fitting.fitted(periods[index].short, to: 1_000)
      let half = (width + 1) / 2
      let x = axis.x(periods[index].position)
      return Tick(x: x, text: text, centre: min(max(x, half + 10), self.width - half - 10), halfWidth: half)
    }

    /// The ticks an interval apart and the last one, names that touch the last one's taken away; `nil` if others touch.
    func ticks(every interval: Int, from anchor: Int, before last: Int, end: Tick) -> [Tick]? {
      var kept: [Tick] = []
      for index in 0..<last where (periods[index].position - anchor) % interval == 0 {
        let tick = tick(index)
        if let before = kept.last, touches(before, tick) { return nil }
        kept.append(tick)
      }
      for index in kept.indices where touches(kept[index], end) { kept[index].text = nil }
      kept.append(end)
      return kept
    }
  }

  private static func withFirst(_ first: Tick, _ ticks: [Tick]) -> [Tick] {
    guard let next = ticks.first(where: { $0.text != nil }), next.x > first.x, !touches(first, next)
    else { return ticks }
    return [first] + ticks
  }

  private static func touches(_ left: Tick, _ right: Tick) -> Bool {
    left.centre + left.halfWidth + gap > right.centre - right.halfWidth
  }
}
