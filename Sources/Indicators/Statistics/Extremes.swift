extension Statistic {
  /// The lowest value; of equal ones the first. Unavailable if any value is missing.
  public static let min = Statistic(name: "min", summary: "the lowest value") { sample in
    sample.overAll { values in
      sample.single(values.reduce(values[0]) { $1.value < $0.value ? $1 : $0 }.observation)
    }
  }

  /// The highest value; of equal ones the first. Unavailable if any value is missing.
  public static let max = Statistic(name: "max", summary: "the highest value") { sample in
    sample.overAll { values in
      sample.single(values.reduce(values[0]) { $1.value > $0.value ? $1 : $0 }.observation)
    }
  }
}
