extension ControlRule {
  /// Three values in a row on one side of the mean, at least two of them beyond the near limit without being outside
  /// the limit. Those two or three are named.
  public static let twoOfThree = ControlRule(
    name: "two-of-three", summary: "two of three values in a row near a control limit",
    above: "one of two in three near the upper control limit",
    below: "one of two in three near the lower control limit", runAbove: "near the upper control limit",
    runBelow: "near the lower control limit", reach: 2
  ) { sample in
    let near = zip(sample.beyondNear, sample.outside).map { $1 == nil ? $0 : nil }
    var named: [ControlSide?] = Array(repeating: nil, count: near.count)
    for end in near.indices.dropFirst(2) {
      let window = end - 2...end
      guard let side = sample.sides[end], window.allSatisfy({ sample.sides[$0] == side }) else { continue }
      let found = window.filter { near[$0] == side }
      if found.count >= 2 { for index in found { named[index] = side } }
    }
    return named
  }
}
