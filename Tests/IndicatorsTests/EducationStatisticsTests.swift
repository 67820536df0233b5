import Indicators
import Tables
import Testing

@Suite("Indicators from Explore Education Statistics") struct EducationStatisticsTests {
  private static let head = "time_period,time_identifier,geographic_level,country_code,country_name,new_la_code"
  private static let definition = "a:\n  title: A\n  measure: count\n  data: a.csv\n"

  private func site(_ more: String, _ data: String...) -> Site {
    Site(Self.definition + more, data: ["a.csv": data.joined(separator: "\n")], areas: ["E92000001", "E08000028"])
  }

  @Test("the rows of all categories together are meant unless the definition asks for others")
  func totalsAreMeant() {
    let data = [
      "\(Self.head),sex,n", "2023,Calendar year,National,E92000001,England,,Total,9",
      "2023,Calendar year,National,E92000001,England,,Girls,4",
      "2023,Calendar year,Local authority,E92000001,England,E08000028,Total,3",
    ].joined(separator: "\n")
    let all = site("  value: n\n", data)
    #expect(all.told == [])
    #expect(all.values("a", area: "E92000001") == ["2023 9"])
    #expect(all.values("a", area: "E08000028") == ["2023 3"])
    let girls = site("  value: n\n  where: {sex: Girls}\n", data)
    #expect(girls.told == [])
    #expect(girls.values("a", area: "E92000001") == ["2023 4"])
  }

  @Test("rows that no Total joins are told with the totals that were meant") func noTotal() {
    let data =
      "\(Self.head),kind,sex,n\n2023,Calendar year,National,E92000001,England,,Total,Total,9\n"
      + "2023,Calendar year,National,E92000001,England,,By sex,Girls,4"
    #expect(
      site("  value: n\n  where: {sex: Girls}\n", data).told == [
        "indicators.yml:1:1: error: no row of a.csv belongs to the indicator 'a' [missing-column]; "
          + "help: it wants rows where sex is 'Girls' and kind is 'Total'"
      ])
  }

  @Test("reporting years are the years that the definition says") func reportingYears() {
    let data = "\(Self.head),n\n2024,Reporting year,National,E92000001,England,,9"
    #expect(site("  value: n\n  period: financial-year\n", data).values("a", area: "E92000001") == ["2023-24 9"])
    #expect(
      site("  value: n\n", data).told == [
        "a.csv:2: error: 'RY2024' in column 'period' could be the financial year 2023-24 or the calendar year 2024 "
          + "[ambiguous-period]; help: say which with 'period: financial-year' or 'period: calendar-year' in the indicator 'a'"
      ])
  }

  @Test("a column for each month is a series of months under the name months") func months() {
    let columns = "April,May,June,July,August,September,October,November,December,January,February,March"
    let data = "\(Self.head),\(columns)\n2024,Reporting year,National,E92000001,England,,10,2,3,4,5,6,7,8,9,c,11,12"
    let site = site("  value: months\n", data)
    #expect(site.told == [])
    let values = site.values("a", area: "E92000001")
    #expect(values.count == 12)
    #expect(values.first == "2023-04 10")
    #expect(values.last == "2024-03 12")
    #expect(
      self.site("  value: April\n  period: financial-year\n", data).values("a", area: "E92000001") == ["2023-24 10"])
  }

  @Test("a column called months is read as it stands, and one that is missing is told") func monthsAsTheyStand() {
    #expect(site("  value: months\n", "period,months\n2021,7").values("a") == ["2021 7"])
    #expect(
      site("  value: months\n", "period,month\n2021,7").told == [
        "indicators.yml:1:1: error: the indicator 'a' uses the column 'months', which a.csv does not have "
          + "[missing-column]; help: did you mean 'month'?"
      ])
  }

  @Test("a month without a year is told") func monthWithoutAYear() {
    let columns = "April,May,June,July,August,September,October,November,December,January,February,March"
    #expect(
      site(
        "  value: months\n", "period,\(columns)\n2021-04,1,2,3,4,5,6,7,8,9,10,11,12\n2021-22,1,2,3,4,5,6,7,8,9,10,11,12"
      )
      .told == [
        "a.csv:2: error: '2021-04' in column 'period' is not a year, but the table has a column for each month "
          + "[month-columns]; help: write 2023-24 for April 2023 to March 2024, or 2023 for January to December"
      ])
  }

  /// Their words for kinds of period, how they date one that starts in a year, and what it is.
  private static let identifiers:
    [(name: String, digits: @Sendable (Int) -> String, period: @Sendable (Int) -> [Period])] = [
      ("Calendar year", { "\($0)" }, { [Period(.calendarYear, ordinal: $0)] }),
      ("Financial year", pair, { [Period(.financialYear, ordinal: $0)] }),
      ("Academic year", pair, { [Period(.academicYear, ordinal: $0)] }),
      (
        "Reporting year", { "\($0 + 1)" },
        { [Period(.financialYear, ordinal: $0), Period(.calendarYear, ordinal: $0 + 1)] }
      ),
      ("Financial year Q1", pair, { [Period(.quarter, ordinal: $0 * 4)] }),
      ("Financial year Q3", pair, { [Period(.quarter, ordinal: $0 * 4 + 2)] }),
      ("January", { "\($0)" }, { [.month($0, 1)] }), ("December", { "\($0)" }, { [.month($0, 12)] }),
    ]

  @Sendable private static func pair(_ year: Int) -> String {
    "\(year)" + ((year + 1) % 100 < 10 ? "0" : "") + "\((year + 1) % 100)"
  }

  @Test("every period of theirs is the same period here", arguments: identifiers.indices) func samePeriods(_ index: Int)
  {
    let (name, digits, period) = Self.identifiers[index]
    let years = 1000...9998
    let rows = years.map { "\(digits($0)),\(name),National,E92000001,England,\n" }.joined()
    let table = DataFile.read(bytes: Array((Self.head + "\n" + rows).utf8), path: "a.csv").0
    let texts = (table?.rows ?? []).map { $0.text(6) }
    #expect(texts.count == years.count)
    let wrong = zip(years, texts).filter { !Self.isRead($1, as: period($0)) }
    #expect(wrong.isEmpty)
  }

  /// December 2011 is `2011-12`, which could be a year too; the other months of the column settle it.
  private static func isRead(_ text: String, as periods: [Period]) -> Bool {
    let readings = Period.readings(of: text)
    return readings == periods || (readings.first?.kind == .month && Array(readings.prefix(1)) == periods)
  }
}
