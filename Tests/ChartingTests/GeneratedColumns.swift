@testable import Charting

/// Charts of columns of every shape, the same on every run.
struct GeneratedColumns {
  private var state: UInt64
  private let kind: ChartKind

  init(_ kind: ChartKind, seed: UInt64) {
    self.kind = kind
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  private static let labels = [
    "England", "Up to 3 months", "Statistical neighbours", "2021-22", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "All English single-tier and county councils, weighted mean", "", "Yorkshire & <the> Humber", "北部の議会",
    "suppressed", "[c]", "suppressed to protect confidentiality", "Over 2 years",
  ]

  mutating func next() -> Chart {
    let steps: [ChartStep] =
      kind.needs.positions == .time ? [.month, .quarter, .year] : [.month, .year, .category, .category]
    let step = steps[below(steps.count)]
    let sizes = [0, 1, 2, 3, 5, 8, 12, 13, 24, 48, 60].filter { kind.needs.count.contains($0 + $0 / 8) }
    let count = sizes[below(sizes.count)]
    let unit = [
      AxisUnit.percent, .count, .rate(per: 10_000), .money(prefix: "£", suffix: "m"),
      .money(prefix: "US dollars ", suffix: " thousand"),
    ][below(5)]
    let range = kind.needs.series
    let lines = range.lowerBound + below(range.count)
    let pool = chance(50) && lines <= 4 ? ChartRole.areas : ChartRole.parts
    let roles = kind.needs.stacking == .opposed ? [.part3, .part5, .own] : pool
    let size = Double(below(2_000) + 1) * pow10(below(6)) / 100
    var chart = Chart(
      id: "c", kind: kind, subject: "Something that is counted", area: "Wolverley", unit: unit, step: step,
      periods: periods(count, step: step), series: [])
    chart.series = (0..<lines).map { index in
      let low = kind.needs.stacking == .none || index > 1 && kind.needs.stacking == .opposed ? -below(3) : 0
      return series(roles[index], count: count, unit: unit, size: size, low: low)
    }
    decorate(&chart, size: size)
    return chart
  }

  private mutating func decorate(_ chart: inout Chart, size: Double) {
    if chance(40) {
      chart.bands = [
        ChartBand(zone: .target, lower: size * 0.6, upper: nil, note: "Target: this or more"),
        ChartBand(zone: .failure, lower: nil, upper: size * 0.6, note: "Failure: below"),
      ]
    }
    chart.references = (0..<below(4)).map { _ in
      ReferenceLine(
        role: ChartRole.areas[below(4)], value: size * Double(below(120)) / 100,
        name: Self.labels[below(Self.labels.count)], text: "\(below(100))",
        positions: chart.periods.first.map { $0.position...$0.position + below(10) })
    }
    if let first = chart.periods.first, chance(30) {
      chart.events = [ChartEvent(position: first.position + below(10), note: "A new definition of what is counted")]
    }
    if chance(50) { chart.note = "Illustrative values" }
    if chance(30), kind.needs.stacking == .sums || kind.needs.stacking == .shares {
      chart.totals = chart.periods.map { _ in chance(80) ? "\(below(10_000))" : nil }
    }
  }

  private mutating func periods(_ count: Int, step: ChartStep) -> [ChartPeriod] {
    let names = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]
    let hasMonths = chance(50)
    var position = step == .category ? 0 : 24_000 + below(12)
    return (0..<count).map { index in
      position += step != .category && chance(3) ? 1 + below(2) : 1
      if step == .category {
        return hasMonths
          ? ChartPeriod(
            position: position, month: (index + 3) % 12 + 1, short: names[index % 12], long: names[index % 12])
          : ChartPeriod(category: Self.labels[below(Self.labels.count)], at: position)
      }
      let month = step == .month ? position % 12 + 1 : step == .quarter ? position % 4 * 3 + 1 : nil
      return ChartPeriod(
        position: position, month: month, short: month == nil ? "2020-21" : "Sep 2021", long: "September \(position)")
    }
  }

  private mutating func series(_ role: ChartRole, count: Int, unit: AxisUnit, size: Double, low: Int) -> ChartSeries {
    let gaps = [0, 0, 0, 10, 40, 100][below(6)]
    let flat = chance(10)
    let values = (0..<count).map { _ -> Double? in
      let value = size * Double(flat ? 50 : below(101) + low * 30) / 100
      return chance(gaps) ? nil : chance(5) ? 0 : chance(1) ? value * 10 : value
    }
    var series = ChartSeries(
      role: role, label: Self.labels[below(Self.labels.count)], values: values,
      texts: values.map { value in
        value.map { chance(5) ? nil : "\(unit.prefix)\(Int($0))\(unit.suffix)" }
          ?? (chance(50) ? nil : Self.labels[9 + below(3)])
      })
    if chance(50) { series.details = values.map { $0 == nil ? nil : "\(below(1_000)).\(below(10))%" } }
    return series
  }

  private func pow10(_ power: Int) -> Double { (0..<power).reduce(1.0) { value, _ in value * 10 } }
}
