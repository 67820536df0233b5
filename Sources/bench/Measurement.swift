/// How fast a benchmark ran: units a second, the median of several samples and the lowest and highest of them.
///
/// Machines are noisy, so that a single figure says little: compare medians of one run, as ratios.
struct Measurement {
  let median: Double
  let lowest: Double
  let highest: Double

  /// Runs a benchmark in samples of at least a quarter of a second.
  init(of benchmark: Benchmark, samples count: Int = 7) {
    let work = benchmark.prepare()
    let samples = (0..<count).map { _ in Self.rate(of: work, lasting: .milliseconds(250)) }.sorted()
    median = samples[count / 2]
    lowest = samples[0]
    highest = samples[count - 1]
  }

  /// Runs work once to warm up, then over and over for at least a time; gives its units a second.
  static func rate(of work: () -> Int, lasting time: Duration) -> Double {
    _ = work()
    let clock = ContinuousClock()
    let start = clock.now
    var units = 0
    var elapsed = Duration.zero
    repeat {
      units += work()
      elapsed = clock.now - start
    } while elapsed < time
    return Double(units) / (elapsed / .seconds(1))
  }
}
