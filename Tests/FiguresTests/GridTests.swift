import Figures
import Testing

@Suite struct GridTests {
  private func check(_ block: String, _ csv: String, told: [String] = [], _ rows: [String]) {
    let printed = Printed(block, csv)
    #expect(printed.told == told)
    #expect(printed.rows == rows)
  }

  @Test("a table without further keys prints its file") func aTableWithoutFurtherKeysPrintsItsFile() throws {
    let printed = Printed("", "team,2019,2020\nNorth,\"1,983\",-0.40\nSouth,c,n/a\nEast,,(5)\n")
    #expect(printed.told == [])
    #expect(printed.rows == ["North | 1,983 | −0.40", "South | [c] | n/a", "East |  | −5"])
    let grid = try #require(printed.grid)
    #expect(grid.columns.map(\.headers) == [["2019"], ["2020"]])
    #expect(grid.rows.map(\.section) == ["", "", ""])
    #expect(grid.rows.map { $0.cells.map(\.isNumber) } == [[true, true], [true, false], [true, true]])
    #expect(grid.rows.flatMap(\.cells).allSatisfy { !$0.isNegative })
    #expect(grid.rows[1].cells.map(\.meaning) == ["suppressed to protect confidentiality", nil])
  }

  @Test("columns are those that are named, under their headers") func columnsAreThoseThatAreNamedUnderTheirHeaders()
    throws
  {
    let printed = Printed(
      "rows: team\nsections: area\ncolumns: [b, {column: a, label: [Year, First]}]\n", "area,a,team,b\nX,1,N,2\n")
    #expect(printed.told == [])
    #expect(printed.rows == ["N | 2 | 1"])
    #expect(printed.grid?.columns.map(\.headers) == [["b"], ["Year", "First"]])
    #expect(printed.grid?.rows.map(\.section) == ["X"])
  }

  @Test("a column that the file lacks is told with the one that was meant")
  func aColumnThatTheFileLacksIsToldWithTheOneThatWasMeant() {
    check(
      "rows: tame\ncolumns: [tital, {change: [total, last]}]\n", "team,total\nN,1\n",
      told: [
        "paper.md:1:1: error: the table uses the column 'tame', which t.csv does not have [missing-column]; help: there is: team, total",
        "paper.md:3:11: error: the table uses the column 'tital', which t.csv does not have [missing-column]; help: did you mean 'total'?",
        "paper.md:3:18: error: the table uses the column 'last', which t.csv does not have [missing-column]; help: there is: team, total",
      ], [])
  }

  @Test(
    "what a block gets wrong is told at its place",
    arguments: [
      (
        "columns: [{label: A}]\n",
        "paper.md:2:11: error: a column of the table needs 'column: name' or one rule [missing-key]; help: a rule is one of: sum, difference, running, rate, share, mean, change, change-pct, closing, weighted-mean"
      ),
      (
        "columns: [{change: [a]}]\n",
        "paper.md:2:20: error: 'change' of a column of the table should name two columns [wrong-value]"
      ),
      (
        "columns: [{column: a, lable: A}]\n",
        "paper.md:2:23: error: a column of the table has no key 'lable' [unknown-key]; help: did you mean 'label'?"
      ),
      (
        "computed: [a]\n", "paper.md:2:11: error: 'computed' of the table should be a group of row labels [wrong-value]"
      ),
      (
        "computed:\n  Total: {}\n",
        "paper.md:3:3: error: the computed row 'Total' needs one rule [missing-key]; help: it is one of: sum, difference, running, rate, share, mean, change, change-pct, closing, weighted-mean"
      ),
      (
        "computed:\n  Total: {sum: all, mean: all}\n",
        "paper.md:3:3: error: the computed row 'Total' needs one rule [missing-key]; help: it is one of: sum, difference, running, rate, share, mean, change, change-pct, closing, weighted-mean"
      ),
      (
        "computed:\n  Total: {sum: []}\n",
        "paper.md:3:16: error: 'sum' of the computed row 'Total' should be a row's label or a list of them [wrong-value]"
      ),
      (
        "computed:\n  Total: {sum: [N, [M]]}\n",
        "paper.md:3:16: error: 'sum' of the computed row 'Total' should be a row's label or a list of them [wrong-value]"
      ),
      (
        "computed:\n  Total: {difference: [N]}\n",
        "paper.md:3:23: error: 'difference' of the computed row 'Total' should name two rows [wrong-value]"
      ),
      (
        "computed:\n  Total: {rate: N}\n",
        "paper.md:3:10: error: the rate of the computed row 'Total' has no 'population' [missing-key]; help: add 'population:' with the number of children"
      ),
      (
        "computed:\n  Total: {rate: N, population: 0}\n",
        "paper.md:3:10: error: the rate of the computed row 'Total' has no 'population' [missing-key]; help: add 'population:' with the number of children"
      ),
      (
        "computed:\n  Total: {sum: all, colour: red}\n",
        "paper.md:3:21: error: the computed row 'Total' has no key 'colour' [unknown-key]; help: there is: change, change-pct, closing, decimals, difference, mean, rate, rounded, running, share, shares, sum and 1 more"
      ),
      (
        "negatives: red\n",
        "paper.md:2:12: error: 'negatives' of the table is 'red' [wrong-value]; help: it is one of: minus, brackets, signed"
      ),
    ])
  func whatABlockGetsWrongIsToldAtItsPlace(_ block: String, _ told: String) {
    #expect(Printed(block, "team,a\nN,1\n").told == [told])
  }

  @Test("a block without a file is told") func aBlockWithoutAFileIsTold() {
    let printed = Printed("data:\n", "team,a\nN,1\n")
    #expect(
      printed.told == [
        "paper.md:2:1: error: the key 'data' is given twice [duplicate-key]; help: keep one of them",
        "paper.md: error: the table has no 'data' [missing-key]; help: add 'data:' with a CSV file of the content folder",
      ])
  }

  @Test("a label that is no row is told with the one that was meant")
  func aLabelThatIsNoRowIsToldWithTheOneThatWasMeant() {
    check(
      "computed:\n  Total: {sum: [North, Suoth]}\n", "team,a\nNorth,1\nSouth,2\nTotal,3\n",
      told: [
        "paper.md:3:3: error: the computed row 'Total' uses 'Suoth', which is no row of the table [table-rule]; "
          + "help: did you mean 'South'?"
      ], ["North | 1", "South | 2", "Total* | 3"])
  }

  @Test("negatives are written as asked for, and marked where they are in brackets")
  func negativesAreWrittenAsAskedForAndMarkedWhereTheyAreInBrackets() {
    let csv = "team,a\nN,-383\nS,147\n"
    check("negatives: brackets\n", csv, ["N | (383)", "S | 147"])
    check("negatives: signed\n", csv, ["N | −383", "S | +147"])
    func marks(_ style: String) -> [Bool] {
      (Printed("negatives: \(style)\n", csv).grid?.rows ?? []).flatMap(\.cells).map(\.isNegative)
    }
    #expect(marks("brackets") == [true, false])
    #expect(marks("minus") == [false, false])
    #expect(marks("signed") == [false, false])
  }

  @Test("a number that rounds to nothing is not below zero") func aNumberThatRoundsToNothingIsNotBelowZero() {
    let printed = Printed(
      "negatives: brackets\ncomputed:\n  D: {difference: [N, S], decimals: 0}\n", "team,a\nN,1.2\nS,1.4\n")
    #expect(printed.rows == ["N | 1.2", "S | 1.4", "D* | 0"])
    #expect(printed.grid?.rows.last?.cells.map(\.isNegative) == [false])
  }
}
