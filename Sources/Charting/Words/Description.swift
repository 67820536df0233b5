/// The chart in sentences, for those who do not see it.
struct Description {
  private let data: ChartData
  private let finding: Finding

  init(_ finding: Finding) {
    self.finding = finding
    data = finding.data
  }

  init(_ data: ChartData) { self.init(Finding(data)) }

  /// Kind, measure and period; finding; last values; extremes; target; gaps; notes.
  func prose() -> Prose {
    var prose = Prose()
    prose.say(data.chart.alt)
    sayScope(&prose)
    prose.say(finding.text)
    data.chart.kind.words.values(data, &prose)
    prose.say(better)
    sayTargets(&prose)
    prose.say(references)
    prose.say(gaps)
    prose.say(reason)
    prose.say(events)
    prose.say(data.chart.note)
    return prose
  }

  /// The sentences as a text.
  var text: String { prose().string }

  /// Measure, unit, place and period, to stand below a title.
  var subtitle: String {
    Sentence.enumerated([data.chart.subject, data.chart.unit.words, data.chart.area, periodText ?? ""])
  }

  private var ends: (first: ChartPeriod, last: ChartPeriod)? {
    guard data.chart.step != .category, let first = data.chart.periods.first, let last = data.chart.periods.last
    else { return nil }
    return (first, last)
  }

  private var periodText: String? {
    ends.map { $0.first == $0.last ? $0.first.long : $0.first.long + " to " + $0.last.long }
  }

  private var categoryText: String {
    data.chart.periods.isEmpty ? "no periods" : data.chart.step.counted(data.chart.periods.count)
  }

  private func sayScope(_ prose: inout Prose) {
    let chart = data.chart
    prose.begin()
    prose.add(chart.kind.noun)
    prose.add(chart.step.adverb, after: ", ")
    if let (first, last) = ends {
      prose.add(first.long, after: ", ")
      if first != last { prose.add(last.long, after: " to ") }
    } else {
      prose.add(categoryText, after: ", ")
    }
    prose.add(chart.unit.words, after: ", ")
    prose.add(source: ": ")
    prose.add(chart.subject)
    prose.end()
  }

  private func sayTargets(_ prose: inout Prose) {
    guard !data.bands.isEmpty else { return }
    prose.begin()
    for band in data.bands { prose.add(band.note, after: "; ") }
    sayStanding(&prose)
    prose.end()
  }

  private func sayStanding(_ prose: inout Prose) {
    guard let standing = finding.standing else { return }
    if data.chart.step != .category {
      prose.add(source: ". Last value: ")
    } else if data.chart.standing != nil {
      prose.add(source: ". ")
      prose.add(data.chart.area)
      prose.add(source: ": ")
    } else {
      return
    }
    prose.add(standing)
  }

  private var better: String? {
    switch data.chart.betterIs {
    case .higher: "Higher is better"
    case .lower: "Lower is better"
    case .none: nil
    }
  }

  private var references: String? {
    guard !data.references.isEmpty else { return nil }
    return "For comparison: " + data.references.map { "\($0.name) \($0.text)" }.joined(separator: ", ")
  }

  /// How many of the subject's periods have no value, counting those that are not there at all.
  private var gaps: String? {
    guard let line = data.subject, let first = data.chart.periods.first, let last = data.chart.periods.last
    else { return nil }
    let present = line.values.count { $0 != nil }
    let missing = last.position - first.position + 1 - present
    return missing == 0 ? nil : "\(data.chart.step.counted(missing)) without a value"
  }

  /// Why there is no value; charts in rows have said it of each.
  private var reason: String? {
    data.chart.kind.frame.panel?.saysMovement == false ? nil : GapWords.reasonForAll(in: data)
  }

  private var events: String? {
    guard !data.events.isEmpty else { return nil }
    return data.events.map { event in
      let period = data.chart.periods.first { $0.position == event.position }
      return (period.map { $0.long + ": " } ?? "") + event.note
    }.joined(separator: ". ")
  }
}
