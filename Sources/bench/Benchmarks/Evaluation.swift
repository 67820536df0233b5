import Indicators
import Papers

extension Benchmark {
  /// A percentage over 48 months for the authority and three areas, every statistic of each.
  static let evaluation = Benchmark(
    name: "indicators: 48 months, 4 areas, every statistic", unit: "indicators",
    prepare: {
      let (library, problems) = Library.understand(SampleFolder.oneIndicator)
      guard problems.isEmpty, let indicator = library.book["sample"] else { return { 0 } }
      let areas = [nil] + SampleFolder.areas
      return {
        let outcomes = areas.flatMap { area in
          Statistic.all.map { $0.of(indicator, area: area, in: nil) }
        }
        return outcomes.contains { $0.quantity != nil } ? 1 : 0
      }
    })
}
