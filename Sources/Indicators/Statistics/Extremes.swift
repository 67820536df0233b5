extension Statistic {
  /// The lowest value; of equal ones the first. Unavailable if any value is missing.
  public static let min = Statistic(name: "min", summary: "the lowest value") { sample in
    sample.overAll { values in
      sample.extreme("lowest", values.reduce(values[0]) { $1.value < $0.value ? $1 : $0 }.observation)
    }
  }

  /// The highest value; of equal ones the first. Unavailable if any value is missing.
  public static let max = Statistic(name: "max", summary: "the highest value") { sample in
    sample.overAll { values in
      sample.extreme("highest", values.reduce(values[0]) { $1.value > $0.value ? $1 : $0 }.observation)
    }
  }
}

extension Sample {
  /// One observation's value, and in its working all that it was chosen from.
  fileprivate func extreme(_ which: String, _ chosen: Observation) -> Outcome {
    let outcome = single(chosen)
    guard case .quantity(let quantity, let observation, let working) = outcome else { return outcome }
    let remark = "the \(which) of \(Working.counted(observations.count, "value")), \(chosen.period.label)"
    return .quantity(
      quantity, at: observation, working: working.chosen(remark, from: indicator.inputs(observations)))
  }
}
