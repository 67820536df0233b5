extension ControlRule {
  /// Seven or more values in a row that each rise, or each fall: at least six like steps. All of them are named; the
  /// value where a rise turns into a fall belongs to the rise, and the other way round.
  public static let trend = ControlRule(
    name: "trend", summary: "seven values in a row rising, or falling",
    above: "one of seven or more in a row that rise", below: "one of seven or more in a row that fall",
    runAbove: "in a row that rise", runBelow: "in a row that fall"
  ) { sample in
    let steps = zip(sample.values.dropFirst(), sample.values).map { ControlSide(of: $0, outside: $1, $1) }
    var named: [ControlSide?] = Array(repeating: nil, count: sample.values.count)
    for run in ControlSample.runs(of: steps, atLeast: 6) {
      for index in run.indices.lowerBound...run.indices.upperBound { named[index] = named[index] ?? run.side }
    }
    return named
  }
}
