import Diagnostics
import Figures
import Indicators
import Testing

@Suite struct FormulaTests {
  @Test(
    "a formula is worked out exactly and told with its numbers",
    arguments: [
      ("2 + 3 * 4", "14", "2 + 3 × 4 = 14"), ("(2 + 3) * 4", "20", "(2 + 3) × 4 = 20"),
      ("10 - 4 - 3", "3", "10 − 4 − 3 = 3"),
      ("16 / 4 / 2", "2", "16 ÷ 4 ÷ 2 = 2"), ("10 − 4 × 2 ÷ 8", "9", "10 − 4 × 2 ÷ 8 = 9"),
      ("-3 + 5", "2", "−3 + 5 = 2"),
      ("5 - -3", "8", "5 − (−3) = 8"), ("2 * -(1 + 2)", "−6", "2 × (−(1 + 2)) = −6"),
      ("0.1 + 0.2 - 0.3", "0", "0.1 + 0.2 − 0.3 = 0"),
      ("1 / 3 * 3", "1", "1 ÷ 3 × 3 = 1"), ("5 / 2", "3", "5 ÷ 2 = 2.5"), ("sum(1, 2, 3)", "6", "sum(1, 2, 3) = 6"),
      ("mean(1, 2, 6)", "3", "mean(1, 2, 6) = 3"), ("min(3, 1, 2)", "1", "min(3, 1, 2) = 1"),
      ("max(3, 1, 2) + 1", "4", "max(3, 1, 2) + 1 = 4"), ("round(2.5, 0)", "3", "round(2.5, 0) = 3"),
      ("round(1234.5, -2)", "1,200", "round(1234.5, −2) = 1,200"),
      ("round(-2.25, 1) * 10", "−23", "round(−2.25, 1) × 10 = −23"),
      ("sum( 1 ,2 )", "3", "sum(1, 2) = 3"), ("£4900 * 2", "£9,800", "£4900 × 2 = £9,800"),
      ("children@2021-22 - children@2020-21", "29 children", "150 children − 121 children = 29 children"),
      ("children.change@2020-21..2021-22", "29 children", "29 children = 29 children"),
      (
        "children@2020-21 * (cost@2021-22 - cost@2020-21) * 52", "£1,887,600",
        "121 children × (£5,200 − £4,900) × 52 = £1,887,600"
      ),
      (
        "share@2021-22-share@2020-21", "14.2 percentage points",
        "94.2% − 80.0% = 14.23 percentage points, from values before rounding"
      ),
      ("children@2020-21/2", "61 children", "121 children ÷ 2 = 60.5 children"),
      (
        "share/england@2020-21 - 79", "1.0 percentage points",
        "80.0% − 79 = 0.96 percentage points, from values before rounding"
      ),
    ])
  func aFormulaIsWorkedOutExactlyAndToldWithItsNumbers(_ text: String, _ display: String, _ working: String) throws {
    let site = FormulaSite(formula: text)
    #expect(site.told == [])
    let figure = try site.figure("x").get()
    #expect(figure.display == display)
    #expect(figure.working.line == working)
    #expect(figure.indicator == nil)
    #expect(figure.reference.text == "x")
  }

  @Test("its operands are figures with their own origins, each once") func itsOperandsAreFigures() throws {
    let site = FormulaSite(
      """
      rise: {title: A, formula: "cost - cost@2020-21"}
      x: {title: B, formula: "rise@2021-22 * children@2020-21 / children@2020-21"}
      """)
    #expect(site.told == [])
    let figure = try site.figure("x").get()
    #expect(figure.operands.map(\.reference.text) == ["rise@2021-22", "children@2020-21"])
    #expect(figure.operands[0].operands.map(\.reference.text) == ["cost@2021-22", "cost@2020-21"])
    #expect(figure.operands[1].origin == Place("children.csv", line: 2))
    #expect(figure.indicators == ["cost", "cost", "children"])
  }

  @Test("a figure without a period takes the one behind the formula's name, else the document's")
  func aFigureWithoutAPeriodTakesTheFormulas() {
    let site = FormulaSite(formula: "children - plain@2020-21")
    #expect(site.said("x@2020-21") == "111 children")
    #expect(site.said("x", in: "2020-21") == "111 children")
    #expect(site.said("x@2021-22", in: "2020-21") == "140 children")
  }

  @Test(
    "what a formula cannot be asked is told",
    arguments: [
      ("x.mean", "'x' is a formula, which has no statistics, in 'x.mean' [figure-syntax]; help: write x"),
      ("x.value.when", "'x' is a formula, which has no statistics, in 'x.value.when' [figure-syntax]; help: write x"),
      (
        "x/england@2021-22",
        "'x' is a formula, which has no areas, in 'x/england@2021-22' [figure-syntax]; help: write x@2021-22"
      ),
      (
        "x@soon",
        "'soon' is not a period [wrong-period]; in the formula 'x' at figures.yml:1:25; help: write 2021-12 (month), 2021-12-31 (day), 2021 (calendar year), 2021-22 (financial year), 2021-22-Q2 (quarter), AY2021-22 (academic year)"
      ),
      (
        "x@2021-22",
        "'x@2021-22' has no value: 'gone@2021-22' has no value: the value for 2021-22 is suppressed to protect "
          + "confidentiality [figure-unavailable]; in the formula 'x' at figures.yml:1:25; help: its values run from 2020-21 to 2021-22"
      ),
      (
        "y",
        "there is no indicator 'y' [unknown-indicator]; help: there is: children, cost, gone, per-child, per-thousand, plain, share, spend, visits, x"
      ),
    ])
  func whatAFormulaCannotBeAskedIsTold(_ text: String, _ told: String) {
    let site = FormulaSite(formula: "gone + 1")
    #expect(site.told == [])
    #expect(site.said(text) == "paper.md:3:7: error: " + told)
    #expect(site.said("x", in: "2020-21") == "1")
  }

  @Test(
    "a formula whose periods are all named is checked before any paper uses it",
    arguments: [
      (
        "gone@2021-22 + 1", 25,
        "'x' has no value: 'gone@2021-22' has no value: the value for 2021-22 is suppressed to protect confidentiality [figure-unavailable]; help: its values run from 2020-21 to 2021-22"
      ),
      (
        "plain@2021-22 / gone@2020-21", 39,
        "'x' has no value: it would divide by 0: 0 is 0 [figure-unavailable]; help: divide by something else"
      ),
      (
        "1 / (2 - 2)", 27,
        "'x' has no value: it would divide by 0: (2 − 2) is 0 [figure-unavailable]; help: divide by something else"
      ),
      (
        "share.status@2021-22 * 2", 25,
        "'share.status@2021-22' is target met, which is not a number [mixed-units]; help: take it out of the formula"
      ),
    ])
  func aFormulaWhosePeriodsAreAllNamedIsChecked(_ text: String, _ column: Int, _ told: String) {
    #expect(FormulaSite(formula: text).told == ["figures.yml:1:\(column): error: " + told])
  }

  @Test("a formula that is at fault is not complained of again") func aFormulaAtFaultIsNotComplainedOfAgain() {
    let site = FormulaSite(
      "a: {title: A, formula: 1 +}\nb: {title: B, formula: a + 1}\nc: {title: C, formula: b / 0}\n")
    #expect(
      site.told == [
        "figures.yml:1:27: error: a number or a figure is missing at the end [formula-syntax]; "
          + "help: write a figure such as s47@2020-21, a number, or '('"
      ])
    #expect(site.said("b") == "paper.md:3:7: error: the formula 'b' has errors [figure-unavailable]")
  }

  @Test("words that contradict a formula are told with its working") func wordsThatContradictAFormulaAreTold() throws {
    let figure = try FormulaSite(formula: "children@2020-21 * (cost@2021-22 - cost@2020-21) * 52").figure("x").get()
    #expect(Verdict.of("£1.9m", against: figure, at: Place("paper.md")) == .agrees)
    guard case .contradicts(let problem) = Verdict.of("£1.8m", against: figure, at: Place("paper.md", line: 3)) else {
      Issue.record("£1.8m does not contradict £1,887,600")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:3: error: the paper says £1.8m but x is £1,887,600 [figure-mismatch]; "
          + "worked out: 121 children × (£5,200 − £4,900) × 52 = £1,887,600; perhaps: it was cut off instead of rounded; "
          + "help: write £1,887,600, or correct the data"
      ])
  }
}
