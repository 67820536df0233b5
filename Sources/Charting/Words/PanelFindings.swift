extension PanelWords {
  /// The highest and lowest last value of the panels; the highest of all where positions are categories.
  @Sendable static func lastValues(in data: ChartData) -> [String] {
    guard data.panels.first?.chart.step != .category else { return highest(in: data) }
    let last = data.panels.compactMap { panel in
      lastOfLead(in: panel).map { (name: title(of: panel), value: $0.value, text: $0.text) }
    }
    let isShare = data.panels.first?.chart.kind.needs.stacking == .shares
    let what = "last " + (isShare ? "share" : "value") + (sharedSeries(of: data.panels).map { " of " + $0 } ?? "")
    return ranges(of: last, what: what, subject: data.chart.subject)
  }

  /// From the lowest to the highest of some values, each with the name of its panel.
  static func ranges(
    of values: [(name: String, value: Double, text: String)], what: String, subject: String
  ) -> [String] {
    guard let high = values.max(by: { $0.value < $1.value }), let low = values.min(by: { $0.value < $1.value })
    else { return [] }
    let (whole, alone) = (subject + ", " + what, what.prefix(1).uppercased() + what.dropFirst())
    if high.text == low.text { return [whole, alone].map { $0 + " all at " + high.text } }
    return [" from \(low.text) (\(low.name)) to \(high.text) (\(high.name))", " from \(low.text) to \(high.text)"]
      .flatMap { range in [whole + range, alone + range] }
  }

  /// The highest value of all panels.
  @Sendable static func highest(in data: ChartData) -> [String] {
    guard data.panels.first?.chart.step == .category else { return lastValues(in: data) }
    let all = data.panels.flatMap { panel in
      panel.lines.flatMap { line in
        line.values.enumerated().compactMap { index, value in
          value.map { (panel: panel, line: line, index: index, value: $0) }
        }
      }
    }
    guard let first = all.first else { return [] }
    let high = all.dropFirst().reduce(first) { $1.value > $0.value ? $1 : $0 }
    let place = high.panel.chart.periods[high.index].long
    let series = high.panel.lines.count > 1 ? high.line.series.label + ", " : ""
    let said = "highest value \(high.line.text(high.index))"
    return [
      "\(data.chart.subject): \(said), \(series)\(place) (\(title(of: high.panel)))",
      "H" + said.dropFirst() + ", \(series)\(place) (\(title(of: high.panel)))",
      "H" + said.dropFirst() + " (\(title(of: high.panel)))", "H" + said.dropFirst(),
    ]
  }

  /// From the lowest to the highest closing total of waterfalls.
  @Sendable static func closings(in data: ChartData) -> [String] {
    let totals = data.panels.compactMap { panel -> (name: String, value: Double, text: String)? in
      guard let line = panel.subject, let last = line.last, let value = line.values[last] else { return nil }
      return (title(of: panel), value, line.text(last))
    }
    let name = data.panels.first.flatMap { $0.chart.periods.last?.long } ?? ""
    return ranges(of: totals, what: name.isEmpty ? "total" : name, subject: data.chart.subject)
  }

  /// The own area's best and worst place.
  @Sendable static func standings(in data: ChartData) -> [String] {
    let places = data.panels.compactMap { panel -> (share: Double, standing: String, text: String)? in
      let ranking = Ranking(panel)
      guard let own = ranking.own, let place = ranking.order.firstIndex(of: own), let standing = ranking.standing,
        panel.subject?.values[own] != nil
      else { return nil }
      return (Double(place) / Double(max(1, ranking.valued.count)), standing, "\(standing) (\(title(of: panel)))")
    }
    guard let best = places.min(by: { $0.share < $1.share }), let worst = places.max(by: { $0.share < $1.share })
    else { return data.panels.contains { !Ranking($0).valued.isEmpty } ? [data.chart.subject, "Places"] : [] }
    let area = data.chart.area
    guard best.standing != worst.standing else { return ["\(area): \(best.standing) in each", area] }
    return ["\(area): from \(best.text) to \(worst.text)", "\(area): best \(best.text)", area]
  }

  /// How many values meet their targets.
  @Sendable static func targetsMet(in data: ChartData) -> [String] {
    let zones = data.panels.flatMap { panel -> [ChartZone?] in
      guard let own = panel.subject else { return [] }
      return own.values.indices.filter { own.values[$0] != nil }.map { ChartWords.zone(panel, own, at: $0) }
    }
    guard !zones.isEmpty, !zones.contains(nil) else { return highest(in: data) }
    let said = "\(zones.count { $0 == .target }) of \(zones.count) with a value meet the target"
    return ["\(data.chart.subject): \(said)", said]
  }

  /// The last value of the leading series as it is drawn: as a share where bars are shares.
  private static func lastOfLead(in panel: ChartData) -> (value: Double, text: String)? {
    guard let line = panel.lead else { return nil }
    guard panel.chart.kind.needs.stacking == .shares else {
      return line.last.flatMap { index in line.values[index].map { ($0, line.text(index)) } }
    }
    let shares = DrawnReach.shares(panel.lines)
    guard let index = shares.lastIndex(where: { $0 != nil }), let parts = shares[index],
      let part = panel.lines.firstIndex(where: { $0.series.role == line.series.role })
    else { return nil }
    return (parts[part], line.shareText(index))
  }

  /// The name of the leading series, if that is the same part of a whole in all panels and not their own name.
  private static func sharedSeries(of panels: [ChartData]) -> String? {
    guard let name = panels.first?.lead?.series.label else { return nil }
    let isShared = panels.allSatisfy { $0.lines.count > 1 && $0.lead?.series.label == name && $0.chart.area != name }
    return isShared ? name : nil
  }
}

extension ChartWords {
  /// What the panels show together; where each panel's values went, or what its kind says of them.
  static let ofPanels = ChartWords(
    findings: { data, _ in data.panels.first?.chart.kind.frame.panel?.findings(data) ?? [] },
    values: { data in
      data.panels.map { panel in PanelWords.title(of: panel) + ": " + said(of: panel) } + PanelWords.notes(of: data)
    })

  private static func said(of panel: ChartData) -> String {
    guard panel.chart.step == .category || panel.chart.kind.frame.panel?.saysMovement != true else {
      return Sentence.enumerated(panel.lines.map { movement(of: $0, in: panel) })
    }
    var prose = Prose()
    panel.chart.kind.words.values(panel, &prose)
    let values = prose.string
    return values.isEmpty ? "no data" : Sentence.isEnded(values) ? String(values.dropLast()) : values
  }

  private static func movement(of line: DataLine, in panel: ChartData) -> String {
    let movement = Finding(panel).movement(of: line) ?? " no data"
    return line.series.label == PanelWords.title(of: panel)
      ? String(movement.dropFirst()) : line.series.label + movement
  }
}
