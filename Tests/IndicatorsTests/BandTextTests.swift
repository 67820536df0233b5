import Indicators
import Testing

@Suite struct BandTextTests {
  private static let higher = "{target: \"> 85\", tolerance: \"> 75\", failure: \"< 75\"}"
  private static let lower = "{target: \"< 65\", tolerance: \"< 80\", failure: \"> 80\"}"
  private static let strict = "{target: \"> 85\", tolerance: \"> 75\", failure: \"< 75\", boundary: strict}"

  private typealias Words = (zone: Zone, name: String, text: String, lower: Int?, upper: Int?)

  /// The bands of a percentage in words.
  private func check(_ text: String, _ polarity: String, in unit: Unit = .percent, _ expected: [Words]) throws {
    let described = try #require(Site.bands(text, polarity).bands).descriptions(in: unit)
    #expect(described.map(\.zone) == expected.map(\.zone))
    #expect(described.map(\.name) == expected.map(\.name))
    #expect(described.map(\.text) == expected.map(\.text))
    #expect(described.map(\.lower) == expected.map { $0.lower.map { Exact($0) } })
    #expect(described.map(\.upper) == expected.map { $0.upper.map { Exact($0) } })
  }

  @Test("bands are told from best to worst with their ends") func bandsAreToldFromBestToWorstWithTheirEnds() throws {
    try check(
      Self.higher, "higher",
      [
        (.target, "Target", "85% or more", 85, nil), (.tolerance, "Tolerance", "75% to 85%", 75, 85),
        (.failure, "Failure", "below 75%", nil, 75),
      ])
    try check(
      Self.strict, "higher",
      [
        (.target, "Target", "above 85%", 85, nil), (.tolerance, "Tolerance", "75% to 85%", 75, 85),
        (.failure, "Failure", "75% or less", nil, 75),
      ])
    try check(
      Self.lower, "lower", in: .per(10_000),
      [
        (.target, "Target", "65 per 10,000 or less", nil, 65),
        (.tolerance, "Tolerance", "65 to 80 per 10,000", 65, 80),
        (.failure, "Failure", "above 80 per 10,000", 80, nil),
      ])
  }

  @Test("a target alone tells what misses it") func aTargetAloneTellsWhatMissesIt() throws {
    try check(
      "{target: \"> 65\"}", "higher",
      [(.target, "Target", "65% or more", 65, nil), (.missed, "Target not met", "below 65%", nil, 65)])
    try check(
      "{target: \"< 10\"}", "lower", in: .words("children"),
      [(.target, "Target", "10 children or less", nil, 10), (.missed, "Target not met", "above 10 children", 10, nil)])
    try check(
      "{target: \"> 65\", failure: \"< 65\"}", "higher",
      [(.target, "Target", "65% or more", 65, nil), (.failure, "Failure", "below 65%", nil, 65)])
  }

  @Test("limits are told with the decimals that they were written with")
  func limitsAreToldWithTheDecimalsThatTheyWereWrittenWith() throws {
    let bands = try #require(Site.bands("{target: \"> 85.0\", tolerance: \"> 75.25\"}").bands)
    #expect(bands.descriptions(in: .percent).map(\.text) == ["85.0% or more", "75.25% to 85.0%", "below 75.25%"])
  }
}
