import Diagnostics

/// Months of a control chart that one rule names together: eight in a row below the mean, three outside a limit.
public struct ControlRun: Hashable, Sendable {
  /// The rule, and on which side.
  public let signal: ControlSignal
  /// The months that it names, in time order; never empty.
  public let months: [Period]

  /// What they are, in words that follow how many: "in a row below the mean".
  public var words: String { signal.side == .above ? signal.rule.runAbove : signal.rule.runBelow }

  /// When they are: "July 2021 to February 2022", or month by month where one lies between them that is not named.
  public var when: String {
    guard let first = months.first, let last = months.last, months.count > 1 else { return months.first?.label ?? "" }
    if last.ordinal - first.ordinal == months.count - 1, months.count > 2 { return "\(first.label) to \(last.label)" }
    return Wordlist.and(months.map(\.label))
  }
}

extension ControlChart {
  /// The runs of months that stand out, by time. A run counts where the chart names one of its months by the same rule:
  /// what a rule before it names altogether is told by that one alone.
  public var runs: [ControlRun] {
    segments.flatMap { $0.runs }.enumerated().sorted {
      ($0.element.months[0], $0.offset) < ($1.element.months[0], $1.offset)
    }.map(\.element)
  }
}

extension ControlSegment {
  fileprivate var runs: [ControlRun] {
    guard let limits else { return [] }
    let sample = ControlSample(points.map(\.value), limits: limits)
    return ControlRule.all.flatMap { rule in
      let sides = rule.sides(sample)
      return ControlSide.allCases.flatMap { side in
        Self.groups(sides.indices.filter { sides[$0] == side }, reach: rule.reach)
          .filter { $0.contains { points[$0].signal?.rule == rule } }
          .map { ControlRun(signal: ControlSignal(rule: rule, side: side), months: $0.map { points[$0].period }) }
      }
    }
  }

  /// Indices in groups: those of one follow each other within a reach.
  private static func groups(_ indices: [Int], reach: Int) -> [[Int]] {
    indices.reduce(into: []) { groups, index in
      if let last = groups.last?.last, index - last <= reach {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
    }
  }
}
