extension Statistic {
  /// The lowest value; of equal ones the first. Unavailable if any value is missing.
  public static let min = Statistic(name: "min", summary: "the lowest value") { sample in
    sample.overAll { values in
      sample.extreme("lowest", values.indices.reduce(0) { values[$1] < values[$0] ? $1 : $0 })
    }
  }

  /// The highest value; of equal ones the first. Unavailable if any value is missing.
  public static let max = Statistic(name: "max", summary: "the highest value") { sample in
    sample.overAll { values in
      sample.extreme("highest", values.indices.reduce(0) { values[$1] > values[$0] ? $1 : $0 })
    }
  }
}

extension Sample {
  /// One observation's value, and in its working all that it was chosen from.
  /// - Parameter index: the value's place among those in range.
  fileprivate func extreme(_ which: String, _ index: Int) -> Outcome {
    let chosen = observations[observations.startIndex + index]
    let outcome = single(chosen)
    guard case .quantity(let quantity, let observation, let working) = outcome else { return outcome }
    return .quantity(
      quantity, at: observation,
      working: Working {
        working.chosen(
          "the \(which) of \(Working.counted(observations.count, "value")), \(chosen.period.label)",
          from: indicator.inputs(observations))
      })
  }
}
