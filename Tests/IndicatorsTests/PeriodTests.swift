import Indicators
import Testing

@Suite struct PeriodTests {
  private static let names: [(kind: PeriodKind, forms: [String], id: String, label: String, short: String)] = [
    (.month, ["2021-12"], "2021-12", "December 2021", "Dec 2021"),
    (.month, ["2018-04"], "2018-04", "April 2018", "Apr 2018"),
    (.month, ["2000-01"], "2000-01", "January 2000", "Jan 2000"),
    (.day, ["2021-12-31"], "2021-12-31", "31 December 2021", "31 Dec 2021"),
    (.day, ["2020-02-29"], "2020-02-29", "29 February 2020", "29 Feb 2020"),
    (.day, ["2000-02-29"], "2000-02-29", "29 February 2000", "29 Feb 2000"),
    (.day, ["1969-07-01"], "1969-07-01", "1 July 1969", "1 Jul 1969"),
    (.calendarYear, ["2021"], "2021", "2021", "2021"),
    (.financialYear, ["2021-22", "FY2021-22"], "2021-22", "2021-22", "2021-22"),
    (.financialYear, ["1999-00", "FY1999-00"], "1999-00", "1999-00", "1999-00"),
    (.financialYear, ["2011-12", "FY2011-12"], "FY2011-12", "2011-12", "2011-12"),
    (.financialYear, ["2000-01", "FY2000-01"], "FY2000-01", "2000-01", "2000-01"),
    (.financialYear, ["2012-13", "FY2012-13"], "2012-13", "2012-13", "2012-13"),
    (.quarter, ["2021-22-Q2", "2021-22 Q2"], "2021-22-Q2", "quarter 2 of 2021-22", "Q2 2021-22"),
    (.quarter, ["2011-12-Q4", "2011-12 Q4"], "2011-12-Q4", "quarter 4 of 2011-12", "Q4 2011-12"),
    (.academicYear, ["AY2021-22"], "AY2021-22", "academic year 2021-22", "AY 2021-22"),
    (.academicYear, ["AY2011-12"], "AY2011-12", "academic year 2011-12", "AY 2011-12"),
  ]

  @Test("a period is read in each of its forms and named in words", arguments: names)
  func aPeriodIsReadInEachOfItsFormsAndNamedInWords(
    _ row: (kind: PeriodKind, forms: [String], id: String, label: String, short: String)
  ) throws {
    for form in row.forms {
      let period = try #require(Period.read(form, as: row.kind))
      #expect(period.kind == row.kind)
      #expect(period.id == row.id)
      #expect(period.label == row.label)
      #expect(period.shortLabel == row.short)
    }
  }

  @Test(
    "anything else is no period",
    arguments: [
      "", "21", "202", "20211", "2021-", "2021-13", "2021-00", "202120", "202122", "2021-23", "2021-21", "2021-2",
      "2021/22",
      "2021-02-29", "1900-02-29", "2021-04-31", "2021-00-10", "2021-13-01", "2021-12-00", "2021-12-32", "2021-22-Q5",
      "2021-22-Q0", "2021-23-Q1", "2021-22_Q1", "2021-22-q1", "2021-22Q1", "FY2021-23", "AY2021-21", "fy2021-22",
      "XY2021-22", "FY2021", "0999", "0021-12", "２０２１", "2021–22", " 2021", "2021 ", "Dec 2021", "abcd", "+202", "-202",
    ])
  func anythingElseIsNoPeriod(_ text: String) {
    #expect(Period.readings(of: text) == [])
    for kind in PeriodKind.allCases { #expect(Period.read(text, as: kind) == nil) }
  }

  @Test("2011-12 is a month or a financial year until something says which")
  func n201112IsAMonthOrAFinancialYearUntilSomethingSaysWhich() {
    let (month, year) = (Period.month(2011, 12), Period(.financialYear, ordinal: 2011))
    #expect(Period.readings(of: "2011-12") == [month, year])
    #expect(Period.read("2011-12", as: nil) == nil)
    #expect(Period.read("2011-12", as: .month) == month)
    #expect(Period.read("2011-12", as: .financialYear) == year)
    #expect(Period.read("2011-12", as: .calendarYear) == nil)
    #expect(Period.readings(of: "FY2011-12") == [year])
    #expect(Period.meanings(of: "2011-12") == "the month December 2011 or the financial year 2011-12")
    #expect(Period.clearForms(of: "2011-12") == "FY2011-12 for the financial year")
    #expect(Period.clearForms(of: "RY2024") == "FY2023-24 for the financial year or 2024 for the calendar year")
  }

  @Test("a reporting year is the financial or the calendar year that ends in it") func reportingYear() {
    let (financial, calendar) = (Period(.financialYear, ordinal: 2023), Period(.calendarYear, ordinal: 2024))
    #expect(Period.readings(of: "RY2024") == [financial, calendar])
    #expect(Period.read("RY2024", as: nil) == nil)
    #expect(Period.read("RY2024", as: .financialYear) == financial)
    #expect(Period.read("RY2024", as: .calendarYear) == calendar)
    #expect(Period.read("RY2024", as: .academicYear) == nil)
    #expect(PeriodRange.read("RY2013..RY2024", as: .financialYear)?.label == "2012-13 to 2023-24")
    #expect(PeriodRange.read("RY2013..2023-24", as: nil)?.id == "2012-13..2023-24")
    #expect(["RY1000", "RY0999", "RY202", "ry2024", "RY24/5", "RX2024"].allSatisfy { Period.readings(of: $0) == [] })
  }

  @Test("only 2000-01 to 2011-12 and their like in other centuries can be both")
  func only200001To201112AndTheirLikeInOtherCenturiesCanBeBoth() {
    let both = (1000...9999).flatMap { year in
      (0...99).filter { Period.readings(of: "\(year)-\($0 < 10 ? "0" : "")\($0)").count == 2 }.map { (year, $0) }
    }
    #expect(both.count == 90 * 12)
    #expect(both.allSatisfy { ($0.0 + 1) % 100 == $0.1 && (1...12).contains($0.1) })
  }

  @Test("a period of another kind than asked for is not read") func aPeriodOfAnotherKindThanAskedForIsNotRead() {
    #expect(Period.read("2021-12", as: .financialYear) == nil)
    #expect(Period.read("2021-22", as: .academicYear) == nil)
    #expect(Period.read("AY2021-22", as: .financialYear) == nil)
  }

  @Test("every period reads back from its own id", arguments: PeriodKind.allCases)
  func everyPeriodReadsBackFromItsOwnId(_ kind: PeriodKind) {
    let ordinals: any Sequence<Int> =
      switch kind {
      case .day: stride(from: -100_000, through: 100_000, by: 37)
      case .month: 1000 * 12...2200 * 12
      case .quarter: 1000 * 4...2200 * 4
      case .calendarYear, .financialYear, .academicYear: 1000...9998
      }
    var seen = Set<String>()
    for ordinal in ordinals {
      let period = Period(kind, ordinal: ordinal)
      #expect(Period.read(period.id, as: nil) == (kind == .month && isAmbiguous(period) ? nil : period))
      #expect(Period.read(period.id, as: kind) == period)
      #expect(seen.insert(period.label).inserted)
    }
  }

  /// Whether a month's id is also that of a financial year: such ids are read with the kind.
  private func isAmbiguous(_ month: Period) -> Bool { (month.ordinal / 12 + 1) % 100 == month.ordinal % 12 + 1 }

  @Test("the next period of the previous one is itself") func theNextPeriodOfThePreviousOneIsItself() {
    #expect(Period.month(2021, 12).next == .month(2022, 1))
    #expect(Period.month(2022, 1).previous == .month(2021, 12))
    #expect(Period(.quarter, ordinal: 2021 * 4 + 3).next.id == "2022-23-Q1")
  }

  @Test(
    "a period runs from its first month to its last",
    arguments: [
      ("2021-12", "2021-12", "2021-12"), ("2021-12-31", "2021-12", "2021-12"), ("2021", "2021-01", "2021-12"),
      ("FY2021-22", "2021-04", "2022-03"), ("AY2021-22", "2021-09", "2022-08"), ("2021-22-Q1", "2021-04", "2021-06"),
      ("2021-22-Q2", "2021-07", "2021-09"), ("2021-22-Q3", "2021-10", "2021-12"), ("2021-22-Q4", "2022-01", "2022-03"),
    ])
  func aPeriodRunsFromItsFirstMonthToItsLast(_ text: String, _ first: String, _ last: String) throws {
    let period = try #require(Period.read(text, as: nil))
    #expect(Period(.month, ordinal: period.firstMonth).id == first)
    #expect(Period(.month, ordinal: period.lastMonth).id == last)
  }

  @Test("each kind has a plural") func eachKindHasAPlural() {
    #expect(
      PeriodKind.allCases.map(\.plural)
        == ["days", "months", "quarters", "calendar years", "financial years", "academic years"])
  }
}
