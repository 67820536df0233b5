internal import Diagnostics

extension Chart {
  /// What keeps limits and signals from being drawn where they belong.
  func checkControl() -> [Diagnostic] {
    guard let control else { return [] }
    return control.segments.compactMap { problem(of: $0) } + checkOrder(of: control.segments)
      + control.signals.compactMap { problem(of: $0) } + checkTarget(control.target)
  }

  private func problem(of segment: ChartControl.Segment) -> Diagnostic? {
    let (from, to) = (segment.positions.lowerBound, segment.positions.upperBound)
    guard periods.contains(where: { segment.positions.contains($0.position) }) else {
      return shapeProblem("the limits for the positions \(from) to \(to) cover no period of the chart")
    }
    guard let limits = segment.limits else { return nil }
    let levels = [limits.lower, limits.mean, limits.upper]
    let ends = [
      limits.lower.value, limits.near?.lowerBound, limits.mean.value, limits.near?.upperBound, limits.upper.value,
    ]
    .compactMap { $0 }
    let isInOrder = ends.allSatisfy { Self.drawable($0) != nil } && zip(ends, ends.dropFirst()).allSatisfy { $0 <= $1 }
    let texts = levels.map { "'\($0.text)'" }
    return isInOrder
      ? nil
      : shapeProblem("the lower limit, mean and upper limit \(Sentence.list(texts)) are not numbers in that order")
  }

  private func checkOrder(of segments: [ChartControl.Segment]) -> [Diagnostic] {
    for (before, after) in zip(segments, segments.dropFirst())
    where before.positions.upperBound >= after.positions.lowerBound {
      return [
        shapeProblem(
          "limits begin at position \(after.positions.lowerBound) before those up to "
            + "\(before.positions.upperBound) have ended", help: "put the segments in order of time, without overlaps")
      ]
    }
    return []
  }

  private func problem(of signal: ChartControl.Signal) -> Diagnostic? {
    guard !periods.contains(where: { $0.position == signal.position }) else { return nil }
    return shapeProblem(
      "the signal '\(signal.rule)' is at position \(signal.position), which is no period of the chart")
  }

  private func checkTarget(_ target: ChartControl.Level?) -> [Diagnostic] {
    guard let target, Self.drawable(target.value) == nil else { return [] }
    return [shapeProblem("the target '\(target.text)' is not a number that can be drawn")]
  }

  private func shapeProblem(_ message: String, help: String? = nil) -> Diagnostic {
    Diagnostic(.chartShape, at: origin, message, help: help)
  }
}
