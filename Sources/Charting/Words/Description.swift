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
  var text: String {
    var text = ""
    text.reserveCapacity(1_024)
    func say(_ sentence: String?) {
      guard let sentence, !sentence.isEmpty else { return }
      if !text.isEmpty { text += " " }
      text += sentence
      if !Sentence.isEnded(sentence) { text += "." }
    }
    say(data.chart.alt)
    say(scope)
    say(finding.text)
    for sentence in data.chart.kind.words.values(data) { say(sentence) }
    for sentence in [better, targets, references, gaps, reason, events, data.chart.note] { say(sentence) }
    return text
  }

  /// Measure, unit, place and period, to stand below a title.
  var subtitle: String {
    Sentence.enumerated([data.chart.subject, data.chart.unit.words, data.chart.area, periodText ?? ""])
  }

  private var periodText: String? {
    guard data.chart.step != .category, let first = data.chart.periods.first, let last = data.chart.periods.last
    else { return nil }
    return first == last ? first.long : Sentence.together(first.long, " to ", last.long)
  }

  private var categoryText: String {
    data.chart.periods.isEmpty ? "no periods" : data.chart.step.counted(data.chart.periods.count)
  }

  private var scope: String {
    let chart = data.chart
    let form = [chart.kind.noun, chart.step.adverb, periodText ?? categoryText, chart.unit.words]
    return Sentence.together(Sentence.enumerated(form), ": ", chart.subject)
  }

  private var targets: String? {
    guard !data.bands.isEmpty else { return nil }
    let notes = Sentence.enumerated(data.bands.map(\.note), separator: "; ")
    guard let standing = finding.standing else { return notes }
    guard data.chart.step == .category else { return Sentence.together(notes, ". Last value: ", standing) }
    return data.chart.standing == nil ? notes : Sentence.together(notes, ". ", data.chart.area, ": ", standing)
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
