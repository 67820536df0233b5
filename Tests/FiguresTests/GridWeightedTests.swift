import Testing

@testable import Figures

/// Averages of rows that count as often as another column says.
@Suite struct GridWeightedTests {
  @Test("a weighted average counts each row as often as the column says, and others have none")
  func weights() {
    let printed = Printed(
      "computed:\n  Average: {weighted-mean: cost, by: children, decimals: 1}\n",
      "home,cost,children,beds\nA,100,3,4\nB,200,1,1\nC,,,1\n")
    #expect(printed.told == [])
    #expect(printed.rows == ["A | 100 | 3 | 4", "B | 200 | 1 | 1", "C |  |  | 1", "Average* | 125.0 |  | "])
  }

  @Test("a printed average that is not the weighted one is told with its working") func misprint() {
    let printed = Printed(
      "computed:\n  Average: {weighted-mean: cost, by: children}\n",
      "home,cost,children\nA,100,3\nB,200,1\nAverage,150,\n")
    #expect(
      printed.told == [
        "t.csv:4: error: 'Average' in column 'cost' is printed as 150, but the average weighted by 'children' is 125 "
          + "[table-mismatch]; worked out: (100 × its children + 200 × its children) ÷ the sum of children = 125; what is "
          + "printed is 25 more; help: correct the row, or say in a note what the paper printed"
      ])
  }

  @Test("a symbol in either cell is one in the average, and a row with one of the two leaves none") func missing() {
    let rule = "computed:\n  Average: {weighted-mean: cost, by: children}\n"
    #expect(Printed(rule, "home,cost,children\nA,100,3\nB,200,c\n").rows.last == "Average* | [c] | ")
    #expect(Printed(rule, "home,cost,children\nA,100,3\nB,200,\n").rows.last == "Average* |  | ")
  }

  @Test(
    "what cannot be weighted is told",
    arguments: [
      (
        "computed:\n  Average: {weighted-mean: cost, by: childern}\n",
        "paper.md:3:3: error: the computed row 'Average' uses 'childern', which is no column of the table "
          + "[table-rule]; help: did you mean 'children'?"
      ),
      (
        "computed:\n  Average: {weighted-mean: [A, B], by: children}\n",
        "paper.md:3:28: error: 'weighted-mean' of the computed row 'Average' should name one column, and is for rows "
          + "[wrong-value]; help: write {weighted-mean: cost, by: number} under 'computed', with two columns of the table"
      ),
    ]) func told(_ yaml: String, _ message: String)
  {
    #expect(Printed(yaml, "home,cost,children\nA,100,3\nB,200,1\n").told == [message])
  }
}
