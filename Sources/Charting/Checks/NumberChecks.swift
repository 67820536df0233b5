internal import Diagnostics

extension Chart {
  /// Numbers that have no place on paper: what is no number is left out and told, what is too large is refused.
  func checkNumbers() -> [Diagnostic] {
    let inSeries = series.flatMap { series -> [Diagnostic] in
      guard !series.isDrawable else { return [] }
      return series.values.indices.prefix(periods.count).compactMap { index in
        problem(series.values[index], in: "the value of '\(series.label)' in \(periods[index].long)")
      }
    }
    let inReferences = references.compactMap { problem($0.value, in: "the reference line '\($0.name)'") }
    let inBands = bands.flatMap { band -> [Diagnostic] in
      guard band.lower != Self.drawable(band.lower) || band.upper != Self.drawable(band.upper) else { return [] }
      return [band.lower, band.upper].compactMap { problem($0, in: "an end of the \(band.zone.rawValue) band") }
    }
    let unseen = references.filter { !shows($0.positions) }.map {
      Diagnostic(.chartValue, at: origin, "the reference line '\($0.name)' covers no period of the chart")
    }
    let inStart = problem(axisStart, in: "the start of the axis").map { [$0] } ?? []
    return inSeries + inReferences + inBands + unseen + inStart
  }

  /// Whether some period lies within positions; true where there are none given.
  func shows(_ positions: ClosedRange<Int>?) -> Bool {
    guard let positions, let first = periods.first, let last = periods.last else { return true }
    return first.position <= last.position && positions.overlaps(first.position...last.position)
  }

  /// A title that is longer than a finding should be.
  func checkTitle() -> [Diagnostic] {
    guard let title else { return [] }
    let count = Sentence.words(title)
    guard count > Finding.maximumWords else { return [] }
    return [
      Diagnostic(
        .chartTitle, at: origin, "the title has \(count) words and a finding at most \(Finding.maximumWords)",
        help: "say what changed, from what to what; the subtitle has the rest")
    ]
  }

  private func problem(_ value: Double?, in whole: @autoclosure () -> String) -> Diagnostic? {
    guard let value, Self.drawable(value) == nil else { return nil }
    let what = whole()
    guard value.isFinite else {
      return Diagnostic(.chartValue, at: origin, "\(what) is not a number that can be drawn")
    }
    return Diagnostic(
      .chartSize, at: origin, "\(what) is too large to be drawn", help: "use a larger unit, such as £m")
  }
}

extension ChartSeries {
  /// Whether all its values have a place on paper.
  var isDrawable: Bool {
    for case let value? in values where !(abs(value) <= Chart.maximumValue) { return false }
    return true
  }
}
