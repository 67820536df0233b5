extension ChartWords {
  /// Which category is largest; all of them with their values.
  static let distribution = ChartWords(
    findings: { data, _ in data.subject.map { findings(data, $0) } ?? [] },
    values: { data in
      guard let line = data.subject, !line.values.isEmpty else { return [] }
      let order = RowOrder.bySize(line.values, periods: data.chart.periods)
      return [
        "Values: "
          + order.map { "\(data.chart.periods[$0].long) \(line.textWithDetail($0))" }.joined(separator: ", ")
      ]
    })

  private static func findings(_ data: ChartData, _ line: DataLine) -> [String] {
    let (subject, area) = (data.chart.subject, data.chart.area)
    let name = { (index: Int) in data.chart.periods[index].long }
    let valued = RowOrder.bySize(line.values, periods: data.chart.periods).filter { line.values[$0] != nil }
    guard let first = valued.first, let most = line.values[first] else { return [] }
    guard !RowOrder.isRemainder(name(first)) else { return ["\(subject): no named category has a value", subject] }
    let text = line.textWithDetail(first)
    let largest = valued.filter { line.values[$0] == most && !RowOrder.isRemainder(name($0)) }
    guard valued.count > 1 else { return ["\(subject): \(text) in \(name(first))", "\(area): \(text)"] }
    let isWhole = valued.count == line.values.count
    guard largest.count < valued.count else {
      let said = "\(text) in each category" + (isWhole ? "" : " shown")
      return ["\(subject): \(said)", "\(area): \(said)", said]
    }
    let isExceeded = valued.contains { (line.values[$0] ?? most) > most }
    let rank = (isExceeded ? "largest of those named" : "largest") + (isWhole || isExceeded ? "" : " of those shown")
    let names = Sentence.list(largest.map(name))
    let said = largest.count == 1 ? "\(names) is \(rank), at \(text)" : "\(names) are \(rank), at \(text) each"
    return ["\(subject): \(said)", said, "The largest category has \(text)", subject]
  }
}
