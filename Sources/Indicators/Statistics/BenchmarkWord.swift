extension Statistic {
  /// How the authority's value stands against an area's in the same period: similar, better or worse by polarity,
  /// higher or lower without one; see `Benchmark`.
  public static let benchmark = Statistic(
    name: "benchmark", summary: "the authority's value against the area's: similar, better or worse, higher or lower"
  ) { sample in
    sample.besideArea("benchmark") { own, theirs in
      switch sample.indicator.benchmark(against: theirs.observation) {
      case .unavailable(let reason): return .unavailable(reason)
      case .word(let word, let interval):
        let definition = sample.indicator.definition
        return .word(
          word.rawValue, at: own.observation,
          working: Working {
            let ends = [interval.lower, interval.upper].compactMap { Exact(estimate: $0) }.map {
              definition.quantity($0).number
            }
            let theirNumber = definition.quantity(theirs.value, decimals: theirs.observation.decimals).number
            return Working(
              "\(theirNumber) against the 95% interval \(ends.joined(separator: " to ")), "
                + own.observation.period.label,
              inputs: sample.indicator.inputs(to: own.observation) + sample.inputs(of: theirs))
          })
      }
    }
  }
}
