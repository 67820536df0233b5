extension Sample {
  /// An observation with its number.
  typealias Valued = (observation: Observation, value: Exact)

  /// The result of a statistic over the authority's value and the area's last in range, both of one period.
  /// - Parameter name: the statistic, for the message that asks for an area.
  func besideArea(_ name: String, _ body: (_ own: Valued, _ theirs: Valued) -> Outcome) -> Outcome {
    guard let area else { return .unavailable("a \(name) needs an area: write name.\(name)/area") }
    guard let theirs = observations.last, let other = theirs.value.number else {
      return .unavailable("'\(area)' has no number in its last period")
    }
    guard let ours = indicator.own.first(where: { $0.period == theirs.period }) else {
      return .unavailable("not comparable with '\(area)': \(indicator.obstacle(to: theirs.period))")
    }
    guard let own = ours.value.number else {
      return .unavailable(
        "not comparable with '\(area)': the value for \(theirs.period.label) is missing or suppressed")
    }
    return body((ours, own), (theirs, other))
  }

  /// The own value and the area's, as inputs; those of a group's members after it.
  func inputs(_ own: Valued, _ theirs: Valued) -> [Working.Input] {
    [indicator.input(own.observation, as: "own value")].compactMap { $0 } + inputs(of: theirs)
  }

  /// An area's value, and those of its members where it is a group that is worked out here.
  func inputs(of theirs: Valued) -> [Working.Input] {
    indicator.inputs([theirs.observation])
      + (theirs.observation.method == nil ? [] : indicator.inputs(to: theirs.observation))
  }
}
