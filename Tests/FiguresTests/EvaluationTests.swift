import Diagnostics
import Figures
import Indicators
import Testing

@Suite struct EvaluationTests {
  private static let site = Site(
    """
    pi4:
      title: A
      measure: percentage
      numerator: n
      denominator: d
      data: pi4.csv
      period: month
      decimals: 1
      polarity: higher
      bands: {target: "> 85", tolerance: "> 75", failure: "< 75"}
    s47:
      title: B
      measure: rate
      numerator: n
      denominator: d
      data: s47.csv
      period: financial-year
      decimals: 1
    old:
      title: C
      measure: count
      value: v
      data: old.csv
      period: month
    bare:
      title: D
      measure: count
      value: v
      data: bare.csv
      period: financial-year
    """,
    data: [
      "pi4.csv": "period,n,d\n2020-12,1,2\n2021-01,30,40\n2021-02,49,52\n2021-03,c,50\n2021-04,8,10\n2021-05,9,10\n",
      "s47.csv": "period,n,d\n2019-20,1500,82995\n2020-21,1983,82995\n", "old.csv": "period,v\n2011-12,3\n2012-01,4\n",
      "bare.csv": "period,v\n2010-11,1\n2011-12,2\n",
    ],
    comparators: "indicator,area,period,value\ns47,england,2020-21,164\npi4,england,2020-21,87.6\n")

  @Test(
    "a figure has its text, its number, its working and its origin",
    arguments: [
      ("pi4@2021-02", "94.2%", "94.230769230769", "49 ÷ 52 × 100 = 94.23", 4),
      ("pi4", "90.0%", "90", "9 ÷ 10 × 100 = 90.00", 7),
    ])
  func aFigureHasItsTextItsNumberItsWorkingAndItsOrigin(
    _ text: String, _ display: String, _ machine: String, _ working: String, _ origin: Int
  ) throws {
    let figure = try Self.site.figure(text).get()
    #expect(figure.display == display)
    #expect(figure.machineValue == machine)
    #expect(figure.working.line == working)
    #expect(figure.origin == Place("pi4.csv", line: origin))
    #expect(figure.indicator == "pi4")
    #expect(figure.reference.text == text)
    #expect(figure.quantity?.display == display)
  }

  @Test(
    "a reference gives its value in the words of its unit",
    arguments: [
      ("s47@2020-21", "238.9 per 10,000"), ("s47/england@2020-21", "164 per 10,000"), ("s47/england", "164 per 10,000"),
      ("s47.numerator@2020-21", "1,983"), ("s47.denominator", "82,995"), ("s47.change", "58.2 per 10,000"),
      ("pi4.first", "50.0%"), ("pi4.mean@2021-01..2021-02", "84.6%"), ("pi4.pooled@2021-01..2021-02", "85.9%"),
      ("pi4.mean@2021-22", "85.0%"), ("pi4.max@FY2021-22", "90.0%"), ("pi4.min@2021-22", "80.0%"),
      ("pi4.change@2021-22", "10.0 percentage points"), ("pi4.max.when@2020-12..2021-02", "February 2021"),
      ("pi4.min.when@2020-12..2021-02", "December 2020"), ("pi4.last.when", "May 2021"),
      ("pi4.first.when", "December 2020"),
      ("pi4.value.when@2021-22", "May 2021"), ("pi4.status@2021-04", "within tolerance"),
      ("pi4.status@2021-02", "target met"), ("pi4.status@2020-12", "in failure"), ("pi4.status.when", "May 2021"),
      ("pi4.target", "85%"), ("old@2011-12", "3"), ("old.value@2011-12..2012-01", "4"), ("bare@2011-12", "2"),
      ("bare@FY2010-11..FY2011-12", "2"), ("pi4/england@2020-21", "87.6%"),
    ])
  func aReferenceGivesItsValueInTheWordsOfItsUnit(_ text: String, _ display: String) throws {
    #expect(try Self.site.figure(text).get().display == display)
  }

  @Test("a period and a zone have texts for machines") func aPeriodAndAZoneHaveTextsForMachines() throws {
    let when = try Self.site.figure("pi4.max.when@2020-12..2021-02").get()
    #expect(when.machineValue == "2021-02")
    #expect(when.working.line == "the period of max")
    #expect(when.quantity == nil)
    let status = try Self.site.figure("pi4.status@2021-04").get()
    #expect(status.machineValue == "tolerance")
    #expect(status.working.line == "against the bands")
    #expect(status.origin == Place("pi4.csv", line: 6))
    #expect(try Self.site.figure("pi4.mean@2021-22").get().origin == nil)
  }

  @Test("without a period the document's own applies, and with one it does not")
  func withoutAPeriodTheDocumentsOwnAppliesAndWithOneItDoesNot() throws {
    #expect(try Self.site.figure("pi4", in: "2020-12..2021-02").get().display == "94.2%")
    #expect(try Self.site.figure("pi4.mean", in: "2021-22").get().display == "85.0%")
    #expect(try Self.site.figure("pi4@2020-12", in: "2021-22").get().display == "50.0%")
  }

  private static let forms =
    "write 2021-12 (month), 2021-12-31 (day), 2021 (calendar year), 2021-22 (financial year), 2021-22-Q2 (quarter), "
    + "AY2021-22 (academic year)"

  @Test(
    "a reference without a value is told with what there is",
    arguments: [
      ("pi5", "there is no indicator 'pi5' [unknown-indicator]; help: did you mean 'pi4'?"),
      ("assessments", "there is no indicator 'assessments' [unknown-indicator]; help: there is: bare, old, pi4, s47"),
      ("pi4.maen", "there is no statistic 'maen' [unknown-statistic]; help: did you mean 'mean'?"),
      (
        "pi4.lowest",
        "there is no statistic 'lowest' [unknown-statistic]; help: there is: annualised-days, annualised-month, "
          + "annualised-ytd, benchmark, change, change-pct, denominator, direction, first, gap, iqr, last and 18 more"
      ),
      (
        "pi4.annualised",
        "'annualised' can be worked out in several ways [unknown-statistic]; help: name the one you mean: "
          + "annualised-month, annualised-days, annualised-ytd"
      ),
      ("pi4/englnad", "site.yml declares no area 'englnad' [unknown-area]; help: did you mean 'england'?"),
      ("pi4/mars", "site.yml declares no area 'mars' [unknown-area]; help: there is: england, neighbours"),
      ("pi4@2021-13", "'2021-13' is not a period [wrong-period]; help: \(forms)"),
      ("pi4@soon", "'soon' is not a period [wrong-period]; help: \(forms)"),
      (
        "pi4@",
        "a period is missing after the @, in 'pi4@' [figure-syntax]; help: write name.statistic/area@period, such as pi4.mean or s47/england@2020-21"
      ),
      (
        "pi4@2030-01",
        "'pi4@2030-01' has no value: there is no value in January 2030 [figure-unavailable]; "
          + "help: its values run from 2020-12 to 2021-05"
      ),
      (
        "s47/england@2019-20",
        "'s47/england@2019-20' has no value: there is no value in 2019-20 [figure-unavailable]; "
          + "help: its values run from 2020-21 to 2020-21"
      ),
      (
        "s47/neighbours@2020-21",
        "'s47/neighbours@2020-21' has no value: there is no value in 2020-21 [figure-unavailable]; "
          + "help: 's47' has no values for 'neighbours'"
      ),
      (
        "s47/neighbours@2011-12",
        "'s47/neighbours@2011-12' has no value: there is no value in 2011-12 [figure-unavailable]; "
          + "help: 's47' has no values for 'neighbours'"
      ),
      (
        "pi4@2021-03",
        "'pi4@2021-03' has no value: the value for March 2021 is suppressed to protect confidentiality "
          + "[figure-unavailable]; help: its values run from 2020-12 to 2021-05"
      ),
      (
        "pi4.mean",
        "'pi4.mean' has no value: 1 of 6 values are missing or suppressed [figure-unavailable]; "
          + "help: its values run from 2020-12 to 2021-05"
      ),
      (
        "s47.status",
        "'s47.status' has no value: 's47' has no bands [figure-unavailable]; help: its values run from 2019-20 to 2020-21"
      ),
      (
        "pi4.mean.when@2021-22",
        "'mean' has no period of its own [figure-unavailable]; help: '.when' follows min, max, first and last"
      ),
      (
        "pi4.target.when",
        "'target' has no period of its own [figure-unavailable]; help: '.when' follows min, max, first and last"
      ),
    ])
  func aReferenceWithoutAValueIsToldWithWhatThereIs(_ text: String, _ told: String) throws {
    let column = text == "pi4@" ? 11 : 7
    guard case .failure(let problem) = try Self.site.figure(text) else {
      Issue.record("'\(text)' has a value")
      return
    }
    #expect([problem].told == ["paper.md:3:\(column): error: " + told])
  }

  @Test("a range that runs backwards is told as such") func aRangeThatRunsBackwardsIsToldAsSuch() throws {
    guard case .failure(let problem) = try Self.site.figure("pi4.mean@2021-05..2021-04") else {
      Issue.record("there is a value")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:3:7: error: the range '2021-05..2021-04' ends before it starts [wrong-period]; "
          + "help: write the earlier period first"
      ])
  }

  @Test("a period that could be two things is told where the indicator does not settle it")
  func aPeriodThatCouldBeTwoThingsIsToldWhereTheIndicatorDoesNotSettleIt() throws {
    let site = Site(
      "q:\n  title: A\n  measure: count\n  value: v\n  data: q.csv\n", data: ["q.csv": "period,v\n2021-22-Q1,1\n"])
    guard case .failure(let problem) = try site.figure("q@2011-12") else {
      Issue.record("there is a value")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:3:7: error: '2011-12' could be the month December 2011 or the financial year 2011-12 [ambiguous-period]; "
          + "help: write FY2011-12 for the financial year"
      ])
  }
}
