import Diagnostics
import Figures
import Testing

@Suite struct FormulaSyntaxTests {
  private static let missing = "[formula-syntax]; help: write a figure such as s47@2020-21, a number, or '('"
  private static let between = "[formula-syntax]; help: write + - * or / between the two"

  @Test(
    "what is no formula is told with its column",
    arguments: [
      ("1 +", 28, "a number or a figure is missing at the end \(missing)"),
      ("* 2", 25, "a number or a figure is missing before '*' \(missing)"),
      ("1 + * 2", 29, "a number or a figure is missing before '*' \(missing)"),
      ("()", 26, "a number or a figure is missing before ')' \(missing)"),
      ("sum()", 29, "a number or a figure is missing before ')' \(missing)"),
      ("(1 + 2", 25, "this parenthesis is not closed [formula-syntax]; help: write ')' where it ends"),
      ("2 * sum(1, 2", 32, "this parenthesis is not closed [formula-syntax]; help: write ')' where it ends"),
      (
        "1 + 2)", 30,
        "')' closes a parenthesis that was not opened [formula-syntax]; help: delete it, or write '(' before"
      ),
      ("2 3", 27, "a sign is missing before '3' \(between)"), ("2 (3)", 27, "a sign is missing before '(' \(between)"),
      ("(2 3)", 28, "a sign is missing before '3' \(between)"), ("5x", 26, "a sign is missing before 'x' \(between)"),
      (
        "1,000", 26,
        "a comma stands only between the numbers of a function [formula-syntax]; help: write 1000 without a comma"
      ),
      (
        "(1,000)", 27,
        "a comma stands only between the numbers of a function [formula-syntax]; help: write 1000 without a comma"
      ),
      (
        "sum(1,234)", 30,
        "this comma could stand between two numbers or between thousands [formula-syntax]; help: write a space after it, or the number without a comma"
      ),
      ("50%", 27, "'%' has no meaning in a formula [formula-syntax]; help: figures bring their units with them"),
      (
        "1 < 2", 27,
        "a formula is a number, not a comparison [formula-syntax]; help: compare where the words are: [lower](=a<b)"
      ),
      (
        "2 ^ 2", 27,
        "'^' has no meaning in a formula [formula-syntax]; help: a formula has figures, numbers, + - * / ( ) and sum(), mean(), min(), max(), round()"
      ),
      ("1.2.3", 25, "'1.2.3' is not a number [formula-syntax]; help: write it like 52 or 0.5"),
      ("007", 25, "'007' is not a number [formula-syntax]; help: write it like 52 or 0.5"),
      ("£", 25, "'£' is not a number [formula-syntax]; help: write it like 52 or 0.5"),
      ("avg(1, 2)", 25, "there is no function 'avg' [formula-syntax]; help: there is: max, mean, min, round, sum"),
      ("summ(1)", 25, "there is no function 'summ' [formula-syntax]; help: did you mean 'sum'?"),
      (
        "round(1.5)", 25,
        "'round' takes a figure and a whole number of decimals from -9 to 6 [formula-syntax]; help: write round(a, 1)"
      ),
      (
        "round(1.5, 7)", 25,
        "'round' takes a figure and a whole number of decimals from -9 to 6 [formula-syntax]; help: write round(a, 1)"
      ),
      (
        "children@", 34,
        "a period is missing after the @, in 'children@' [figure-syntax]; help: write name.statistic/area@period, such as pi4.mean or s47/england@2020-21"
      ),
      (
        "children + plian@2021-22", 36,
        "there is no indicator or formula 'plian' [unknown-indicator]; help: did you mean 'plain'?"
      ),
      (
        "visits-plain", 25,
        "there is no indicator or formula 'visits-plain' [unknown-indicator]; help: for a difference, write 'visits - plain' with spaces"
      ),
      ("visits- plain", 25, "a sign is missing before"),
      (
        "visits/plain", 25,
        "site.yml declares no area 'plain' [unknown-area]; help: for a division, write 'visits / plain' with spaces"
      ),
      ("visits/englnad", 25, "site.yml declares no area 'englnad' [unknown-area]; help: did you mean 'england'?"),
      ("visits.maen@2021-22", 25, "there is no statistic 'maen' [unknown-statistic]; help: did you mean 'mean'?"),
    ])
  func whatIsNoFormulaIsToldWithItsColumn(_ text: String, _ column: Int, _ told: String) {
    guard text != "visits- plain" else {
      #expect(FormulaSite(formula: text).told[0].hasPrefix("figures.yml:1:33: error: \(told)"))
      return
    }
    #expect(FormulaSite(formula: text).told == ["figures.yml:1:\(column): error: " + told])
  }

  @Test(
    "places are right however the YAML writes the formula",
    arguments: [
      ("x:\n  title: A\n  formula: 1 + nix\n", "2:0", "3:16"), ("x:\n  title: A\n  formula: '1 + nix'\n", "", "3:17"),
      ("x:\n  title: A\n  formula: >\n    1 +\n    2 * nix\n", "", "5:9"),
      ("x:\n  title: A\n  formula: |-\n    1 + nix\n", "", "4:9"),
      ("x:\n  title: A\n  formula: 1 +\n     2 + nix\n", "", "4:10"),
      ("x:\n  title: É\n  formula: £1 × nix\n", "", "3:17"),
      ("x: {title: A, formula: \"\\x31 + nix\"}\n", "", "1:24"),
    ])
  func placesAreRightHoweverTheYAMLWritesTheFormula(_ text: String, _: String, _ place: String) {
    #expect(
      FormulaSite(text).told.map { $0.split(separator: " ")[0] } == ["figures.yml:\(place):"])
  }

  @Test("every problem of every formula is told at once") func everyProblemIsToldAtOnce() {
    let site = FormulaSite(
      """
      a: {title: A, formula: "nix + nox"}
      b: {formula: "1 +", colour: red}
      Über: {title: C, formula: "1"}
      plain: {title: D, formula: "1"}
      e: [1]
      f: {title: F, formula: "a.mean + 1", unit: precent, decimals: 9}
      """)
    #expect(
      site.told.map { $0.replacing("figures.yml:", with: "").split(separator: " [")[0] } == [
        "1:25: error: there is no indicator or formula 'nix'", "1:31: error: there is no indicator or formula 'nox'",
        "2:4: error: the formula 'b' has no 'title'", "2:18: error: a number or a figure is missing at the end",
        "2:21: error: the formula 'b' has no key 'colour'", "3:1: error: 'Über' cannot be a formula's name",
        "4:1: error: 'plain' names a formula here and an indicator elsewhere",
        "5:4: error: the formula 'e' should be a group of keys, not a list",
        "6:25: error: 'a' is a formula, which has no statistics, in 'a.mean'",
        "6:44: error: 'unit' of the formula 'f' is 'precent'",
        "6:63: error: 'decimals' of the formula 'f' is '9', which is not a whole number from 0 to 6",
      ])
  }

  @Test("a ring of formulas is told once, whole") func aRingOfFormulasIsToldOnceWhole() {
    let site = FormulaSite(
      """
      a: {title: A, formula: "1 + b"}
      b: {title: B, formula: "c * 2"}
      c: {title: C, formula: "b + plain"}
      d: {title: D, formula: "d"}
      """)
    #expect(
      site.told == [
        "figures.yml:2:25: error: 'b' is worked out from itself: b → c → b [formula-ring]; help: take one of them out of the formula of the one before it",
        "figures.yml:4:25: error: 'd' is worked out from itself: d → d [formula-ring]; help: take one of them out of the formula of the one before it",
      ])
  }
}
