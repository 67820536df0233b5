/// Something whose speed is measured.
///
/// A benchmark is one file in `Benchmarks` and one line in `all`.
struct Benchmark: Sendable {
  /// What is measured, in words for the table.
  let name: String
  /// What is counted a second: "indicators".
  let unit: String
  /// Gets the input ready, outside the measurement, and gives the work of one round: it returns how many units it did.
  let prepare: @Sendable () -> (() -> Int)

  /// Every benchmark, in the order of the table.
  static let all: [Benchmark] = [
    .longTable, .evaluation, .verification, .contradiction, .suppression, .trendChart, .trendPicture,
  ]
}
