import Indicators
import Testing

@Suite struct ComparatorTests {
  private func site(_ comparators: String, period: String = "month", data: String = "period,v\n2021-04,81.2\n") -> Site
  {
    Site(
      "pi4:\n  title: A\n  measure: percentage\n  value: v\n  data: a.csv\n  decimals: 1\n  period: \(period)\n",
      data: ["a.csv": data], comparators: comparators)
  }

  @Test("comparators stand beside the authority's values, with their own periods and decimals")
  func comparatorsStandBesideTheAuthoritysValuesWithTheirOwnPeriodsAndDecimals() {
    let site = site(
      "indicator,area,period,value,source\npi4,england,2020-21,88,DfE\npi4,england,2019-20,87.64,DfE\n"
        + "pi4,neighbours,2021-03,80.5,DfE\n")
    #expect(site.told == [])
    #expect(site.values("pi4") == ["2021-04 81.2%"])
    #expect(site.values("pi4", area: "england") == ["2019-20 87.6%", "2020-21 88%"])
    #expect(site.values("pi4", area: "neighbours") == ["2021-03 80.5%"])
    #expect(site.values("pi4", area: "region") == [])
  }

  @Test(
    "a row that cannot be used is told, and the others are read",
    arguments: [
      (
        "pi5,england,2020-21,88,",
        "column 'indicator' names 'pi5', which is not defined [unknown-indicator]; help: did you mean 'pi4'?"
      ),
      (
        ",england,2020-21,88,",
        "column 'indicator' names '', which is not defined [unknown-indicator]; help: there is: pi4"
      ),
      (
        "pi4,englnd,2020-21,88,",
        "column 'area' names 'englnd', which site.yml does not declare [unknown-area]; help: did you mean 'england'?"
      ),
      (
        "pi4,mars,2020-21,88,",
        "column 'area' names 'mars', which site.yml does not declare [unknown-area]; help: there is: england, neighbours"
      ),
      (
        "pi4,,2020-21,88,",
        "column 'area' names '', which site.yml does not declare [unknown-area]; help: there is: england, neighbours"
      ),
      (
        "pi4,england,2020-20,88,",
        "'2020-20' in column 'period' is not a period [wrong-period]; help: write 2021-12 (month), 2021-12-31 (day), "
          + "2021 (calendar year), 2021-22 (financial year), 2021-22-Q2 (quarter), AY2021-22 (academic year)"
      ),
      (
        "pi4,england,2020-21,high,",
        "column 'value' holds 'high', which is not a number [wrong-number]; help: write digits, or a symbol: c, x, z, u, low or k"
      ),
      (
        "pi4,england,2020-21,,",
        "column 'value' holds '', which is not a number [wrong-number]; help: write digits, or a symbol: c, x, z, u, low or k"
      ),
    ])
  func aRowThatCannotBeUsedIsToldAndTheOthersAreRead(_ row: String, _ told: String) {
    let site = site("indicator,area,period,value,source\n\(row)\npi4,england,2017-18,80.0,\n")
    #expect(site.told == ["comparators.csv:2: error: " + told])
    #expect(site.values("pi4", area: "england") == ["2017-18 80.0%"])
  }

  @Test("a comparator that is withheld keeps its symbol") func aComparatorThatIsWithheldKeepsItsSymbol() {
    let site = site("indicator,area,period,value\npi4,england,2020-21,c\n")
    #expect(site.told == [])
    #expect(site.values("pi4", area: "england") == ["2020-21 [c]"])
  }

  @Test("a table of comparators has four columns") func aTableOfComparatorsHasFourColumns() {
    #expect(
      site("indicator,place,time,value\npi4,england,2020-21,88\n").told
        == ["area", "period"].map {
          "comparators.csv:1: error: the table of comparators has no column '\($0)' [missing-column]; "
            + "help: its columns are indicator, area, period, value and source"
        })
  }

  @Test("a period that could be two things is settled by the indicator")
  func aPeriodThatCouldBeTwoThingsIsSettledByTheIndicator() {
    let rows = "indicator,area,period,value\npi4,england,2011-12,88\n"
    #expect(site(rows).values("pi4", area: "england") == ["2011-12 88%"])
    #expect(
      site(rows, period: "financial-year", data: "period,v\n2020-21,81\n").values("pi4", area: "england")
        == ["FY2011-12 88%"])
  }

  @Test("a period that nothing settles is told") func aPeriodThatNothingSettlesIsTold() {
    let site = site(
      "indicator,area,period,value\npi4,england,2011-12,88\n", period: "quarter", data: "period,v\n2021-22-Q1,81\n")
    #expect(
      site.told == [
        "comparators.csv:2: error: '2011-12' in column 'period' could be the month December 2011 or the financial year 2011-12 "
          + "[ambiguous-period]; help: write FY2011-12 for the financial year"
      ])
  }

  @Test("a second comparator for a period and area is told, in either table")
  func aSecondComparatorForAPeriodAndAreaIsToldInEitherTable() {
    let twice = site("indicator,area,period,value\npi4,england,2020-21,88\npi4,england,2020-21,87\n")
    #expect(
      twice.told == [
        "comparators.csv:3: error: the indicator 'pi4' has a second value for 2020-21 in 'england' [duplicate-period]; "
          + "the first is at comparators.csv:2; help: keep one row, or select rows with 'where:'"
      ])
    let both = site(
      "indicator,area,period,value\npi4,england,2021-04,88\n", data: "period,area,v\n2021-04,,80\n2021-04,england,87\n")
    #expect(
      both.told == [
        "comparators.csv:2: error: the indicator 'pi4' has a second value for April 2021 in 'england' "
          + "[duplicate-period]; the first is at a.csv:3; help: keep one row, or select rows with 'where:'"
      ])
  }
}
