/// The vertical axis: round ends, ticks at 1-2-5 steps, and where a value lies.
struct ValueAxis: Hashable {
  let step: TickStep
  /// The first and last tick, counted in steps from zero.
  let ticks: ClosedRange<Int>
  let unit: AxisUnit
  /// The value at the first tick.
  let lower: Double
  /// The value at the last tick.
  let upper: Double

  /// Of the axes with about 4 to 7 steps, 3 to 5 in a small plot, the one that leaves least of the plot empty.
  init(_ domain: ValueDomain, unit: AxisUnit, isSmall: Bool = false) {
    let axes = (isSmall ? 3...5 : 4...7).map { Self.nice(domain, count: $0, unit: unit) }
    let usable = axes.filter { (4...(isSmall ? 6 : 8)).contains($0.ticks.count) }
    var best = usable.first ?? axes[0]
    for axis in usable where axis.span < best.span { best = axis }
    if unit == .percent, best.lower >= 0, best.upper <= 100, best.span >= 70 {
      best = ValueAxis(step: TickStep(factor: 2, power: 1), ticks: 0...5, unit: unit)
    }
    self = best
  }

  private init(step: TickStep, ticks: ClosedRange<Int>, unit: AxisUnit) {
    self.step = step
    self.ticks = ticks
    self.unit = unit
    lower = step.value(ticks.lowerBound)
    upper = step.value(ticks.upperBound)
  }

  /// d3's `nice`: ends moved out to ticks until the step no longer changes.
  private static func nice(_ domain: ValueDomain, count: Int, unit: AxisUnit) -> ValueAxis {
    var (lower, upper) = (domain.lower, domain.upper)
    var step = TickStep(range: upper - lower, count: count, wholeNumbers: unit == .count)
    for _ in 0..<10 {
      (lower, upper) = (step.value(step.floor(domain.lower)), step.value(step.ceiling(domain.upper)))
      let next = TickStep(range: upper - lower, count: count, wholeNumbers: unit == .count)
      if next == step { break }
      step = next
    }
    return ValueAxis(step: step, ticks: step.floor(domain.lower)...step.ceiling(domain.upper), unit: unit)
  }

  private var span: Double { upper - lower }

  /// Whether zero is off the axis.
  var isCropped: Bool { lower > 0 || upper < 0 }

  /// The text at a tick.
  func text(_ tick: Int) -> String { TickText.text(tick * step.factor, power: step.power, unit: unit) }

  /// Where between the bottom (0) and the top (1) a value lies.
  func share(_ value: Double) -> Double { (value - lower) / span }
}
