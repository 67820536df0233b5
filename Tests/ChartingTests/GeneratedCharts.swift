@testable import Charting

/// Charts of every shape, the same on every run.
struct GeneratedCharts {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  private static let labels = [
    "England", "West Midlands", "Statistical neighbours", "Wolverley",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "All English single-tier and county councils, weighted mean", "",
    "Yorkshire & <the> Humber", "北部の議会", "Ynys Môn",
  ]

  mutating func next() -> Chart {
    let step = [ChartStep.month, .quarter, .year][below(3)]
    let count = [0, 1, 2, 3, 5, 12, 13, 24, 48, 60, 120][below(11)]
    let unit = [
      AxisUnit.percent, .count, .rate(per: 10_000), .money(prefix: "£", suffix: "m"), .number,
      .money(prefix: "US dollars ", suffix: " thousand"),
    ][below(6)]
    let periods = periods(count, step: step)
    let some = ChartRole.areas.filter { _ in chance(70) }
    let roles = some.isEmpty ? [.own] : some
    let (middle, spread) = (Double(below(2_000) - 500) * pow10(below(7)) / 100, Double(below(400) + 1) / 100)
    var chart = Chart(
      id: "c", kind: .trend, subject: "Something that is counted", area: "Wolverley", unit: unit, step: step,
      periods: periods,
      series: roles.map { series($0, count: count, unit: unit, middle: middle, spread: spread) })
    if chance(60) { chart.bands = bands(around: middle) }
    let references = below(5)
    chart.references = (0..<references).map { _ in reference(periods, unit: unit, middle: middle) }
    if let first = periods.first, chance(30) {
      chart.events = [
        ChartEvent(position: first.position + below(count + 2), note: "New definition"),
        ChartEvent(position: first.position + below(count), note: "A much longer note on what was changed here"),
      ]
    }
    if chance(50) { chart.note = "Illustrative values" }
    return chart
  }

  private mutating func periods(_ count: Int, step: ChartStep) -> [ChartPeriod] {
    var position = 24_000 + below(12)
    return (0..<count).map { _ in
      position += chance(3) ? 1 + below(6) : 1
      let year = step == .month ? position / 12 : position / 4
      let month = step == .month ? position % 12 + 1 : step == .quarter ? position % 4 * 3 + 1 : nil
      return ChartPeriod(
        position: position, month: month, short: month == nil ? "2020-21" : "Sep \(year)", long: "September \(year)")
    }
  }

  private mutating func series(
    _ role: ChartRole, count: Int, unit: AxisUnit, middle: Double, spread: Double
  ) -> ChartSeries {
    let gaps = [0, 0, 5, 40, 100][below(5)]
    let flat = chance(10)
    var value = middle
    let values = (0..<count).map { _ -> Double? in
      if !flat { value += (Double(below(201)) - 100) / 100 * spread * max(1, abs(middle)) / 10 }
      return chance(gaps) ? nil : chance(1) ? value * 10 : value
    }
    return ChartSeries(
      role: role, label: Self.labels[below(Self.labels.count)], values: values,
      texts: values.map { $0 == nil || chance(5) ? nil : "\(unit.prefix)\(Int($0 ?? 0)).5\(unit.suffix)" })
  }

  private mutating func bands(around middle: Double) -> [ChartBand] {
    let (low, high) = (middle * 0.9 - 1, middle * 1.1 + 2)
    guard low < high else { return [] }
    return [
      ChartBand(zone: .target, lower: high, upper: nil, note: "Target: this or more"),
      ChartBand(zone: .tolerance, lower: low, upper: high, note: "Tolerance: between the two"),
      ChartBand(zone: .failure, lower: nil, upper: low, note: "Failure: below"),
    ]
  }

  private mutating func reference(_ periods: [ChartPeriod], unit: AxisUnit, middle: Double) -> ReferenceLine {
    let value = middle + Double(below(100)) / 10
    let start = (periods.first?.position ?? 0) + below(20)
    return ReferenceLine(
      role: ChartRole.areas[below(4)], value: value, name: Self.labels[below(Self.labels.count)] + " 2020-21",
      text: "\(unit.prefix)\(Int(value))\(unit.suffix)", positions: chance(50) ? nil : start...start + below(12))
  }

  private func pow10(_ power: Int) -> Double { (0..<power).reduce(1.0) { value, _ in value * 10 } }
}
