extension ControlRule {
  /// Seven or more values in a row on one side of the mean. All of them are named.
  public static let shift = ControlRule(
    name: "shift", summary: "seven values in a row on one side of the mean",
    above: "one of seven or more in a row above the mean", below: "one of seven or more in a row below the mean",
    runAbove: "in a row above the mean", runBelow: "in a row below the mean"
  ) { sample in
    var named: [ControlSide?] = Array(repeating: nil, count: sample.values.count)
    for run in ControlSample.runs(of: sample.sides, atLeast: 7) {
      for index in run.indices { named[index] = run.side }
    }
    return named
  }
}
