import Foundation
import Testing

@testable import Figures

@Suite struct GridRuleTests {
  private func check(_ computed: String, _ csv: String, told: [String] = [], _ rows: [String], keys: String = "") {
    let printed = Printed("\(keys)computed:\n\(computed)", csv)
    #expect(printed.told == told)
    #expect(printed.rows == rows)
  }

  private func mismatch(
    _ line: Int, _ label: String, _ column: String, _ said: String, _ found: String, _ notes: String...,
    mayBeRounded: Bool = false
  ) -> String {
    "t.csv:\(line): error: '\(label)' in column '\(column)' is printed as \(said), but \(found) [table-mismatch]; "
      + "worked out: \(notes.joined(separator: "; ")); help: correct the row, or say in a note what the paper printed"
      + (mayBeRounded ? "; where the parts were rounded, as thousands of pounds are, add 'rounded: true'" : "")
  }

  @Test("a sum of all rows leaves out those that are computed") func aSumOfAllRowsLeavesOutThoseThatAreComputed() {
    check(
      "  Total: {sum: all}\n  Again: {sum: all}\n", "team,a,b\nN,\"1,983\",1.5\nS,17,2.25\nTotal,2000,3.75\n",
      ["N | 1,983 | 1.5", "S | 17 | 2.25", "Total* | 2,000 | 3.75", "Again* | 2,000 | 3.75"])
  }

  @Test("a sum of named rows may name computed ones before it") func aSumOfNamedRowsMayNameComputedOnesBeforeIt() {
    check(
      "  Half: {sum: [N, S]}\n  Total: {sum: [Half, W]}\n", "team,a\nN,1\nS,2\nHalf,3\nW,4\nTotal,7\n",
      ["N | 1", "S | 2", "Half* | 3", "W | 4", "Total* | 7"])
  }

  @Test("a sum of a section takes the section of its own row, in each section")
  func aSumOfASectionTakesTheSectionOfItsOwnRowInEachSection() {
    check(
      "  Total: {sum: section}\n", "area,team,a\nX,Staff,1\nX,Other,2\nX,Total,3\nY,Staff,10\nY,Other,20\nY,Total,31\n",
      told: [
        mismatch(
          7, "Total", "a", "31", "its rows add up to 30", "10 + 20 = 30", "what is printed is 1 more",
          mayBeRounded: true)
      ],
      ["Staff | 1", "Other | 2", "Total* | 3", "Staff | 10", "Other | 20", "Total* | 30"],
      keys: "rows: team\nsections: area\n")
  }

  @Test("a row that the file lacks and that has nothing to be worked out from is told")
  func aRowThatTheFileLacksAndThatHasNothingToBeWorkedOutFromIsTold() {
    check(
      "  Total: {sum: section}\n", "area,team,a\nX,Staff,1\n",
      told: [
        "paper.md:5:3: error: the computed row 'Total' has nothing to be worked out from [table-rule]; help: 'section' "
          + "means the rows of its own section, so the row has to stand in the file"
      ], ["Staff | 1", "Total* | "], keys: "rows: team\nsections: area\n")
  }

  @Test("a sum of all rows counts rows of one label in several sections once each")
  func aSumOfAllRowsCountsRowsOfOneLabelInSeveralSectionsOnceEach() {
    check(
      "  All: {sum: all}\n", "area,team,a\nX,Staff,1\nY,Staff,10\n,All,11\n", ["Staff | 1", "Staff | 10", "All* | 11"],
      keys: "rows: team\nsections: area\n")
  }

  @Test("a label means the row of its own section first") func aLabelMeansTheRowOfItsOwnSectionFirst() {
    check(
      "  Net: {difference: [Spend, Income]}\n",
      "area,team,a\nX,Spend,9\nX,Income,4\nX,Net,5\nY,Spend,90\nY,Income,40\nY,Net,50\n",
      ["Spend | 9", "Income | 4", "Net* | 5", "Spend | 90", "Income | 40", "Net* | 50"],
      keys: "rows: team\nsections: area\n")
  }

  @Test("an empty cell adds nothing and a symbol or a text leaves no sum")
  func anEmptyCellAddsNothingAndASymbolOrATextLeavesNoSum() {
    check(
      "  Total: {sum: all}\n", "team,a,b,c,d\nN,1,c,n/a,\nS,,2,3,\nTotal,1,9,9,\n",
      ["N | 1 | [c] | n/a | ", "S |  | 2 | 3 | ", "Total* | 1 | 9 | 9 | "])
    check("  Total: {sum: all}\n", "team,a,b\nN,1,c\nS,,2\n", ["N | 1 | [c]", "S |  | 2", "Total* | 1 | [c]"])
    check("  Total: {sum: all}\n", "team,a\nN,1\nTotal,c\n", ["N | 1", "Total* | [c]"])
  }

  @Test("a total that misses its parts is told and printed as worked out")
  func aTotalThatMissesItsPartsIsToldAndPrintedAsWorkedOut() {
    check(
      "  Total: {sum: all}\n", "team,a,b\nN,\"1,983\",1\nS,17,2\nTotal,\"1,999\",3\n",
      told: [
        mismatch(
          4, "Total", "a", "1,999", "its rows add up to 2,000", "1,983 + 17 = 2,000", "what is printed is 1 less",
          mayBeRounded: true)
      ],
      ["N | 1,983 | 1", "S | 17 | 2", "Total* | 2,000 | 3"])
  }

  @Test("a total is compared at the precision that it is printed with")
  func aTotalIsComparedAtThePrecisionThatItIsPrintedWith() {
    check("  Total: {sum: all}\n", "team,a\nN,1.24\nS,1.2\nTotal,2.4\n", ["N | 1.24", "S | 1.2", "Total* | 2.4"])
    check(
      "  Total: {sum: all}\n", "team,a\nN,1.25\nS,1.2\nTotal,2.3\n",
      told: [
        mismatch(
          4, "Total", "a", "2.3", "its rows add up to 2.5", "1.25 + 1.2 = 2.45", "what is printed is 0.15 less",
          "rounding explains 0.06 at most")
      ], ["N | 1.25", "S | 1.2", "Total* | 2.5"])
  }

  @Test("a difference is the first row less the second") func aDifferenceIsTheFirstRowLessTheSecond() {
    check(
      "  Gap: {difference: [N, S]}\n", "team,a,b,c\nN,5,1,1\nS,7,0.5,x\nGap,-2,0.5,\n",
      ["N | 5 | 1 | 1", "S | 7 | 0.5 | [x]", "Gap* | −2 | 0.5 | "])
    check(
      "  Gap: {difference: [N, S]}\n", "team,a\nN,5\nS,7\nGap,2\n",
      told: [
        mismatch(
          4, "Gap", "a", "2", "the difference is −2", "5 − 7 = −2", "what is printed is 4 more",
          "perhaps: the sign is wrong")
      ], ["N | 5", "S | 7", "Gap* | −2"])
  }

  @Test("a running total goes from left to right, and a blank first column stays blank")
  func aRunningTotalGoesFromLeftToRightAndABlankFirstColumnStaysBlank() {
    check(
      "  So far: {running: N}\n", "team,before,q1,q2,q3\nN,,5,7,-2\nSo far,,5,12,10\n",
      ["N |  | 5 | 7 | −2", "So far* |  | 5 | 12 | 10"])
    check("  So far: {running: N}\n", "team,before,q1,q2\nN,3,5,7\n", ["N | 3 | 5 | 7", "So far* | 3 | 8 | 15"])
    check(
      "  So far: {running: N}\n", "team,q1,q2\nN,5,7\nSo far,5,13\n",
      told: [
        mismatch(
          3, "So far", "q2", "13", "the running total is 12", "5 + 7 = 12", "what is printed is 1 more",
          mayBeRounded: true)
      ], ["N | 5 | 7", "So far* | 5 | 12"])
  }

  @Test("a rate is so many in every 10,000 of a population") func aRateIsSoManyInEvery10000OfAPopulation() {
    check(
      "  Rate: {rate: N, population: \"82,995\"}\n", "team,a,b\nN,\"1,983\",\nRate,238.9,\n",
      ["N | 1,983 | ", "Rate | 238.9 | "])
    check(
      "  Rate: {rate: N, population: 82995, per: 1000, decimals: 2}\n", "team,a\nN,1983\n",
      ["N | 1,983", "Rate | 23.89"])
    check(
      "  Rate: {rate: N, population: 82995}\n", "team,a\nN,1983\nRate,283.9\n",
      told: [
        mismatch(
          3, "Rate", "a", "283.9", "the rate is 238.9", "1,983 ÷ 82,995 × 10,000 = 238.93",
          "what is printed is 45.0 more", "perhaps: two digits are swapped")
      ], ["N | 1,983", "Rate | 238.9"])
  }

  @Test("a share is a percentage of another row") func aShareIsAPercentageOfAnotherRow() {
    check(
      "  Share: {share: [N, S], of: All, decimals: 1}\n", "team,a,b\nN,115,1\nS,0,1\nAll,368,0\n",
      ["N | 115 | 1", "S | 0 | 1", "All | 368 | 0", "Share | 31.3 | "])
    check(
      "  Share: {share: N, of: All}\n", "team,a\nN,1\nAll,4\nShare,52\n",
      told: [
        mismatch(
          4, "Share", "a", "52", "the share is 25", "1 ÷ 4 × 100 = 25", "what is printed is 27 more",
          "perhaps: two digits are swapped")
      ], ["N | 1", "All | 4", "Share | 25"])
  }

  @Test("a share needs its whole") func aShareNeedsItsWhole() {
    #expect(
      Printed("computed:\n  Share: {share: N}\n", "team,a\nN,1\n").told.first
        == "paper.md:3:10: error: the computed row 'Share' has no 'of' [missing-key]; "
        + "help: add 'of:' with the label of the row or column that is the whole")
  }

  @Test("a mean counts each row the same and needs them all") func aMeanCountsEachRowTheSameAndNeedsThemAll() {
    check(
      "  Mean: {mean: all, decimals: 1}\n  Two: {mean: [N, S]}\n", "team,a,b,c\nN,1,1,1\nS,2,,c\nW,4,4,4\n",
      ["N | 1 | 1 | 1", "S | 2 |  | [c]", "W | 4 | 4 | 4", "Mean* | 2.3 |  | [c]", "Two* | 2 |  | [c]"])
    check(
      "  Mean: {mean: all}\n", "team,a\nN,1\nS,2\nMean,1.4\n",
      told: [mismatch(4, "Mean", "a", "1.4", "the average is 1.5", "(1 + 2) ÷ 2 = 1.5", "what is printed is 0.1 less")],
      ["N | 1", "S | 2", "Mean* | 1.5"])
  }

  @Test("decimals are the row's, else the table's, else the printed ones")
  func decimalsAreTheRowsElseTheTablesElseThePrintedOnes() {
    let csv = "team,a\nN,1.25\nS,1.5\nSum,2.8\n"
    check("  Sum: {sum: all, decimals: 3}\n", csv, ["N | 1.25", "S | 1.5", "Sum* | 2.750"], keys: "decimals: 2\n")
    check("  Sum: {sum: all}\n", csv, ["N | 1.25", "S | 1.5", "Sum* | 2.75"], keys: "decimals: 2\n")
    check("  Sum: {sum: all}\n", csv, ["N | 1.25", "S | 1.5", "Sum* | 2.8"])
  }

  @Test("a change is the second column less the first, with its sign")
  func aChangeIsTheSecondColumnLessTheFirstWithItsSign() throws {
    let printed = Printed(
      "columns: [a, b, {change: [a, b], printed: d, label: [Change, in number]}]\n",
      "team,a,b,d\nN,10,12.5,2.5\nS,7,4,-3\nE,5,5,0\nW,c,5,9\nV,,5,\n")
    #expect(printed.told == [])
    #expect(
      printed.rows == [
        "N | 10 | 12.5 | +2.5", "S | 7 | 4 | −3", "E | 5 | 5 | 0", "W | [c] | 5 | [c]", "V |  | 5 | ",
      ])
    #expect(printed.grid?.columns.last?.headers == ["Change", "in number"])
  }

  @Test("a change keeps the decimals of both its columns") func aChangeKeepsTheDecimalsOfBothItsColumns() {
    let printed = Printed("columns: [a, b, {change: [a, b]}]\n", "team,a,b\nN,1.25,2\n")
    #expect(printed.rows == ["N | 1.25 | 2 | +0.75"])
    #expect(printed.grid?.columns.last?.headers == ["Change"])
  }

  @Test("a change in a finance table is in brackets") func aChangeInAFinanceTableIsInBrackets() {
    #expect(
      Printed("negatives: brackets\ncolumns: [a, b, {change: [a, b]}]\n", "team,a,b\nN,9,2\nS,2,9\n").rows
        == ["N | 9 | 2 | (7)", "S | 2 | 9 | 7"])
  }

  @Test("a change of a computed row is that of its worked out values")
  func aChangeOfAComputedRowIsThatOfItsWorkedOutValues() {
    let printed = Printed(
      "columns: [a, b, {change: [a, b], printed: d, label: [Change, all]}]\ncomputed:\n  Total: {sum: all}\n",
      "team,a,b,d\nN,1,2,1\nS,3,5,2\nTotal,4,7,4\n")
    #expect(
      printed.told == [
        mismatch(
          4, "Total", "Change, all", "4", "the change is 3", "7 − 4 = 3", "what is printed is 1 more",
          mayBeRounded: true)
      ])
    #expect(printed.rows.last == "Total* | 4 | 7 | +3")
  }

  @Test("a change of a column that the table does not show is told")
  func aChangeOfAColumnThatTheTableDoesNotShowIsTold() {
    #expect(
      Printed("columns: [b, {change: [a, b], label: Rise}]\n", "team,a,b\nN,1,2\n").told == [
        "paper.md:2:14: error: the column 'Rise' uses 'a', which the table does not show [table-rule]; "
          + "help: add 'a' to 'columns'"
      ])
  }

  @Test("the writing guide names every rule", arguments: GridRule.all.map(\.name))
  func theWritingGuideNamesEveryRule(_ name: String) throws {
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/tables-and-charts.md").standardizedFileURL
    #expect(try String(contentsOf: guide, encoding: .utf8).contains("| `\(name): "))
  }

  @Test("rules have names of their own") func rulesHaveNamesOfTheirOwn() {
    #expect(Set(GridRule.all.map(\.name)).count == GridRule.all.count)
  }
}
