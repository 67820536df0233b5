/// Which periods are named below the time axis, and where their names stand.
struct TimeTicks {
  /// A named period.
  struct Tick {
    let x: Int
    /// The name; `nil` where it would touch the last one's.
    let text: String?
    /// The middle of the name, moved in from the edges of the picture.
    let centre: Int
    let halfWidth: Int
  }

  let ticks: [Tick]

  /// The densest ticks whose names do not touch; the last period always has its name.
  ///
  /// Months and quarters are counted from the first April, years back from the last one.
  init(_ periods: [ChartPeriod], step: ChartStep, axis: TimeAxis, fitting: TextFitting, width: Int) {
    let place = { (index: Int) in Self.tick(periods[index], axis: axis, fitting: fitting, width: width) }
    guard let last = periods.indices.last else {
      ticks = []
      return
    }
    let end = place(last)
    let april = step == .year ? nil : periods.firstIndex { $0.month == 4 }
    let anchor = periods[april ?? last].position
    for interval in Self.intervals(step) {
      let chosen = periods.indices.dropLast().lazy.filter { (periods[$0].position - anchor) % interval == 0 }
      if let ticks = Self.fitted(chosen.map(place), end: end) {
        self.ticks = Self.withFirst(place(0), ticks)
        return
      }
    }
    ticks = Self.withFirst(place(0), [end])
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

  private static func tick(_ period: ChartPeriod, axis: TimeAxis, fitting: TextFitting, width: Int) -> Tick {
    let text = fitting.shortened(period.short, to: 1_000)
    let half = (fitting.width(text) + 1) / 2
    let x = axis.x(period.position)
    return Tick(x: x, text: text, centre: min(max(x, half + 10), width - half - 10), halfWidth: half)
  }

  /// The ticks with the last one, names that touch the last one's taken away; `nil` if others touch.
  private static func fitted(_ ticks: some Sequence<Tick>, end: Tick) -> [Tick]? {
    var kept: [Tick] = []
    for tick in ticks {
      if let before = kept.last, touches(before, tick) { return nil }
      kept.append(tick)
    }
    return kept.map {
      touches($0, end) ? Tick(x: $0.x, text: nil, centre: $0.centre, halfWidth: $0.halfWidth) : $0
    } + [end]
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
