import Testing

@testable import Charting

struct TimeTickTests {
  private func names(_ periods: [ChartPeriod], step: ChartStep = .month, room: Int) -> [String?] {
    let axis = TimeAxis(
      first: periods.first?.position ?? 0, last: periods.last?.position ?? 0, left: 500, limit: 500 + room)
    let ticks = TimeTicks(
      periods, step: step, axis: axis, fitting: TextFitting(size: 14), width: 7_200)
    return ticks.ticks.map(\.text)
  }

  @Test func ticksStandAtAprilsAndAtTheLastMonth() {
    #expect(
      names(EdgeCharts.months(48), room: 4_700) == ["Apr 2018", "Apr 2019", "Apr 2020", "Apr 2021", "Mar 2022"])
  }

  @Test func ticksStandAtEveryOtherAprilWhereThereIsLessRoom() {
    #expect(names(EdgeCharts.months(48), room: 2_350) == ["Apr 2018", "Apr 2020", "Mar 2022"])
  }

  @Test func aNameThatWouldTouchTheLastOneIsLeftOut() {
    #expect(names(EdgeCharts.months(26), room: 2_500) == ["Apr 2018", "Apr 2019", nil, "May 2020"])
  }

  @Test func ticksStandAtHalfYearsAndQuartersWhereThereIsRoom() {
    #expect(
      names(EdgeCharts.months(24), room: 4_600) == ["Apr 2018", "Oct 2018", "Apr 2019", "Oct 2019", "Mar 2020"])
    #expect(names(EdgeCharts.months(4), room: 4_600) == ["Apr 2018", "May 2018", "Jun 2018", "Jul 2018"])
  }

  @Test func theFirstMonthIsNamedWhereItHasRoom() {
    let months = Array(EdgeCharts.months(48).dropFirst(3))
    #expect(names(months, room: 4_400) == ["Jul 2018", "Apr 2019", "Apr 2020", "Apr 2021", "Mar 2022"])
  }

  @Test func yearsAreCountedBackFromTheLast() {
    let years = (2014...2023).map { ChartPeriod(position: $0, month: nil, short: "\($0)-\($0 % 100 + 1)", long: "") }
    #expect(names(years, step: .year, room: 4_500) == ["2015-16", "2017-18", "2019-20", "2021-22", "2023-24"])
  }

  @Test func quartersStandAtTheFirstOfTheFinancialYear() {
    let quarters = (0..<12).map { index in
      ChartPeriod(
        position: 100 + index, month: [4, 7, 10, 1][index % 4], short: "Q\(index % 4 + 1) 20\(18 + index / 4)", long: ""
      )
    }
    #expect(names(quarters, step: .quarter, room: 2_200) == ["Q1 2018", "Q1 2019", nil, "Q4 2020"])
  }

  @Test func noPeriodsHaveNoTicks() {
    #expect(names([], room: 1_000) == [])
  }
}
