extension ChartWords {
  /// Where the band that changed most went; the last values of all bands and where each went.
  static let ofBands = ChartWords(
    findings: { data, finding in
      guard let line = mostChanged(data), let movement = finding.movement(of: line) else { return [] }
      let name = line.series.label
      return [data.chart.subject + ", " + name + movement, data.chart.area + ", " + name + movement, name + movement]
    },
    saying: { data, prose in
      let finding = Finding(data)
      sayLastValues(data, &prose)
      for line in data.lines where line.first != line.last {
        prose.say(finding.movement(of: line).map { line.series.label + $0 })
      }
    })

  /// The first of the series whose first and last values lie furthest apart.
  private static func mostChanged(_ data: ChartData) -> DataLine? {
    var best: (line: DataLine, change: Double)?
    for line in data.lines {
      guard let first = line.first.flatMap({ line.values[$0] }), let last = line.last.flatMap({ line.values[$0] })
      else { continue }
      if abs(last - first) > best?.change ?? -1 { best = (line, abs(last - first)) }
    }
    return best?.line
  }
}
