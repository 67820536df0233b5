import Testing

@testable import Charting

struct ScaleTests {
  private func ticks(_ low: Double, _ high: Double, _ unit: AxisUnit, fromZero: Bool = false) -> [String] {
    let axis = ValueAxis(ValueDomain(lowest: low, highest: high, unit: unit, fromZero: fromZero), unit: unit)
    return axis.ticks.map { axis.text($0) }
  }

  @Test func percentagesSnapToTheirWholeRangeWhereTheyFillMostOfIt() {
    #expect(ticks(12, 91, .percent) == ["0%", "20%", "40%", "60%", "80%", "100%"])
  }

  @Test func percentagesInANarrowRangeGetAtLeastTenPoints() {
    #expect(ticks(84.1, 84.6, .percent) == ["78%", "80%", "82%", "84%", "86%", "88%", "90%"])
    #expect(ticks(99.2, 100, .percent) == ["90%", "92%", "94%", "96%", "98%", "100%"])
  }

  @Test func countsHaveWholeTicksAndStartAtZeroWhereTheyComeNearIt() {
    #expect(ticks(0, 0, .count) == ["0", "1", "2", "3", "4"])
    #expect(ticks(300, 1_900, .count) == ["0", "500", "1,000", "1,500", "2,000"])
  }

  @Test func smallPlotsHaveFewerTicks() {
    let domain = ValueDomain(lowest: 0, highest: 138, unit: .count, fromZero: true)
    let texts = [false, true].map { isSmall in
      let axis = ValueAxis(domain, unit: .count, isSmall: isSmall)
      return axis.ticks.map { axis.text($0) }
    }
    #expect(texts == [["0", "20", "40", "60", "80", "100", "120", "140"], ["0", "50", "100", "150"]])
  }

  @Test func decimalsAreExact() {
    #expect(ticks(0.1, 0.3, .number) == ["0", "0.1", "0.2", "0.3"])
    #expect(ticks(0.23, 0.31, .number) == ["0.22", "0.24", "0.26", "0.28", "0.30", "0.32"])
    #expect(TickStep(factor: 1, power: -1).value(3) == 0.3)
  }

  @Test func moneyHasItsSignBeforeThePound() {
    #expect(ticks(-5.8, 1.2, .money(prefix: "£", suffix: "m")) == ["−£6m", "−£4m", "−£2m", "£0m", "£2m"])
  }

  @Test func barsStartAtZero() {
    #expect(ticks(80, 95, .count, fromZero: true).first == "0")
    #expect(ticks(-95, -80, .count, fromZero: true).last == "0")
  }

  @Test func everyRangeGetsFourToEightTicksThatHoldIt() {
    for low in stride(from: -1_000.0, through: 1_000, by: 37.3) {
      for size in [0, 0.003, 0.17, 1, 9.99, 42, 333, 5_000, 1_000_000] {
        for unit in [AxisUnit.percent, .count, .number] {
          let domain = ValueDomain(lowest: low, highest: low + size, unit: unit, fromZero: false)
          let axis = ValueAxis(domain, unit: unit)
          #expect((4...8).contains(axis.ticks.count), "\(low) + \(size) \(unit): \(axis.ticks.count)")
          #expect(axis.lower <= low + 1e-6 && axis.upper >= low + size - 1e-6, "\(low) + \(size) \(unit)")
          #expect(axis.share(axis.lower) == 0 && axis.share(axis.upper) == 1)
        }
      }
    }
  }

  @Test func monthsLieAWholeNumberOfPixelsApart() {
    let axis = TimeAxis(first: 10, last: 57, left: 480, limit: 5_300)
    #expect(axis.pitch == 100)
    #expect((axis.x(10), axis.x(57), axis.right) == (480, 5_180, 5_180))
  }

  @Test func longTimesLieTenthsOfPixelsApart() {
    let axis = TimeAxis(first: 0, last: 240, left: 480, limit: 5_300)
    #expect(axis.pitch == 20)
  }

  @Test func aSinglePeriodLiesAtTheRight() {
    #expect(TimeAxis(first: 5, last: 5, left: 480, limit: 5_300).x(5) == 5_300)
  }
}
