extension ChartWords {
  /// How values stand against their bands; each with its bands' words and the others' values.
  static let standing = ChartWords(
    findings: { data, finding in
      guard let own = data.subject, let first = own.first else { return [] }
      let valued = own.values.indices.filter { own.values[$0] != nil }
      if data.chart.periods.count == 1 {
        let standing = finding.standing.map { ", " + $0 } ?? ""
        let said = "\(own.series.label) \(own.text(first))" + standing
        return ["\(data.chart.subject): \(said)", said, "\(own.series.label) \(own.text(first))"]
      }
      let zones = valued.map { zone(data, own, at: $0) }
      let met = zones.count { $0 == .target }
      let count = valued.count == own.values.count ? "\(valued.count)" : "\(valued.count) with a value"
      guard !zones.contains(nil) else {
        let said = "\(data.chart.periods[first].long) \(own.text(first))"
        return ["\(data.chart.subject): \(said)", said, data.chart.subject]
      }
      return ["\(data.chart.subject): \(met) of \(count) meet the target", "\(met) of \(count) meet the target"]
    },
    values: { data in
      guard let own = data.subject else { return [] }
      let others = data.lines.filter { $0.series.role != own.series.role }
      return data.chart.periods.enumerated().map { index, period in
        let zone = zone(data, own, at: index).map { ", " + $0.standing } ?? ""
        let values = ["\(own.series.label) \(own.textWithDetail(index))\(zone)"]
        return "\(period.long): "
          + (values + others.map { "\($0.series.label) \($0.text(index))" }).joined(separator: "; ")
      }
    })

  /// The zone that a value lies well inside; on an edge only the caller can know.
  static func zone(_ data: ChartData, _ own: DataLine, at index: Int) -> ChartZone? {
    guard let value = own.values[index] else { return nil }
    return BulletRows(data).bands(at: index).first {
      ($0.lower ?? -.infinity) < value && value < ($0.upper ?? .infinity)
    }?.zone
  }
}
