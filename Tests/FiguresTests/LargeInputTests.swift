import Diagnostics
import Indicators
import Tables
import Testing

@testable import Figures

/// Sizes at which work that grows with the square of the input would not come to an end.
@Suite("Large inputs") struct LargeInputTests {
  @Test("a share of all rows adds them up once") func shares() {
    let rows = 20_000
    let csv = "team,n\n" + (1...rows).map { "T\($0),1\n" }.joined()
    let printed = Printed("columns:\n  - n\n  - {label: Share, share: n, of: all, decimals: 3}\n", csv)
    #expect(printed.told == [])
    #expect(printed.rows.count == rows)
    #expect(printed.rows.last == "T20000 | 1 | 0.005")
  }

  @Test("a row of the share's own section is its whole, else the first of that name") func sections() {
    let columns = "sections: area\ncolumns:\n  - n\n  - {label: Share, share: n, of: Total, decimals: 0}\n"
    let csv = "team,area,n\nA,N,1\nTotal,N,4\nB,S,1\nTotal,S,2\nC,E,1\n"
    #expect(
      Printed(columns, csv).rows == ["A | 1 | 25", "Total | 4 | 100", "B | 1 | 50", "Total | 2 | 100", "C | 1 | 25"])
  }

  @Test("brackets without spaces are no addresses without end", arguments: ["(a@", "[b/"])
  func addresses(_ unit: String) {
    let text = String(repeating: unit, count: 4_000) + "12 x"
    #expect(Numerals.unbound(in: text).map(\.text) == ["12"])
  }

  @Test("a page of words is no claim, and is not printed back") func claims() throws {
    let reference = try Reference.parse("pi4", at: Place("paper.md", line: 3, column: 9)).get()
    let quantity = Quantity(Exact(81), unit: .percent, decimals: 1)
    let figure = Figure(
      reference: reference, indicator: "pi4", content: .number(quantity), working: Working("81"), origin: nil)
    let written = "81.0%" + String(repeating: " of the children", count: 10_000)
    guard case .cannotBeJudged(let problem) = Verdict.of(written, against: figure, at: Place("paper.md", line: 3))
    else {
      Issue.record("a page of words was judged")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:3: error: more than 1,000 characters are marked as pi4 [claim-not-understood]; help: mark only what "
          + "states it, such as [81.0%](=pi4)"
      ])
  }
}
