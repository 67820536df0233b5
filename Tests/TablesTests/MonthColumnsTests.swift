import Tables
import Testing

@Suite("Columns for each month") struct MonthColumnsTests {
  private static let fromApril =
    "April,May,June,July,August,September,October,November,December,January,February,March"

  private func table(_ periods: [String], months: String = fromApril) -> Table? {
    let numbers = (1...12).map(String.init).joined(separator: ",")
    return Reading("k,period,\(months),all\n" + periods.map { "x,\($0),\(numbers),78\n" }.joined()).table
  }

  @Test(
    "a row for each month takes the place of the year's",
    arguments: [
      ("RY2024", "2023-04", "2024-03"), ("2023-24", "2023-04", "2024-03"), ("FY2023-24", "2023-04", "2024-03"),
      ("1999-00", "1999-04", "2000-03"),
    ])
  func financialYears(_ period: String, _ first: String, _ last: String) throws {
    let (monthly, problems) = try #require(table([period])?.unpivotingMonths())
    #expect(problems == [])
    #expect(monthly.columns.map(\.header) == ["period", "months", "k", "all"])
    #expect(monthly.rows.map { $0.text(1) } == (1...12).map(String.init))
    #expect(monthly.rows.allSatisfy { $0.text(2) == "x" && $0.text(3) == "78" && $0.line == 2 })
    #expect([monthly.rows.first, monthly.rows.last].map { $0?.text(0) } == [first, last])
    #expect(monthly.rows[9].text(0) == last.dropLast(1) + "1")
  }

  @Test("calendar and academic years start with their own month") func otherYears() throws {
    let (monthly, problems) = try #require(table(["2023", "AY2023-24"])?.unpivotingMonths())
    #expect(problems == [])
    let texts = monthly.rows.map { "\($0.text(0)) \($0.text(1))" }
    #expect(texts.prefix(4) == ["2023-01 10", "2023-02 11", "2023-03 12", "2023-04 1"])
    #expect(texts.dropFirst(11).prefix(3) == ["2023-12 9", "2023-09 6", "2023-10 7"])
    #expect(texts.last == "2024-08 5")
    #expect(monthly.rows.map(\.line) == Array(repeating: 2, count: 12) + Array(repeating: 3, count: 12))
  }

  @Test("the columns may stand in any order") func anyOrder() throws {
    let months = "march,May,June,July,August,September,October,November,December,January,February,APRIL"
    let (monthly, _) = try #require(table(["RY2024"], months: months)?.unpivotingMonths())
    #expect(monthly.rows.map { $0.text(1) } == ["12"] + (2...11).map(String.init) + ["1"])
  }

  @Test("a table with fewer months, or without periods, is none of these") func others() {
    #expect(table(["RY2024"], months: Self.fromApril.replacing("April", with: "Apr"))?.unpivotingMonths() == nil)
    #expect(
      Reading("k,\(Self.fromApril)\n" + String(repeating: "1,", count: 12) + "1\n").table?.unpivotingMonths() == nil)
  }

  @Test(
    "a period that is no year is told once, and its rows are left out",
    arguments: ["2023-04", "2023-25", "RY2023-24", "AY2023", "0999", "soon", "", "2023-24-Q1", "RY"])
  func noYear(_ period: String) throws {
    let (monthly, problems) = try #require(table(["2022-23", period, period])?.unpivotingMonths())
    #expect(monthly.rows.count == 12)
    #expect(
      Reading.told(problems) == [
        "data/s47.csv:3: error: '\(period)' in column 'period' is not a year, but the table has a column for each month "
          + "[month-columns]; so it is with 1 more row below; "
          + "help: write 2023-24 for April 2023 to March 2024, or 2023 for January to December"
      ])
  }
}
