extension ChartWords {
  /// One series in columns: where it went over time, or its highest and lowest category; its values.
  static let columns = ChartWords(
    findings: { data, finding in
      guard data.chart.step == .category else { return ChartWords.overTime.findings(data, finding) }
      guard let line = data.subject, let high = line.highest, let low = line.lowest else { return [] }
      let names = data.chart.periods.map(\.long)
      let highest = "highest \(names[high]) (\(line.text(high)))"
      return [
        "\(data.chart.subject): \(highest), lowest \(names[low]) (\(line.text(low)))",
        "\(data.chart.subject): \(highest)",
        "Highest: \(names[high]) \(line.text(high))",
      ]
    },
    saying: { data, prose in
      if data.positions.count > 12 { overTime.values(data, &prose) } else { prose.say(all(data)) }
      prose.say(GapWords(data).sentences)
    })

  /// Every value of every series: "Wolverley: April 2018 12, May 2018 14".
  static func all(_ data: ChartData) -> [String] {
    data.lines.map { line in
      let values = line.values.indices.filter { line.values[$0] != nil }.map { index in
        "\(data.chart.periods[index].long) \(line.text(index))"
      }
      return "\(line.series.label): " + (values.isEmpty ? "no data" : values.joined(separator: ", "))
    }
  }
}
