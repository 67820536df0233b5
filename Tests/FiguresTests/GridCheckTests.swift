import Testing

@testable import Figures

/// Numbers of a table against each other: shares of a whole, and what is carried from one period to the next.
@Suite struct GridCheckTests {
  private func told(_ block: String, _ csv: String) -> [String] { Printed(block, csv).told }

  private let carried =
    "a period opens with what the one before closes with; help: correct the file, or write 'carried: false' under "
    + "'closing' if the two are counted differently"
  private let added = "help: correct the file; name rows that are totals under 'computed', so that they are left out"

  @Test("what there was, came in and went out is what there is, in rows") func closingRows() {
    let block = "computed:\n  End: {closing: {opening: Start, in: [New, Moved in], out: Left}}\n"
    let printed = Printed(
      block, "line,2019-20,2020-21\nStart,576,600\nNew,100,50\nMoved in,4,\nLeft,80,20\nEnd,600,630\n")
    #expect(printed.told == [])
    #expect(printed.rows.last == "End* | 600 | 630")
    #expect(
      told(block, "line,2019-20,2020-21\nStart,576,601\nNew,100,50\nMoved in,4,\nLeft,80,20\nEnd,600,613\n") == [
        "t.csv:6: error: 'End' in column '2020-21' is printed as 613, but the opening number with what came in and without what went out is "
          + "631 [table-mismatch]; worked out: 601 + 50 + 0 − 20 = 631; what is printed is 18 less; perhaps: two digits "
          + "are swapped; help: correct the row, or say in a note what the paper printed",
        "t.csv:6: error: 'End' in column '2019-20' is 600, but 'Start' in column '2020-21' is 601 [table-mismatch]; "
          + carried,
      ])
  }

  @Test("what there was, came in and went out is what there is, in columns") func closingColumns() {
    func block(_ more: String = "") -> String {
      "columns: [a, i, o, {label: End, closing: {opening: a, in: i, out: o\(more)}, printed: e}]\n"
    }
    #expect(told(block(), "year,a,i,o,e\n2019-20,10,5,3,12\n2020-21,12,1,2,11\n2022-23,7,1,1,7\n") == [])
    #expect(
      told(block(), "year,a,i,o,e\n2019-20,10,5,3,12\n2020-21,13,1,2,12\n") == [
        "t.csv:3: error: '2019-20' in column 'End' is 12, but '2020-21' in column 'a' is 13 [table-mismatch]; "
          + carried
      ])
    #expect(told(block(", carried: false"), "year,a,i,o,e\n2019-20,10,5,3,12\n2020-21,13,1,2,12\n") == [])
    #expect(told(block(), "team,a,i,o,e\nN,10,5,3,12\nS,13,1,2,12\n") == [])
    #expect(told(block(", carried: true"), "team,a,i,o,e\nN,10,5,3,12\nS,13,1,2,12\n").count == 1)
    #expect(Printed(block(), "year,a,i,o,e\n2019-20,10,c,3,12\n").rows == ["2019-20 | 10 | [c] | 3 | [c]"])
  }

  @Test("shares add up to 100, but for half a unit each") func shares() {
    let block = "columns: [{column: pct, shares: to-100}]\n"
    #expect(told(block, "band,pct\nA,33.3\nB,33.3\nC,33.3\n") == [])
    #expect(told(block, "band,pct\nA,33\nB,33\nC,33\n") == [])
    #expect(told(block, "band,pct\nA,33\nB,c\nC,13\n") == [])
    #expect(
      told(block, "band,pct\nA,33.3\nB,33.3\nC,33.0\n") == [
        "paper.md:2:11: error: the shares in column 'pct' add up to 99.6, not to 100 [table-mismatch]; "
          + "33.3 + 33.3 + 33.0; rounding explains 0.15 at most; " + added
      ])
    #expect(
      told(block, "band,pct\nA,n/a\n") == [
        "paper.md:2:11: error: the shares in column 'pct' cannot be added up: there is no number [table-rule]"
      ])
    #expect(told(block + "computed: {All: {sum: all}}\n", "band,pct\nA,40\nB,60\nAll,100\n") == [])
  }

  @Test("shares of each section add up to 100 by themselves") func sections() {
    #expect(
      told(
        "rows: band\nsections: what\ncolumns: [{column: pct, shares: to-100}]\n",
        "what,band,pct\nSex,Boys,52\nSex,Girls,48\nAge,Under 5,40\nAge,Over 5,50\n") == [
          "paper.md:4:11: error: the shares in column 'pct' of 'Age' add up to 90, not to 100 [table-mismatch]; 40 + 50; "
            + "rounding explains 1 at most; " + added
        ])
  }

  @Test("shares may stand in a row, of the file or worked out") func rows() {
    #expect(told("computed:\n  Pct: {shares: to-100}\n", "line,a,b\nN,1,3\nPct,25,75\n") == [])
    #expect(
      told("computed:\n  Pct: {shares: to-100}\n", "line,a,b\nN,1,3\nPct,25,70\n") == [
        "t.csv:3: error: the shares in row 'Pct' add up to 95, not to 100 [table-mismatch]; 25 + 70; "
          + "rounding explains 1 at most; " + added
      ])
    #expect(
      told("computed:\n  Part: {share: N, of: All, shares: to-100}\n", "line,a,b\nN,1,3\nAll,4,5\n") == [
        "paper.md:3:3: error: the shares in row 'Part' add up to 85, not to 100 [table-mismatch]; 25 + 60; "
          + "rounding explains 1 at most; " + added
      ])
    #expect(
      told("computed:\n  Pkt: {shares: to-100}\n", "line,a\nPct,100\n") == [
        "paper.md:3:3: error: the computed row 'shares' uses 'Pkt', which is no row of the table [table-rule]; "
          + "help: did you mean 'Pct'?"
      ])
  }

  @Test(
    "what is wrong with a rule is told",
    arguments: [
      (
        "computed:\n  E: {closing: {opening: N}}\n",
        "paper.md:3:16: error: 'closing' of the computed row 'E' has neither 'in' nor 'out' [missing-key]"
      ),
      (
        "computed:\n  E: {closing: {openin: N, in: N}}\n",
        "paper.md:3:16: error: 'closing' of the computed row 'E' has no 'opening' [missing-key]; help: add 'opening:' with a row's label"
      ),
      (
        "columns: [{column: a, shares: to-99}]\n",
        "paper.md:2:31: error: 'shares' of a column of the table is 'to-99' [wrong-value]; help: it is one of: to-100"
      ),
      (
        "columns: [a, {sum: section}]\n",
        "paper.md:2:14: error: the table uses the column 'section', which t.csv does not have [missing-column]; help: there is: a, team"
      ),
      (
        "computed:\n  R: {rate: N, population: Children}\n",
        "paper.md:3:3: error: the computed row 'R' uses 'Children', which is no row of the table [table-rule]; help: there is: N, R"
      ),
    ])
  func wrong(_ block: String, _ expected: String) {
    #expect(told(block, "team,a\nN,1\n").first == expected)
  }
}
