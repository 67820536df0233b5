import Indicators
import Testing

@Suite struct ControlLimitTests {
  /// 1, 2, 1, 2, 10, then 1, 2 six times and 1: one leap in a steady series.
  private static let leap = ([1, 2, 1, 2, 10] + (0..<6).flatMap { _ in [1, 2] } + [1]).map { Exact($0) }

  private func texts(_ limits: ControlLimits) -> [String] {
    [limits.lower, limits.mean, limits.upper].map { NumberText.decimal($0, decimals: 2) }
  }

  @Test("screening leaves the leap's own movement out of the limits")
  func screeningLeavesTheLeapsOwnMovementOutOfTheLimits() throws {
    #expect(texts(try #require(ControlLimits(of: Self.leap))) == ["−0.72", "1.94", "4.60"])
    #expect(texts(try #require(ControlLimits(of: Self.leap, screening: false))) == ["−3.06", "1.94", "6.95"])
  }

  @Test("screening happens once") func screeningHappensOnce() throws {
    let moving = try #require(MovingRanges(of: Self.leap))
    #expect(moving.ranges.count == 17)
    #expect(moving.counted == Array(repeating: Exact(1), count: 15))
    // 100 and 10 both stand out of the rest, but 10 does not stand out of all.
    let stairs = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 10, 110].map { Exact($0) }
    let twice = try #require(MovingRanges(of: stairs))
    #expect(twice.counted == Array(repeating: Exact(1), count: 10) + [Exact(10)])
  }

  @Test("a moving range exactly at the bound is dropped") func aMovingRangeExactlyAtTheBoundIsDropped() throws {
    // Nine ranges of a and one of b: b = 3.267 (9a + b) / 10, so b / a = 29403 / 6733.
    let (small, large) = (6733, 29403)
    var values = [Exact.zero]
    for step in 0..<9 { values.append(Exact(step.isMultiple(of: 2) ? small : 0)) }
    values.append(Exact(small + large))
    let moving = try #require(MovingRanges(of: values))
    #expect(moving.ranges.last == Exact(large))
    #expect(moving.average == Exact(small))
  }

  @Test("near limits are two thirds of the way") func nearLimitsAreTwoThirdsOfTheWay() throws {
    let limits = try #require(ControlLimits(of: [0, 3, 0, 3].map { Exact($0) }))
    let texts = [limits.lower, limits.nearLower, limits.mean, limits.nearUpper, limits.upper].map(NumberText.full)
    #expect(texts == ["-6.48", "-3.82", "1.5", "6.82", "9.48"])
  }

  @Test("no moving range, no limits; fewer than thirteen values make trial limits")
  func fewerThanThirteenValuesMakeTrialLimits() throws {
    for count in 0...40 {
      let limits = ControlLimits(of: (0..<count).map { Exact($0 % 3) })
      #expect((limits == nil) == (count < 2))
      #expect(limits?.isTrial == (count < 2 ? nil : count < 13))
    }
  }

  @Test("the mean lies within the near limits and these within the limits")
  func theMeanLiesWithinTheNearLimitsAndTheseWithinTheLimits() throws {
    var random = Seeded(2021)
    for _ in 0..<200 {
      let values = (0..<Int.random(in: 2...40, using: &random)).map { _ in
        Exact(Int.random(in: -500...500, using: &random))
      }
      let (screened, all) = (ControlLimits(of: values), ControlLimits(of: values, screening: false))
      for limits in [try #require(screened), try #require(all)] {
        #expect(limits.lower <= limits.nearLower && limits.nearLower <= limits.mean)
        #expect(limits.mean <= limits.nearUpper && limits.nearUpper <= limits.upper)
        #expect(limits.upper + limits.lower == limits.mean + limits.mean)
      }
      #expect(try #require(screened).averageMovingRange <= #require(all).averageMovingRange)
    }
  }
}
