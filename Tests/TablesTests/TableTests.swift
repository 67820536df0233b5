import Diagnostics
import Tables
import Testing

@Suite("Tables") struct TableTests {
  private let table = Table(
    path: "data/s47.csv", columns: [Column(header: "period"), Column(header: "completed")],
    rows: [
      Row(line: 2, raw: ["2021-12", "1,983"]), Row(line: 4, raw: ["2022-01", ""]), Row(line: 5, raw: ["2022-02"]),
    ])

  @Test("a cell is found by row and header") func cells() {
    #expect(table[table.rows[0], "completed"] == .number(DecimalNumber(mantissa: 1983, scale: 0)))
    #expect(table[table.rows[0], "period"] == .text("2021-12"))
    #expect(table[table.rows[1], "completed"] == .empty)
    #expect(table[table.rows[0], "Completed"] == nil)
    #expect(table[table.rows[2], "completed"] == nil)
  }

  @Test("a cell keeps its text as printed") func raw() {
    #expect(table.rows[0].raw == ["2021-12", "1,983"])
    #expect(table.rows[0].text(1) == "1,983")
  }

  @Test("a row gives its cells one by one, and nothing beyond its ends") func cellByCell() {
    let row = table.rows[0]
    #expect((0..<row.count).map(row.cell) == row.cells)
    #expect(row.cells == [.text("2021-12"), .number(DecimalNumber(mantissa: 1983, scale: 0))])
    #expect([-1, 2, .max].map(row.text) == ["", "", ""])
    #expect([-1, 2, .max].map(row.cell) == [.empty, .empty, .empty])
  }

  @Test("a column is found by its header") func columns() {
    #expect(table.index(of: "completed") == 1)
    #expect(table.index(of: "complete") == nil)
  }

  @Test("a row has a place, and a cell a name for people") func places() {
    #expect(table.place(of: table.rows[1]) == Place("data/s47.csv", line: 4))
    #expect(table.name(of: table.rows[1], "completed") == "data/s47.csv, row 4, column 'completed'")
  }
}
