extension ChartWords {
  /// What the last value and the limits say of the process; then limits, signals and the last value.
  static let ofControl = ChartWords(
    findings: { data, finding in
      guard let control = data.control, finding.movement != nil else { return [] }
      let assured = control.assuranceWords.map { control.variationWords + ", " + $0 } ?? control.variationWords
      return [data.chart.subject, data.chart.area, "Variation"].flatMap { name in
        [name + ": " + assured, name + ": " + control.variationWords]
      }
    },
    saying: { data, prose in
      guard let control = data.control else { return }
      overTime.values(data, &prose)
      prose.say(control.verdict)
      prose.say(control.target.map { "Target: " + $0.text })
      prose.say(control.segments.map { $0.words(in: data.chart) })
      prose.say(control.signalSentences(in: data))
    })
}

extension ChartControl {
  /// What is said above the plot: variation with its point, assurance with the target's line.
  var heading: [KeyItem] {
    let variation = KeyItem(sample: .point(variation), text: "Variation: " + Sentence.ended(variationWords), lines: 6)
    guard let assuranceWords else { return [variation] }
    let text = "Assurance: " + Sentence.ended(assuranceWords)
    return [variation, KeyItem(sample: .line(.target), text: text, lines: 6)]
  }

  /// The points that occur and what they stand for.
  var key: [KeyItem] {
    let occurring = Set(signals.map(\.variation))
    return Variation.allCases.filter { $0 == .common || occurring.contains($0) }.map {
      KeyItem(sample: .point($0), text: $0.meaning)
    }
  }

  /// Variation and assurance in a sentence.
  var verdict: String {
    "Variation: " + Sentence.ended(variationWords) + (assuranceWords.map { " Assurance: " + $0 } ?? "")
  }

  /// Which limits rest on too few values.
  func trialNotes(in chart: Chart) -> [String] {
    segments.filter(\.isTrial).map { segment in
      let scope = segments.count == 1 ? "" : " from " + segment.span(in: chart)
      return "Trial limits" + scope + ": fewer than 13 points"
    }
  }

  /// Each rule with the periods that it names, in order of time.
  func signalSentences(in data: ChartData) -> [String] {
    let shown = signals.sorted { $0.position < $1.position }
    var groups: [(first: Signal, last: Signal)] = []
    for signal in shown where data.positions.contains(signal.position) {
      if let last = groups.last?.last, last.position == signal.position - 1, last.rule == signal.rule,
        last.variation == signal.variation
      {
        groups[groups.count - 1].last = signal
      } else {
        groups.append((signal, signal))
      }
    }
    return groups.map { first, last in
      Self.span(first.position...last.position, in: data.chart) + ": " + first.variation.meaning.lowercased() + ", "
        + first.rule
    }
  }

  fileprivate static func span(_ positions: ClosedRange<Int>, in chart: Chart) -> String {
    let periods = chart.periods.filter { positions.contains($0.position) }
    guard let first = periods.first, let last = periods.last else { return "no period" }
    return first == last ? first.long : first.long + " to " + last.long
  }
}

extension ChartControl.Segment {
  /// The segment's periods: "April 2021 to March 2022".
  fileprivate func span(in chart: Chart) -> String { ChartControl.span(positions, in: chart) }

  /// The segment's limits in a sentence.
  fileprivate func words(in chart: Chart) -> String {
    let span = span(in: chart)
    guard let limits else { return span + ": too few values for limits" }
    return span + ": mean " + limits.mean.text + ", upper limit " + limits.upper.text + ", lower limit "
      + limits.lower.text + (isTrial ? ", trial limits from fewer than 13 points" : "")
  }
}
