import Indicators
import Testing

@Suite struct ControlRuleTests {
  /// One letter per value: o outside, t trend, n near (two of three), s shift, capital above, small below, `.` none.
  private func check(_ values: [Int], _ expected: String, _ limits: ControlLimits? = nil) throws {
    let exact = values.map { Exact($0) }
    let limits = try limits ?? #require(ControlLimits(of: exact))
    let letters: [ControlRule: String] = [.outside: "o", .trend: "t", .twoOfThree: "n", .shift: "s"]
    let text = ControlRule.signals(in: exact, limits: limits).map { signal in
      guard let signal, let letter = letters[signal.rule] else { return "." }
      return signal.side == .above ? letter.uppercased() : letter
    }
    #expect(text.joined() == expected, "\(values)")
  }

  /// Mean 0, limits 399 and near limits 266 away.
  private static func limits() throws -> ControlLimits {
    try #require(ControlLimits(of: [-75, 75, -75, 75].map { Exact($0) }, screening: false))
  }

  @Test("limits of the table are as the table needs them") func limitsOfTheTable() throws {
    let limits = try Self.limits()
    #expect([limits.mean, limits.nearUpper, limits.upper] == [Exact(0), Exact(266), Exact(399)])
  }

  @Test(
    "each rule names its points and no others",
    arguments: [
      ([399, -399, 0], "..."), ([400, 0, -400], "O.o"),
      ([-3, -2, -1, 0, 1, 2, 3], "TTTTTTT"), ([3, 2, 1, 0, -1, -2, -3], "ttttttt"),
      ([-3, -2, -1, 0, 1, 2, 2], "......."), ([-3, -2, -1, 0, 1, 2], "......"),
      ([9, -3, -2, -1, 0, 1, 2, 3, 3], ".TTTTTTT."), ([-3, -2, -1, 0, 1, 2, 400], "TTTTTTO"),
      ([-3, -2, -1, 0, 1, 2, 3, 2, 1, 0, -1, -2, -3], "TTTTTTTtttttt"),
      ([267, 1, 300], "N.N"), ([-267, -300, -1], "nn."), ([267, 266, 1], "..."), ([267, -1, 300], "..."),
      ([267, 0, 300], "..."), ([267, 400, 1], ".O."), ([267, 400, 300], "NON"), ([300, 300, 300], "NNN"),
      ([1, 2, 1, 2, 1, 2, 1], "SSSSSSS"), ([-1, -2, -1, -2, -1, -2, -1, -1, 5], "ssssssss."),
      ([1, 2, 1, 2, 1, 2], "......"), ([1, 2, 1, 0, 1, 2, 1, 2], "........"),
      ([1, 2, 1, 400, 1, 2, 300, 300, -1], "SSSOSSNN."), ([], ""), ([400], "O"), ([1, 2], ".."),
    ])
  func eachRuleNamesItsPointsAndNoOthers(_ values: [Int], _ expected: String) throws {
    try check(values, expected, try Self.limits())
  }

  @Test("a constant series flags nothing") func aConstantSeriesFlagsNothing() throws {
    for count in 2...30 {
      try check(Array(repeating: 85, count: count), String(repeating: ".", count: count))
    }
  }

  @Test("rounding moves no value off the mean") func roundingMovesNoValueOffTheMean() throws {
    let tenth = try #require(Exact(Exact(1), over: Exact(10)))
    // Summed in binary fractions, ten tenths are less than one, and each would lie above the mean.
    #expect(Array(repeating: 0.1, count: 10).reduce(0, +) / 10 < 0.1)
    let values = Array(repeating: tenth, count: 10)
    let limits = try #require(ControlLimits(of: values))
    #expect(limits.mean == tenth)
    #expect(ControlRule.signals(in: values, limits: limits) == Array(repeating: nil, count: 10))
  }

  @Test("a series turned upside down signals the same on the other side")
  func aSeriesTurnedUpsideDownSignalsTheSameOnTheOtherSide() throws {
    var random = Seeded(2020)
    var signalled = 0
    for _ in 0..<200 {
      let values = (0..<Int.random(in: 2...40, using: &random)).map { _ in
        Exact(Int.random(in: 0...9, using: &random) * Int.random(in: 0...9, using: &random))
      }
      let other = values.map { -$0 }
      let limits = (try #require(ControlLimits(of: values)), try #require(ControlLimits(of: other)))
      let signals = ControlRule.signals(in: values, limits: limits.0)
      let mirrored = ControlRule.signals(in: other, limits: limits.1)
      #expect(signals.map { $0?.rule } == mirrored.map { $0?.rule })
      #expect(signals.map { $0?.side == .above } == mirrored.map { $0?.side == .below })
      signalled += signals.count { $0 != nil }
    }
    #expect(signalled > 50)
  }

  @Test("rules have names of their own and say what they are") func rulesHaveNamesOfTheirOwnAndSayWhatTheyAre() {
    #expect(ControlRule.all.map(\.name) == ["outside", "trend", "two-of-three", "shift"])
    #expect(ControlRule.all.allSatisfy { !$0.summary.isEmpty })
  }
}
