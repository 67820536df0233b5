/// The values of one segment beside its limits, as the rules read them.
struct ControlSample {
  /// The values in time order.
  let values: [Exact]
  /// Which side of the mean each value lies on; `nil` on the mean itself.
  let sides: [ControlSide?]
  /// Which near limit each value lies beyond; `nil` for none.
  let beyondNear: [ControlSide?]
  /// Which limit each value lies outside; `nil` for none.
  let outside: [ControlSide?]

  init(_ values: [Exact], limits: ControlLimits) {
    self.values = values
    sides = values.map { ControlSide(of: $0, outside: limits.mean, limits.mean) }
    beyondNear = values.map { ControlSide(of: $0, outside: limits.nearLower, limits.nearUpper) }
    outside = values.map { ControlSide(of: $0, outside: limits.lower, limits.upper) }
  }

  /// The runs of one side that are at least so long, as ranges of indices; `nil` breaks a run.
  static func runs(of sides: [ControlSide?], atLeast length: Int) -> [(indices: Range<Int>, side: ControlSide)] {
    var found: [(indices: Range<Int>, side: ControlSide)] = []
    var start = 0
    for index in 0..<sides.count where index + 1 == sides.count || sides[index + 1] != sides[index] {
      if let side = sides[index], index + 1 - start >= length { found.append((start..<index + 1, side)) }
      start = index + 1
    }
    return found
  }
}
