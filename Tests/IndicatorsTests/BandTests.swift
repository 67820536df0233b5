import Indicators
import Tables
import Testing

@Suite struct BandTests {
  private static let higher = "{target: \"> 85\", tolerance: \"> 75\", failure: \"< 75\"}"
  private static let lower = "{target: \"< 65\", tolerance: \"< 80\", failure: \"> 80\"}"
  private static let strict = "{target: \"> 85\", tolerance: \"> 75\", failure: \"< 75\", boundary: strict}"

  @Test(
    "a value stands in a zone",
    arguments: [
      (higher, "higher", "85.0001", Zone.target), (higher, "higher", "85", .target),
      (higher, "higher", "84.9999", .tolerance),
      (higher, "higher", "75", .tolerance), (higher, "higher", "74.9999", .failure), (higher, "higher", "-1", .failure),
      (strict, "higher", "85.0001", .target), (strict, "higher", "85", .tolerance), (strict, "higher", "75", .failure),
      (lower, "lower", "64.99", .target), (lower, "lower", "65", .target), (lower, "lower", "65.01", .tolerance),
      (lower, "lower", "80", .tolerance), (lower, "lower", "80.01", .failure), (lower, "none", "80.01", .failure),
      (higher, "none", "85", .target), ("{target: \"> 65\"}", "higher", "65", .target),
      ("{target: \"> 65\"}", "higher", "64.9", .missed), ("{target: \"< 10\"}", "lower", "10.1", .missed),
      ("{target: \"> 65\", failure: \"< 65\"}", "higher", "64.9", .failure),
      ("{target: \">= 85%\", boundary: inclusive}", "higher", "85", .target),
      ("{target: \"≥85\"}", "higher", "85", .target),
      ("{target: \" ≤ 18.5 \"}", "lower", "18.5", .target), ("{target: \"> -5\"}", "higher", "-4", .target),
      ("{target: \"> 1,000\"}", "higher", "999", .missed),
    ])
  func aValueStandsInAZone(_ text: String, _ polarity: String, _ value: String, _ zone: Zone) throws {
    let (bands, told) = Site.bands(text, polarity)
    #expect(told == [])
    #expect(try #require(bands).zone(of: Exact(try #require(DecimalNumber(value)))) == zone)
  }

  @Test(
    "bands that contradict each other or the polarity are told",
    arguments: [
      (
        "{target: \"< 85\", tolerance: \"< 75\"}", "higher",
        "the target of the indicator 'pi4' is '< 85' although higher is better [band-direction]; help: turn the sign of the target, or correct 'polarity'"
      ),
      (
        "{target: \"> 55%\"}", "lower",
        "the target of the indicator 'pi4' is '> 55' although lower is better [band-direction]; help: turn the sign of the target, or correct 'polarity'"
      ),
      (
        "{target: \"> 85\", tolerance: \"> 90\"}", "higher",
        "the tolerance of the indicator 'pi4' starts beyond its target, so the two overlap [band-overlap]; help: the tolerance should be '>' a value that is easier to meet than 85"
      ),
      (
        "{target: \"> 85\", tolerance: \"< 75\"}", "none",
        "the tolerance of the indicator 'pi4' starts beyond its target, so the two overlap [band-overlap]; help: the tolerance should be '>' a value that is easier to meet than 85"
      ),
      (
        "{target: \"< 18.5\", tolerance: \"< 17\"}", "lower",
        "the tolerance of the indicator 'pi4' starts beyond its target, so the two overlap [band-overlap]; help: the tolerance should be '<' a value that is easier to meet than 18.5"
      ),
      (
        "{target: \"> 85\", tolerance: \"> 75\", failure: \"< 80\"}", "higher",
        "the failure band of the indicator 'pi4' overlaps its tolerance [band-overlap]; help: failure should be '< 75'"
      ),
      (
        "{target: \"> 85\", tolerance: \"> 75\", failure: \"> 70\"}", "higher",
        "the failure band of the indicator 'pi4' overlaps its tolerance [band-overlap]; help: failure should be '< 75'"
      ),
      (
        "{target: \"< 65\", failure: \"> 60\"}", "lower",
        "the failure band of the indicator 'pi4' overlaps its target [band-overlap]; help: failure should be '> 65'"
      ),
      (
        "{target: \"> 85\", tolerance: \"> 75\", failure: \"< 70\"}", "higher",
        "values of the indicator 'pi4' between 70 and 75 lie in no band [band-gap]; help: failure should be '< 75'"
      ),
      (
        "{target: \"< 65.5\", failure: \"> 80.25\"}", "none",
        "values of the indicator 'pi4' between 80.25 and 65.5 lie in no band [band-gap]; help: failure should be '> 65.5'"
      ),
    ])
  func bandsThatContradictEachOtherOrThePolarityAreTold(_ text: String, _ polarity: String, _ told: String) {
    #expect(Site.bands(text, polarity).told == ["indicators.yml:7:19: error: " + told])
  }

  @Test(
    "a limit is a sign and a number",
    arguments: ["85", "about 85", ">", "=> 85", "<> 85", "== 85", "> 85 or so", "> 1,00", "> 1e2", "", ">85>"])
  func aLimitIsASignAndANumber(_ limit: String) {
    let (bands, told) = Site.bands("{target: \"\(limit)\"}")
    #expect(bands == nil)
    #expect(
      told == [
        "indicators.yml:7:19: error: 'target' of 'bands' of the indicator 'pi4' is '\(limit)', which is not a limit "
          + "[wrong-value]; help: write the sign and the number in quotes, such as \"> 85\""
      ])
  }

  @Test("bands without a target are none", arguments: ["{tolerance: \"> 75\"}", "{target: , tolerance: \"> 75\"}"])
  func bandsWithoutATargetAreNone(_ text: String) {
    let (bands, told) = Site.bands(text)
    #expect(bands == nil)
    #expect(
      told == [
        "indicators.yml:7:10: error: 'bands' of the indicator 'pi4' has no 'target' [missing-key]; "
          + "help: add a line 'target: …'"
      ])
  }

  @Test("a tolerance without a failure is noticed, and fails all the same")
  func aToleranceWithoutAFailureIsNoticed() throws {
    for (text, polarity, value, help) in [
      ("{target: \"> 65\", tolerance: \"> 50\"}", "higher", 49, "< 50"),
      ("{target: \"< 65\", tolerance: \"< 80.5\"}", "none", 81, "> 80.5"),
    ] {
      let (bands, told) = Site.bands(text, polarity)
      #expect(try #require(bands).zone(of: Exact(value)) == .failure)
      #expect(
        told == [
          "indicators.yml:7:19: warning: the bands of the indicator 'pi4' say what is tolerated, but not what fails "
            + "[band-failure-missing]; help: add failure: '\(help)'"
        ])
    }
  }

  @Test("every value has one zone, and a better value never a worse one") func everyValueHasOneZone() throws {
    var random = Seeded(85)
    let ranks: [Zone: Int] = [.target: 2, .tolerance: 1, .failure: 0, .missed: 0]
    for _ in 0..<30 {
      let isHigher = Bool.random(using: &random)
      let ends = (0..<2).map { _ in Int.random(in: -50...50, using: &random) }.sorted()
      let (easy, hard) = isHigher ? (ends[0], ends[1]) : (ends[1], ends[0])
      let (sign, against) = isHigher ? (">", "<") : ("<", ">")
      let boundary = Bool.random(using: &random) ? "inclusive" : "strict"
      let (read, told) = Site.bands(
        "{target: \"\(sign) \(hard)\", tolerance: \"\(sign) \(easy)\", failure: \"\(against) \(easy)\", "
          + "boundary: \(boundary)}", isHigher ? "higher" : "lower")
      #expect(told == [])
      let bands = try #require(read)
      let halves = (-120...120).compactMap { Exact(Exact($0), over: Exact(2)) }
      let zones = halves.map { bands.zone(of: $0) }
      let order = zones.compactMap { ranks[$0] }
      #expect(order == order.sorted(by: isHigher ? (<) : (>)))
      for (value, zone) in zip(halves, zones) {
        let ends = try #require(bands.descriptions(in: .percent).first { $0.zone == zone })
        #expect(ends.lower.map { $0 <= value } ?? true && ends.upper.map { value <= $0 } ?? true)
      }
    }
  }

  @Test("a band or a boundary that does not exist is told") func aBandOrABoundaryThatDoesNotExistIsTold() {
    #expect(
      Site.bands("{target: \"> 85\", fail: \"< 75\"}").told == [
        "indicators.yml:7:27: error: 'bands' of the indicator 'pi4' has no key 'fail' [unknown-key]; "
          + "help: there is: boundary, failure, from, target, tolerance"
      ])
    #expect(
      Site.bands("{target: \"> 85\", boundary: open}").told == [
        "indicators.yml:7:37: error: 'boundary' of 'bands' of the indicator 'pi4' is 'open' [wrong-value]; "
          + "help: it is one of: inclusive, strict"
      ])
  }

  @Test(
    "rounding that moves a value into another zone is noticed",
    arguments: [
      ("74.96", 1, true), ("74.94", 1, false), ("75", 1, false), ("84.95", 1, true), ("84.5", 0, true),
      ("84.49", 0, false),
      ("85.04", 1, false), ("74.9999999", 6, true), ("74.9999994", 6, false), ("0", 1, false),
    ])
  func roundingThatMovesAValueIntoAnotherZoneIsNoticed(_ value: String, _ decimals: Int, _ flips: Bool)
    throws
  {
    let bands = try #require(Site.bands(Self.higher).bands)
    #expect(bands.flipsWhenRounded(Exact(try #require(DecimalNumber(value))), decimals: decimals) == flips)
  }

  @Test("a zone has words") func aZoneHasWords() {
    #expect(Zone.allCases.map(\.label) == ["Target met", "Within tolerance", "In failure", "Target not met"])
  }
}
