import Figures
import Indicators
import Tables
import Testing

/// No way of working something out leads past a suppressed count: in tables of papers and in figures.
@Suite struct SuppressedTests {
  private func check(_ block: String, _ csv: String, told: [String] = [], _ rows: [String]) {
    let printed = Printed(block, csv)
    #expect(printed.told == told)
    #expect(printed.rows == rows)
  }

  @Test("a sum, difference, share, rate, mean or running total of a suppressed count is suppressed")
  func whatIsWorkedOutOfASuppressedCountIsSuppressed() {
    check(
      "computed:\n  Sum: {sum: all}\n  Named: {sum: [N, S]}\n  Less: {difference: [N, S]}\n"
        + "  Share: {share: [S], of: N}\n  Rate: {rate: S, population: 100}\n  Mean: {mean: all}\n  So far: {running: S}\n",
      "ward,q1,q2,q3\nN,40,50,60\nS,6,c,8\n",
      [
        "N | 40 | 50 | 60", "S | 6 | [c] | 8", "Sum* | 46 | [c] | 68", "Named* | 46 | [c] | 68",
        "Less* | 34 | [c] | 52", "Share | 15 | [c] | 13", "Rate | 600 | [c] | 800", "Mean* | 23 | [c] | 34",
        "So far* | 6 | [c] | [c]",
      ])
  }

  @Test("a total that the file prints stays, and a running total goes on from one")
  func aTotalThatTheFilePrintsStays() {
    check(
      "computed:\n  Sum: {sum: all}\n  So far: {running: S}\n",
      "ward,q1,q2,q3\nN,40,c,60\nS,6,c,8\nSum,46,70,68\nSo far,6,20,28\n",
      ["N | 40 | [c] | 60", "S | 6 | [c] | 8", "Sum* | 46 | 70 | 68", "So far* | 6 | 20 | 28"])
  }

  @Test("a running total that is suppressed itself is not worked out past it")
  func aRunningTotalThatIsSuppressedItselfIsNotWorkedOutPastIt() {
    check(
      "computed:\n  So far: {running: S}\n", "ward,q1,q2,q3\nS,6,7,8\nSo far,6,c,21\n",
      ["S | 6 | 7 | 8", "So far* | 6 | [c] | 21"])
  }

  @Test("a change from or to a suppressed count is suppressed, even where the file prints it")
  func aChangeFromOrToASuppressedCountIsSuppressed() {
    check(
      "columns: [a, b, {change: [a, b]}, {change: [a, b], printed: d, label: D}]\n",
      "ward,a,b,d\nN,40,c,-36\nS,c,40,36\nE,40,41,1\nW,z,40,z\n",
      ["N | 40 | [c] | [c] | [c]", "S | [c] | 40 | [c] | [c]", "E | 40 | 41 | +1 | +1", "W | [z] | 40 | [z] | [z]"])
  }

  @Test("suppression comes before every other symbol in a sum") func suppressionComesBeforeEveryOtherSymbol() {
    check(
      "computed:\n  Sum: {sum: all}\n", "ward,a,b\nN,x,x\nS,c,2\n",
      ["N | [x] | [x]", "S | [c] | 2", "Sum* | [c] | [x]"])
  }

  private static let tables: [String: Table] = {
    let months =
      "period,ward,plans,rate\n2021-04,Ash,40,4.0\n2021-04,Elm,3,0.3\n2021-04,Oak,7,0.7\n2021-04,Total,50,5.0\n"
    return ["data/plans.csv": CSV.read(bytes: Array(months.utf8), path: "data/plans.csv").0].compactMapValues { $0 }
  }()

  @Test("a table of a paper prints c for small counts, for those that would tell them and for their rates")
  func aTableOfAPaperPrintsC() throws {
    let set = "plans:\n  counts: [plans]\n  categories: [ward]\n  derived: [rate]\n  tables: [data/plans.csv]\n"
    let table = try #require(Site.protected(Self.tables, set)["data/plans.csv"])
    let printed = Printed("rows: ward\ncolumns: [plans, rate]\ncomputed:\n  Total: {sum: all}\n", table)
    #expect(printed.told == [])
    #expect(printed.rows == ["Ash | 40 | 4.0", "Elm | [c] | [c]", "Oak | [c] | [c]", "Total* | 50 | 5.0"])
  }
}
