extension BandSet {
  /// One zone in words for people: which values lie in it.
  public struct Description: Hashable, Sendable {
    /// The zone.
    public let zone: Zone
    /// Its name as the contract has it: "Target", "Tolerance", "Failure".
    public let name: String
    /// Its values: "85% or more", "75% to 85%", "below 75%".
    public let text: String
    /// The lower end, `nil` where it has none.
    public let lower: Exact?
    /// The upper end, `nil` where it has none.
    public let upper: Exact?
  }

  /// The zones from best to worst, in the words of a unit.
  public func descriptions(in unit: Unit) -> [Description] {
    let best = description(.target, "Target", text: edge(target, unit, meeting: true), from: target)
    guard let second = tolerance else {
      let zone: Zone = failure == nil ? .missed : .failure
      let name = failure == nil ? zone.label : "Failure"
      return [best, description(zone, name, text: edge(target, unit, meeting: false), from: nil, to: target)]
    }
    let ends = target.isAbove ? (second, target) : (target, second)
    // A unit of words is said once: "65 to 80 per 10,000", but "75% to 85%".
    let first = unit.suffix.hasPrefix(" ") ? number(ends.0) : unit.text(around: number(ends.0))
    let text = first + " to " + unit.text(around: number(ends.1))
    return [
      best,
      Description(
        zone: .tolerance, name: "Tolerance", text: text, lower: ends.0.value, upper: ends.1.value),
      description(.failure, "Failure", text: edge(second, unit, meeting: false), from: nil, to: second),
    ]
  }

  /// The zone on the good side of `from`, or on the bad side of `to`.
  private func description(_ zone: Zone, _ name: String, text: String, from: Limit?, to: Limit? = nil) -> Description {
    let lower = from.flatMap { $0.isAbove ? $0.value : nil } ?? to.flatMap { $0.isAbove ? nil : $0.value }
    let upper = from.flatMap { $0.isAbove ? nil : $0.value } ?? to.flatMap { $0.isAbove ? $0.value : nil }
    return Description(zone: zone, name: name, text: text, lower: lower, upper: upper)
  }

  /// "85% or more", "above 85%", "below 85%".
  private func edge(_ limit: Limit, _ unit: Unit, meeting: Bool) -> String {
    let value = unit.text(around: number(limit))
    let above = limit.isAbove == meeting
    if meeting == isInclusive { return "\(value) or \(above ? "more" : "less")" }
    return "\(above ? "above" : "below") \(value)"
  }

  private func number(_ limit: Limit) -> String { NumberText.decimal(limit.value, decimals: limit.decimals) }
}
