@testable import Charting

/// Charts in rows of every shape, the same on every run.
struct GeneratedRows {
  let kind: ChartKind
  private var state: UInt64

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

  private static let names = [
    "England", "West Midlands", "Statistical neighbours", "Other", "Not known", "",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "Children's social care placements with other providers",
    "All English single-tier and county councils, weighted mean, as published", "Yorkshire & <the> Humber", "北部の議会",
  ]
  private static let units: [AxisUnit] = [
    .percent, .count, .rate(per: 10_000), .money(prefix: "£", suffix: "m"), .number,
    .money(prefix: "US dollars ", suffix: " thousand"),
  ]

  mutating func next() -> Chart {
    let count = min([1, 1, 2, 2, 3, 3, 5, 5, 8, 8, 14, 25, 40, 60][below(14)], kind.needs.count.upperBound)
    let unit = Self.units[below(Self.units.count)]
    let scale = (0..<below(7)).reduce(0.1) { value, _ in value * 10 }
    let areas =
      kind.needs.series.upperBound == 1 ? [.own] : [.own] + ChartRole.areas.dropFirst().filter { _ in chance(60) }
    var chart = Chart(
      id: "c", kind: kind, subject: "Something that is counted", area: "Wolverley", unit: unit, step: .category,
      periods: periods(count), series: areas.map { series($0, count: count, unit: unit, scale: scale) })
    if chance(60) { chart.bands = bands(around: Double(below(100)) * scale) }
    chart.references = (0..<below(5)).map { _ in
      ReferenceLine(
        role: ChartRole.areas[below(4)], value: Double(below(120) - 10) * scale, name: name(), text: "80.5%")
    }
    if chance(40), count > 2 {
      let middle = below(count - 1)
      chart.rows.groups = [
        RowGroup(name(), positions: 0...middle), RowGroup(name(), positions: middle + 1...count - 1),
      ]
    }
    if kind == .waterfall { makeSteps(&chart, scale: scale) }
    if chance(50) { chart.note = "Illustrative values" }
    chart.betterIs = [.higher, .lower, .none][below(3)]
    return chart
  }

  /// Changes, subtotals and a closing total that add up.
  private mutating func makeSteps(_ chart: inout Chart, scale: Double) {
    var level = 0.0
    for index in chart.periods.indices {
      let isTotal = index == 0 || index == chart.periods.count - 1 || chance(15)
      let value = isTotal && index > 0 ? level : (Double(below(1_000)) / 10 - (chance(30) ? 60 : 10)) * scale
      level = isTotal ? value : level + value
      chart.series[0].values[index] = value
      chart.series[0].texts[index] = nil
      if isTotal { chart.rows.totals.insert(index) }
    }
  }

  private mutating func name() -> String { Self.names[below(Self.names.count)] }

  private mutating func periods(_ count: Int) -> [ChartPeriod] {
    let own = below(count)
    return (0..<count).map { ChartPeriod(category: $0 == own ? "Wolverley" : name(), at: $0) }
  }

  private mutating func series(_ role: ChartRole, count: Int, unit: AxisUnit, scale: Double) -> ChartSeries {
    let (gaps, negatives) = ([0, 0, 10, 50][below(4)], [0, 0, 0, 30, 100][below(5)])
    let isFlat = chance(10)
    let values = (0..<count).map { _ -> Double? in
      let size = isFlat ? 40 : Double(below(1_000)) / 10 * (chance(3) ? 20 : 1)
      return chance(gaps) ? nil : (chance(negatives) ? -size : size) * scale
    }
    var series = ChartSeries(
      role: role, label: role == .own ? "Wolverley" : name(), values: values,
      texts: values.map { value in
        guard let value else { return ["suppressed to protect confidentiality", "c", nil][below(3)] }
        return chance(5) ? nil : "\(unit.prefix)\(Int(value)).5\(unit.suffix)"
      })
    if chance(50) { series.details = values.map { _ in chance(10) ? nil : "12.4%" } }
    return series
  }

  private mutating func bands(around middle: Double) -> [ChartBand] {
    let (low, high) = (middle * 0.9 - 1, middle * 1.1 + 2)
    let bands = [
      ChartBand(zone: .target, lower: high, upper: chance(20) ? high * 1.5 : nil, note: "Target: this or more"),
      ChartBand(zone: .tolerance, lower: low, upper: high, note: "Tolerance: between the two"),
      ChartBand(zone: .failure, lower: nil, upper: low, note: "Failure: below"),
    ]
    return bands.filter { ($0.lower ?? -.infinity) < ($0.upper ?? .infinity) }
  }
}
