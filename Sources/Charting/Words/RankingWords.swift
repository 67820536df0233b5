extension ChartWords {
  /// The own authority's value and rank; all values in order, or the ends where they are many.
  static let ranking = ChartWords(
    findings: { data, _ in
      let ranking = Ranking(data)
      guard let line = data.subject, !ranking.valued.isEmpty else { return [] }
      let (subject, area) = (data.chart.subject, data.chart.area)
      guard let own = ranking.own, line.values[own] != nil else {
        let text = ranking.own.map { ": " + line.text($0) } ?? " is not among the areas"
        return ["\(subject): \(area)\(text)", area + text, area + " has no value"]
      }
      let rank = ranking.standing.map { ", " + $0 } ?? ""
      let text = line.text(own)
      return ["\(subject): \(area) \(text)\(rank)", "\(area) \(text)\(rank)", "\(area) \(text)"]
    },
    values: { data in
      let ranking = Ranking(data)
      guard let line = data.subject, !line.values.isEmpty else { return [] }
      let valued = ranking.valued
      let name = { (index: Int) in "\(data.chart.periods[index].long) \(line.textWithDetail(index))" }
      let isFromLowest = data.chart.betterIs == .lower
      let start = isFromLowest ? "From the lowest: " : "From the highest: "
      guard line.values.count > Ranking.mostRows else {
        return [start + ranking.order.map(name).joined(separator: ", ")]
      }
      guard let first = valued.first, let last = valued.last else { return [] }
      return ["\(valued.count) areas with a value", start + "first \(name(first)), last \(name(last))"]
    })
}
