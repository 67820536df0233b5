/// The bars of a chart whose axis starts at zero, small enough for a table cell.
enum SparkBars {
  /// One bar a position for what the chart is about; `nil` without values.
  static func row(_ data: ChartData, width: Int, height: Int, margin: Int) -> BarRow? {
    guard let first = data.positions.first, let last = data.positions.last else { return nil }
    let values = values(data)
    guard let lowest = values.lazy.compactMap({ $0 }).min(), let highest = values.lazy.compactMap({ $0 }).max() else {
      return nil
    }
    let (bottom, top) = (min(lowest, 0), max(highest, 0))
    let bands = BandAxis(first: first, last: last, left: margin, limit: width - margin)
    let room = Double(height - 2 * margin)
    let y = { (value: Double) in
      height - margin - (top > bottom ? Int(((value - bottom) / (top - bottom) * room).rounded()) : 0)
    }
    let bars = zip(data.positions, values).compactMap { position, value in
      value.map { Bar(x: bands.x(position), base: y(0), end: y($0)) }
    }
    return BarRow(role: .own, width: max(min(bands.pitch * 7 / 10, 120) / 2 * 2, 2), bars: bars)
  }

  /// The sums of parts, the first part's shares, the net of flows, or the leading series' values.
  private static func values(_ data: ChartData) -> [Double?] {
    switch data.chart.kind.needs.stacking {
    case .none: data.lead?.values ?? []
    case .sums: data.positions.indices.map { data.isComplete($0) ? data.sums[$0] : nil }
    case .shares: DrawnReach.shares(data.lines).map { $0?.first }
    case .opposed: (data.lines.count > 2 ? data.lines[2] : data.lines.first)?.values ?? []
    }
  }
}
