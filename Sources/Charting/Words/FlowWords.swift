extension ChartWords {
  /// What came, what went and the net at the last position that has both.
  static let flows = ChartWords(
    findings: { data, _ in
      guard data.lines.count > 1,
        let last = data.positions.indices.last(where: { index in
          data.lines.prefix(2).allSatisfy { $0.values[index] != nil }
        })
      else { return [] }
      let values = data.lines.filter { $0.values[last] != nil }.map { "\($0.series.label) \($0.text(last))" }
      let place = data.chart.periods[last].long
      return [
        "\(data.chart.subject), \(place): \(Sentence.list(values))", "\(place): \(Sentence.list(values))",
        "\(place): \(Sentence.list(Array(values.prefix(2))))", "\(place): \(values[0])",
      ]
    },
    values: { data in
      guard data.lines.count > 1 else { return [] }
      let directions = "Up: \(data.lines[0].series.label). Down: \(data.lines[1].series.label)"
      return [directions] + ChartWords.all(data) + GapWords(data).sentences
    })
}
