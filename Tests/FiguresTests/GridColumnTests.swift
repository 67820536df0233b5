import Testing

@testable import Figures

/// The rules of rows for columns, and those that only columns have.
@Suite struct GridColumnTests {
  private func check(_ columns: String, _ csv: String, told: [String] = [], _ rows: [String], keys: String = "") {
    let printed = Printed("\(keys)columns:\n\(columns)", csv)
    #expect(printed.told == told)
    #expect(printed.rows == rows)
  }

  private let tail = "help: correct the row, or say in a note what the paper printed"

  @Test("a sum is of the columns named, or of all columns of the file that are shown") func sum() {
    check(
      "  - a\n  - b\n  - {label: Both, sum: [a, b], printed: all}\n  - {label: Again, sum: all}\n",
      "team,a,b,all\nN,1,2.5,3.5\nS,3,,3\nE,c,4,9\nW,x,4,9\nV,c,c,\n",
      [
        "N | 1 | 2.5 | 3.5 | 3.5", "S | 3 |  | 3 | 3", "E | [c] | 4 | [c] | [c]", "W | [x] | 4 | 9 | [x]",
        "V | [c] | [c] | [c] | [c]",
      ])
  }

  @Test("a sum that misses a column says which") func missing() {
    check(
      "  - q1\n  - q2\n  - q3\n  - {label: Year, sum: [q1, q2, q3], printed: year}\n",
      "team,q1,q2,q3,year\nN,10,20,35,45\nS,1,2,3,9\n",
      told: [
        "t.csv:2: error: 'N' in column 'Year' is printed as 45, but its columns add up to 65 [table-mismatch]; "
          + "worked out: 10 + 20 + 35 = 65; what is printed is 20 less; perhaps: the column 'q2' is missing from it; "
          + tail,
        "t.csv:3: error: 'S' in column 'Year' is printed as 9, but its columns add up to 6 [table-mismatch]; "
          + "worked out: 1 + 2 + 3 = 6; what is printed is 3 more; perhaps: the column 'q3' is counted twice in it; "
          + tail,
      ], ["N | 10 | 20 | 35 | 65", "S | 1 | 2 | 3 | 6"])
  }

  @Test("a share is of another column, of a row, or of all rows") func share() {
    check(
      "  - {column: n, label: Children}\n  - {column: all}\n  - {label: A, share: n, of: all}\n"
        + "  - {label: B, share: [Children], of: Total, printed: pct}\n",
      "team,n,all,pct\nN,1,4,33.3\nS,2,5,66.7\nTotal,3,9,100.0\n",
      ["N | 1 | 4 | 25.0 | 33.3", "S | 2 | 5 | 40.0 | 66.7", "Total* | 3 | 9 | 33.3 | 100.0"],
      keys: "computed: {Total: {sum: all}}\n")
    check(
      "  - n\n  - {label: Share, share: n, of: all, printed: pct, decimals: 0}\n", "team,n,pct\nN,1,33\nS,2,76\n",
      told: [
        "t.csv:3: error: 'S' in column 'Share' is printed as 76, but the share is 67 [table-mismatch]; worked out: "
          + "2 ÷ 3 × 100 = 66.7; what is printed is 9 more; perhaps: two digits are swapped; " + tail
      ], ["N | 1 | 33", "S | 2 | 67"])
    check(
      "  - n\n  - {label: Share, share: n, of: all}\n", "team,n\nN,1\nS,c\n", ["N | 1 | [c]", "S | [c] | [c]"])
  }

  @Test("a rate is per a number or per another column") func rate() {
    check(
      "  - n\n  - people\n  - {label: Rate, rate: n, population: people, printed: r}\n"
        + "  - {label: In Ash, rate: n, population: 1000, per: 100, decimals: 2}\n",
      "team,n,people,r\nN,12,4000,30.0\nS,5,0,\nE,c,4000,7.5\nW,5,c,12.5\n",
      [
        "N | 12 | 4,000 | 30.0 | 1.20", "S | 5 | 0 |  | 0.50", "E | [c] | 4,000 | [c] | [c]",
        "W | 5 | [c] | [c] | 0.50",
      ])
  }

  @Test("means, differences, running totals and changes in per cent") func others() {
    check(
      "  - a\n  - b\n  - {label: Mean, mean: [a, b]}\n  - {label: Less, difference: [a, b]}\n"
        + "  - {label: So far, running: a}\n  - {label: Per cent, change-pct: [a, b]}\n",
      "team,a,b\nN,4,5\nS,6,3\nE,0,3\nTotal,10,11\n",
      [
        "N | 4 | 5 | 4.5 | −1 | 4 | +25.0", "S | 6 | 3 | 4.5 | 3 | 10 | −50.0", "E | 0 | 3 | 1.5 | −3 | 10 | ",
        "Total* | 10 | 11 | 10.5 | −1 |  | +10.0",
      ], keys: "computed: {Total: {sum: all}}\n")
  }

  @Test("a row may be a change, or a share of a column") func rows() {
    let printed = Printed(
      "computed:\n  More: {change: [N, S]}\n  Pct: {change-pct: [N, S], decimals: 1}\n"
        + "  Part: {share: N, of: year}\n", "team,q1,year\nN,10,40\nS,13,30\n")
    #expect(printed.told == [])
    #expect(
      printed.rows == [
        "N | 10 | 40", "S | 13 | 30", "More | +3 | −10", "Pct | +30.0 | −25.0", "Part | 25 | 100",
      ])
  }

  @Test("parts with decimals were rounded, whole numbers only where it says so") func rounding() {
    check(
      "  - a\n  - b\n  - c\n  - {label: All, sum: [a, b, c], printed: all}\n",
      "team,a,b,c,all\nN,1.2,1.2,1.2,3.8\nS,1.2,1.2,1.2,3.9\n",
      told: [
        "t.csv:3: error: 'S' in column 'All' is printed as 3.9, but its columns add up to 3.6 [table-mismatch]; worked "
          + "out: 1.2 + 1.2 + 1.2 = 3.6; what is printed is 0.3 more; rounding explains 0.2 at most; " + tail
      ], ["N | 1.2 | 1.2 | 1.2 | 3.8", "S | 1.2 | 1.2 | 1.2 | 3.6"])
    check(
      "  - a\n  - b\n  - {label: All, sum: [a, b], printed: all, rounded: false}\n", "team,a,b,all\nN,1.25,1.25,2.51\n",
      told: [
        "t.csv:2: error: 'N' in column 'All' is printed as 2.51, but its columns add up to 2.50 [table-mismatch]; worked "
          + "out: 1.25 + 1.25 = 2.50; what is printed is 0.01 more; " + tail
      ], ["N | 1.25 | 1.25 | 2.50"])
    check(
      "  - a\n  - b\n  - {change: [a, b], printed: d, rounded: true}\n", "team,a,b,d\nN,10,20,11\nS,10,20,8\n",
      told: [
        "t.csv:3: error: 'S' in column 'Change' is printed as 8, but the change is 10 [table-mismatch]; worked out: "
          + "20 − 10 = 10; what is printed is 2 less; rounding explains 1.5 at most; " + tail
      ], ["N | 10 | 20 | +11", "S | 10 | 20 | +10"])
  }

  @Test("a column that is not there, or not yet, is told") func unknown() {
    check(
      "  - a\n  - {label: Two, sum: [One, a]}\n  - {label: One, sum: [a]}\n  - {label: Three, share: a, of: Totel}\n",
      "team,a\nN,1\nTotal,1\n",
      told: [
        "paper.md:4:5: error: the column 'Two' uses 'One', which is worked out after it [table-rule]; help: put 'One' before it under 'columns'",
        "paper.md:6:5: error: the column 'Three' uses 'Totel', which is no column and no row of the table [table-rule]; help: did you mean 'Total'?",
      ], ["N | 1 |  | 1 | ", "Total | 1 |  | 1 | "])
  }

  @Test("a name is that of a column of the file before it is a label") func names() {
    check(
      "  - {column: a, label: b}\n  - b\n  - {label: Twice, sum: [b, b]}\n", "team,a,b\nN,1,10\n", ["N | 1 | 10 | 20"])
  }

  @Test("a symbol or a text that the file prints stays") func symbols() {
    check(
      "  - a\n  - {label: Twice, sum: [a, a], printed: b}\n", "team,a,b\nN,1,z\nS,1,n/a\n",
      ["N | 1 | [z]", "S | 1 | n/a"])
  }
}
