extension ChartWords {
  /// Which category is largest; all of them with their values.
  static let distribution = ChartWords(
    findings: { data, _ in
      guard let line = data.subject else { return [] }
      let order = RowOrder.bySize(line, periods: data.chart.periods).filter { line.values[$0] != nil }
      guard let first = order.first, let most = line.values[first] else { return [] }
      let largest = order.filter { line.values[$0] == most && !RowOrder.isRemainder(data.chart.periods[$0].long) }
      let text = line.textWithDetail(first)
      guard largest.count > 0 else {
        return ["\(data.chart.subject): no named category has a value", data.chart.subject]
      }
      guard order.count > 1, largest.count < order.count else {
        let each = order.count == 1 ? " in \(data.chart.periods[first].long)" : " in each category"
        return [
          "\(data.chart.subject): \(text)\(each)", "\(data.chart.area): \(text)\(each)", data.chart.area + ": " + text,
        ]
      }
      let names = Sentence.list(largest.map { data.chart.periods[$0].long })
      let said = largest.count == 1 ? "\(names) is largest, at \(text)" : "\(names) are largest, at \(text) each"
      return ["\(data.chart.subject): \(said)", said, "The largest category has \(text)", data.chart.subject]
    },
    values: { data in
      guard let line = data.subject, !line.values.isEmpty else { return [] }
      let order = RowOrder.bySize(line, periods: data.chart.periods)
      return [
        "Values: "
          + order.map { "\(data.chart.periods[$0].long) \(line.textWithDetail($0))" }
          .joined(separator: ", ")
      ]
    })
}
